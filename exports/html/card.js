// A claim in the side panel: what is claimed, how sure it is, who says so, and the words that say it.

import { h, name } from "./dom.js";
import { quotation } from "./passage.js";
import { iri } from "./rdf.js";
import { longDate } from "./reader.js";
import { sentenceLine, speakerLine } from "./sentence.js";
import { change } from "./state.js";
import { plain } from "./text.js";

export function card(claim, open) {
  return h(
    "li",
    { class: `card ${open ? "open" : ""}` },
    h(
      "button",
      {
        type: "button",
        class: "claim",
        "aria-expanded": String(open),
        "data-focus": `claim ${claim.id}`,
        onclick: () => change({ claim: open ? null : claim.id }),
      },
      sentenceLine(claim),
    ),
    h("p", { class: "facts" }, status(claim), speakerLine(claim)),
    h("blockquote", {}, quotation(claim)),
    h(
      "p",
      { class: "source" },
      name(plain(claim.article.title || claim.article.id), { class: "work" }),
      claim.article.date && ` · ${longDate(claim.article.date)}`,
      ` · confidence ${claim.confidence.toFixed(2)}`,
    ),
    open && address(iri("claim", claim.id)),
  );
}

// An IRI on one line, whole where the pointer rests on it.
export const address = (text) => h("p", { class: "iri", title: text }, name(text));

// The status, set as its line is drawn.
export const pill = ({ status }, ...more) => h("span", { class: `status ${status}` }, status, ...more);

const status = (claim) =>
  claim.cue && claim.status !== "asserted"
    ? pill(claim, " (", h("i", {}, name(plain(claim.cue))), ")")
    : pill(claim);
