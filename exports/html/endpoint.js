// Asking the endpoint that the page is served with, by the SPARQL 1.1 Protocol. Every answer becomes a table.

const ADDRESS = "sparql";
const ACCEPT = "application/sparql-results+json, application/n-triples;q=0.9";
const TRIPLE = /^(<[^>]*>|_:\S+) (<[^>]*>) (.*) \.$/;

// Whether there is an endpoint: only a page served on this machine looks for one.
export async function isServed() {
  if (!/^https?:$/.test(location.protocol) || !/^(127\.0\.0\.1|localhost|\[::1\])$/.test(location.hostname))
    return false;
  return !(await ask("ASK {}")).error;
}

// {columns, rows}, a row being cells {type, value} or null; or {error}.
export async function ask(query) {
  try {
    const reply = await fetch(ADDRESS, {
      method: "POST",
      headers: { "Content-Type": "application/sparql-query", Accept: ACCEPT },
      body: query,
    });
    const text = await reply.text();
    if (!reply.ok) return { error: text };
    return reply.headers.get("Content-Type").includes("json") ? bindings(JSON.parse(text)) : triples(text);
  } catch (error) {
    return { error: `The endpoint does not answer: ${error.message}` };
  }
}

function bindings({ head, results, boolean }) {
  if (boolean !== undefined)
    return { columns: ["answer"], rows: [[{ type: "literal", value: boolean ? "yes" : "no" }]] };
  return {
    columns: head.vars,
    rows: results.bindings.map((bound) => head.vars.map((variable) => bound[variable] ?? null)),
  };
}

function triples(text) {
  const found = text
    .split("\n")
    .map((line) => line.match(TRIPLE))
    .filter(Boolean);
  return { columns: ["subject", "predicate", "object"], rows: found.map(([, ...terms]) => terms.map(term)) };
}

function term(written) {
  if (written.startsWith("<")) return { type: "uri", value: written.slice(1, -1) };
  const literal = written.match(/^"((?:[^"\\]|\\.)*)"/);
  return literal ? { type: "literal", value: unescaped(literal[1]) } : { type: "bnode", value: written };
}

const unescaped = (text) =>
  text.replace(/\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})|\\(.)/g, (_, short, long, letter) =>
    letter
      ? ({ n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" }[letter] ?? letter)
      : String.fromCodePoint(parseInt(short ?? long, 16)),
  );
