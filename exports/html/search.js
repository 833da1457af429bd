// A combobox over the names of all entities, after the ARIA pattern "editable combobox with list autocomplete".

import { entities } from "./data.js";
import { h, name, say } from "./dom.js";
import { badge } from "./badge.js";
import { count, folded, plain } from "./text.js";

const MOST = 10;
let index = null;
let boxes = 0;

// Names that start with the words come first, then words that start with them, then the rest; each by centrality.
function find(typed) {
  const wanted = folded(typed);
  index ??= entities.map((entity) => [entity, [entity.label, ...entity.aliases].map(folded)]);
  const ranked = [[], [], []];
  for (const [entity, names] of index) {
    const rank = Math.min(...names.map((known) => standing(known, wanted)));
    if (rank < 3) ranked[rank].push(entity);
  }
  return ranked.flat().slice(0, MOST);
}

function standing(known, wanted) {
  if (known.startsWith(wanted)) return 0;
  if (known.includes(` ${wanted}`)) return 1;
  return known.includes(wanted) ? 2 : 3;
}

export function combobox(label, choose) {
  boxes += 1;
  const id = `names-${boxes}`;
  const list = h("ul", { id, role: "listbox", "aria-label": label, hidden: true });
  const input = h("input", {
    type: "text",
    role: "combobox",
    "aria-label": label,
    placeholder: label,
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": id,
    autocomplete: "off",
    spellcheck: "false",
  });
  const box = new Combobox(input, list, choose);
  input.addEventListener("input", () => box.open());
  input.addEventListener("keydown", (event) => box.key(event));
  input.addEventListener("focus", () => input.select());
  input.addEventListener("blur", () => box.close());
  return h("div", { class: "combobox" }, input, list);
}

class Combobox {
  constructor(input, list, choose) {
    Object.assign(this, { input, list, choose, found: [], at: -1 });
  }

  open() {
    this.found = this.input.value.trim() ? find(this.input.value) : [];
    this.list.replaceChildren(...this.found.map((entity, i) => this.option(entity, i)));
    if (this.input.value.trim())
      say(this.found.length ? `${count(this.found.length, "name")} found` : "No such name");
    this.list.hidden = !this.found.length;
    this.input.setAttribute("aria-expanded", String(this.found.length > 0));
    this.move(this.found.length ? 0 : -1);
  }

  option(entity, i) {
    const take = (event) => {
      event.preventDefault();
      this.take(entity);
    };
    return h(
      "li",
      { role: "option", id: `${this.list.id}-${i}`, onmousedown: take },
      badge(entity.type),
      name(plain(entity.label)),
      h("span", { class: "hint" }, count(entity.claims.length, "claim")),
    );
  }

  move(at) {
    this.at = at;
    [...this.list.children].forEach((child, i) => child.setAttribute("aria-selected", String(i === at)));
    if (at < 0) this.input.removeAttribute("aria-activedescendant");
    else this.input.setAttribute("aria-activedescendant", `${this.list.id}-${at}`);
  }

  key(event) {
    const steps = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key in steps && this.found.length)
      this.move((this.at + steps[event.key] + this.found.length) % this.found.length);
    else if (event.key === "Enter" && this.at >= 0) this.take(this.found[this.at]);
    else if (event.key === "Escape") this.close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  take(entity) {
    this.input.value = plain(entity.label);
    this.close();
    this.choose(entity);
  }

  close() {
    Object.assign(this, { found: [], at: -1 });
    this.list.hidden = true;
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
  }
}
