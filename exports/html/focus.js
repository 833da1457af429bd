// What the selection lights up; the rest is dimmed.

import { lines } from "./data.js";

// {nodes, lines: both to stay lit, strong: lines to be drawn heavily, chosen: the selected entity}; null lights everything.
// `read` is the id of the claim whose words are open.
export function touched(select, scene, read = null) {
  if (select?.path) return aroundRoute(select.path, scene.route);
  if (select?.line !== undefined) return aroundLines([lines[select.line]]);
  if (select?.node !== undefined && scene.nodes.has(select.node)) return aroundNode(select.node, scene, read);
  return null;
}

const endsOf = (some) => some.flatMap((line) => [line.subject.index, line.object.index]);

const aroundLines = (some) => ({
  nodes: new Set(endsOf(some)),
  lines: new Set(some),
  strong: new Set(some),
  chosen: null,
});

function aroundNode(node, scene, read) {
  const near = [...scene.lines.keys()].filter(
    (line) => line.subject.index === node || line.object.index === node,
  );
  const strong = near.filter((line) => scene.lines.get(line).some((claim) => claim.id === read));
  return {
    nodes: new Set([node, ...endsOf(near)]),
    lines: new Set(near),
    strong: new Set(strong),
    chosen: node,
  };
}

function aroundRoute(ends, route) {
  const lit = aroundLines(route.map((step) => step.line).filter(Boolean));
  ends.forEach((node) => lit.nodes.add(node));
  return lit;
}
