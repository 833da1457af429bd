// Claims as Turtle, the same triples that the graph itself holds for them, articles' texts left out.

import { classes } from "./data.js";
import { polarity } from "./exchange.js";
import { iri, quoted, tell, term, turtleOf } from "./rdf.js";
import { words } from "./text.js";

export function turtle(claims) {
  const graph = new Map();
  for (const claim of claims) addClaim(graph, claim);
  return turtleOf(graph);
}

const passageNode = (claim, [start, end]) => `<${iri("doc", claim.article.id)}#char=${start},${end}>`;

const english = (text) => `${quoted(text)}@en`;
const isDate = (text) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
const moment = (text) => (isDate(text) ? `${quoted(text)}^^xsd:date` : quoted(text));
const decimal = (number) => `${quoted(String(number))}^^xsd:decimal`;
const whole = (number) => `${quoted(String(number))}^^xsd:integer`;

function literal({ value, type }) {
  if (type === "Phrase") return english(value);
  return type === "Date" && isDate(value) ? moment(value) : `${quoted(value)}^^cg:${type}`;
}

const filler = ({ object, entity = object, literal: said }) =>
  entity ? term("ent", entity.id) : literal(said);
const capital = (word) => word[0].toUpperCase() + word.slice(1);

function addClaim(graph, claim) {
  const [subject, relation] = [term("ent", claim.subject.id), term("rel", claim.relation.id)];
  tell(
    graph,
    `<${iri("claim", claim.id)}>`,
    ["a", "cg:Claim"],
    ["a", "rdf:Statement"],
    ["rdf:subject", subject],
    ["rdf:predicate", relation],
    ["rdf:object", filler(claim)],
    ["cg:polarity", `cg:${capital(polarity(claim))}`],
    ["cg:modality", `cg:${capital(claim.modality)}`],
    ["cg:status", quoted(claim.status)],
    ["cg:confidence", decimal(claim.confidence)],
    ["cg:extractor", quoted(claim.extractor)],
    ["cg:quote", english(words(claim.article, claim.quote))],
    ["cg:sentence", english(words(claim.article, claim.sentence))],
    claim.cue !== null && ["cg:cue", quoted(claim.cue)],
    claim.speaker && ["cg:attributedTo", term("ent", claim.speaker.entity.id)],
    claim.speaker?.reporter && ["cg:reportedBy", term("ent", claim.speaker.reporter.id)],
  );
  if (claim.status === "asserted" || claim.status === "planned")
    tell(graph, subject, [relation, filler(claim)]);
  tell(graph, relation, ["a", "rdf:Property"], ["rdfs:label", english(claim.relation.label)]);
  addEvidence(graph, claim);
  claim.qualifiers.forEach((qualifier, i) => addQualifier(graph, claim, qualifier, i + 1));
  for (const entity of named(claim)) addEntity(graph, entity);
  addArticle(graph, claim.article);
}

const named = (claim) =>
  [
    claim.subject,
    claim.object,
    claim.speaker?.entity,
    claim.speaker?.reporter,
    ...claim.qualifiers.map((q) => q.entity),
  ].filter(Boolean);

function addEvidence(graph, claim) {
  const parts = {
    "prov:wasDerivedFrom": claim.quote,
    "cg:subjectPassage": claim.subjectWords,
    "cg:relationPassage": claim.relationWords,
    "cg:objectPassage": claim.objectWords,
    ...(claim.speaker ? { "cg:attributionPassage": claim.speaker.words } : {}),
  };
  for (const [verb, mention] of Object.entries(parts)) {
    tell(graph, `<${iri("claim", claim.id)}>`, [verb, passageNode(claim, mention)]);
    addPassage(graph, claim, mention);
  }
}

const addPassage = (graph, claim, mention) =>
  tell(
    graph,
    passageNode(claim, mention),
    ["a", "oa:TextPositionSelector"],
    ["oa:start", whole(mention[0])],
    ["oa:end", whole(mention[1])],
    ["oa:exact", english(words(claim.article, mention))],
  );

function addQualifier(graph, claim, qualifier, position) {
  const [owner, node] = [`<${iri("claim", claim.id)}>`, `<${iri("claim", claim.id)}_${position}>`];
  const role = term("cg", qualifier.role);
  const { value, words: mention } = qualifier;
  tell(
    graph,
    node,
    ["a", "cg:Qualifier"],
    ["cg:role", role],
    ["rdf:value", filler(qualifier)],
    ["cg:passage", passageNode(claim, mention)],
    value !== null && ["cg:normalized", moment(value)],
  );
  tell(
    graph,
    owner,
    ["cg:qualifier", node],
    [role, value !== null && isDate(value) ? moment(value) : filler(qualifier)],
    qualifier.role === "time" && ["cg:timeText", english(words(claim.article, mention))],
  );
  addPassage(graph, claim, mention);
}

const addEntity = (graph, { id, label, type, aliases }) =>
  tell(
    graph,
    term("ent", id),
    ["a", `<${classes.get(type)}>`],
    ["rdfs:label", english(label)],
    ...aliases.map((alias) => ["skos:altLabel", english(alias)]),
  );

const addArticle = (graph, { id, title, date, url }) =>
  tell(
    graph,
    `<${iri("doc", id)}>`,
    ["a", "schema:NewsArticle"],
    ["dcterms:identifier", quoted(id)],
    ["schema:headline", english(title)],
    date && ["schema:datePublished", moment(date)],
    url && ["schema:url", quoted(url)],
  );
