// A page that carries an engine, or is served beside an endpoint, can be asked in SPARQL.

import { bring } from "./actions.js";
import { entities, prefixes } from "./data.js";
import { button, byId, h, name, say } from "./dom.js";
import { askEndpoint, isServed } from "./endpoint.js";
import { askEngine, isCarried } from "./engine.js";
import { change, state } from "./state.js";
import { count, plain } from "./text.js";
import { offerMode } from "./tools.js";
import { iri } from "./turtle.js";

const EXAMPLE = `SELECT ?subject ?relation ?object ?status ?quote WHERE {
  ?claim a cg:Claim ; rdf:subject ?subject ; rdf:predicate ?relation ; rdf:object ?object ;
    cg:status ?status ; cg:quote ?quote .
} ORDER BY ?subject LIMIT 50`;

// Where somebody answers, one more way to show the graph; a file from a disk asks nothing of the network.
export async function offerQueries() {
  const ask = await answering();
  if (!ask) return;
  const text = h("textarea", { id: "sparql", rows: 8, spellcheck: "false" });
  const answer = h("div", { class: "answer", tabIndex: 0, role: "region", "aria-label": "Answer" });
  const run = async () => answer.replaceChildren(...shown(await ask(text.value)));
  byIri = new Map(entities.map((entity) => [iri("ent", entity.id), entity]));
  text.value = EXAMPLE;
  text.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) run();
  });
  const form = h(
    "div",
    { class: "asking" },
    h("label", { for: "sparql" }, "SPARQL"),
    text,
    button("Run", run),
  );
  byId("query-view").replaceChildren(form, answer);
  offerMode("query", "Query");
}

const answering = async () => (isCarried() ? askEngine : (await isServed()) && askEndpoint);

export const showQuery = ({ mode }) => {
  byId("query-view").hidden = mode !== "query";
};

function shown({ error, columns, rows }) {
  if (error) return [h("p", { class: "wrong", role: "alert" }, error)];
  say(count(rows.length, "result"));
  const found = mentioned(rows);
  return [
    h("p", { class: "found" }, count(rows.length, "result"), found.length > 0 && toGraph(found)),
    h("table", {}, head(columns), h("tbody", {}, rows.map(row))),
  ];
}

const head = (columns) =>
  h(
    "thead",
    {},
    h(
      "tr",
      {},
      columns.map((column) => h("th", { scope: "col" }, column)),
    ),
  );
const row = (cells) =>
  h(
    "tr",
    {},
    cells.map((cell) => h("td", {}, cell && value(cell))),
  );

let byIri = new Map();
const mentioned = (rows) => [
  ...new Set(
    rows
      .flat()
      .map((cell) => byIri.get(cell?.value))
      .filter(Boolean),
  ),
];

function value(cell) {
  const entity = cell.type === "uri" && byIri.get(cell.value);
  if (!entity)
    return name(cell.type === "uri" ? compact(cell.value) : plain(cell.value), { title: cell.value });
  return button(name(plain(entity.label)), () => bring(entity.index), { class: "link" });
}

// An IRI by its prefix, where it has one.
function compact(address) {
  const [prefix, start] =
    Object.entries(prefixes).find(([, namespace]) => address.startsWith(namespace)) ?? [];
  return prefix ? `${prefix}:${address.slice(start.length)}` : address;
}

function toGraph(found) {
  const added = () => [...new Set([...state().added, ...found.map((entity) => entity.index)])];
  return button(`Show ${count(found.length, "entity", "entities")} in the graph`, () =>
    change({ mode: "graph", select: null, claim: null, added: added() }),
  );
}
