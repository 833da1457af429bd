// Marks of a size that can be seen at any zoom: from four times as far they are half as large on the screen, where the
// way between them is a quarter.

// Keep the nodes and lines of a network so sized; its DataSets say what they measure at full size. Lines end where the
// nodes ended in the frame before, so one more frame is drawn.
export function steady(network, nodes, edges) {
  let sized = null;
  const again = () => {
    sized = null;
  };
  nodes.on("*", again);
  edges.on("*", again);
  network.on("beforeDrawing", (context) => {
    if (sized === network.getScale()) return;
    sized = network.getScale();
    const factor = 1 / Math.sqrt(sized);
    nodes.forEach(({ id, size }) => grow(network.body.nodes[id], size * factor, context));
    edges.forEach((edge) => thicken(network.body.edges[edge.id], edge, factor));
    requestAnimationFrame(() => network.redraw());
  });
}

function grow(node, size, context) {
  if (!node) return;
  node.options.size = size;
  node.needsRefresh();
  node.resize(context);
}

function thicken(line, { width, dashes }, factor) {
  if (!line) return;
  line.options.width = width * factor;
  line.options.dashes = dashes && dashes.map((part) => part * factor);
}
