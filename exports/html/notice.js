// One line under the graph: how much of the whole is on the canvas, and ways to see the rest.

import { claims, entities } from "./data.js";
import { button, byId, h } from "./dom.js";
import { passing } from "./filter.js";
import { ALL, links } from "./scene.js";
import { NO_FILTER, change } from "./state.js";

const share = (part, whole) => `${part.toLocaleString("en")} of ${whole.length.toLocaleString("en")}`;

export function showNotice(state, scene) {
  const passed = passing(state.filter);
  const linked = links(passed).size;
  const shown = scene.nodes.size;
  byId("notice").replaceChildren(
    `${share(shown, entities)} entities`,
    h("span", { class: "further" }, ` · ${share(passed.length, claims)} claims pass the filters`),
    ...(shown < linked && linked <= ALL ? way("Show all", { all: true }) : []),
    ...(state.all ? way("Fewer", { all: false }) : []),
    ...(isSet(state.filter) ? way("Clear filters", { filter: NO_FILTER, page: 0 }) : []),
  );
}

const way = (label, patch) => [" ", button(label, () => change(patch), { class: "link" })];
const isSet = (filter) =>
  Object.keys(NO_FILTER).some((key) => String(filter[key]) !== String(NO_FILTER[key]));
