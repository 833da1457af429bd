// What is to be written on the canvas, the most important first: names at nodes, relations on lines, literals at leaves.
//
// A caption is {id, kind, text, width, places: where its middle may stand, best first, disc: the node it belongs to,
// lit: the pointer or the selection is on it, dimmed, prominent: may cover nodes, colour}.

import { entities } from "./data.js";
import { leafId } from "./looks.js";
import { measure } from "./measure.js";
import { around } from "./room.js";
import { plain, short } from "./text.js";
import { colour } from "./theme.js";

const PROMINENT = 12;
const texts = new WeakMap();

// view: {network, width, height}; focus and hovered as the canvas has them
export function captions(view, scene, focus, hovered) {
  const lit = (id) => hovered?.node === id || focus?.chosen === id;
  const weight = (id) => 2 * Number(lit(id)) + Number(focus?.nodes.has(id) ?? false);
  const { nodes: present } = view.network.body;
  const ids = [...scene.nodes].filter((id) => id in present).sort((a, b) => weight(b) - weight(a) || a - b);
  const nodes = ids
    .map((id) => ({
      ...atNode(view, id, short(entities[id].label), "node"),
      lit: lit(id),
      dimmed: focus && !focus.nodes.has(id),
      colour: colour("ink"),
    }))
    .filter((caption) => near(view, caption));
  nodes.forEach((caption, i) => {
    caption.prominent = i < PROMINENT && !caption.dimmed;
  });
  const leaves = scene.leaves
    .filter((claim) => leafId(claim) in present)
    .map((claim) => ({
      ...atNode(view, leafId(claim), short(claim.literal.value), "leaf"),
      prominent: lit(claim.subject.index),
      colour: colour("muted"),
    }));
  const visible = leaves.filter((caption) => near(view, caption));
  const all = [...nodes, ...visible, ...onLines(view, scene, focus, hovered)];
  return [...all.filter((caption) => !caption.dimmed), ...all.filter((caption) => caption.dimmed)];
}

function onLines(view, scene, focus, hovered) {
  const { edges: present } = view.network.body;
  const all = [...scene.lines]
    .filter(([line]) => present[line.index]?.connected)
    .map(([line, claims]) => ({
      ...onLine(view, line, textOf(line, claims)),
      lit: hovered?.edge === line.index || (focus?.strong.has(line) ?? false),
      rank: line.subject.index + line.object.index,
      beside: focus !== null && !focus.lines.has(line),
      colour: colour(line.status === "negated" ? "negated" : "muted"),
    }));
  return all
    .filter((caption) => (caption.lit || !caption.beside) && near(view, caption))
    .sort((a, b) => b.lit - a.lit || a.rank - b.rank);
}

function atNode(view, id, text, kind) {
  const { x, y, options } = view.network.body.nodes[id];
  const middle = view.network.canvasToDOM({ x, y });
  const radius = options.size * view.network.getScale();
  const width = measure(text, kind);
  return {
    id,
    kind,
    text,
    width,
    disc: around(middle, 2 * radius, 2 * radius),
    places: sides(middle, radius, width),
  };
}

// Under the node, above it, to the right, to the left, then at the corners.
function sides({ x, y }, radius, width) {
  const [over, beside, slant] = [radius + 10, radius + width / 2 + 5, 0.7 * radius + 8];
  const corner = 0.7 * radius + width / 2 + 4;
  return [
    [0, over],
    [0, -over],
    [beside, 0],
    [-beside, 0],
    [corner, slant],
    [corner, -slant],
    [-corner, slant],
    [-corner, -slant],
  ].map(([dx, dy]) => ({ x: x + dx, y: y + dy }));
}

function onLine(view, line, text) {
  const { edgeType } = view.network.body.edges[line.index];
  const places = [0.5, 0.4, 0.6, 0.3, 0.7].map((t) => view.network.canvasToDOM(edgeType.getPoint(t)));
  return { id: `line ${line.index}`, kind: "line", text, width: measure(text, "line"), places, disc: null };
}

function textOf(line, claims) {
  if (!texts.has(claims)) texts.set(claims, compose(line, claims));
  return texts.get(claims);
}

function compose(line, claims) {
  const names = [...new Set(claims.map((claim) => plain(claim.relation.label)))];
  const speakers = [
    ...new Set(claims.filter((claim) => claim.speaker).map((claim) => short(claim.speaker.entity.label, 24))),
  ];
  const mark = { negated: "✕ not: ", hypothetical: "if: " }[line.status] ?? "";
  const more = names.length > 2 ? ` +${names.length - 2}` : "";
  return mark + names.slice(0, 2).join(" · ") + more + (speakers.length ? ` — ${speakers[0]}` : "");
}

const near = (view, { places: [{ x, y }] }) =>
  x > -60 && y > -40 && x < view.width + 60 && y < view.height + 40;
