// What colour tells: the type of an entity, or the community that it belongs to.

import { tally } from "./choices.js";
import { entities } from "./data.js";
import { h, svg } from "./dom.js";
import { change } from "./state.js";
import { COMMUNITIES, ofCommunity } from "./theme.js";
import { plain } from "./text.js";

const sizes = tally(entities, (entity) => entity.community);

// The choice and the legend of the communities; nothing where there is but one.
export function colouring(controls) {
  if (!sizes.has(1)) return [];
  const legend = h("ul", { class: "communities", "aria-label": "Communities, by their most central entity" });
  const choices = ["type", "community"].map((colours) => choice(colours, controls));
  controls.push((_, { colours }) => {
    document.body.classList.toggle("by-community", colours === "community");
    legend.hidden = colours !== "community";
    legend.replaceChildren(...(legend.hidden ? [] : rows()));
  });
  return [
    h("fieldset", {}, h("legend", {}, "Colour by"), h("div", { class: "colouring" }, ...choices), legend),
  ];
}

function choice(colours, controls) {
  const input = h("input", { type: "radio", name: "colours", onchange: () => change({ colours }) });
  controls.push((_, now) => {
    input.checked = now.colours === colours;
  });
  return h("label", { class: "check" }, input, colours);
}

const rows = () => {
  const shown = [...sizes.keys()]
    .filter((number) => number >= 0 && number < COMMUNITIES)
    .sort((a, b) => a - b);
  const rest = entities.filter(({ community }) => !shown.includes(community)).length;
  return [
    ...shown.map((number) => row(number, centreOf(number), sizes.get(number))),
    ...(rest ? [row(-1, "others", rest)] : []),
  ];
};

const centreOf = (number) => plain(entities.find(({ community }) => community === number).label);

const row = (number, label, size) =>
  h(
    "li",
    { class: "check" },
    svg("svg", { class: "badge", viewBox: "-8 -8 16 16", "aria-hidden": "true" }, dot(ofCommunity(number))),
    h("span", { class: "what" }, label),
    h("span", { class: "number" }, size.toLocaleString("en")),
  );

const dot = (fill) => svg("circle", { r: 6, fill });
