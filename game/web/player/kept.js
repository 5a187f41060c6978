/* The places kept on purpose: to keep one more, to go on from one, to give it another name, to forget it; and a play as
   a short code, which every Upward reads. */
import { make, wordsOf } from "./dom.js";
import { aboutKeeping, askFirst, button, dayAndHour, goOnFrom, goOnWith, heroOf, leavingWords, sentence, unlessLost } from "./frame.js";
import { pageOf } from "./rules.js";
import { sheetScreen } from "./sheet_screen.js";
import { recordOf } from "./store.js";
import { fromCode, toCode } from "./walk_code.js";

const LONGEST_NAME = 200; // letters

export function keptScreen(app, { told = "", from = app.play ? "reading" : "title" } = {}) {
  const again = (words) => app.go("kept", { told: words, from });
  return sheetScreen(app, app.say("title.kept"), [
    make("p", { class: "told", role: "status" }, told), aboutKeeping(app),
    app.play ? button(app.say("menus.pause.keep"), () => again(keepHere(app)), { class: "go" }) : null,
    places(app, again),
    app.play ? codeOut(app) : null, codeIn(app),
  ], from);
}
function keepHere(app) {
  const who = heroOf(app.story), where = lastCaption(app.play);
  const kept = app.store.keepPlace(where ? app.say("menus.slots.name", { who, where }) : who, recordOf(app.play));
  return app.say(kept ? "menus.slots.kept" : "menus.slots.not_kept");
}
function lastCaption(play) { // the caption of the page, or of the last before it that has one
  for (let number = play.states.length - 1; number >= 0; number -= 1) {
    const caption = wordsOf(pageOf(play, number).caption);
    if (caption) return caption;
  }
  return "";
}
function places(app, again) {
  const found = app.store.places();
  if (!found.length) return make("p", { class: "soft" }, app.say("menus.slots.none"));
  return make("ul", { class: "places" }, found.map((place) => placeSlip(app, place, again)));
}
function placeSlip(app, place, again) {
  const { say } = app, named = (key) => ({ "aria-label": say("voice.named", { words: say(key), now: place.name }) });
  const slip = make("li", {},
    make("h2", { class: "name" }, place.name), make("p", { class: "soft" }, dayAndHour(app, place.saved_at)),
    make("div", { class: "row" },
      button(say("menus.slots.go_on"), () => goTo(app, place), named("menus.slots.go_on")),
      button(say("menus.slots.rename"), () => rename(app, place, slip, again), named("menus.slots.rename")),
      button(say("menus.slots.forget"), () => forget(app, place, again), named("menus.slots.forget"))));
  return slip;
}
function goTo(app, place) {
  unlessLost(app, leavingWords(app), () => goOnWith(app, place));
}
function forget(app, place, again) {
  const words = { heading: app.say("menus.slots.forget_heading"), text: place.name, yes: app.say("menus.slots.forget_yes"), no: app.say("ui.no") };
  askFirst(app, words, () => { app.store.forgetPlace(place.id); again(""); });
}
function rename(app, place, slip, again) {
  const box = make("input", { value: place.name, maxlength: LONGEST_NAME, autocomplete: "off" });
  const form = make("form", {
    onsubmit: (event) => {
      event.preventDefault();
      if (box.value.trim()) app.store.renamePlace(place.id, box.value.trim());
      again("");
    },
  }, make("label", { class: "field" }, make("span", {}, app.say("menus.slots.name_heading")), box),
  make("div", { class: "row" }, make("button", { type: "submit", class: "go" }, app.say("ui.name.keep")), button(app.say("ui.name.leave"), () => again(""))));
  slip.replaceChildren(form);
  box.focus();
  box.select();
}
function codeOut(app) {
  const { say } = app, code = toCode(app.play), told = make("p", { role: "status", class: "told" });
  if (!code) return [make("h2", {}, say("walk_code.heading")), make("p", {}, say("walk_code.none"))];
  const box = make("textarea", { id: "code", readonly: true, rows: 3, spellcheck: "false", translate: "no", "aria-labelledby": "code-here" }, code);
  const copy = async () => {
    box.select();
    let done = false;
    try { await navigator.clipboard.writeText(code); done = true; } catch { done = document.execCommand("copy"); }
    told.textContent = say(done ? "walk_code.copied" : "walk_code.not_copied");
  };
  return [make("h2", { id: "code-here" }, say("walk_code.heading")), make("p", {}, say("player_frame.code.note")), box,
    make("div", { class: "row" }, button(say("walk_code.copy"), copy)), told];
}
function codeIn(app) {
  const { say } = app, wrong = make("p", { class: "wrong", role: "alert", id: "wrong" });
  const box = make("textarea", { id: "given", rows: 3, spellcheck: "false", autocomplete: "off", autocapitalize: "characters", translate: "no",
    "aria-labelledby": "code-given", "aria-describedby": "wrong" });
  const submit = (event) => {
    event.preventDefault();
    const { play, problem, stopped } = fromCode(app.story, box.value);
    wrong.textContent = problem ? sentence(app, problem) : "";
    box.setAttribute("aria-invalid", String(!play));
    if (play) unlessLost(app, leavingWords(app), () => goOnFrom(app, play, stopped)); else box.focus();
  };
  return [make("h2", { id: "code-given" }, say("walk_code.type_heading")),
    make("form", { onsubmit: submit }, box, wrong, make("button", { type: "submit" }, say("walk_code.take")))];
}
