// Colours of the canvas, from the style sheet, so that light and dark are decided in one place.

const dark = matchMedia("(prefers-color-scheme: dark)");
const FADED = 0.22;
let colours = {};

export function colour(name) {
  colours[name] ??= getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
  return colours[name];
}

// What the selection does not touch: the colour nearly lost in the paper.
export const faded = (hex) =>
  `#${[1, 3, 5].map((i) => mixed(hex.slice(i, i + 2), colour("paper").slice(i, i + 2))).join("")}`;
const mixed = (part, paper) =>
  Math.round(FADED * parseInt(part, 16) + (1 - FADED) * parseInt(paper, 16))
    .toString(16)
    .padStart(2, "0");

export const ofType = (type) => colour(type.toLowerCase());
// The largest communities have a colour each, the rest one together.
export const COMMUNITIES = 8;
export const ofCommunity = (number) =>
  number >= 0 && number < COMMUNITIES ? colour(`community-${number + 1}`) : colour("thing");
export const ofStatus = (status) => colour(status);
export const FONT = getComputedStyle(document.body).fontFamily;
export const still = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

export function onTheme(listener) {
  dark.addEventListener("change", () => {
    colours = {};
    listener();
  });
}
