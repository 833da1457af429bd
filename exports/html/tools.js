// The bar on top: picture or table, undo and redo, what to take along; on a phone also the filters.

import { button, byId, h } from "./dom.js";
import { START, canRedo, canUndo, change, redo, state, undo } from "./state.js";
import { menu } from "./take.js";

const controls = {};

export function showTools() {
  const mode = (name) =>
    button(name === "graph" ? "Graph" : "Table", () => state().mode !== name && change({ mode: name }));
  Object.assign(controls, {
    graph: mode("graph"),
    table: mode("table"),
    undo: button("Undo", undo, { title: "Undo (Ctrl+Z)" }),
    redo: button("Redo", redo, { title: "Redo (Ctrl+Y)" }),
    reset: button("Reset", () => change({ ...START, mode: state().mode })),
    filters: button("Filters", () => setFilters(!document.body.classList.contains("filtering")), {
      class: "filters-button",
      "aria-expanded": "false",
      "aria-controls": "filters",
    }),
  });
  document.addEventListener("pointerdown", closeBeside);
  byId("filters").addEventListener("keydown", closeBeside);
  byId("search").append(controls.filters);
  byId("tools").append(
    h("div", { class: "joined", role: "group", "aria-label": "Show as" }, controls.graph, controls.table),
    h(
      "div",
      { class: "joined", role: "group", "aria-label": "History" },
      controls.undo,
      controls.redo,
      controls.reset,
    ),
    menu(),
  );
}

// Where the filters are a drawer: open it with the focus inside; escape or a touch beside it closes it.
function setFilters(on) {
  document.body.classList.toggle("filtering", on);
  controls.filters.setAttribute("aria-expanded", String(on));
  (on ? byId("filters").querySelector("input") : controls.filters).focus();
}

function closeBeside({ target, key }) {
  const inside = byId("filters").contains(target);
  const open = document.body.classList.contains("filtering");
  if (open && (key ? inside && key === "Escape" : !inside && target !== controls.filters)) setFilters(false);
}

export function syncTools({ mode }) {
  controls.graph.setAttribute("aria-pressed", String(mode === "graph"));
  controls.table.setAttribute("aria-pressed", String(mode === "table"));
  controls.undo.disabled = !canUndo();
  controls.redo.disabled = !canRedo();
}
