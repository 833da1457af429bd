// What the filters by status keep back of a selection: a denial must not go unseen because it is not drawn.

import { tally } from "./choices.js";
import { entities, lines } from "./data.js";
import { button, h } from "./dom.js";
import { unasked } from "./filter.js";
import { refilter } from "./state.js";

// The last item of a list of claims, or nothing.
export function withheld({ select, filter }) {
  const hidden = tally(unasked(concerned(select), filter), (claim) => claim.status);
  if (!hidden.size) return false;
  const told = [...hidden].map(([status, n]) => `${n.toLocaleString("en")} ${status}`).join(", ");
  const show = () => refilter({ statuses: [...filter.statuses, ...hidden.keys()].sort() });
  return h(
    "li",
    { class: "more" },
    `Hidden by the filters: ${told}. `,
    button("Show", show, { class: "link", "data-focus": "withheld" }),
  );
}

// Whatever is claimed about an entity, or about the two that a line joins.
function concerned(select) {
  if (select?.node !== undefined) return entities[select.node].claims;
  if (select?.line === undefined) return [];
  const { subject, object } = lines[select.line];
  return subject.claims.filter((claim) => claim.object === object || claim.subject === object);
}
