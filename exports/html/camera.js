// What part of the drawing the canvas shows, and its layout anew.

import { drawnIds, network, remember } from "./canvas.js";
import { byId } from "./dom.js";
import { settle } from "./forces.js";
import { still } from "./theme.js";

// Kept free on the canvas: room for labels at the sides, for the line and the buttons below.
const INSET = { top: 28, bottom: 62, side: 56 };
const CLOSEST = 1.2;

const motion = (animate) => animate && !still() && { duration: 350, easingFunction: "easeInOutQuad" };
const size = () => ({ width: byId("graph").clientWidth, height: byId("graph").clientHeight });
const scaled = (scale) => network.moveTo({ scale, animation: motion(true) });

export const zoom = (factor) => scaled(network.getScale() * factor);

export function centre(id) {
  const scale = Math.max(0.8, network.getScale());
  network.moveTo({ position: network.getPosition(id), scale, animation: motion(true) });
}

// Show all that is drawn, or these entities, in the size that the canvas has now; behind the table it has none.
export function fit(ids = drawnIds(), animate = true) {
  const { width, height } = size();
  if (!ids.length || !width) return;
  network.redraw();
  const { left, right, top, bottom } = bounds(ids);
  const across = width - 2 * Math.min(INSET.side, width / 8);
  const down = Math.max(height - INSET.top - INSET.bottom, height / 2);
  network.moveTo({
    position: { x: (left + right) / 2, y: (top + bottom) / 2 },
    scale: Math.min(across / (right - left), down / (bottom - top), CLOSEST),
    offset: { x: 0, y: (INSET.top - INSET.bottom) / 2 },
    animation: motion(animate),
  });
}

// Lay out what is drawn anew, as after filters have left a part.
export const arrange = () =>
  settle(network, () => {
    remember();
    fit();
  });

// Whether all that is drawn lies within the canvas.
export function allInView() {
  const { width, height } = size();
  const { left, right, top, bottom } = bounds(drawnIds());
  const [from, to] = [
    { x: left, y: top },
    { x: right, y: bottom },
  ].map((corner) => network.canvasToDOM(corner));
  return from.x > 0 && from.y > 0 && to.x < width && to.y < height - INSET.bottom / 2;
}

function bounds(ids) {
  const all = Object.values(network.getPositions(ids));
  const [xs, ys] = [all.map(({ x }) => x), all.map(({ y }) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}
