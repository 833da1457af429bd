// How two entities are connected: the shortest way along claims, in either direction.

const known = new WeakMap();

// [{node, line}, ...] from `from` to `to`; the first step has no line. Null when there is no way.
export function path(passed, from, to) {
  const steps = known.get(passed) ?? known.set(passed, adjacency(passed)).get(passed);
  const came = new Map([[from, null]]);
  for (let ring = [from]; ring.length && !came.has(to);)
    ring = ring.flatMap((node) => reach(steps, came, node));
  return came.has(to) ? trace(came, to) : null;
}

function reach(steps, came, node) {
  const fresh = (steps.get(node) ?? []).filter(([other]) => !came.has(other) && came.set(other, null));
  for (const [other, line] of fresh) came.set(other, { node, line });
  return fresh.map(([other]) => other);
}

// Neighbours in order of centrality, so that of several shortest ways the best known is taken.
function adjacency(passed) {
  const steps = new Map();
  const add = (a, b, line) => (steps.get(a) ?? steps.set(a, []).get(a)).push([b, line]);
  for (const { line } of passed) {
    if (!line) continue;
    add(line.subject.index, line.object.index, line);
    add(line.object.index, line.subject.index, line);
  }
  for (const list of steps.values()) list.sort((a, b) => a[0] - b[0]);
  return steps;
}

function trace(came, to) {
  const steps = [];
  for (let node = to; node !== undefined; node = came.get(node)?.node)
    steps.unshift({ node, line: came.get(node)?.line });
  return steps;
}
