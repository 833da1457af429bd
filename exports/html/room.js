// Which part of the screen is taken, by rectangles in a grid of cells.

const CELL = 64;

export class Room {
  constructor(width, height) {
    Object.assign(this, { width, height, cells: new Map() });
  }

  block(rect) {
    for (const key of cells(rect)) (this.cells.get(key) ?? this.cells.set(key, []).get(key)).push(rect);
  }

  // Whether it is all on the screen, and nothing but `own` is in the way.
  free(rect, own) {
    if (rect.left < 0 || rect.top < 0 || rect.right > this.width || rect.bottom > this.height) return false;
    for (const key of cells(rect)) {
      for (const other of this.cells.get(key) ?? []) if (meet(rect, other) && !same(other, own)) return false;
    }
    return true;
  }
}

const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const same = (a, b) => a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom;

function* cells({ left, right, top, bottom }) {
  for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x += 1) {
    for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y += 1) yield x * 4096 + y;
  }
}
