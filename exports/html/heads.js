// What stands above the claims in the side panel: who or what is selected, and what can be done with it.

import {
  bring,
  choose,
  collapse,
  connect,
  expand,
  isOpen,
  literalsOf,
  toCome,
  toggleLeaves,
} from "./actions.js";
import { badge } from "./badge.js";
import { address } from "./card.js";
import { entities } from "./data.js";
import { button, h, name } from "./dom.js";
import { iri } from "./rdf.js";
import { combobox } from "./search.js";
import { state } from "./state.js";
import { count, plain } from "./text.js";

const label = (entity) => name(plain(entity.label));
const link = (entity) =>
  button(label(entity), () => choose(entity.index), { class: "link", "data-focus": `entity ${entity.id}` });

export function entityHead(entity, scene) {
  return h(
    "header",
    { class: "head" },
    h("h2", {}, label(entity)),
    h("p", { class: "kind" }, badge(entity.type), entity.type),
    entity.aliases.length > 0 &&
      h(
        "p",
        { class: "aliases" },
        "also ",
        entity.aliases.flatMap((alias, i) => [i ? ", " : null, name(plain(alias))]),
      ),
    h("div", { class: "buttons" }, ...controls(entity.index, scene)),
    address(iri("ent", entity.id)),
  );
}

function controls(node, scene) {
  const more = toCome(node, scene);
  const leaves = literalsOf(node);
  const shown = state().leaves.includes(node);
  return [
    (state().mode !== "graph" || !scene.nodes.has(node)) &&
      button("Show in the graph", () => bring(node), { "data-focus": "bring" }),
    more > 0 && button(`Expand (+${more})`, () => expand(node), { "data-focus": "expand" }),
    isOpen(node) && button("Collapse", () => collapse(node), { "data-focus": "collapse" }),
    leaves > 0 &&
      button(shown ? "Hide details" : `Details (${leaves})`, () => toggleLeaves(node), {
        "data-focus": "details",
        "aria-pressed": String(shown),
      }),
    combobox("Path to …", (other) => connect(node, other.index)),
  ];
}

export const lineHead = (line) =>
  h("header", { class: "head" }, h("h2", {}, link(line.subject), " → ", link(line.object)));

export function routeHead([from, to], route) {
  const steps = route.length - 1;
  return h(
    "header",
    { class: "head" },
    h("p", { class: "kind" }, "Path"),
    h("h2", {}, link(entities[from]), " … ", link(entities[to])),
    steps > 0
      ? h(
          "p",
          { class: "route" },
          `${count(steps, "step")}: `,
          route.flatMap(({ node }, i) => [i ? " – " : null, link(entities[node])]),
        )
      : h("p", {}, "Nothing that the filters let through connects the two."),
  );
}
