// All claims that pass the filters, as a table: the graph for those who do not use the picture.

import { read } from "./actions.js";
import { pill } from "./card.js";
import { button, byId, h, name } from "./dom.js";
import { passing, when } from "./filter.js";
import { objectOf, sentenceOf } from "./sentence.js";
import { change } from "./state.js";
import { count, plain } from "./text.js";

const PAGE = 50;

const COLUMNS = {
  subject: { title: "Subject", key: (claim) => plain(claim.subject.label) },
  relation: { title: "Relation", key: (claim) => plain(claim.relation.label) },
  object: { title: "Object", key: objectOf },
  status: { title: "Status", key: (claim) => claim.status, cell: pill },
  speaker: { title: "Said by", key: (claim) => (claim.speaker ? plain(claim.speaker.entity.label) : "") },
  when: { title: "When", key: when },
  article: { title: "Article", key: (claim) => plain(claim.article.title || claim.article.id) },
  confidence: {
    title: "Confidence",
    key: (claim) => claim.confidence,
    cell: (claim) => claim.confidence.toFixed(2),
  },
};

export function showTable(state) {
  byId("table-view").hidden = state.mode !== "table";
  byId("graph-view").hidden = state.mode !== "graph";
  if (state.mode !== "table") return;
  const rows = sorted(passing(state.filter), state.sort);
  const pages = Math.max(1, Math.ceil(rows.length / PAGE));
  const page = Math.min(state.page, pages - 1);
  const focused = document.activeElement?.dataset?.focus;
  byId("table-view").replaceChildren(
    h(
      "div",
      { class: "scroll", tabIndex: 0, role: "region", "aria-label": "All claims" },
      h(
        "table",
        {},
        h("caption", {}, count(rows.length, "claim")),
        h(
          "thead",
          {},
          h(
            "tr",
            {},
            Object.keys(COLUMNS).map((column) => head(column, state.sort)),
          ),
        ),
        h(
          "tbody",
          {},
          rows.slice(page * PAGE, (page + 1) * PAGE).map((claim) => row(claim, state.claim === claim.id)),
        ),
      ),
    ),
    pager(page, pages),
  );
  if (focused)
    byId("table-view")
      .querySelector(`[data-focus="${CSS.escape(focused)}"]`)
      ?.focus();
}

function sorted(claims, [column, direction]) {
  const { key } = COLUMNS[column] ?? COLUMNS.article;
  const compare = (a, b) => (typeof a === "number" ? a - b : a.localeCompare(b, "en"));
  const keyed = claims.map((claim) => [key(claim), claim]);
  return keyed
    .sort((a, b) => direction * compare(a[0], b[0]) || a[1].index - b[1].index)
    .map(([, claim]) => claim);
}

function head(column, [by, direction]) {
  const on = column === by;
  return h(
    "th",
    { scope: "col", "aria-sort": on ? (direction > 0 ? "ascending" : "descending") : "none" },
    button(COLUMNS[column].title, () => change({ sort: [column, on ? -direction : 1], page: 0 }), {
      class: "sort",
      "data-focus": `sort ${column}`,
    }),
  );
}

function row(claim, open) {
  const cells = Object.entries(COLUMNS).map(([column, { key, cell }]) =>
    column === "subject"
      ? h(
          "th",
          { scope: "row" },
          button(name(key(claim)), () => read(claim), {
            class: "link",
            "data-focus": claim.id,
            "aria-label": `Evidence: ${sentenceOf(claim)}`,
          }),
        )
      : h("td", { class: `of-${column}` }, cell ? cell(claim) : name(key(claim), { title: key(claim) })),
  );
  return h(
    "tr",
    { class: open ? "open" : null, onclick: (event) => event.target.closest("button") || read(claim) },
    cells,
  );
}

const pager = (page, pages) =>
  h(
    "nav",
    { class: "pager", "aria-label": "Pages" },
    button("Previous", () => change({ page: page - 1 }), { disabled: page === 0, "data-focus": "previous" }),
    h("span", {}, `Page ${page + 1} of ${pages}`),
    button("Next", () => change({ page: page + 1 }), { disabled: page >= pages - 1, "data-focus": "next" }),
  );
