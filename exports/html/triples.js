// The answer to CONSTRUCT or DESCRIBE as a graph: a node for each term, a leaf for each literal, a line between two
// nodes with all predicates that join them.

import { compact, tell, turtleOf, written } from "./rdf.js";
import { meant, wording } from "./terms.js";
import { short } from "./text.js";

// So many triples are drawn.
export const MOST = 300;

// {nodes: [{id, cell, text}], lines: [{id, from, to, text}]}
export function graphOf(rows) {
  const [nodes, lines] = [new Map(), new Map()];
  rows.slice(0, MOST).forEach(([subject, predicate, object], i) => {
    const [from, to] = [nodeOf(nodes, subject, i), nodeOf(nodes, object, i)];
    const key = `${from} ${to}`;
    const line = lines.get(key) ?? { id: key, from, to, names: new Set() };
    lines.set(key, line);
    line.names.add(meant(predicate).relation?.label ?? compact(predicate.value));
  });
  return {
    nodes: [...nodes.values()],
    lines: [...lines.values()].map(({ names, ...line }) => ({ ...line, text: [...names].join(" · ") })),
  };
}

function nodeOf(nodes, cell, row) {
  const key = cell.type === "literal" ? `literal ${row}` : cell.value;
  if (!nodes.has(key)) nodes.set(key, { id: nodes.size, cell, text: short(wording(cell), 36) });
  return nodes.get(key).id;
}

export function turtleOfTriples(rows) {
  const graph = new Map();
  for (const [subject, predicate, object] of rows)
    tell(graph, written(subject), [written(predicate), written(object)]);
  return turtleOf(graph);
}
