/* The names that a reader may type before a story begins; whoever types none plays with the author's. */
import { make } from "./dom.js";
import { button } from "./frame.js";

const LONGEST = 24; // letters of a name

/* `given.circumstance` is the start that was chosen. Stories that ask for no name begin at once. Until it begins
   nothing of what was played is lost, and the first page is one press away. */
export function namesScreen(app, given) {
  const asked = Object.entries(app.story.raw.names ?? {});
  const boxes = asked.map(([id, { ask, start }]) => [id, make("input", { id: "name-" + id, type: "text", autocomplete: "off", spellcheck: "false", placeholder: start, oninput: cut }), ask]);
  const away = () => app.go("title"), form = make("form", { class: "sheet", onsubmit: (event) => { event.preventDefault(); begin(); } },
    make("h1", {}, app.say("player.names.heading")),
    boxes.map(([id, box, ask]) => make("p", { class: "field" }, make("label", { for: "name-" + id, lang: app.story.language }, ask), box)),
    make("p", { class: "soft" }, app.say("player.names.skip")),
    make("div", { class: "row" }, make("button", { class: "go", type: "submit" }, app.say("menus.intro.begin")), button(app, "player_frame.ending.first_page", away)));
  if (!asked.length) queueMicrotask(begin);
  return { title: app.story.raw.title, node: make("div", { class: "page" }, form), focus: boxes[0]?.[1], keys: { Escape: away } };

  function begin() {
    const names = Object.fromEntries(boxes.map(([id, box]) => [id, kept(box.value)]).filter(([, name]) => name));
    app.begin({ circumstance: given.circumstance ?? null, names });
  }
}

/* A name as it is kept: its letters without signs that steer a screen, no more than the longest has. */
export function kept(typed) {
  return [...typed.normalize("NFC").replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, "").trim()].slice(0, LONGEST).join("").trim();
}

function cut({ target }) {
  const letters = [...target.value];
  if (letters.length > LONGEST) target.value = letters.slice(0, LONGEST).join("");
}
