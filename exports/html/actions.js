// What people can do with an entity. Every action is one step that can be undone.

import { entities } from "./data.js";
import { say } from "./dom.js";
import { passing } from "./filter.js";
import { RING, links, neighbours, scene } from "./scene.js";
import { change, state } from "./state.js";
import { count, plain } from "./text.js";

const around = (node) => neighbours(links(passing(state().filter)), node);
const rings = (node) => state().opened.filter((other) => other === node).length;

// How many neighbours opening one more ring would bring, as far as they are not shown yet.
export const toCome = (node, shown) =>
  around(node)
    .slice(rings(node) * RING, (rings(node) + 1) * RING)
    .filter((other) => !shown.nodes.has(other)).length;

export const isOpen = (node) => state().opened.includes(node);

export function expand(node) {
  const { opened, added } = state();
  const all = around(node).length;
  if (rings(node) * RING >= all && (isOpen(node) || !all))
    return say(`All neighbours of ${plain(entities[node].label)} are shown`);
  change({ opened: [...opened, node], added: added.includes(node) ? added : [...added, node] });
  return say(
    `${count(Math.min(all, rings(node) * RING), "neighbour")} of ${plain(entities[node].label)} shown`,
  );
}

export function collapse(node) {
  change({
    opened: state().opened.filter((other) => other !== node),
    leaves: state().leaves.filter((other) => other !== node),
  });
  say(`${plain(entities[node].label)} collapsed`);
}

// The double-click: one more ring as long as there is one, then back.
export const toggle = (node) =>
  rings(node) * RING < around(node).length || !isOpen(node) ? expand(node) : collapse(node);

export function toggleLeaves(node) {
  const { leaves } = state();
  change({ leaves: leaves.includes(node) ? leaves.filter((other) => other !== node) : [...leaves, node] });
}

export const choose = (node) => change({ select: { node }, claim: null });

// Choose a line and read the first of its claims.
export const chooseLine = (line) =>
  change({
    select: { line: line.index },
    claim: passing(state().filter).find((claim) => claim.line === line)?.id ?? null,
  });

// Bring an entity to the canvas, wherever it comes from; one that is not there yet with its neighbours.
export function bring(node) {
  const { added, opened } = state();
  const here = scene(state()).nodes.has(node);
  change({
    mode: "graph",
    select: { node },
    claim: null,
    added: added.includes(node) ? added : [...added, node],
    opened: here ? opened : [...opened, node],
  });
}

export const connect = (from, to) => change({ mode: "graph", select: { path: [from, to] }, claim: null });

export const clear = () => state().select && change({ select: null, claim: null });

// Open the evidence of a claim, with its line or its subject selected.
export function read(claim) {
  change({
    select: claim.line ? { line: claim.line.index } : { node: claim.subject.index },
    claim: claim.id,
  });
}

export const literalsOf = (node) =>
  entities[node].claims.filter((claim) => claim.literal && claim.subject.index === node).length;
