// The filters that choose one of many: relation, speaker, article. Their options, thousands perhaps, are made when
// a choice is first reached or already set.

import { articles, claims, relations } from "./data.js";
import { field, h } from "./dom.js";
import { refilter } from "./state.js";
import { plain, short } from "./text.js";

export const choices = (controls) => [
  choice("Relation", "relation", relationOptions, controls),
  choice("Said by", "speaker", speakerOptions, controls),
  choice("Article", "article", articleOptions, controls),
];

export const tally = (items, key) =>
  items.reduce((counts, item) => counts.set(key(item), (counts.get(key(item)) ?? 0) + 1), new Map());

function choice(title, key, options, controls) {
  const input = h(
    "select",
    { onchange: () => refilter({ [key]: input.value }) },
    h("option", { value: "" }, "any"),
  );
  const fill = () => {
    if (input.options.length === 1)
      input.append(...options().map(([value, label]) => h("option", { value }, label)));
  };
  for (const event of ["pointerdown", "focus"]) input.addEventListener(event, fill);
  controls.push((filter) => {
    if (filter[key]) fill();
    input.value = filter[key];
  });
  return field([title], input);
}

const relationOptions = () =>
  frequent(
    relations.map(({ id, label }) => [id, label]),
    tally(claims, (claim) => claim.relation.id),
  );

const articleOptions = () =>
  frequent(
    articles.map(({ id, title }) => [id, title || id]),
    tally(claims, (claim) => claim.article.id),
  );

function speakerOptions() {
  const said = claims.filter((claim) => claim.speaker);
  const speakers = new Map(said.map(({ speaker: { entity } }) => [entity.id, plain(entity.label)]));
  const counts = tally(claims, (claim) => claim.speaker?.entity.id ?? "-");
  return frequent([["-", "the article itself"], ...speakers], counts);
}

// [value, label with its number], the most frequent first.
const frequent = (pairs, counts) =>
  pairs
    .filter(([id]) => counts.get(id))
    .sort((a, b) => counts.get(b[0]) - counts.get(a[0]) || (a[1] < b[1] ? -1 : 1))
    .map(([id, label]) => [id, `${short(label, 60)} (${counts.get(id).toLocaleString("en")})`]);
