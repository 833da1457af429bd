// How nodes and lines look in a given state. Dimmed is what the selection does not touch.

import { dashes, shapes } from "./data.js";
import { colour, faded, ofCommunity, ofStatus, ofType } from "./theme.js";

export const LEAF = 4;
const DIM = 0.22;

export const node = (entity, { dimmed, selected, colours }) => ({
  id: entity.index,
  shape: shapes.get(entity.type),
  size: entity.size,
  borderWidth: selected ? 4 : 1.5,
  color: paint(shade(fill(entity, colours), dimmed), selected ? colour("ink") : colour("paper")),
});

const fill = ({ type, community }, colours) =>
  colours === "community" ? ofCommunity(community) : ofType(type);
const shade = (paint, dimmed) => (dimmed ? faded(paint) : paint);

export const leaf = (claim, { dimmed }) => ({
  id: leafId(claim),
  shape: "dot",
  size: LEAF,
  borderWidth: 1.5,
  color: hollow(shade(colour("muted"), dimmed)),
});

export const line = (item, { dimmed, selected, roundness }) => ({
  id: item.index,
  from: item.subject.index,
  to: item.object.index,
  dashes: dashes.get(item.status),
  width: (item.attributed ? 1 : 2) + (selected ? 2 : 0),
  color: {
    color: selected ? colour("accent") : ofStatus(item.status),
    opacity: dimmed ? DIM : 1,
    inherit: false,
  },
  smooth: roundness ? { enabled: true, type: "curvedCW", roundness } : { enabled: false },
});

export const stem = (claim, { dimmed }) => ({
  id: leafId(claim),
  from: claim.subject.index,
  to: leafId(claim),
  width: 1,
  dashes: false,
  arrows: "",
  color: { color: colour("muted"), opacity: dimmed ? DIM : 0.7, inherit: false },
  smooth: { enabled: false },
});

export const leafId = (claim) => `literal ${claim.index}`;

export const hollow = (border) => paint(colour("paper"), border);

const paint = (background, border) => {
  const flat = { background, border };
  return { ...flat, highlight: flat, hover: flat };
};
