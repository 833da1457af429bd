// Labels in the size of the screen, drawn like those of a map: the most important first, none over another.

import { entities } from "./data.js";
import { byId } from "./dom.js";
import { leafId } from "./looks.js";
import { Room, around } from "./room.js";
import { plain, short } from "./text.js";
import { colour, font } from "./theme.js";

const SIZE = { node: 13, line: 11, leaf: 11 };
const HEIGHT = 17;
const widths = new Map();
const ruler = document.createElement("canvas").getContext("2d");

export const drawnLabels = [];

function measure(text, style) {
  const key = `${style} ${text}`;
  if (!widths.has(key)) {
    ruler.font = style;
    widths.set(key, ruler.measureText(text).width);
  }
  return widths.get(key);
}

// What a node takes up with its label under it, in canvas units at full size.
export function box(text, radius) {
  return [Math.max(measure(text, `${SIZE.node}px ${font()}`), radius * 2) + 10, 2 * (radius + HEIGHT) + 6];
}

export function paintLabels(context, network, scene, focus, hovered) {
  const ratio = window.devicePixelRatio || 1;
  const view = { network, width: context.canvas.width / ratio, height: context.canvas.height / ratio };
  const room = new Room();
  for (const rect of overlays()) room.block(rect);
  const nodes = nodeItems(view, scene, focus, hovered);
  for (const { disc } of nodes) room.block(disc);
  drawnLabels.length = 0;
  for (const item of nodes) if (fits(view, room, item)) drawnLabels.push(item);
  for (const item of lineItems(view, scene, focus, hovered)) if (fits(view, room, item)) drawnLabels.push(item);
  context.save();
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  for (const item of drawnLabels) write(context, item);
  context.restore();
}

function nodeItems(view, scene, focus, hovered) {
  const ids = [...scene.nodes].sort((a, b) => weight(b, focus, hovered) - weight(a, focus, hovered) || a - b);
  const lit = (id) => hovered?.node === id || focus?.chosen === id;
  const named = ids.map((id) => item(view, id, short(entities[id].label), "node", { dimmed: focus && !focus.nodes.has(id), lit: lit(id) }));
  const leaves = scene.leaves.map((claim) => item(view, leafId(claim), short(claim.literal.value), "leaf", { lit: lit(claim.subject.index) }));
  return [...named, ...leaves].filter((i) => i && inside(view, i));
}

const weight = (id, focus, hovered) => (hovered?.node === id ? 4 : 0) + (focus?.chosen === id ? 2 : 0) + (focus?.nodes.has(id) ? 1 : 0);

function item(view, id, text, kind, light) {
  const node = view.network.body.nodes[id];
  if (!node) return null;
  const at = view.network.canvasToDOM({ x: node.x, y: node.y });
  const radius = node.options.size * view.network.getScale();
  const style = `${kind === "leaf" ? "italic " : ""}${SIZE[kind]}px ${font()}`;
  const disc = around(at, 2 * radius, 2 * radius);
  return { ...at, disc, id, text, kind, ...light, radius, style, width: measure(text, style), colour: colour(kind === "leaf" ? "muted" : "ink") };
}

function lineItems(view, scene, focus, hovered) {
  const items = [];
  for (const [line, claims] of scene.lines) {
    const lit = hovered?.edge === line.index || focus?.strong.has(line);
    if (focus && !lit && !focus.lines.has(line)) continue;
    items.push({ ...lineItem(view, line, lineText(line, claims)), lit, rank: line.subject.index + line.object.index });
  }
  return items.filter((i) => i.x !== undefined && inside(view, i)).sort((a, b) => b.lit - a.lit || a.rank - b.rank);
}

const texts = new WeakMap();

function lineText(line, claims) {
  if (!texts.has(claims)) texts.set(claims, compose(line, claims));
  return texts.get(claims);
}

function compose(line, claims) {
  const names = [...new Set(claims.map((claim) => claim.relation.label))].map(plain);
  const more = names.length > 2 ? ` +${names.length - 2}` : "";
  const speakers = [...new Set(claims.map((claim) => claim.speaker && short(claim.speaker.entity.label, 24)))].filter(Boolean);
  const mark = line.status === "negated" ? "✕ not: " : line.status === "hypothetical" ? "if: " : "";
  return mark + names.slice(0, 2).join(" · ") + more + (speakers.length ? ` — ${speakers[0]}` : "");
}

function lineItem(view, line, text) {
  const edge = view.network.body.edges[line.index];
  if (!edge?.connected) return {};
  const [middle, nearer, farther] = [0.5, 0.36, 0.64].map((t) => view.network.canvasToDOM(edge.edgeType.getPoint(t)));
  const style = `${SIZE.line}px ${font()}`;
  const shown = line.status === "negated" ? colour("negated") : colour("muted");
  return { ...middle, points: [middle, nearer, farther], id: `line ${line.index}`, text, kind: "line", style, radius: 0, width: measure(text, style), colour: shown };
}

// What stands over the canvas: the buttons and the line under the graph.
function overlays() {
  const stage = byId("graph").getBoundingClientRect();
  return [byId("zoom"), byId("notice")].map((element) => element.getBoundingClientRect())
    .map(({ left, right, top, bottom }) => ({ left: left - stage.left, right: right - stage.left, top: top - stage.top, bottom: bottom - stage.top }));
}

const inside = (view, { x, y }) => x > -60 && y > -20 && x < view.width + 60 && y < view.height + 20;
const onScreen = (view, { left, right, top, bottom }) => left >= 0 && top >= 0 && right <= view.width && bottom <= view.height;

// Find a free place; what the pointer or the selection is on gets one in any case.
function fits(view, room, item) {
  const places = item.points ?? sides(item);
  const rectangle = (place) => around(place, item.width + 6, HEIGHT);
  const fit = (rect) => onScreen(view, rect) && room.free(rect, item.disc);
  const free = places.find((place) => fit(rectangle(place))) ?? (item.lit ? places[0] : null);
  if (!free) return false;
  const rect = rectangle(free);
  room.block(rect);
  Object.assign(item, { rect, textX: free.x, textY: free.y });
  return true;
}

// Under the node, above it, to the right, to the left.
function sides({ x, y, radius, width }) {
  const [over, beside] = [radius + 10, radius + width / 2 + 4];
  return [{ x, y: y + over }, { x, y: y - over }, { x: x + beside, y }, { x: x - beside, y }];
}

function write(context, { text, style, textX, textY, dimmed, colour: ink }) {
  context.font = style;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.globalAlpha = dimmed ? 0.35 : 1;
  context.lineJoin = "round";
  context.lineWidth = 4;
  context.strokeStyle = colour("paper");
  context.strokeText(text, textX, textY);
  context.fillStyle = ink;
  context.fillText(text, textX, textY);
}
