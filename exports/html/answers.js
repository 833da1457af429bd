// What SPARQL answers as a table {columns, rows}, a row being cells {type, value, lang, datatype} or null. Of the
// answer to CONSTRUCT and DESCRIBE, the rows are triples and `constructed` is true.

const TRIPLE = /^(<[^>]*>|_:\S+) (<[^>]*>) (.*) \.$/;
const LITERAL = /^"((?:[^"\\]|\\.)*)"(?:@([\w-]+)|\^\^<([^>]*)>)?/;

// From SPARQL 1.1 Query Results JSON.
export function bindings({ head, results, boolean }) {
  if (boolean !== undefined)
    return { columns: ["answer"], rows: [[{ type: "literal", value: boolean ? "yes" : "no" }]] };
  return {
    columns: head.vars,
    rows: results.bindings.map((bound) => head.vars.map((variable) => bound[variable] ?? null)),
  };
}

// From N-Triples.
export function triples(text) {
  const found = text
    .split("\n")
    .map((line) => line.match(TRIPLE))
    .filter(Boolean);
  const rows = found.map(([, ...terms]) => terms.map(term));
  return { columns: ["subject", "predicate", "object"], rows, constructed: true };
}

function term(written) {
  if (written.startsWith("<")) return { type: "uri", value: unescaped(written.slice(1, -1)) };
  const [, value, lang, datatype] = written.match(LITERAL) ?? [];
  return value === undefined
    ? { type: "bnode", value: written }
    : { type: "literal", value: unescaped(value), lang, datatype };
}

const unescaped = (text) =>
  text.replace(/\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})|\\(.)/g, (_, short, long, letter) =>
    letter
      ? ({ n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" }[letter] ?? letter)
      : String.fromCodePoint(parseInt(short ?? long, 16)),
  );
