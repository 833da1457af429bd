// Puts the page together: the state drives what is drawn, what people do changes the state.

import { bring, choose, chooseLine, clear, read, toggle } from "./actions.js";
import { offerAdding } from "./adding.js";
import { allInView, arrange, fit, zoom } from "./camera.js";
import { at, draw, drawnLabels, network } from "./canvas.js";
import { claims, entities, lines } from "./data.js";
import { button, byId } from "./dom.js";
import { touched } from "./focus.js";
import { listen } from "./keys.js";
import { leafId } from "./looks.js";
import { showLegend, syncLegend } from "./legend.js";
import { fromAddress, isAt, toAddress } from "./link.js";
import { showNotice } from "./notice.js";
import { showPanel } from "./panel.js";
import { offerQueries, showQuery } from "./query.js";
import { scene } from "./scene.js";
import { combobox } from "./search.js";
import { begin, beside, redo, state, subscribe, undo } from "./state.js";
import { showTable } from "./table.js";
import { onTheme } from "./theme.js";
import { showTools, syncTools } from "./tools.js";

const PHONE = 760;

function update(now) {
  const shown = scene(now);
  draw(shown, touched(now.select, shown, now.claim), now.colours);
  showPanel(now, shown);
  showTable(now);
  showQuery(now);
  showNotice(now, shown);
  syncTools(now);
  syncLegend(now);
}

function click({ pointer }) {
  const { node, edge } = at(pointer.DOM);
  const leaf = claims.find((claim) => [node, edge].includes(leafId(claim)));
  if (leaf) read(leaf);
  else if (node !== undefined) choose(node);
  else if (edge !== undefined) chooseLine(lines[edge]);
  else clear();
}

function doubleClick({ offsetX, offsetY }) {
  const { node } = at({ x: offsetX, y: offsetY });
  if (typeof node === "number") toggle(node);
}

function find(entity) {
  bring(entity.index);
  fit([...touched(state().select, scene(state())).nodes]);
}

function onChange(now, before, step) {
  update(now);
  toAddress(now, step);
  const differs = (...fields) => fields.some((field) => now[field] !== before[field]);
  if (differs("mode", "filter", "all") || (differs("opened", "leaves") && !allInView())) fit();
  else if (now.select && now.select !== before.select) bringIntoView(now);
}

// The browser's own ways back and forth are undo and redo; any other address is a link.
function travel() {
  const { back, forth } = beside();
  if (isAt(state())) return;
  if (back && isAt(back)) undo();
  else if (forth && isAt(forth)) redo();
  else begin(fromAddress());
}

// A path is shown whole; so is what is selected on a small screen, where the evidence has just taken half of it.
function bringIntoView({ select }) {
  const shown = scene(state());
  const lit = select.path || innerWidth <= PHONE ? touched(select, shown) : null;
  if (lit) requestAnimationFrame(() => fit([...lit.nodes]));
}

function start() {
  byId("search").append(combobox("Search names", find));
  byId("zoom").append(
    button("+", () => zoom(1.3), { "aria-label": "Zoom in" }),
    button("−", () => zoom(1 / 1.3), { "aria-label": "Zoom out" }),
    button("Fit", () => fit()),
    button("Arrange", arrange, { title: "Lay out anew what is shown" }),
  );
  showTools();
  showLegend();
  listen();
  network.on("click", click);
  byId("graph").addEventListener("dblclick", doubleClick);
  subscribe(onChange);
  onTheme(() => update(state()));
  addEventListener("hashchange", travel);
  begin(fromAddress());
  fit(undefined, false);
  window.claimgraph = Object.freeze({ network, state, entities, lines, labels: drawnLabels });
  document.documentElement.dataset.ready = "true";
  offerQueries();
  offerAdding();
}

start();
