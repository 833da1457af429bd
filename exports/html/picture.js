// What the canvas shows as a file: PNG from its pixels, SVG from its lines, shapes and labels.

import { OUTLINES } from "./badge.js";
import { drawnLabels, network, onCanvas } from "./canvas.js";
import { byId, svg } from "./dom.js";
import { lettering } from "./measure.js";
import { colour } from "./theme.js";

const surface = () => byId("graph").querySelector("canvas");

export function png() {
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width: surface().width, height: surface().height });
  const context = canvas.getContext("2d");
  context.fillStyle = colour("paper");
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(surface(), 0, 0);
  return new Promise((resolve) => {
    canvas.toBlob(resolve, "image/png");
  });
}

export function svgFile() {
  const { clientWidth: width, clientHeight: height } = surface();
  const { nodes, edges } = onCanvas();
  const root = svg(
    "svg",
    { viewBox: `0 0 ${width} ${height}`, width, height, "font-family": "sans-serif" },
    svg("rect", { width, height, fill: colour("paper") }),
    ...edges.map(line).filter(Boolean),
    ...nodes.map(shape),
    ...drawnLabels.map(label),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(root)}\n`;
}

const at = (point) => network.canvasToDOM(point);
const pair = ({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`;

function line(edge) {
  const drawn = network.body.edges[edge.id];
  if (!drawn?.connected) return null;
  const [from, middle, to] = [0, 0.5, 1].map((t) => at(drawn.edgeType.getPoint(t)));
  const bend = { x: 2 * middle.x - (from.x + to.x) / 2, y: 2 * middle.y - (from.y + to.y) / 2 };
  const scale = network.getScale();
  const { width, dashes } = drawn.options;
  return svg("path", {
    d: `M${pair(from)}Q${pair(bend)} ${pair(to)}${head(drawn, bend, to)}`,
    fill: "none",
    stroke: edge.color.color,
    "stroke-width": (width * scale).toFixed(2),
    opacity: edge.color.opacity,
    ...(dashes ? { "stroke-dasharray": dashes.map((part) => (part * scale).toFixed(1)).join(" ") } : {}),
  });
}

// An arrow's two strokes, where the line meets the shape that it points to.
function head(drawn, from, to) {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const back = drawn.to.options.size * network.getScale() + 3;
  const tip = { x: to.x - ux * back, y: to.y - uy * back };
  const wing = (side) => pair({ x: tip.x - ux * 8 + side * uy * 4, y: tip.y - uy * 8 - side * ux * 4 });
  return `M${wing(1)}L${pair(tip)}L${wing(-1)}`;
}

function shape(node) {
  const { x, y } = at(node);
  return svg("path", {
    d: OUTLINES[node.shape](network.body.nodes[node.id].options.size * network.getScale()),
    transform: `translate(${pair({ x, y })})`,
    fill: node.color.background,
    stroke: node.color.border,
  });
}

const label = ({ text, x, y, colour: ink, kind }) =>
  svg(
    "text",
    {
      x: x.toFixed(1),
      y: y.toFixed(1),
      fill: ink,
      "font-size": lettering(kind).match(/[\d.]+(?=px)/)[0],
      "text-anchor": "middle",
      "dominant-baseline": "central",
      "paint-order": "stroke",
      stroke: colour("paper"),
      "stroke-width": 4,
      "stroke-linejoin": "round",
    },
    text,
  );
