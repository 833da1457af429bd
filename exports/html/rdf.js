// IRIs, literals and triples as Turtle writes them.

import { prefixes } from "./data.js";

// The last part of an IRI: letters and digits of any script stay, the rest becomes %XX.
const local = (id) =>
  id.replace(/[^\p{L}\p{N}\-._~]/gu, (c) =>
    [...new TextEncoder().encode(c)]
      .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`)
      .join(""),
  );

export const iri = (prefix, id) => `${prefixes[prefix]}${local(id)}`;
const isPlain = (id) => /^[A-Za-z]\w*$/.test(id);
export const term = (prefix, id) => (isPlain(id) ? `${prefix}:${id}` : `<${iri(prefix, id)}>`);

export const quoted = (text) =>
  `"${text.replace(/[\\"\n\r\t]/g, (c) => ({ "\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t" })[c])}"`;

// An address by its prefix as [prefix, the rest], where it has one.
function split(address) {
  const [prefix, start] =
    Object.entries(prefixes).find(([, namespace]) => address.startsWith(namespace)) ?? [];
  return prefix && [prefix, address.slice(start.length)];
}

// An address as people read it: by its prefix, where it has one.
export const compact = (address) => split(address)?.join(":") ?? address;

function address(value) {
  const [prefix, id] = split(value) ?? [];
  return prefix && isPlain(id) ? `${prefix}:${id}` : `<${value}>`;
}

// A cell of an answer.
export function written({ type, value, lang, datatype }) {
  if (type === "uri") return address(value);
  if (type === "bnode") return value;
  return `${quoted(value)}${lang ? `@${lang}` : datatype ? `^^${address(datatype)}` : ""}`;
}

// Add pairs of predicate and object to what `graph`, a Map, holds of a subject.
export const tell = (graph, subject, ...pairs) =>
  pairs
    .filter(Boolean)
    .forEach(([verb, object]) =>
      (graph.get(subject) ?? graph.set(subject, new Set()).get(subject)).add(`${verb} ${object}`),
    );

// Such a graph as a file.
export function turtleOf(graph) {
  const head = Object.entries(prefixes)
    .map(([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .`)
    .sort();
  const blocks = [...graph]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([subject, about]) => `${subject} ${[...about].sort().join(" ;\n  ")} .`);
  return `${[...head, "", ...blocks].join("\n")}\n`;
}
