// A page that carries an engine, or is served beside an endpoint, can be asked in SPARQL.

import { questions } from "./data.js";
import { button, byId, field, h } from "./dom.js";
import { askEndpoint, isServed } from "./endpoint.js";
import { askEngine, isCarried } from "./engine.js";
import { shown } from "./results.js";
import { offerMode } from "./tools.js";

const EXAMPLES = [
  [
    "All claims, with their words",
    `SELECT ?subject ?relation ?object ?status ?quote WHERE {
  ?claim a cg:Claim ; rdf:subject ?subject ; rdf:predicate ?relation ; rdf:object ?object ;
    cg:status ?status ; cg:quote ?quote .
} ORDER BY ?subject LIMIT 50`,
  ],
  [
    "What is planned, as a graph",
    `CONSTRUCT { ?subject ?relation ?object } WHERE {
  ?claim a cg:Claim ; rdf:subject ?subject ; rdf:predicate ?relation ; rdf:object ?object ;
    cg:status "planned" .
}`,
  ],
];

// Where somebody answers, one more way to show the graph; a file from a disk asks nothing of the network.
export async function offerQueries() {
  const ask = await answering();
  if (!ask) return;
  const text = h("textarea", { id: "sparql", rows: 6, spellcheck: "false" });
  const answer = h("div", { class: "answer" });
  const run = async () => answer.replaceChildren(...shown(await ask(text.value)));
  text.value = EXAMPLES[0][1];
  text.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) run();
  });
  byId("query-view").replaceChildren(
    h(
      "div",
      { class: "asking" },
      ready(text),
      h("label", { for: "sparql", class: "unseen" }, "SPARQL"),
      text,
      button("Run", run, { class: "main", title: "Run (Ctrl+Enter)" }),
    ),
    answer,
  );
  offerMode("query", "Query");
}

const answering = async () => (isCarried() ? askEngine : (await isServed()) && askEndpoint);

// Questions to choose from; one that is chosen stands in the text, to be run or changed.
function ready(text) {
  const all = [...EXAMPLES, ...questions];
  const options = all.map(([title], i) => h("option", { value: String(i) }, title));
  const input = h("select", { onchange: () => (text.value = all[input.value][1]) }, ...options);
  return field(["Question"], input);
}

export const showQuery = ({ mode }) => {
  byId("query-view").hidden = mode !== "query";
  document.body.classList.toggle("querying", mode === "query");
};
