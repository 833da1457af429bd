// Claims in claimgraph's exchange format, as `claimgraph extract` writes them.

import { words } from "./text.js";

export const polarity = (claim) => (claim.status === "negated" ? "negative" : "positive");

export const exchange = (claims) => `${JSON.stringify(claims.map(record), null, 1)}\n`;

const record = (claim) => ({
  id: claim.id,
  subject: end(claim, claim.subject, claim.subjectWords),
  relation: {
    id: claim.relation.id,
    label: claim.relation.label,
    text: words(claim.article, claim.relationWords),
  },
  object: claim.object ? end(claim, claim.object, claim.objectWords) : claim.literal,
  qualifiers: claim.qualifiers.map((q) => qualifier(claim, q)),
  status: claim.status,
  polarity: polarity(claim),
  modality: claim.modality,
  cue: claim.cue,
  attributed_to: claim.speaker && attribution(claim.speaker),
  confidence: claim.confidence,
  extractor: claim.extractor,
  evidence: {
    article: claim.article.id,
    sentence: words(claim.article, claim.sentence),
    quote: words(claim.article, claim.quote),
    start: claim.quote[0],
    end: claim.quote[1],
    subject: claim.subjectWords.slice(0, 2),
    relation: claim.relationWords.slice(0, 2),
    object: claim.objectWords.slice(0, 2),
  },
});

const reference = ({ id, label }) => ({ id, label });
const end = (claim, entity, mention) => ({
  ...reference(entity),
  type: entity.type,
  mention: words(claim.article, mention),
});

const attribution = ({ entity, reporter }) => ({
  ...reference(entity),
  ...(reporter ? { reported_by: reference(reporter) } : {}),
});

function qualifier(claim, { role, entity, words: mention, value }) {
  const text = words(claim.article, mention);
  return { role, ...(entity ? reference(entity) : {}), text, ...(value === null ? {} : { value }) };
}
