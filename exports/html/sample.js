// A stretch of line, as one of a status is drawn.

import { dashes } from "./data.js";
import { svg } from "./dom.js";

export function sample(status, width = 2) {
  const dash = dashes.get(status);
  return svg(
    "svg",
    { class: `sample ${status}`, viewBox: "0 0 30 8", "aria-hidden": "true" },
    svg("path", {
      d: "M0 4H30",
      "stroke-width": width,
      ...(dash ? { "stroke-dasharray": dash.join(" ") } : {}),
    }),
  );
}
