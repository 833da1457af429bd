// What is to be written on the canvas, the most important first: names at nodes, relations on lines, literals at leaves;
// of what the selection leaves dim, nothing.

import { atNode, near, onLine } from "./caption.js";
import { entities } from "./data.js";
import { leafId } from "./looks.js";
import { plain, short } from "./text.js";
import { colour } from "./theme.js";

const PROMINENT = 12;
const texts = new WeakMap();
const isLit = ({ lit }) => Number(lit ?? false);

// view: {network, width, height}; focus and hovered as the canvas has them
export function captions(view, scene, focus, hovered) {
  const lit = (id) => hovered?.node === id || focus?.chosen === id;
  const weight = (id) => 2 * Number(lit(id)) + Number(focus?.nodes.has(id) ?? false);
  const { nodes: present } = view.network.body;
  const ids = [...scene.nodes].filter((id) => id in present).sort((a, b) => weight(b) - weight(a) || a - b);
  const nodes = ids
    .filter((id) => lit(id) || !focus || focus.nodes.has(id))
    .map((id) => ({
      ...atNode(view, id, short(entities[id].label), "node"),
      lit: lit(id),
      colour: colour("ink"),
    }))
    .filter((caption) => near(view, caption));
  nodes.forEach((caption, i) => {
    caption.prominent = i < PROMINENT;
  });
  const leaves = scene.leaves
    .filter((claim) => leafId(claim) in present)
    .map((claim) => ({
      ...atNode(view, leafId(claim), short(claim.literal.value), "leaf"),
      prominent: lit(claim.subject.index),
      colour: colour("muted"),
    }));
  const visible = leaves.filter((caption) => near(view, caption));
  return [...nodes, ...visible, ...onLines(view, scene, focus, hovered)].sort((a, b) => isLit(b) - isLit(a));
}

function onLines(view, scene, focus, hovered) {
  const { edges: present } = view.network.body;
  const all = [...scene.lines]
    .filter(([line]) => present[line.index]?.connected)
    .map(([line, claims]) => ({
      ...onLine(view, line.index, textOf(line, claims)),
      lit: hovered?.edge === line.index || (focus?.strong.has(line) ?? false),
      rank: line.subject.index + line.object.index,
      beside: focus !== null && !focus.lines.has(line),
      colour: colour(line.status === "negated" ? "negated" : "muted"),
    }));
  return all
    .filter((caption) => (caption.lit || !caption.beside) && near(view, caption))
    .sort((a, b) => b.lit - a.lit || a.rank - b.rank);
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
  return mark + names.slice(0, 2).join(" · ") + more + (speakers.length ? `, says ${speakers[0]}` : "");
}
