// Labels in the size of the screen, set like those of a map: the most important first, none over another.

import { HEIGHT, lettering } from "./measure.js";
import { Room, around } from "./room.js";
import { colour } from "./theme.js";

// Write those of the captions of a network that find room, and give them back, each with its place and rectangle.
// `captionsIn` makes them for a view {network, width, height}; `taken` are rectangles where none may stand.
export function paintLabels(context, network, captionsIn, taken = []) {
  const ratio = window.devicePixelRatio || 1;
  const view = { network, width: context.canvas.width / ratio, height: context.canvas.height / ratio };
  const labels = [...settled(view, captionsIn(view), taken)];
  context.save();
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  for (const label of labels) write(context, label);
  context.restore();
  return labels;
}

// The label at a point of the screen, if any.
export const labelAt = (labels, { x, y }) =>
  labels.find(({ rect }) => rect.left <= x && x <= rect.right && rect.top <= y && y <= rect.bottom);

function* settled(view, wanted, taken) {
  const [labels, large, discs] = [new Room(), new Room(), new Room()];
  for (const rect of taken) labels.block(rect);
  for (const { disc, prominent } of wanted)
    if (disc) for (const room of prominent ? [large, discs] : [discs]) room.block(disc);
  for (const caption of wanted) {
    const place = choose(view, caption, labels, [discs, large]);
    if (!place) continue;
    const rect = rectangle(caption, place);
    labels.block(rect);
    yield { ...caption, ...place, rect };
  }
}

// A free place; else, for the prominent, one over lesser nodes; what is pointed at or selected is written in any case.
function choose(view, caption, labels, [discs, large]) {
  const { places, disc, prominent, lit } = caption;
  const open = places.filter(
    (place) => onScreen(view, rectangle(caption, place)) && labels.free(rectangle(caption, place)),
  );
  const clear = (room) => open.find((place) => room.free(rectangle(caption, place), disc));
  return clear(discs) ?? (prominent || lit ? (clear(large) ?? open[0]) : null) ?? (lit ? places[0] : null);
}

const rectangle = ({ width }, place) => around(place, width + 6, HEIGHT);
const onScreen = (view, { left, right, top, bottom }) =>
  left >= 0 && top >= 0 && right <= view.width && bottom <= view.height;

function write(context, { kind, text, x, y, colour: ink }) {
  context.font = lettering(kind);
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = 4;
  context.strokeStyle = colour("paper");
  context.strokeText(text, x, y);
  context.fillStyle = ink;
  context.fillText(text, x, y);
}
