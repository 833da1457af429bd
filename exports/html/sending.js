// Handing articles to the server that the page comes from, where that takes them.

const ADDRESS = "add";
const TAKES = /<add>; rel="edit"/;
const HERE = /^(127\.0\.0\.1|localhost)$/;

// Whether the server takes articles, which it says with the page; a page from elsewhere asks nobody.
export async function takesArticles() {
  if (location.protocol !== "http:" || !HERE.test(location.hostname)) return false;
  const reply = await fetch(location.pathname, { method: "HEAD" });
  return TAKES.test(reply.headers.get("Link"));
}

// {told} when the article is in the graph, or {error}: a sentence either way.
export async function send({ type, name, body }) {
  try {
    const address = name === undefined ? ADDRESS : `${ADDRESS}?${new URLSearchParams({ name })}`;
    const reply = await fetch(address, { method: "POST", headers: { "Content-Type": type }, body });
    const sentence = (await reply.text()).trim();
    return reply.ok ? { told: sentence } : { error: sentence };
  } catch (error) {
    return { error: `The server does not answer: ${error.message}` };
  }
}
