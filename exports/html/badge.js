// The mark of an entity type: the shape and colour that its nodes have.

import { shapes } from "./data.js";
import { svg } from "./dom.js";

export const OUTLINES = {
  dot: (r) => circle(r),
  square: (r) => `M${-r} ${-r}H${r}V${r}H${-r}Z`,
  diamond: (r) => polygon(4, r, -Math.PI / 2),
  hexagon: (r) => polygon(6, r, 0),
  triangle: (r) => polygon(3, r * 1.15, -Math.PI / 2),
  triangleDown: (r) => polygon(3, r * 1.15, Math.PI / 2),
  star: (r) => polygon(10, r * 1.3, -Math.PI / 2, 0.45),
};

const circle = (r) => `M${-r} 0A${r} ${r} 0 1 0 ${r} 0A${r} ${r} 0 1 0 ${-r} 0Z`;

function polygon(corners, r, start, inner = 1) {
  const points = Array.from({ length: corners }, (_, i) => {
    const [radius, turn] = [i % 2 ? r * inner : r, start + (2 * Math.PI * i) / corners];
    return `${(radius * Math.cos(turn)).toFixed(2)} ${(radius * Math.sin(turn)).toFixed(2)}`;
  });
  return `M${points.join("L")}Z`;
}

export const badge = (type) =>
  svg(
    "svg",
    { class: `badge ${type.toLowerCase()}`, viewBox: "-8 -8 16 16", "aria-hidden": "true" },
    svg("path", { d: OUTLINES[shapes.get(type)](6) }),
  );
