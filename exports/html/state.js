// What the page shows, as one plain object with a history. Everything drawn follows from it.

import { STATUSES } from "./data.js";

export const NO_FILTER = Object.freeze({
  types: [],
  statuses: STATUSES.filter((status) => status !== "negated" && status !== "hypothetical"),
  relation: "",
  speaker: "",
  article: "",
  confidence: 0,
  from: "",
  to: "",
});

// colours: what they tell, the "type" or the "community" of an entity; opened: entities whose neighbours are shown, once for each ring; added: entities shown beyond the first view;
// leaves: entities whose literals are shown; select: {node}, {line} or {path: [from, to]}; claim: the one being read.
export const START = Object.freeze({
  mode: "graph",
  colours: "type",
  opened: [],
  added: [],
  leaves: [],
  all: false,
  select: null,
  claim: null,
  filter: NO_FILTER,
  sort: ["article", 1],
  page: 0,
});

let current = START;
const past = [];
const future = [];
const listeners = [];

export const state = () => current;
export const subscribe = (listener) => {
  listeners.push(listener);
};

// Change some of the state; the step can be undone.
export function change(patch) {
  past.push(current);
  future.length = 0;
  show({ ...current, ...patch }, true);
}

// Start from a state that was not come to by steps, such as that of a link.
export const begin = (patch) => show({ ...START, ...patch });

export const refilter = (patch) => change({ filter: { ...current.filter, ...patch }, page: 0 });

export const canUndo = () => past.length > 0;
export const canRedo = () => future.length > 0;
// The states that undo and redo would show.
export const beside = () => ({ back: past.at(-1), forth: future.at(-1) });
export const undo = () => step(past, future);
export const redo = () => step(future, past);

function step(from, to) {
  if (!from.length) return;
  to.push(current);
  show(from.pop());
}

function show(next, step = false) {
  const before = current;
  current = next;
  for (const listener of listeners) listener(next, before, step);
}
