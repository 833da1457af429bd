// A graph of its own beside that of the articles: the triples of an answer, drawn where they are listed.

import { atNode, near, onLine } from "./caption.js";
import { h } from "./dom.js";
import { settle } from "./forces.js";
import { paintLabels } from "./labels.js";
import * as looks from "./looks.js";
import { steady } from "./marks.js";
import { meant } from "./terms.js";
import { colour, ofStatus, onTheme } from "./theme.js";

const OPTIONS = {
  layout: { randomSeed: 1, improvedLayout: false },
  physics: false,
  interaction: { hover: true, selectConnectedEdges: false },
  nodes: { chosen: false },
  edges: {
    chosen: false,
    smooth: false,
    hoverWidth: 0,
    selectionWidth: 0,
    arrows: { to: { enabled: true, scaleFactor: 0.55 } },
  },
};

let repaint = () => {};
onTheme(() => repaint());

// An element with the drawing of a graph; `choose` takes the cell of a node that is clicked.
export function sketch(graph, choose) {
  const container = h("div", {
    class: "sketch",
    role: "img",
    "aria-label": "Drawing of the answer; the table beside it holds the same",
  });
  requestAnimationFrame(() => draw(container, graph, choose));
  return container;
}

function draw(container, graph, choose) {
  const nodes = new vis.DataSet(graph.nodes.map(node));
  const edges = new vis.DataSet(graph.lines.map(line));
  const network = new vis.Network(container, { nodes, edges }, OPTIONS);
  const labels = [];
  let hovered = null;
  const hover = (id) => {
    hovered = id;
    container.classList.toggle("over", id !== null);
    network.redraw();
  };
  const captions = (view) => captionsOf(view, graph, hovered);
  steady(network, nodes, edges);
  network.on("afterDrawing", (context) =>
    labels.splice(0, Infinity, ...paintLabels(context, network, captions)),
  );
  network.on("hoverNode", ({ node: id }) => hover(id));
  network.on("blurNode", () => hover(null));
  network.on("click", ({ nodes: [id] }) => id !== undefined && choose(graph.nodes[id].cell));
  repaint = () => container.isConnected && nodes.update(graph.nodes.map(node));
  settle(network, () => {
    network.fit({ animation: false, maxZoomLevel: 1.6 });
    network.moveTo({ scale: 0.85 * network.getScale() });
    container.drawing = { network, labels };
  });
}

function node({ id, cell }) {
  const { entity, claim } = meant(cell);
  if (entity) return { ...looks.node(entity, {}), id };
  const look = looks.leaf({}, {});
  if (claim) return { ...look, id, shape: "square", size: 6, color: looks.hollow(ofStatus(claim.status)) };
  return { ...look, id, ...(cell.type === "literal" ? {} : { size: 7 }) };
}

const line = ({ id, from, to }) => ({
  id,
  from,
  to,
  width: 1.5,
  dashes: false,
  color: { color: colour("asserted") },
});

function* drawn(view, { nodes, lines }, hovered) {
  for (const { id, cell, text } of nodes)
    yield {
      ...atNode(view, id, text, cell.type === "literal" ? "leaf" : "node"),
      lit: id === hovered,
      prominent: Boolean(meant(cell).entity),
      colour: colour(cell.type === "literal" ? "muted" : "ink"),
    };
  for (const { id, text } of lines) yield { ...onLine(view, id, text), colour: colour("muted") };
}

const captionsOf = (view, graph, hovered) =>
  [...drawn(view, graph, hovered)].filter((caption) => near(view, caption));
