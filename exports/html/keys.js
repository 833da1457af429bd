// The keyboard: on the graph, arrows walk from entity to entity; anywhere, undo, search and escape.

import { choose, clear, collapse, expand, toggle } from "./actions.js";
import { centre, fit, zoom } from "./camera.js";
import { placeOf } from "./canvas.js";
import { entities } from "./data.js";
import { byId, say } from "./dom.js";
import { scene } from "./scene.js";
import { redo, state, undo } from "./state.js";
import { count, plain } from "./text.js";

const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

const ON_NODE = {
  Enter: () => (byId("panel").querySelector(".claim") ?? byId("panel")).focus(),
  " ": toggle,
  e: expand,
  c: collapse,
};
const ON_GRAPH = { "+": () => zoom(1.3), "=": () => zoom(1.3), "-": () => zoom(1 / 1.3), 0: () => fit() };

export function listen() {
  byId("graph").addEventListener("keydown", onGraph);
  document.addEventListener("keydown", anywhere);
}

function onGraph(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const node = state().select?.node;
  if (event.key in ARROWS) walk(node, ARROWS[event.key]);
  else if (event.key in ON_GRAPH) ON_GRAPH[event.key]();
  else if (event.key in ON_NODE && node !== undefined) ON_NODE[event.key](node);
  else return;
  event.preventDefault();
}

function walk(from, direction) {
  const { nodes } = scene(state());
  const next = from === undefined ? Math.min(...nodes) : nearest(from, direction, nodes);
  if (next === undefined || !Number.isFinite(next)) return;
  choose(next);
  centre(next);
  const { label, type, claims } = entities[next];
  say(`${plain(label)}, ${type}, ${count(claims.length, "claim")}`);
}

// The closest entity that way, where what lies aside counts as farther off.
function nearest(from, [dx, dy], nodes) {
  const here = placeOf(from);
  const far = (id) => {
    const at = placeOf(id);
    const [along, aside] = [
      (at.x - here.x) * dx + (at.y - here.y) * dy,
      Math.abs((at.x - here.x) * dy) + Math.abs((at.y - here.y) * dx),
    ];
    return along > 0 ? along + 2 * aside : Infinity;
  };
  const others = [...nodes]
    .filter((id) => id !== from)
    .map((id) => [far(id), id])
    .filter(([d]) => d < Infinity);
  return others.sort((a, b) => a[0] - b[0])[0]?.[1];
}

// A dialog that is open has the keyboard for itself.
function anywhere(event) {
  if (document.querySelector("dialog[open]")) return;
  const typing = event.target.closest("input, select, textarea");
  const control = event.ctrlKey || event.metaKey;
  if (control && !typing && event.key.toLowerCase() === "z") (event.shiftKey ? redo : undo)();
  else if (control && !typing && event.key.toLowerCase() === "y") redo();
  else if (event.key === "/" && !typing && !control) byId("search").querySelector("input").focus();
  else if (event.key === "Escape" && !typing) clear();
  else return;
  event.preventDefault();
}
