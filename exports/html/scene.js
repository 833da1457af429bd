// What is on the canvas: a pure function of the state.

import { first } from "./data.js";
import { narrows, passing } from "./filter.js";
import { path } from "./path.js";

export const RING = 40;
export const ALL = 800;
const MOST = 150;
const MOST_LEAVES = 12;

// nodes: set of entity indices; lines: line -> its passing claims; leaves: claims with a literal, drawn at their subject.
export function scene(state) {
  const passed = passing(state.filter);
  const linked = links(passed);
  const route = state.select?.path ? (path(passed, ...state.select.path) ?? []) : [];
  const nodes = new Set([...base(state, linked), ...rings(state, linked)].filter((node) => linked.has(node)));
  for (const node of [...state.added, ...(state.select?.path ?? []), ...route.map((s) => s.node)])
    nodes.add(node);
  return { nodes, lines: drawn(passed, nodes), leaves: leaves(state, passed), route };
}

const known = new WeakMap();

// entity -> the entities it is linked to by the claims that pass; itself where all it has is a literal
export function links(passed) {
  if (!known.has(passed)) known.set(passed, linksOf(passed));
  return known.get(passed);
}

function linksOf(passed) {
  const linked = new Map();
  const link = (a, b) => (linked.get(a) ?? linked.set(a, new Set()).get(a)).add(b);
  for (const { subject, object } of passed) {
    link(subject.index, object ? object.index : subject.index);
    if (object) link(object.index, subject.index);
  }
  return linked;
}

export const neighbours = (linked, node) =>
  [...(linked.get(node) ?? [])].filter((n) => n !== node).sort((a, b) => a - b);

// The first view; or everything; or the most central of what a filter leaves, those that are linked if any are.
function base(state, linked) {
  const ranked = [...linked.keys()].sort((a, b) => a - b);
  if (state.all) return ranked.slice(0, ALL);
  if (!narrows(state.filter)) return first.nodes.map((node) => node.id);
  const together = ranked.filter((node) => neighbours(linked, node).length > 0);
  return (together.length ? together : ranked).slice(0, MOST);
}

function rings(state, linked) {
  const times = new Map();
  for (const node of state.opened) times.set(node, (times.get(node) ?? 0) + 1);
  return [...times].flatMap(([node, n]) => [node, ...neighbours(linked, node).slice(0, n * RING)]);
}

function drawn(passed, nodes) {
  const lines = new Map();
  for (const claim of passed) {
    if (!claim.line || !nodes.has(claim.subject.index) || !nodes.has(claim.object.index)) continue;
    (lines.get(claim.line) ?? lines.set(claim.line, []).get(claim.line)).push(claim);
  }
  return lines;
}

const leaves = (state, passed) =>
  state.leaves.flatMap((node) =>
    passed.filter((claim) => claim.subject.index === node && claim.literal).slice(0, MOST_LEAVES),
  );
