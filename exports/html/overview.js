// The side panel before anything is selected: what there is, how to read it, and where to begin.

import { choose } from "./actions.js";
import { badge } from "./badge.js";
import { tally } from "./choices.js";
import { articles, claims, entities, leftOut } from "./data.js";
import { button, h, name } from "./dom.js";
import { longDate } from "./reader.js";
import { sample } from "./sample.js";
import { refilter } from "./state.js";
import { count, plain } from "./text.js";

const MOST = 8;
const MEANING = {
  asserted: "is so, says the article",
  planned: "is going to happen",
  possible: "may be so, or is alleged",
  hypothetical: "would be so if …",
  negated: "is said not to be so",
};

export const overview = () =>
  h(
    "header",
    { class: "head" },
    h("h2", {}, "What the articles say"),
    h(
      "p",
      {},
      `${count(claims.length, "claim")} about ${count(entities.length, "entity", "entities")} from ${count(articles.length, "article")}.`,
      missing(),
    ),
    h(
      "p",
      { class: "lead" },
      "Choose an entity or a line to read the words behind it. Double-click an entity to see its neighbours.",
    ),
    ...section("How to read the lines", reading()),
    ...section("Most central", entities.slice(0, MOST).map(central)),
    ...section("Articles", told()),
  );

const missing = () =>
  leftOut.entities + leftOut.claims > 0 &&
  h(
    "strong",
    { class: "left-out" },
    ` This page holds the most central entities; ${count(leftOut.entities, "entity", "entities")} and ${count(leftOut.claims, "claim")} are left out.`,
  );

const section = (title, items) =>
  items.length ? [h("h3", {}, title), h("ul", { class: "top" }, items)] : [];

function reading() {
  const present = tally(claims, (claim) => claim.status);
  const said = claims.some((claim) => claim.speaker);
  return [
    ...Object.entries(MEANING)
      .filter(([status]) => present.has(status))
      .map(([status, meaning]) => h("li", {}, sample(status), h("b", {}, status), meaning)),
    ...(said ? [h("li", {}, sample("asserted", 1), h("b", {}, "thin"), "somebody is quoted")] : []),
  ];
}

const central = (entity) =>
  h(
    "li",
    {},
    badge(entity.type),
    button(name(plain(entity.label)), () => choose(entity.index), {
      class: "link",
      "data-focus": `entity ${entity.id}`,
    }),
    h("span", { class: "hint" }, entity.type),
  );

// The articles with the most claims; one that is chosen is all that the graph shows.
function told() {
  const counts = tally(claims, (claim) => claim.article);
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || a[0].index - b[0].index);
  const more = ranked.length - MOST;
  return [
    ...ranked.slice(0, MOST).map(([article, n]) => row(article, n)),
    ...(more > 0
      ? [h("li", { class: "hint" }, `${more.toLocaleString("en")} more in the filter by article`)]
      : []),
  ];
}

const row = ({ id, title, date }, n) =>
  h(
    "li",
    {},
    h(
      "span",
      { class: "what" },
      button(name(plain(title || id)), () => refilter({ article: id }), { class: "link" }),
      date && h("span", { class: "dated" }, longDate(date)),
    ),
    h("span", { class: "hint" }, count(n, "claim")),
  );
