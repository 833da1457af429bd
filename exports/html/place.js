// Places for entities that join the canvas: in a ring around the entity that they were expanded from, then moved
// off whatever stands there already. What was placed before stays where it is.

const RADIUS = 150;
const ON_RING = 22;
const BETWEEN_RINGS = 110;
const ROUNDS = 80;

// fresh: ids to place; linked: id -> ids it is linked to; places: Map id -> {x, y}, added to; box: id -> [width, height]
export function place(fresh, linked, places, box) {
  let waiting = [...fresh];
  while (waiting.length) {
    const groups = byAnchor(waiting, linked, places);
    if (!groups.size) places.set(waiting[0], beside(places));
    for (const [anchor, members] of groups) ring(anchor, members, linked, places);
    waiting = waiting.filter((id) => !places.has(id));
  }
  settle(fresh, places, box);
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

function ring(anchor, members, linked, places) {
  const centre = places.get(anchor);
  const [start, width] = gap(linked(anchor).filter((id) => places.has(id)).map((id) => angle(centre, places.get(id))));
  for (let at = 0, radius = RADIUS; at < members.length; radius += BETWEEN_RINGS) {
    const room = Math.max(1, Math.floor((ON_RING * width * radius) / (2 * Math.PI * RADIUS)));
    const round = members.slice(at, at + room);
    round.forEach((id, i) => places.set(id, polar(centre, radius, start + (width * (i + 0.5)) / round.length)));
    at += room;
  }
}

// Start and width of the widest free sector between angles; the whole circle when it is all much the same.
function gap(angles) {
  if (!angles.length) return [-Math.PI / 2, 2 * Math.PI];
  const sorted = [...angles].sort((a, b) => a - b);
  const gaps = sorted.map((from, i) => [from, (sorted[i + 1] ?? sorted[0] + 2 * Math.PI) - from]);
  const widest = gaps.reduce((best, next) => (next[1] > best[1] ? next : best));
  return widest[1] < Math.PI / 3 ? [0, 2 * Math.PI] : widest;
}

const angle = (from, to) => Math.atan2(to.y - from.y, to.x - from.x);
const polar = (c, r, a) => ({ x: Math.round(c.x + r * Math.cos(a)), y: Math.round(c.y + r * Math.sin(a)) });

function beside(places) {
  const all = [...places.values()];
  if (!all.length) return { x: 0, y: 0 };
  return { x: Math.max(...all.map((p) => p.x)) + 2 * RADIUS, y: Math.min(...all.map((p) => p.y)) };
}

function settle(fresh, places, box) {
  const others = [...places.keys()];
  for (let round = 0, moved = true; moved && round < ROUNDS; round += 1) {
    moved = false;
    for (const id of fresh) for (const other of others) if (id !== other && push(id, other, places, box)) moved = true;
  }
}

function push(id, other, places, box) {
  const [a, b] = [places.get(id), places.get(other)];
  const [dx, dy] = [a.x - b.x, a.y - b.y];
  const overX = (box(id)[0] + box(other)[0]) / 2 - Math.abs(dx);
  const overY = (box(id)[1] + box(other)[1]) / 2 - Math.abs(dy);
  if (overX <= 0 || overY <= 0) return false;
  const to = overX < overY ? { x: a.x + Math.ceil(overX) * (dx < 0 ? -1 : 1), y: a.y }
    : { x: a.x, y: a.y + Math.ceil(overY) * (dy < 0 ? -1 : 1) };
  places.set(id, to);
  return true;
}
