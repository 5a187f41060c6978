/* What all keys do. */
import { make } from "./dom.js";
import { sheetScreen } from "./sheet_screen.js";

export function keysScreen(app) {
  const box = make("input", { type: "checkbox", id: "letter-keys", onchange: () => app.settings.change("letter_keys", box.checked) });
  box.checked = app.settings.values.letter_keys !== false;
  return sheetScreen(app, app.say("keys.heading"), make("div", { class: "prose" },
    make("p", {}, app.say("player.keys.choose")), make("p", {}, app.say("player.keys.back")), make("p", {}, app.say("player.keys.on")),
    make("p", {}, app.say("player.keys.pointer")), make("label", { class: "check" }, box, make("span", {}, app.say("player.keys.letters")))),
  app.play ? "reading" : "title");
}
