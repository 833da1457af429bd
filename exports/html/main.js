// Puts the page together: the state drives what is drawn, what people do changes the state.

import { lines } from "./data.js";
import { centre, draw, fit, network, zoom } from "./canvas.js";
import { button, byId } from "./dom.js";
import { drawnLabels } from "./labels.js";
import { ofLine, showPanel } from "./panel.js";
import { scene } from "./scene.js";
import { combobox } from "./search.js";
import { START, change, state, subscribe } from "./state.js";
import { onTheme } from "./theme.js";

function update(now) {
  const shown = scene(now);
  draw(shown, touched(now.select, shown));
  showPanel(now, () => []);
}

function touched(select, shown) {
  if (select?.line !== undefined) return aroundLine(lines[select.line]);
  if (select?.node !== undefined) return around(select.node, shown);
  return null;
}

const aroundLine = (line) => ({ nodes: new Set([line.subject.index, line.object.index]), lines: new Set([line]), strong: new Set([line]) });

function around(node, shown) {
  const near = [...shown.lines.keys()].filter((line) => line.subject.index === node || line.object.index === node);
  const nodes = new Set([node, ...near.flatMap((line) => [line.subject.index, line.object.index])]);
  return { nodes, lines: new Set(near), strong: new Set(), chosen: node };
}

function click({ pointer }) {
  const node = network.getNodeAt(pointer.DOM);
  const edge = node === undefined ? network.getEdgeAt(pointer.DOM) : undefined;
  if (typeof node === "number") change({ select: { node }, claim: null });
  else if (typeof edge === "number") change({ select: { line: edge }, claim: ofLine(lines[edge], state().filter)[0]?.id });
  else if (state().select) change({ select: null, claim: null });
}

function find(entity) {
  const { added } = state();
  change({ select: { node: entity.index }, claim: null, added: added.includes(entity.index) ? added : [...added, entity.index] });
  centre(entity.index);
}

byId("search").append(combobox("Search names", find));
byId("zoom").append(button("+", () => zoom(1.3), { "aria-label": "Zoom in" }), button("−", () => zoom(1 / 1.3), { "aria-label": "Zoom out" }),
  button("Fit", () => fit()));
network.on("click", click);
subscribe(update);
onTheme(() => update(state()));
update(START);
fit(false);
window.claimgraph = { network, state, labels: drawnLabels };
document.documentElement.dataset.ready = "true";
