// The graph as objects: the compact tables of the page, decoded once.

const raw = JSON.parse(document.getElementById("claimgraph-data").textContent);

export const TYPES = raw.types;
export const STATUSES = raw.statuses;
export const shapes = new Map(raw.types.map((type, i) => [type, raw.shapes[i]]));
export const dashes = new Map(raw.statuses.map((status, i) => [status, raw.dashes[i]]));
export const first = raw.first;
export const prefixes = raw.prefixes;
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
// `roles` those in which it speaks or fills a qualifier.
export const entities = raw.entities.map(([id, label, type, size, aliases], index) => ({
  index,
  id,
  label,
  type: raw.types[type],
  size,
  aliases,
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

function decode(row, index) {
  const field = Object.fromEntries(raw.claimFields.map((name, i) => [name, row[i]]));
  return {
    ...field,
    index,
    subject: entities[field.subject],
    relation: relations[field.relation],
    ...filler("object", field.object),
    line: lines[field.line],
    status: raw.statuses[field.status],
    modality: raw.modalities[field.modality],
    speaker: field.speaker && speaker(field.speaker),
    extractor: raw.extractors[field.extractor],
    article: articles[field.article],
    qualifiers: field.qualifiers.map(qualifier),
  };
}

// An entity under `name`, else a literal under "literal".
function filler(name, index) {
  if (index >= 0) return { [name]: entities[index], literal: null };
  const [value, type] = raw.literals[-1 - index];
  return { [name]: null, literal: { value, type } };
}

function speaker([entity, words, reporter]) {
  return { entity: entities[entity], words, reporter: reporter === null ? null : entities[reporter] };
}

function qualifier([role, index, words, value]) {
  return { role: raw.roles[role], ...filler("entity", index), words, value };
}

function register(claim) {
  claim.subject.claims.push(claim);
  if (claim.object && claim.object !== claim.subject) claim.object.claims.push(claim);
  const others = claim.qualifiers.map((q) => q.entity);
  if (claim.speaker) others.push(claim.speaker.entity, claim.speaker.reporter);
  for (const entity of new Set(others)) entity?.roles.push(claim);
}
