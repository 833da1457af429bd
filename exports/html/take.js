// What people take along: a link to what they see, a picture, or the shown claims as data.

import { csv } from "./csv.js";
import { button, h, tell } from "./dom.js";
import { exchange } from "./exchange.js";
import { passing } from "./filter.js";
import { ADDRESSED } from "./link.js";
import { png, svgFile } from "./picture.js";
import { file, save } from "./saving.js";
import { scene } from "./scene.js";
import { change, state } from "./state.js";
import { turtle } from "./turtle.js";

// The claims on the canvas with the literals of the entities there, or all those of the table.
function shownClaims() {
  const passed = passing(state().filter);
  if (state().mode !== "graph") return passed;
  const { nodes } = scene(state());
  return passed.filter(
    (claim) => nodes.has(claim.subject.index) && (!claim.object || nodes.has(claim.object.index)),
  );
}

const KINDS = [
  ["Copy link to this view", copyLink],
  ["Save picture (PNG)", async () => save("graph.png", await inGraph(png))],
  ["Save drawing (SVG)", () => save("graph.svg", file("image/svg+xml", inGraph(svgFile)))],
  ["Shown claims as Turtle", () => save("claims.ttl", file("text/turtle", turtle(shownClaims())))],
  ["Shown claims as CSV", () => save("claims.csv", file("text/csv", csv(shownClaims())))],
  ["Shown claims as JSON", () => save("claims.json", file("application/json", exchange(shownClaims())))],
];

// A picture is one of the graph, from the table too.
function inGraph(draw) {
  if (state().mode !== "graph") change({ mode: "graph" });
  return draw();
}

export function menu() {
  const box = h("details", { class: "menu" }, h("summary", {}, "Save"));
  const entry = ([label, act]) =>
    h(
      "li",
      {},
      button(label, () => {
        box.open = false;
        box.firstChild.focus();
        act();
      }),
    );
  box.append(h("ul", {}, KINDS.filter(([, act]) => ADDRESSED || act !== copyLink).map(entry)));
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !box.open) return;
    box.open = false;
    box.firstChild.focus();
    event.stopPropagation();
  });
  document.addEventListener("pointerdown", (event) => {
    if (!box.contains(event.target)) box.open = false;
  });
  return box;
}

async function copyLink() {
  try {
    await navigator.clipboard.writeText(location.href);
  } catch {
    const field = h("textarea", { class: "unseen", "aria-hidden": "true" }, location.href);
    document.body.append(field);
    field.select();
    document.execCommand("copy");
    field.remove();
  }
  tell("Link copied");
}
