// Places for entities that join the canvas: in a ring around the entity that they were expanded from, each moved to
// the nearest spot that is free. What was placed before stays where it is.

import { Room, around } from "./room.js";

const RADIUS = 150;
const ON_RING = 22;
const BETWEEN_RINGS = 110;
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

// fresh: ids to place; linked: id -> ids it is linked to; places: Map id -> {x, y}, added to; box: id -> [width, height]
export function place(fresh, linked, places, box) {
  const room = new Room();
  for (const [id, at] of places) room.block(around(at, ...box(id)));
  const next = shelf(places);
  const settle = (id, wanted) => places.set(id, nearest(wanted, box(id), room));
  for (let waiting = fresh; waiting.length; waiting = waiting.filter((id) => !places.has(id))) {
    const groups = byAnchor(waiting, linked, places);
    if (!groups.size) settle(waiting[0], next());
    for (const [anchor, members] of groups)
      ring(anchor, members, linked, places).forEach((at, id) => settle(id, at));
  }
}

// placed entity -> the waiting ones that it draws in
function byAnchor(waiting, linked, places) {
  const groups = new Map();
  for (const id of waiting) {
    const anchor = linked(id).find((other) => places.has(other));
    if (anchor !== undefined) (groups.get(anchor) ?? groups.set(anchor, []).get(anchor)).push(id);
  }
  return groups;
}

// member -> its place on a ring around the anchor, in the widest sector that is free there
function ring(anchor, members, linked, places) {
  const centre = places.get(anchor);
  const [start, width] = gap(
    linked(anchor)
      .filter((id) => places.has(id))
      .map((id) => angle(centre, places.get(id))),
  );
  const wanted = new Map();
  for (let at = 0, radius = RADIUS; at < members.length; radius += BETWEEN_RINGS) {
    const room = Math.max(1, Math.floor((ON_RING * width * radius) / (2 * Math.PI * RADIUS)));
    const round = members.slice(at, at + room);
    round.forEach((id, i) =>
      wanted.set(id, polar(centre, radius, start + (width * (i + 0.5)) / round.length)),
    );
    at += room;
  }
  return wanted;
}

// Start and width of the widest sector between angles; the whole circle when all are narrow.
function gap(angles) {
  if (!angles.length) return [-Math.PI / 2, 2 * Math.PI];
  const sorted = [...angles].sort((a, b) => a - b);
  const gaps = sorted.map((from, i) => [from, (sorted[i + 1] ?? sorted[0] + 2 * Math.PI) - from]);
  const widest = gaps.reduce((best, next) => (next[1] > best[1] ? next : best));
  return widest[1] < Math.PI / 3 ? [0, 2 * Math.PI] : widest;
}

const angle = (from, to) => Math.atan2(to.y - from.y, to.x - from.x);
const polar = (c, r, a) => ({ x: Math.round(c.x + r * Math.cos(a)), y: Math.round(c.y + r * Math.sin(a)) });

// Spots for what is linked to nothing there: row by row below the drawing.
function shelf(places) {
  const all = [...places.values()];
  const xs = all.length ? all.map(({ x }) => x) : [0];
  const [left, right] = [Math.min(...xs), Math.max(...xs, Math.min(...xs) + 6 * RADIUS)];
  const spot = { x: left, y: all.length ? Math.max(...all.map(({ y }) => y)) + RADIUS : 0 };
  return () => {
    const here = { ...spot };
    if ((spot.x += RADIUS) > right) Object.assign(spot, { x: left, y: spot.y + RADIUS / 2 });
    return here;
  };
}

// The first free spot on a spiral out from the wanted one.
function nearest(wanted, [width, height], room) {
  for (let step = 0; ; step += 1) {
    const at = polar(wanted, 12 * Math.sqrt(step), step * GOLDEN);
    if (!room.free(around(at, width, height))) continue;
    room.block(around(at, width, height));
    return at;
  }
}
