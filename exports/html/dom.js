// Elements from names, properties and children. Strings become text, never markup.

export function h(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) assign(element, name, value);
  element.append(
    ...children.flat().filter((child) => child !== null && child !== undefined && child !== false),
  );
  return element;
}

function assign(element, name, value) {
  if (value === null || value === undefined || value === false) return;
  if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
  else if (name in element && typeof value !== "string") element[name] = value;
  else element.setAttribute(name, value === true ? "" : value);
}

export const byId = (id) => document.getElementById(id);

export const button = (label, onclick, props = {}) =>
  h("button", { type: "button", onclick, ...props }, label);

// A name of unknown direction, kept from turning the text around it.
export const name = (text, props = {}) => h("bdi", props, text);

let fields = 0;

// A control under its label; what follows the words of the label stands at the end of its line.
export function field([label, ...beside], control) {
  fields += 1;
  control.id = `field-${fields}`;
  return h(
    "div",
    { class: "field" },
    h("div", { class: "row" }, h("label", { for: control.id }, label), ...beside),
    control,
  );
}

const SVG = "http://www.w3.org/2000/svg";

export function svg(tag, attributes = {}, ...children) {
  const element = document.createElementNS(SVG, tag);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

// Tell those who listen.
export const say = (words) => {
  byId("live").textContent = words;
};

let fading = null;

// Tell everybody, for a while.
export function tell(words) {
  say(words);
  byId("live").classList.add("told");
  clearTimeout(fading);
  fading = setTimeout(() => byId("live").classList.remove("told"), 2500);
}
