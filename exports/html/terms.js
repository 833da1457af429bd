// What the terms of an answer stand for on this page.

import { claims, entities, relations } from "./data.js";
import { compact, iri } from "./rdf.js";
import { sentenceOf } from "./sentence.js";
import { plain } from "./text.js";

let known = null;

// {entity}, {claim} or {relation} of a cell; of anything else, {}.
export function meant(cell) {
  known ??= new Map([
    ...relations.map((relation) => [iri("rel", relation.id), { relation }]),
    ...claims.map((claim) => [iri("claim", claim.id), { claim }]),
    ...entities.map((entity) => [iri("ent", entity.id), { entity }]),
  ]);
  return (cell?.type === "uri" && known.get(cell.value)) || {};
}

// A cell as people read it.
export function wording(cell) {
  const { entity, claim } = meant(cell);
  if (entity) return plain(entity.label);
  if (claim) return sentenceOf(claim);
  return cell.type === "uri" ? compact(cell.value) : plain(cell.value);
}
