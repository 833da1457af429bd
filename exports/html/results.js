// The answer to a question: a table, and where it is made of triples also their graph.

import { choose, read } from "./actions.js";
import { csvOf } from "./csv.js";
import { button, h, name, say } from "./dom.js";
import { file, save } from "./saving.js";
import { sketch } from "./sketch.js";
import { change, state } from "./state.js";
import { meant, wording } from "./terms.js";
import { count } from "./text.js";
import { MOST, graphOf, turtleOfTriples } from "./triples.js";

const MOST_ROWS = 1000;

// The elements that show a table as answers.js makes it, or its error.
export function shown(answer) {
  if (answer.error) return [h("p", { class: "wrong", role: "alert" }, answer.error)];
  say(size(answer));
  const drawing = answer.constructed && answer.rows.length > 0 && sketch(graphOf(answer.rows), open);
  return [
    h("p", { class: "found" }, size(answer), limits(answer), toGraph(answer.rows), toFile(answer)),
    h("div", { class: drawing ? "both" : "alone" }, drawing, table(answer)),
  ];
}

const size = ({ rows, constructed }) => count(rows.length, constructed ? "triple" : "result");

function limits({ rows, constructed }) {
  const told = [
    constructed && rows.length > MOST && `the first ${MOST} are drawn`,
    rows.length > MOST_ROWS && `the first ${MOST_ROWS.toLocaleString("en")} are listed`,
  ].filter(Boolean);
  return told.length > 0 && `(${told.join(", ")})`;
}

const table = ({ columns, rows }) =>
  h(
    "div",
    { class: "scroll", tabIndex: 0, role: "region", "aria-label": "Answer" },
    h(
      "table",
      {},
      h("thead", {}, h("tr", {}, ...columns.map((column) => h("th", { scope: "col" }, column)))),
      h("tbody", {}, rows.slice(0, MOST_ROWS).map(row)),
    ),
  );

const row = (cells) => h("tr", {}, ...cells.map((cell) => h("td", {}, cell && value(cell))));

function value(cell) {
  const { entity, claim } = meant(cell);
  const text = name(wording(cell), { title: cell.value });
  return entity || claim ? button(text, () => open(cell), { class: "link" }) : text;
}

// What the page knows of a term opens beside the answer.
function open(cell) {
  const { entity, claim } = meant(cell);
  if (entity) choose(entity.index);
  else if (claim) read(claim);
}

function toGraph(rows) {
  const found = [...new Set(rows.flat().map((cell) => meant(cell).entity?.index))].filter(Number.isInteger);
  const added = () => [...new Set([...state().added, ...found])];
  return (
    found.length > 0 &&
    button(`Show ${count(found.length, "entity", "entities")} in the graph`, () =>
      change({ mode: "graph", select: null, claim: null, added: added() }),
    )
  );
}

const toFile = (answer) =>
  answer.constructed
    ? button("Save as Turtle", () => save("answer.ttl", file("text/turtle", turtleOfTriples(answer.rows))))
    : button("Save as CSV", () => save("answer.csv", file("text/csv", csvOf(lines(answer)))));

const lines = ({ columns, rows }) => [columns, ...rows.map((cells) => cells.map((cell) => cell?.value))];
