// One line under the graph: how much of the whole is on the canvas, and a way to see the rest.

import { claims, entities } from "./data.js";
import { button, byId, h } from "./dom.js";
import { passing } from "./filter.js";
import { ALL, links } from "./scene.js";
import { change } from "./state.js";

const share = (part, whole) => `${part.toLocaleString("en")} of ${whole.length.toLocaleString("en")}`;

export function showNotice(state, scene) {
  const passed = passing(state.filter);
  const linked = links(passed).size;
  const shown = scene.nodes.size;
  const all = shown < linked && linked <= ALL;
  byId("notice").replaceChildren(
    `${share(shown, entities)} entities`,
    h("span", { class: "further" }, ` · ${share(passed.length, claims)} claims pass the filters`),
    ...(all ? [" ", button("Show all", () => change({ all: true }), { class: "link" })] : []),
    ...(state.all ? [" ", button("Fewer", () => change({ all: false }), { class: "link" })] : []),
  );
}
