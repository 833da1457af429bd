// A scene as the nodes and edges of vis-network, each with its look. `touched` is what the selection lights up.

import { entities } from "./data.js";
import * as looks from "./looks.js";

const BEND = { first: 0.14, more: 0.16 };

export function* nodeItems(scene, touched, places, colours) {
  const dimmed = (id) => touched && !touched.nodes.has(id);
  for (const id of scene.nodes) {
    const look = looks.node(entities[id], { dimmed: dimmed(id), selected: touched?.chosen === id, colours });
    yield { ...look, ...places.get(id) };
  }
  for (const claim of scene.leaves) {
    const look = looks.leaf(claim, { dimmed: dimmed(claim.subject.index) });
    yield { ...look, ...places.get(look.id) };
  }
}

export function* edgeItems(scene, touched) {
  const bends = bent([...scene.lines.keys()]);
  for (const [line, roundness] of bends) {
    const dimmed = touched && !touched.lines.has(line);
    yield looks.line(line, { roundness, dimmed, selected: touched?.strong.has(line) });
  }
  for (const claim of scene.leaves) {
    yield looks.stem(claim, { dimmed: touched && !touched.nodes.has(claim.subject.index) });
  }
}

// line -> how far it bends: not at all when it is alone between its ends, else each of the same direction more.
function bent(lines) {
  const [between, sameWay] = [new Map(), new Map()];
  const add = (map, key) => map.set(key, (map.get(key) ?? 0) + 1).get(key);
  const pair = ({ subject, object }) =>
    `${Math.min(subject.index, object.index)} ${Math.max(subject.index, object.index)}`;
  for (const line of lines) add(between, pair(line));
  return lines.map((line) => {
    const nth = add(sameWay, `${line.subject.index} ${line.object.index}`) - 1;
    return [line, between.get(pair(line)) > 1 ? BEND.first + BEND.more * nth : 0];
  });
}
