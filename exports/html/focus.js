// What the selection lights up; the rest is dimmed.

import { lines } from "./data.js";

// {nodes, lines: both to stay lit, strong: lines to be drawn heavily, chosen: the selected entity}; null lights everything.
export function touched(select, scene) {
  if (select?.path) return aroundRoute(select.path, scene.route);
  if (select?.line !== undefined) return aroundLines([lines[select.line]]);
  if (select?.node !== undefined && scene.nodes.has(select.node)) return aroundNode(select.node, scene);
  return null;
}

const endsOf = (some) => some.flatMap((line) => [line.subject.index, line.object.index]);

const aroundLines = (some) => ({
  nodes: new Set(endsOf(some)),
  lines: new Set(some),
  strong: new Set(some),
  chosen: null,
});

function aroundNode(node, scene) {
  const near = [...scene.lines.keys()].filter(
    (line) => line.subject.index === node || line.object.index === node,
  );
  return { nodes: new Set([node, ...endsOf(near)]), lines: new Set(near), strong: new Set(), chosen: node };
}

function aroundRoute(ends, route) {
  const lit = aroundLines(route.map((step) => step.line).filter(Boolean));
  ends.forEach((node) => lit.nodes.add(node));
  return lit;
}
