// The bar on top: picture or table, undo and redo, what to take along; on a phone also the filters.

import { button, byId, h } from "./dom.js";
import { START, canRedo, canUndo, change, redo, state, undo } from "./state.js";
import { menu } from "./take.js";

const controls = {};

export function showTools() {
  const mode = (name) => button(name === "graph" ? "Graph" : "Table", () => state().mode !== name && change({ mode: name }));
  Object.assign(controls, {
    graph: mode("graph"), table: mode("table"),
    undo: button("Undo", undo, { title: "Undo (Ctrl+Z)" }), redo: button("Redo", redo, { title: "Redo (Ctrl+Y)" }),
    reset: button("Reset", () => change({ ...START, mode: state().mode })),
    filters: button("Filters", () => setFilters(!document.body.classList.contains("filtering")), { class: "filters-button", "aria-expanded": "false", "aria-controls": "filters" }),
  });
  byId("tools").append(controls.filters,
    h("div", { class: "joined", role: "group", "aria-label": "Show as" }, controls.graph, controls.table),
    h("div", { class: "joined", role: "group", "aria-label": "History" }, controls.undo, controls.redo, controls.reset), menu());
}

export function setFilters(on) {
  document.body.classList.toggle("filtering", on);
  controls.filters.setAttribute("aria-expanded", String(on));
}

export function syncTools({ mode }) {
  controls.graph.setAttribute("aria-pressed", String(mode === "graph"));
  controls.table.setAttribute("aria-pressed", String(mode === "table"));
  controls.undo.disabled = !canUndo();
  controls.redo.disabled = !canRedo();
}
