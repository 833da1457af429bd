// Which claims pass the filters.

import { STATUSES, claims } from "./data.js";
import { NO_FILTER } from "./state.js";

const dates = [];

// When the claim's event took place as far as the article dates it, else the day of the article; ISO 8601 or "".
export const when = (claim) => (dates[claim.index] ??= dateOf(claim));

function dateOf(claim) {
  const time = claim.qualifiers.find((q) => q.role === "time" && /^\d{4}/.test(q.value ?? ""));
  return time ? time.value : (claim.article.date ?? "");
}

const tests = {
  statuses: (chosen, claim) => chosen.includes(claim.status),
  types: (hidden, claim) =>
    !hidden.includes(claim.subject.type) && !(claim.object && hidden.includes(claim.object.type)),
  relation: (id, claim) => !id || claim.relation.id === id,
  speaker: (id, claim) => !id || speakerOf(claim) === id,
  article: (id, claim) => !id || claim.article.id === id,
  confidence: (least, claim) => claim.confidence >= least,
  from: (day, claim) => !day || (when(claim) !== "" && when(claim) >= day.slice(0, when(claim).length)),
  to: (day, claim) => !day || (when(claim) !== "" && when(claim).slice(0, 10) <= day),
};

// The entity that says it; "-" stands for the article itself.
const speakerOf = (claim) => claim.speaker?.entity.id ?? "-";

let last = { filter: null, passing: [] };

export function passing(filter) {
  if (last.filter !== filter) last = { filter, passing: among(claims, filter) };
  return last.passing;
}

function among(some, filter) {
  const active = Object.entries(tests).filter(([name]) => filter[name] !== "" && filter[name] !== 0);
  return some.filter((claim) => active.every(([name, test]) => test(filter[name], claim)));
}

// Those of some claims that would pass but for their status.
export const unasked = (some, filter) =>
  among(
    some.filter(({ status }) => !filter.statuses.includes(status)),
    { ...filter, statuses: STATUSES },
  );

// Whether the filter asks for a part of the claims by more than type and status.
export const narrows = (filter) =>
  ["relation", "speaker", "article", "confidence", "from", "to"].some(
    (name) => filter[name] !== NO_FILTER[name],
  );
