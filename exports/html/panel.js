// The side panel: an overview, or the claims of what is selected, with the article of the one that is read.

import { entities, lines } from "./data.js";
import { card } from "./card.js";
import { byId, h } from "./dom.js";
import { passing } from "./filter.js";
import { entityHead, lineHead, routeHead } from "./heads.js";
import { overview } from "./overview.js";
import { reader, scrollToQuote } from "./reader.js";
import { count } from "./text.js";
import { withheld } from "./withheld.js";

const MOST = 40;

export function showPanel(state, scene) {
  const { head, found } = content(state, scene);
  const read = found.find((claim) => claim.id === state.claim);
  const text = read && reader(read);
  const focused = document.activeElement?.closest("#panel [data-focus]")?.dataset.focus;
  byId("panel").replaceChildren(
    h(
      "div",
      { class: "claims", tabIndex: 0, role: "region", "aria-label": "Claims" },
      head,
      list(found, read, withheld(state)),
    ),
    ...(text ? [text] : []),
  );
  byId("panel").classList.toggle("reading", Boolean(text));
  document.body.classList.toggle("selecting", state.select !== null);
  if (text) scrollToQuote(text);
  byId("panel").querySelector(".card.open")?.scrollIntoView({ block: "nearest" });
  if (focused)
    byId("panel")
      .querySelector(`[data-focus="${CSS.escape(focused)}"]`)
      ?.focus({ preventScroll: true });
}

function content({ select, filter }, scene) {
  const passed = passing(filter);
  if (select?.path) {
    const steps = new Set(scene.route.slice(1).map((step) => step.line));
    return {
      head: routeHead(select.path, scene.route),
      found: inOrder(
        scene.route,
        passed.filter((claim) => steps.has(claim.line)),
      ),
    };
  }
  if (select?.line !== undefined)
    return {
      head: lineHead(lines[select.line]),
      found: passed.filter((claim) => claim.line === lines[select.line]),
    };
  if (select?.node !== undefined)
    return { head: entityHead(entities[select.node], scene), found: about(entities[select.node], passed) };
  return { head: overview(), found: [] };
}

function about(entity, passed) {
  const allowed = new Set(passed);
  return [...new Set([...entity.claims, ...entity.roles])].filter((claim) => allowed.has(claim));
}

const inOrder = (route, found) =>
  route.slice(1).flatMap((step) => found.filter((claim) => claim.line === step.line));

function list(found, read, more) {
  const rest = found.length - MOST;
  const items = [
    ...withOpen(found, read).map((claim) => card(claim, claim === read)),
    rest > 0 && h("li", { class: "more" }, `${count(rest, "more claim")}: see the table.`),
    more,
  ].filter(Boolean);
  return items.length > 0 && h("ol", { class: "cards" }, items);
}

// The first claims, and the one being read wherever it stands.
const withOpen = (found, read) => found.filter((claim, i) => i < MOST || claim === read);
