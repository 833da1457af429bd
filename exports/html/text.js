// Words of an article by their offsets, and names made safe to show.

const ASTRAL = /[\ud800-\udfff]/;
const points = new Map();

// text[start:end] in code points, as Python counts them.
export function slice(text, start, end) {
  if (!ASTRAL.test(text)) return text.slice(start, end);
  if (!points.has(text)) points.set(text, Array.from(text));
  return points.get(text).slice(start, end).join("");
}

// The words of a mention: [start, end], or [start, end, words] where the article's text is not in the page.
export const words = (article, mention) => mention[2] ?? slice(article.text, mention[0], mention[1]);

// A name on one line. Characters that turn the direction of the text around them, or that hide, are taken out.
export const plain = (name) =>
  name
    .replace(/[\u0000-\u001f\u007f-\u009f]/g, " ")
    .replace(/[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim() || "(no name)";

export const short = (name, most = 30) => {
  const letters = Array.from(plain(name));
  return letters.length <= most
    ? letters.join("")
    : `${letters
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`;
};

// Letters without case and accents, for searching.
export const folded = (name) => plain(name).normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

export const count = (n, one, many = `${one}s`) => `${n.toLocaleString("en")} ${n === 1 ? one : many}`;
