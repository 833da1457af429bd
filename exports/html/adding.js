// A page that is served with leave to add articles has a form for it: a text, a file, or an address.

import { button, byId, field, h } from "./dom.js";
import { send, takesArticles } from "./sending.js";

const FILES = ".txt,.md,.html,.htm,.jsonl";

export async function offerAdding() {
  if (!(await takesArticles())) return;
  const dialog = form();
  document.body.append(dialog);
  const opener = button("Add article", () => dialog.showModal(), { "aria-haspopup": "dialog" });
  byId("tools").querySelector(".menu").before(opener);
}

// What was added shows when the form is closed, which loads the page anew.
function form() {
  let added = false;
  const outcome = h("div", { class: "outcome" });
  const add = async (offer) => {
    outcome.replaceChildren(saying("The article is being read …"));
    const { error, told } = await send(offer);
    outcome.replaceChildren(error ? alarm(error) : saying(`${told} Close this form to see it.`));
    added ||= !error;
  };
  const dialog = h("dialog", { class: "adding", "aria-labelledby": "adding-title" });
  dialog.append(h("h2", { id: "adding-title" }, "Add an article"), ...ways(add), outcome);
  dialog.append(button("Close", () => dialog.close()));
  dialog.addEventListener("close", () => added && location.reload());
  return dialog;
}

function ways(add) {
  const text = h("textarea", { rows: 7 });
  const file = h("input", { type: "file", accept: FILES });
  const address = h("input", { type: "url", placeholder: "https://" });
  return [
    way(field(["Text; its first lines may be a headline and a date"], text), "Add the text", () =>
      add({ type: "text/plain", body: text.value }),
    ),
    way(field(["File"], file), "Add the file", () => add(offerOf(file.files[0]))),
    way(field(["Address"], address), "Add the page", () =>
      add({ type: "text/uri-list", body: address.value }),
    ),
  ];
}

const offerOf = (file) => ({ type: "application/octet-stream", name: file?.name ?? "", body: file ?? "" });

// One way to give an article; the policy of the page sends no form, so a script does.
function way(control, label, onsubmit) {
  const submit = (event) => {
    event.preventDefault();
    onsubmit();
  };
  const give = h("button", { type: "submit" }, label);
  return h("form", { class: "way", novalidate: true, onsubmit: submit }, control, give);
}

const saying = (words) => h("p", { role: "status" }, words);
const alarm = (error) => h("p", { class: "wrong", role: "alert" }, error);
