// Files made in the page, for the browser to save.

import { h, tell } from "./dom.js";

export const file = (type, content) => new Blob([content], { type: `${type};charset=utf-8` });

export function save(filename, blob) {
  const link = h("a", { href: URL.createObjectURL(blob), download: filename });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  tell(`${filename} saved`);
}
