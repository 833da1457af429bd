// Asking the engine that a page may carry: Oxigraph as WebAssembly, on the graph's quads.

import { bindings, triples } from "./answers.js";
import { prefixes } from "./data.js";
import { byId } from "./dom.js";

const BASE = prefixes.ent.slice(0, -"entity/".length);
const KNOWN = Object.entries(prefixes)
  .map(([prefix, namespace]) => `PREFIX ${prefix}: <${namespace}> `)
  .join("");
const PLACE = /error at (\d+):(\d+): (.*)/s;

export const isCarried = () => "oxigraph" in window;

let starting = null;

// A table, or {error}. The first question starts the engine.
export async function askEngine(query) {
  try {
    starting ??= start();
    return table(await starting, query);
  } catch (error) {
    return { error: explained(query, error.message) };
  }
}

async function start() {
  await oxigraph.start({ module_or_path: await unpacked("oxigraph-wasm") });
  const store = new oxigraph.Store();
  store.load(await unpacked("graph-quads"), { format: "nq", no_transaction: true });
  return store;
}

async function unpacked(id) {
  const packed = Uint8Array.from(atob(byId(id).textContent), (letter) => letter.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

// Of a CONSTRUCT or DESCRIBE, the engine's JSON is a list of nodes (JSON-LD).
function table(store, query) {
  const ask = (format) => store.query(`${KNOWN}\n${query}`, { base_iri: BASE, results_format: format });
  const answer = JSON.parse(ask("json"));
  return Array.isArray(answer) ? triples(ask("nt")) : bindings(answer);
}

// A parser's complaint as a sentence, with the line and a caret under the place; the prefixes are its line 1.
function explained(query, complaint) {
  const [, place, column, reason] = complaint.match(PLACE) ?? [];
  if (!place) return `The query cannot be run: ${complaint}.`;
  const lines = query.trimEnd().split("\n");
  const row = Math.min(place - 1, lines.length);
  const letters = [...lines[row - 1]];
  const before = row === place - 1 ? Math.min(column - 1, letters.length) : letters.length;
  return `${sentence(reason)}\n  ${letters.join("")}\n  ${" ".repeat(before)}^ line ${row}`;
}

function sentence(reason) {
  if (reason.includes("Prefix not found")) return "The prefix is not declared.";
  const expected = reason.replace(/^expected (one of )?/, "");
  const hint = expected.length < 100 ? `; expected ${expected}` : "";
  return `The query is not valid SPARQL here${hint}.`;
}
