// A caption is {id, of: the node or line that it names, kind, text, width, places: where its middle may stand, best
// first, disc: what the node itself covers, lit: the pointer or the selection is on it, prominent: may cover nodes, colour}.

import { measure } from "./measure.js";
import { around } from "./room.js";

// view: {network, width, height}; kind: "node" or "leaf"
export function atNode(view, id, text, kind) {
  const { x, y, options } = view.network.body.nodes[id];
  const middle = view.network.canvasToDOM({ x, y });
  const radius = options.size * view.network.getScale();
  const width = measure(text, kind);
  return {
    id,
    of: id,
    kind,
    text,
    width,
    disc: around(middle, 2 * radius, 2 * radius),
    places: sides(middle, radius, width),
  };
}

// Under the node, above it, to the right, to the left, then at the corners, then under and above it to one side.
function sides({ x, y }, radius, width) {
  const [over, beside, slant] = [radius + 10, radius + width / 2 + 5, 0.7 * radius + 8];
  const [corner, aside] = [0.7 * radius + width / 2 + 4, width / 3];
  return [
    [0, over],
    [0, -over],
    [beside, 0],
    [-beside, 0],
    [corner, slant],
    [corner, -slant],
    [-corner, slant],
    [-corner, -slant],
    [aside, over],
    [-aside, over],
    [aside, -over],
    [-aside, -over],
  ].map(([dx, dy]) => ({ x: x + dx, y: y + dy }));
}

// In the middle of a line, or farther to one of its ends.
export function onLine(view, id, text) {
  const { edgeType } = view.network.body.edges[id];
  const places = [0.5, 0.43, 0.57, 0.36, 0.64, 0.29, 0.71].map((t) =>
    view.network.canvasToDOM(edgeType.getPoint(t)),
  );
  return { id: `line ${id}`, of: id, kind: "line", text, width: measure(text, "line"), places, disc: null };
}

export const near = (view, { places: [{ x, y }] }) =>
  x > -60 && y > -40 && x < view.width + 60 && y < view.height + 40;
