// Claims as comma-separated values (RFC 4180), one a line.

import { polarity } from "./exchange.js";
import { words } from "./text.js";

const COLUMNS = {
  id: (c) => c.id,
  subject: (c) => c.subject.label,
  relation: (c) => c.relation.label,
  object: (c) => (c.object ? c.object.label : c.literal.value),
  status: (c) => c.status,
  polarity,
  modality: (c) => c.modality,
  cue: (c) => c.cue,
  attributed_to: (c) => c.speaker?.entity.label,
  confidence: (c) => c.confidence,
  qualifiers: (c) => c.qualifiers.map((q) => `${q.role}: ${words(c.article, q.words)}`).join("; "),
  article: (c) => c.article.id,
  date: (c) => c.article.date,
  quote: (c) => words(c.article, c.quote),
  start: (c) => c.quote[0],
  end: (c) => c.quote[1],
};

export const csv = (claims) =>
  [Object.keys(COLUMNS), ...claims.map((claim) => Object.values(COLUMNS).map((cell) => cell(claim)))]
    .map((row) => row.map(field).join(","))
    .join("\r\n")
    .concat("\r\n");

// A field that a spreadsheet would take for a formula is kept from being one by an apostrophe.
function field(value) {
  const text = String(value ?? "").replace(/^(?=[=+@\t\r]|-\D)/, "'");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
