// The article of a claim, with the claim's words marked and scrolled into view.

import { h, name } from "./dom.js";
import { passage } from "./passage.js";
import { plain, words } from "./text.js";

export function reader(claim) {
  const { article } = claim;
  return h(
    "article",
    { class: "reader", "aria-label": "Article", tabIndex: 0 },
    h("header", {}, h("h3", {}, name(plain(article.title || article.id))), byline(article)),
    ...(claim.quote[2] === undefined
      ? paragraphs(claim)
      : [h("p", { dir: "auto" }, words(article, claim.sentence))]),
  );
}

const byline = (article) =>
  h(
    "p",
    { class: "byline" },
    article.date && h("time", { datetime: article.date }, longDate(article.date)),
    article.date && source(article) ? " · " : null,
    source(article),
  );

export const longDate = (iso) =>
  new Date(`${iso}T12:00:00Z`).toLocaleDateString("en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });

// A link only to the web; anything else that calls itself an address stays text.
function source({ url }) {
  if (!url) return null;
  if (!/^https?:\/\//i.test(url)) return name(plain(url));
  return h(
    "a",
    { href: url, rel: "noopener noreferrer nofollow", target: "_blank" },
    name(new URL(url).hostname),
  );
}

function paragraphs(claim) {
  const all = [];
  let start = 0;
  for (const text of claim.article.text.split("\n\n")) {
    const end = start + Array.from(text).length;
    all.push(h("p", { dir: "auto" }, passage(claim, start, end)));
    start = end + 2;
  }
  return all;
}

export function scrollToQuote(element) {
  const mark = element.querySelector("mark");
  if (mark) element.scrollTop = mark.offsetTop - element.clientHeight / 3;
}
