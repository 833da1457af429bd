// Legend and filters in one: what a colour, shape or line means stands beside the switch that hides it.

import { choices, tally } from "./choices.js";
import { STATUSES, TYPES, claims, entities } from "./data.js";
import { badge } from "./badge.js";
import { byId, field, h } from "./dom.js";
import { sample } from "./sample.js";
import { refilter, state } from "./state.js";
import { colouring } from "./colouring.js";
import { timeline } from "./timeline.js";

const controls = [];

export function showLegend() {
  byId("filters").replaceChildren(
    h("h2", {}, "Legend and filters"),
    group("Entities", types()),
    ...colouring(controls),
    group("Claims", statuses()),
    confidence(),
    ...choices(controls),
    ...timeline(controls),
  );
}

// Set all controls to what the state says.
export const syncLegend = (now) => controls.forEach((sync) => sync(now.filter, now));

const group = (title, boxes) => h("fieldset", {}, h("legend", {}, title), ...boxes);

function types() {
  const counts = tally(entities, (entity) => entity.type);
  return TYPES.filter((type) => counts.get(type)).map((type) =>
    checkbox(
      [badge(type), type],
      counts.get(type),
      (filter) => !filter.types.includes(type),
      (on) => refilter({ types: toggled("types", type, !on) }),
    ),
  );
}

function statuses() {
  const counts = tally(claims, (claim) => claim.status);
  return [
    ...STATUSES.filter((status) => counts.get(status)).map((status) =>
      checkbox(
        [sample(status), status],
        counts.get(status),
        (filter) => filter.statuses.includes(status),
        (on) => refilter({ statuses: toggled("statuses", status, on) }),
      ),
    ),
    h("p", { class: "note" }, sample("asserted", 1), "thin: as quoted"),
  ];
}

function toggled(name_, value, on) {
  const chosen = state().filter[name_].filter((other) => other !== value);
  return on ? [...chosen, value].sort() : chosen;
}

function checkbox(label, number, read, write) {
  const input = h("input", { type: "checkbox", onchange: () => write(input.checked) });
  controls.push((filter) => {
    input.checked = read(filter);
  });
  return h(
    "label",
    { class: "check" },
    input,
    h("span", { class: "what" }, ...label),
    h("span", { class: "number" }, number.toLocaleString("en")),
  );
}

function confidence() {
  const output = h("output", {});
  const input = h("input", {
    type: "range",
    min: "0",
    max: "1",
    step: "0.05",
    onchange: () => refilter({ confidence: Number(input.value) }),
    oninput: () => {
      output.value = at(Number(input.value));
    },
  });
  const at = (least) => (least > 0 ? `${least.toFixed(2)} or more` : "any");
  controls.push(({ confidence: least }) => {
    input.value = String(least);
    output.value = at(least);
  });
  return field(["Confidence", output], input);
}
