// A claim as a sentence of its own: "Kerry meets Kishida, planned, in Tokyo".

import { h, name } from "./dom.js";
import { plain, words } from "./text.js";

export const objectOf = (claim) => plain(claim.object ? claim.object.label : claim.literal.value);

export const sentenceOf = (claim) =>
  `${plain(claim.subject.label)} ${plain(claim.relation.label)} ${objectOf(claim)}`;

// The sentence with its parts set apart.
export const sentenceLine = (claim) =>
  h(
    "span",
    { class: "sentence" },
    name(plain(claim.subject.label), { class: "end" }),
    " ",
    name(plain(claim.relation.label), { class: "relation" }),
    " ",
    name(objectOf(claim), { class: claim.object ? "end" : "literal" }),
    ...claim.qualifiers.flatMap((q) => [", ", name(plain(words(claim.article, q.words)))]),
  );

export const speakerLine = (claim) =>
  claim.speaker &&
  h(
    "span",
    { class: "speaker" },
    "says ",
    name(plain(claim.speaker.entity.label)),
    claim.speaker.reporter && [", as told by ", name(plain(claim.speaker.reporter.label))],
  );
