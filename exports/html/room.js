// Which part of a plane is taken, by rectangles in a grid of cells.

const CELL = 64;

export class Room {
  cells = new Map();

  block(rect) {
    for (const key of cells(rect)) (this.cells.get(key) ?? this.cells.set(key, []).get(key)).push(rect);
  }

  // Whether nothing but `own` is in the way.
  free(rect, own = null) {
    for (const key of cells(rect)) {
      for (const other of this.cells.get(key) ?? []) if (other !== own && meet(rect, other)) return false;
    }
    return true;
  }
}

// The rectangle of this width and height around a point.
export const around = ({ x, y }, width, height) => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function* cells({ left, right, top, bottom }) {
  for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x += 1) {
    for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y += 1) yield `${x} ${y}`;
  }
}
