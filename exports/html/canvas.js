// The drawn network: vis-network opened with the first view that pyvis built, then kept in step with the scene.

import { captions } from "./captions.js";
import { entities, first } from "./data.js";
import { byId } from "./dom.js";
import { edgeItems, nodeItems } from "./items.js";
import { labelAt, paintLabels } from "./labels.js";
import * as looks from "./looks.js";
import { steady } from "./marks.js";
import { box } from "./measure.js";
import { place } from "./place.js";
import { short } from "./text.js";

const OPTIONS = {
  autoResize: true,
  physics: false,
  layout: { improvedLayout: false },
  interaction: { hover: true, selectConnectedEdges: false, multiselect: false, zoomSpeed: 0.6 },
  nodes: { chosen: false },
  edges: {
    chosen: false,
    smooth: false,
    arrowStrikethrough: false,
    selectionWidth: 0,
    hoverWidth: 0,
    arrows: { to: { enabled: true, scaleFactor: 0.55 } },
    selfReference: { size: 18 },
  },
};

// Labels are set by labels.js and colours by looks.js.
const nodes = new vis.DataSet(first.nodes.map(({ label, group, ...node }) => node));
const edges = new vis.DataSet(first.edges);
const places = new Map(first.nodes.map(({ id, x, y }) => [id, { x, y }]));
export const network = new vis.Network(byId("graph"), { nodes, edges }, OPTIONS);
let drawn = { nodes: new Set(), lines: new Map(), leaves: [], route: [] };
let focus = null;
let hovered = null;

export const drawnLabels = [];

steady(network, nodes, edges);
network.on("afterDrawing", (context) =>
  drawnLabels.splice(0, Infinity, ...paintLabels(context, network, wanted, overlays())),
);
network.on("dragEnd", remember);
for (const event of ["hoverNode", "blurNode"])
  network.on(event, ({ node }) => hover(event === "hoverNode" ? { node } : null));
for (const event of ["hoverEdge", "blurEdge"])
  network.on(event, ({ edge }) => hover(event === "hoverEdge" ? { edge } : null));

byId("graph").addEventListener("pointermove", ({ offsetX: x, offsetY: y }) => {
  const over = hovered !== null || labelAt(drawnLabels, { x, y }) !== undefined;
  byId("graph").classList.toggle("over", over);
});

const wanted = (view) => captions(view, drawn, focus, hovered);

// What stands over the canvas: the buttons and the line under the graph.
function overlays() {
  const stage = byId("graph").getBoundingClientRect();
  return [byId("zoom"), byId("notice")]
    .map((element) => element.getBoundingClientRect())
    .map(({ left, right, top, bottom }) => ({
      left: left - stage.left,
      right: right - stage.left,
      top: top - stage.top,
      bottom: bottom - stage.top,
    }));
}

function hover(what) {
  hovered = what;
  network.redraw();
}

// The id of the {node} or the {edge} at a point of the screen; a label stands for what it names.
export function at(point) {
  const node = network.getNodeAt(point);
  if (node !== undefined) return { node };
  const label = labelAt(drawnLabels, point);
  if (!label) return { edge: network.getEdgeAt(point) };
  return label.kind === "line" ? { edge: label.of } : { node: label.of };
}

// The nodes with their places, and the lines, as they are styled now.
export const onCanvas = () => ({
  nodes: nodes.get().map((node) => ({ ...node, ...placeOf(node.id) })),
  edges: edges.get(),
});

export const placeOf = (id) => network.getPositions([id])[id];

// The ids of all that is drawn.
export const drawnIds = () => nodes.getIds();

// Places stay as people or forces have left them.
export function remember() {
  for (const [id, at] of Object.entries(network.getPositions()))
    places.set(/^\d+$/.test(id) ? Number(id) : id, at);
}

// Bring the canvas to a scene. `touched` says what the selection lights up: {nodes, lines}, or null for everything;
// `colours` what those of the nodes tell.
export function draw(scene, touched, colours) {
  drawn = scene;
  focus = touched;
  settle(scene);
  sync(nodes, [...nodeItems(scene, touched, places, colours)]);
  sync(edges, [...edgeItems(scene, touched)]);
}

function settle(scene) {
  const ids = [...scene.nodes, ...scene.leaves.map(looks.leafId)];
  const links = linksIn(scene);
  const fresh = ids.filter((id) => !places.has(id));
  const shown = new Map(ids.filter((id) => places.has(id)).map((id) => [id, places.get(id)]));
  place(fresh, (id) => links.get(id) ?? [], shown, boxes(scene));
  for (const id of fresh) places.set(id, shown.get(id));
}

// id -> what it takes up with its label
function boxes(scene) {
  const leaves = new Map(
    scene.leaves.map((claim) => [looks.leafId(claim), box(short(claim.literal.value), looks.LEAF)]),
  );
  return (id) => leaves.get(id) ?? box(short(entities[id].label), entities[id].size);
}

function linksIn(scene) {
  const links = new Map([...scene.nodes].map((id) => [id, []]));
  for (const { subject, object } of scene.lines.keys()) {
    links.get(subject.index).push(object.index);
    links.get(object.index).push(subject.index);
  }
  for (const claim of scene.leaves) links.set(looks.leafId(claim), [claim.subject.index]);
  return links;
}

// Make a DataSet hold exactly `items`; what is there already is only restyled.
function sync(set, items) {
  const wanted = new Set(items.map((item) => item.id));
  set.remove(set.getIds().filter((id) => !wanted.has(id)));
  set.update(items);
}
