// How wide words are on the screen.

import { FONT } from "./theme.js";

export const HEIGHT = 17;
const SIZES = { node: 13, line: 11, leaf: 11 };
const widths = new Map();
const ruler = document.createElement("canvas").getContext("2d");

// The font of a label of this kind, as a canvas wants it.
export const lettering = (kind) => `${kind === "leaf" ? "italic " : ""}${SIZES[kind]}px ${FONT}`;

export function measure(text, kind) {
  const key = `${kind} ${text}`;
  if (!widths.has(key)) {
    ruler.font = lettering(kind);
    widths.set(key, ruler.measureText(text).width);
  }
  return widths.get(key);
}

// Width and height of a node with its label under it, in canvas units at full size.
export const box = (text, radius) => [
  Math.max(measure(text, "node"), radius * 2) + 10,
  2 * (radius + HEIGHT) + 6,
];
