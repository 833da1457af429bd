// When it happened: a bar for each day, month or year, and two dates. Nothing where no claim has a date.

import { claims } from "./data.js";
import { field, h } from "./dom.js";
import { when } from "./filter.js";
import { refilter, state } from "./state.js";
import { count } from "./text.js";

const MOST_BARS = 24;
const GRAINS = [10, 7, 4];

export function timeline(controls) {
  const dated = claims.map(when).filter(Boolean).sort();
  if (!dated.length) return [];
  const bars = buckets(dated);
  const high = Math.max(...bars.map(([, n]) => n));
  return [
    h(
      "fieldset",
      { class: "time" },
      h("legend", {}, "Time"),
      bars.length > 1 &&
        h(
          "div",
          { class: "bars" },
          bars.map(([period, n]) => bar(period, n, n / high, controls)),
        ),
      bars.length > 1 && h("p", { class: "ends" }, h("span", {}, bars[0][0]), h("span", {}, bars.at(-1)[0])),
      h("div", { class: "range" }, day("From", "from", controls), day("To", "to", controls)),
    ),
  ];
}

// [[period, claims]], in the finest grain that gives a readable number of bars.
function buckets(dated) {
  for (const grain of GRAINS) {
    const counts = new Map();
    for (const date of dated) counts.set(date.slice(0, grain), (counts.get(date.slice(0, grain)) ?? 0) + 1);
    if (counts.size <= MOST_BARS || grain === GRAINS.at(-1)) return [...counts].slice(-2 * MOST_BARS);
  }
  return [];
}

function bar(period, n, share, controls) {
  const [from, to] = [`${period}-01-01`.slice(0, 10), lastDay(period)];
  const chosen = (filter) => filter.from === from && filter.to === to;
  const button = h(
    "button",
    {
      type: "button",
      class: "bar",
      title: `${period}: ${count(n, "claim")}`,
      "aria-label": `${period}: ${count(n, "claim")}`,
      onclick: () => refilter(chosen(state().filter) ? { from: "", to: "" } : { from, to }),
    },
    h("span", { class: "fill" }),
  );
  button.firstChild.style.height = `${Math.max(8, Math.round(share * 100))}%`;
  controls.push((filter) => button.setAttribute("aria-pressed", String(chosen(filter))));
  return button;
}

function lastDay(period) {
  if (period.length === 10) return period;
  if (period.length === 4) return `${period}-12-31`;
  const [year, month] = period.split("-").map(Number);
  return `${period}-${String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, "0")}`;
}

function day(label, key, controls) {
  const input = h("input", { type: "date", onchange: () => refilter({ [key]: input.value }) });
  controls.push((filter) => {
    input.value = filter[key];
  });
  return field([label], input);
}
