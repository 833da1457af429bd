// Labels in the size of the screen, set like those of a map: the most important first, none over another.

import { captions } from "./captions.js";
import { byId } from "./dom.js";
import { HEIGHT, lettering } from "./measure.js";
import { Room, around } from "./room.js";
import { colour } from "./theme.js";

export const drawnLabels = [];

export function paintLabels(context, network, scene, focus, hovered) {
  const ratio = window.devicePixelRatio || 1;
  const view = { network, width: context.canvas.width / ratio, height: context.canvas.height / ratio };
  const wanted = captions(view, scene, focus, hovered);
  drawnLabels.splice(0, Infinity, ...settled(view, wanted));
  context.save();
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  for (const label of drawnLabels) write(context, label);
  context.restore();
}

// The captions that find room, each with the place and rectangle that it got.
function* settled(view, wanted) {
  const [labels, large, discs] = [new Room(), new Room(), new Room()];
  for (const rect of overlays()) labels.block(rect);
  for (const { disc, prominent } of wanted)
    for (const room of prominent ? [large, discs] : disc ? [discs] : []) room.block(disc);
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

// What stands over the canvas: the buttons and the line under the graph.
function overlays() {
  const stage = byId("graph").getBoundingClientRect();
  return [byId("zoom"), byId("notice")]
    .map((element) => element.getBoundingClientRect())
    .map(({ left, right, top, bottom }) => ({
      left: left - stage.left,
      right: right - stage.left,
      top: top - stage.top,
      bottom: bottom - stage.top,
    }));
}

function write(context, { kind, text, x, y, dimmed, colour: ink }) {
  context.font = lettering(kind);
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.globalAlpha = dimmed ? 0.35 : 1;
  context.lineJoin = "round";
  context.lineWidth = 4;
  context.strokeStyle = colour("paper");
  context.strokeText(text, x, y);
  context.fillStyle = ink;
  context.fillText(text, x, y);
}
