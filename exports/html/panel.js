// The side panel: an overview, or the claims of what is selected with the article behind the one that is read.

import { articles, claims, entities, leftOut, lines } from "./data.js";
import { card } from "./card.js";
import { button, byId, h, name } from "./dom.js";
import { passing } from "./filter.js";
import { reader, scrollToQuote } from "./reader.js";
import { badge } from "./badge.js";
import { change } from "./state.js";
import { count, plain } from "./text.js";

const MOST = 40;

export function showPanel(state, actions) {
  const { heading, found } = content(state, actions);
  const read = found?.find((claim) => claim.id === state.claim);
  const text = read && reader(read);
  byId("panel").replaceChildren(h("div", { class: "claims" }, heading, found && list(found, read)), ...(text ? [text] : []));
  if (text) scrollToQuote(text);
  byId("panel").querySelector(".card.open")?.scrollIntoView({ block: "nearest" });
}

function content(state, actions) {
  const { select, filter } = state;
  if (select?.node !== undefined) return { heading: entityHead(entities[select.node], actions), found: about(entities[select.node], filter) };
  if (select?.line !== undefined) return { heading: lineHead(lines[select.line]), found: ofLine(lines[select.line], filter) };
  return { heading: overview(), found: null };
}

function about(entity, filter) {
  const passed = new Set(passing(filter));
  return [...new Set([...entity.claims, ...entity.roles])].filter((claim) => passed.has(claim));
}

export const ofLine = (line, filter) => passing(filter).filter((claim) => claim.line === line);

const list = (found, read) => h("ol", { class: "cards", "aria-label": "Claims" },
  found.slice(0, MOST).map((claim) => card(claim, claim === read)),
  found.length > MOST && h("li", { class: "more" }, `and ${count(found.length - MOST, "more claim")}: see the table.`));

function entityHead(entity, actions) {
  return h("header", { class: "head" },
    h("h2", {}, name(plain(entity.label))), h("p", { class: "kind" }, badge(entity.type), entity.type),
    entity.aliases.length > 0 && h("p", { class: "aliases" }, "also ", entity.aliases.flatMap((alias, i) => [i ? ", " : null, name(plain(alias))])),
    h("p", { class: "buttons" }, actions(entity)));
}

function lineHead(line) {
  const end = (entity) => button(name(plain(entity.label)), () => change({ select: { node: entity.index }, claim: null }), { class: "link" });
  return h("header", { class: "head" }, h("h2", {}, end(line.subject), " → ", end(line.object)));
}

function overview() {
  const top = entities.slice(0, 8).map((entity) => h("li", {},
    button([badge(entity.type), name(plain(entity.label))], () => change({ select: { node: entity.index }, claim: null }), { class: "link" })));
  return h("header", { class: "head" },
    h("h2", {}, "What the articles say"),
    h("p", {}, `${count(claims.length, "claim")} about ${count(entities.length, "entity", "entities")} from ${count(articles.length, "article")}.`,
      leftOut.entities > 0 && ` The page holds the most central entities; ${count(leftOut.entities, "entity", "entities")} and ${count(leftOut.claims, "claim")} are left out.`),
    h("p", {}, "Choose an entity or a line to read the words behind it. Double-click an entity to see its neighbours."),
    h("h3", {}, "Most central"), h("ol", { class: "top" }, top));
}
