/* A screen that is one sheet of paper with a heading, left again for what was shown before. */
import { make } from "./dom.js";

/* `leads` is the name of the screen that closing it leads to. */
export function sheetScreen(app, heading, content, leads = "reading") {
  const close = () => app.go(leads);
  const node = make("div", { class: "page" }, make("div", { class: "sheet" },
    make("div", { class: "head" }, make("h1", {}, heading), make("button", { class: "close", type: "button", onclick: close }, app.say("player.close"))),
    content));
  return { title: `${heading} – ${app.story.raw.title}`, node, keys: { Escape: close, Backspace: close } };
}
