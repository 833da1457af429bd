// Places found by forces in the browser, for what Python has not laid out: vis-network's version of ForceAtlas2
// (Jacomy, Venturini, Heymann and Bastian 2014). The same drawing comes to the same places.

const FORCES = {
  enabled: true,
  solver: "forceAtlas2Based",
  forceAtlas2Based: { springLength: 110, gravitationalConstant: -90, avoidOverlap: 0.6 },
};
const ROUNDS = 250;

// Let the nodes of a network settle, then hold them and call `done`.
export function settle(network, done) {
  network.once("stabilizationIterationsDone", () => {
    network.setOptions({ physics: false });
    done();
  });
  network.setOptions({ physics: FORCES });
  network.stabilize(ROUNDS);
}
