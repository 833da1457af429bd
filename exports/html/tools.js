// The bar on top: picture or table, undo and redo, what to take along; on a phone also the filters.

import { button, byId, h } from "./dom.js";
import { START, canRedo, canUndo, change, redo, state, undo } from "./state.js";
import { menu } from "./take.js";

const controls = {};

export function showTools() {
  Object.assign(controls, {
    modes: h("div", { class: "joined", role: "group", "aria-label": "Show as" }),
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
    controls.modes,
    h(
      "div",
      { class: "joined", role: "group", "aria-label": "History" },
      controls.undo,
      controls.redo,
      controls.reset,
    ),
    menu(),
  );
  offerMode("graph", "Graph");
  offerMode("table", "Table");
}

// One more way to show the graph.
export function offerMode(mode, label) {
  const choose = () => state().mode !== mode && change({ mode });
  controls.modes.append(
    button(label, choose, { "data-mode": mode, "aria-pressed": String(state().mode === mode) }),
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
  for (const button of controls.modes.children)
    button.setAttribute("aria-pressed", String(button.dataset.mode === mode));
  controls.undo.disabled = !canUndo();
  controls.redo.disabled = !canRedo();
}
