// The state as a URL fragment and back. It names things by their ids, so that a link outlives a rebuild.

import { claims, entities, lines, STATUSES } from "./data.js";
import { NO_FILTER, START } from "./state.js";

const node = new Map(entities.map((entity) => [entity.id, entity.index]));
const known = new Set(claims.map((claim) => claim.id));
const lineName = (line) => [line.subject.id, line.object.id, line.status, Number(line.attributed)].join(" ");

const ids = {
  write: (indices) => indices.map((index) => entities[index].id).join(" "),
  read: (text) =>
    text
      .split(" ")
      .filter((id) => node.has(id))
      .map((id) => node.get(id)),
};
const list = {
  write: (values) => values.join(" ") || "-",
  read: (text) => text.split(" ").filter((value) => value !== "-"),
};
const text = { write: String, read: String };
const number = { write: String, read: (value) => Number(value) || 0 };
const flag = { write: () => "1", read: () => true };

const KEYS = {
  mode: text,
  colours: text,
  opened: ids,
  added: ids,
  leaves: ids,
  all: flag,
  claim: text,
  page: number,
};
const FILTERS = {
  types: list,
  statuses: list,
  relation: text,
  speaker: text,
  article: text,
  confidence: number,
  from: text,
  to: text,
};

// A page that stands in another one, such as a notebook, has no address of its own.
export const ADDRESSED = location.protocol !== "about:";

// The state as the address; a step is one that the browser's own way back takes back.
export function toAddress(state, step) {
  if (!ADDRESSED || isAt(state)) return;
  const fragment = `#${toFragment(state)}`;
  if (step) history.pushState(null, "", fragment);
  else history.replaceState(null, "", fragment);
}

export const isAt = (state) => `#${toFragment(state)}` === (location.hash || "#");
export const fromAddress = () => fromFragment(location.hash.slice(1));

function toFragment(state) {
  const parameters = new URLSearchParams();
  put(parameters, KEYS, state, START);
  put(parameters, FILTERS, state.filter, NO_FILTER);
  if (String(state.sort) !== String(START.sort)) parameters.set("sort", state.sort.join(" "));
  if (state.select) parameters.set(...selection(state.select));
  return parameters.toString();
}

const put = (parameters, fields, values, defaults) =>
  Object.entries(fields)
    .filter(([key]) => values[key] !== null && String(values[key]) !== String(defaults[key]))
    .forEach(([key, field]) => parameters.set(key, field.write(values[key])));

function selection(select) {
  if (select.path) return ["path", ids.write(select.path)];
  return select.line === undefined
    ? ["node", ids.write([select.node])]
    : ["line", lineName(lines[select.line])];
}

// The part of a state that a fragment tells; what it names that the page does not hold is left out.
function fromFragment(fragment) {
  const parameters = new URLSearchParams(fragment);
  const state = {
    ...get(parameters, KEYS),
    filter: { ...NO_FILTER, ...get(parameters, FILTERS) },
    select: selected(parameters),
  };
  if (state.mode !== "table") delete state.mode;
  if (state.colours !== "community") delete state.colours;
  if (!known.has(state.claim)) delete state.claim;
  state.filter.statuses = state.filter.statuses.filter((status) => STATUSES.includes(status));
  const [column, direction] = (parameters.get("sort") ?? "").split(" ");
  if (column) state.sort = [column, Number(direction) < 0 ? -1 : 1];
  return state;
}

const get = (parameters, fields) =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([key]) => parameters.has(key))
      .map(([key, field]) => [key, field.read(parameters.get(key))]),
  );

function selected(parameters) {
  const [chosen] = ids.read(parameters.get("node") ?? "");
  const route = ids.read(parameters.get("path") ?? "");
  const line = parameters.has("line") && lines.find((other) => lineName(other) === parameters.get("line"));
  if (line) return { line: line.index };
  if (route.length === 2) return { path: route };
  return chosen === undefined ? null : { node: chosen };
}
