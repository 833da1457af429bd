// When it happened: a bar for each day, month, year or decade, and two dates. Nothing where no claim has a date.

import { claims } from "./data.js";
import { field, h } from "./dom.js";
import { when } from "./filter.js";
import { refilter, state } from "./state.js";
import { count } from "./text.js";

const MOST_BARS = 24;
// Lengths of an ISO date: days, months, years, decades.
const GRAINS = [10, 7, 4, 3];

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
      bars.length > 1 &&
        h("p", { class: "ends" }, h("span", {}, named(bars[0][0])), h("span", {}, named(bars.at(-1)[0]))),
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
  const [from, to] = [firstDay(period), lastDay(period)];
  const title = `${named(period)}: ${count(n, "claim")}`;
  const chosen = (filter) => filter.from === from && filter.to === to;
  const button = h(
    "button",
    {
      type: "button",
      class: "bar",
      title,
      "aria-label": title,
      onclick: () => refilter(chosen(state().filter) ? { from: "", to: "" } : { from, to }),
    },
    h("span", { class: "fill" }),
  );
  button.firstChild.style.height = `${Math.max(8, Math.round(share * 100))}%`;
  controls.push((filter) => button.setAttribute("aria-pressed", String(chosen(filter))));
  return button;
}

const isDecade = (period) => period.length === 3;
const named = (period) => (isDecade(period) ? `${period}0s` : period);
const firstDay = (period) => (isDecade(period) ? `${period}0-01-01` : `${period}-01-01`.slice(0, 10));

function lastDay(period) {
  if (isDecade(period)) return `${period}9-12-31`;
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
