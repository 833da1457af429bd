// The graph as objects: the compact tables of the page, decoded once.

const raw = JSON.parse(document.getElementById("claimgraph-data").textContent);

export const TYPES = raw.types;
export const STATUSES = raw.statuses;
export const shapes = new Map(raw.types.map((type, i) => [type, raw.shapes[i]]));
export const dashes = new Map(raw.statuses.map((status, i) => [status, raw.dashes[i]]));
export const first = raw.first;
export const prefixes = raw.prefixes;
export const questions = raw.questions;
export const classes = new Map(raw.types.map((type, i) => [type, raw.classes[i]]));
export const leftOut = { entities: raw.leftOut[0], claims: raw.leftOut[1] };

export const articles = raw.articles.map(([id, title, text, date, url], index) => ({
  index,
  id,
  title,
  text,
  date,
  url,
}));
export const relations = raw.relations.map(([id, label], index) => ({ index, id, label }));

// An entity's index is its rank: 0 is the most central. `claims` are those with it as subject or object,
// `roles` those in which it speaks or fills a qualifier. `community` is a number, the largest being 0; -1 for none.
export const entities = raw.entities.map(([id, label, type, size, aliases], index) => ({
  index,
  id,
  label,
  type: raw.types[type],
  size,
  aliases,
  community: raw.communities[index],
  claims: [],
  roles: [],
}));

export const lines = raw.lines.map(([subject, object, status, attributed], index) => ({
  index,
  subject: entities[subject],
  object: entities[object],
  status: raw.statuses[status],
  attributed: !!attributed,
}));

export const claims = raw.claims.map(decode);
claims.forEach(register);

// The columns are those of CLAIM_FIELDS in encode.py.
function decode(row, index) {
  const [id, subject, relation, object, line, status, modality, cue, said, confidence, extractor, article] =
    row;
  const [quote, sentence, subjectWords, relationWords, objectWords, qualifiers] = row.slice(12);
  return {
    id,
    index,
    subject: entities[subject],
    relation: relations[relation],
    object: object >= 0 ? entities[object] : null,
    literal: object >= 0 ? null : literal(object),
    line: lines[line],
    status: raw.statuses[status],
    modality: raw.modalities[modality],
    cue,
    speaker: said && speaker(said),
    confidence,
    extractor: raw.extractors[extractor],
    article: articles[article],
    quote,
    sentence,
    subjectWords,
    relationWords,
    objectWords,
    qualifiers: qualifiers.map(qualifier),
  };
}

function literal(index) {
  const [value, type] = raw.literals[-1 - index];
  return { value, type };
}

function speaker([entity, words, reporter]) {
  return { entity: entities[entity], words, reporter: reporter === null ? null : entities[reporter] };
}

function qualifier([role, index, words, value]) {
  const entity = index >= 0 ? entities[index] : null;
  return { role: raw.roles[role], entity, literal: entity ? null : literal(index), words, value };
}

function register(claim) {
  claim.subject.claims.push(claim);
  if (claim.object && claim.object !== claim.subject) claim.object.claims.push(claim);
  const others = claim.qualifiers.map((q) => q.entity);
  if (claim.speaker) others.push(claim.speaker.entity, claim.speaker.reporter);
  for (const entity of new Set(others)) entity?.roles.push(claim);
}
