// A stretch of an article with the words of a claim marked in it.

import { h } from "./dom.js";
import { slice, words } from "./text.js";

const PARTS = { subject: "subjectWords", relation: "relationWords", object: "objectWords" };

// The text from `start` to `end` (code points) as nodes: the quote in one <mark>, the parts of the claim in others,
// the shorter where one holds another.
export function passage(claim, start, end) {
  const { text } = claim.article;
  const cuts = new Set([start, end]);
  for (const [from, to] of spans(claim))
    for (const cut of [from, to]) if (cut > start && cut < end) cuts.add(cut);
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(1).map((to, i) => piece(claim, slice(text, edges[i], to), edges[i], to));
}

const spans = (claim) => [claim.quote, ...Object.values(PARTS).map((part) => claim[part])];
const within = ([from, to], start, end) => from <= start && end <= to;

function piece(claim, text, start, end) {
  if (!within(claim.quote, start, end)) return text;
  const length = (name) => claim[PARTS[name]][1] - claim[PARTS[name]][0];
  const [part] = Object.keys(PARTS)
    .filter((name) => within(claim[PARTS[name]], start, end))
    .sort((a, b) => length(a) - length(b));
  return h("mark", { class: part ?? "quote", title: part ?? null }, text);
}

// The quote alone, for a card; as plain words where the page holds no article text.
export function quotation(claim) {
  const [start, end, held] = claim.quote;
  return h(
    "q",
    { class: "quotation", dir: "auto" },
    held === undefined ? passage(claim, start, end) : words(claim.article, claim.quote),
  );
}
