// Asking the endpoint that the page is served with, by the SPARQL 1.1 Protocol.

import { bindings, triples } from "./answers.js";

const ADDRESS = "sparql";
const ACCEPT = "application/sparql-results+json, application/n-triples;q=0.9";

// Whether there is an endpoint: only a page served on this machine looks for one.
export async function isServed() {
  if (!/^https?:$/.test(location.protocol) || !/^(127\.0\.0\.1|localhost|\[::1\])$/.test(location.hostname))
    return false;
  return !(await askEndpoint("ASK {}")).error;
}

// A table, or {error}.
export async function askEndpoint(query) {
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
