// Claims as comma-separated values (RFC 4180), one a line.

import { polarity } from "./exchange.js";
import { words } from "./text.js";

const told = ({ object, entity = object, literal }) => (entity ? entity.label : literal.value);

// Those of exports/tables.py.
const COLUMNS = {
  id: (c) => c.id,
  subject_id: (c) => c.subject.id,
  subject: (c) => c.subject.label,
  relation_id: (c) => c.relation.id,
  relation: (c) => c.relation.label,
  object_id: (c) => c.object?.id,
  object: told,
  object_type: (c) => (c.object ?? c.literal).type,
  status: (c) => c.status,
  polarity,
  modality: (c) => c.modality,
  cue: (c) => c.cue,
  attributed_to: (c) => c.speaker?.entity.label,
  confidence: (c) => (c.confidence % 1 ? String(c.confidence) : c.confidence.toFixed(1)),
  qualifiers: (c) => c.qualifiers.map((q) => `${q.role}: ${told(q)}`).join("; "),
  article: (c) => c.article.id,
  start: (c) => c.quote[0],
  end: (c) => c.quote[1],
  quote: (c) => words(c.article, c.quote),
  sentence: (c) => words(c.article, c.sentence),
  extractor: (c) => c.extractor,
};

export const csv = (claims) =>
  csvOf([Object.keys(COLUMNS), ...claims.map((claim) => Object.values(COLUMNS).map((cell) => cell(claim)))]);

// Rows of values as a file.
export const csvOf = (rows) =>
  rows
    .map((row) => row.map(field).join(","))
    .join("\r\n")
    .concat("\r\n");

// A field that a spreadsheet would take for a formula is kept from being one by an apostrophe.
function field(value) {
  const text = String(value ?? "").replace(/^(?=[=+@\t\r]|-\D)/, "'");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
