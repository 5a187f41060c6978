/* The places kept on purpose: to keep one more, to go on from one, to give it another name, to forget it; and a play as
   a short code, which every Upward reads. */
import { make, wordsOf } from "./dom.js";
import { aboutKeeping, askFirst, button, goOnFrom, goOnWith, headed, heroOf, sentence, soft, unlessLost } from "./frame.js";
import { pageOf } from "./rules.js";
import { sheetScreen } from "./sheet_screen.js";
import { recordOf } from "./store.js";
import { fromCode, toCode } from "./walk_code.js";

const LONGEST_NAME = 200; // letters

export function keptScreen(app, { told = "", from = app.play ? "reading" : "title" }) {
  const { say, store } = app, again = (told = "") => app.go("kept", { told, from }), found = store.places();
  const keep = () => again(say(store.keepPlace(nameHere(app), recordOf(app.play)) ? "menus.slots.kept" : "menus.slots.not_kept"));
  return sheetScreen(app, say("title.kept"), [
    make("p", { class: "told", role: "status" }, told), aboutKeeping(app),
    app.play && button(app, "menus.pause.keep", keep, { class: "go" }),
    found.length ? make("ul", { class: "places" }, found.map((place) => placeSlip(app, place, again))) : soft(say("menus.slots.none")),
    app.play && codeOut(app), codeIn(app),
  ], from);
}
function nameHere(app) { // by the caption of the page, or of the last before it that has one
  const who = heroOf(app.story), { play, say } = app, where = play.states.map((_, number) => wordsOf(pageOf(play, number).caption)).filter(Boolean).pop();
  return where ? say("menus.slots.name", { who, where }) : who;
}
function placeSlip(app, place, again) {
  const { say, store } = app, no = say("ui.no"), does = (key, onclick) => button(app, key, onclick, { "aria-label": say("voice.named", { words: say(key), now: place.name }) });
  const rename = () => {
    const box = make("input", { value: place.name, maxlength: LONGEST_NAME, autocomplete: "off", "aria-labelledby": "asked" });
    askFirst(app, { heading: say("menus.slots.name_heading"), yes: say("ui.name.keep"), no: say("ui.name.leave") }, () => {
      if (box.value.trim()) store.renamePlace(place.id, box.value.trim());
      again();
    }, box);
    box.select();
  };
  const forget = () => askFirst(app, { heading: say("menus.slots.forget_heading"), text: place.name, yes: say("menus.slots.forget_yes"), no }, () => { store.forgetPlace(place.id); again(); });
  return make("li", {}, make("h2", {}, place.name), soft(when(app, place.saved_at)), make("div", { class: "row" },
    does("menus.slots.go_on", () => unlessLost(app, () => goOnWith(app, place))), does("menus.slots.rename", rename), does("menus.slots.forget", forget)));
}
function when(app, saved) {
  const time = new Date(saved);
  return isNaN(time) ? "" : new Intl.DateTimeFormat([app.language, "en"], { dateStyle: "medium", timeStyle: "short" }).format(time);
}
function codeBox(app, key, attributes) {
  return make("textarea", { rows: 3, spellcheck: "false", translate: "no", "aria-label": app.say(key), ...attributes });
}
function codeOut(app) {
  const { say } = app, code = toCode(app.play), told = make("p", { role: "status", class: "told" });
  if (!code) return headed(app, "walk_code.heading", make("p", {}, say("walk_code.none")));
  const box = codeBox(app, "walk_code.heading", { readonly: true });
  box.value = code;
  const copy = async () => {
    box.select();
    const done = await navigator.clipboard?.writeText(code).then(() => true, () => false) || document.execCommand("copy");
    told.textContent = say(done ? "walk_code.copied" : "walk_code.not_copied");
  };
  return headed(app, "walk_code.heading", [make("p", {}, say("player_frame.code.note")), box, make("div", { class: "row" }, button(app, "walk_code.copy", copy)), told]);
}
function codeIn(app) {
  const wrong = make("p", { class: "wrong", role: "alert", id: "wrong" }), box = codeBox(app, "walk_code.type_heading", { autocapitalize: "characters", "aria-describedby": "wrong" });
  const take = () => {
    const { play, problem, stopped } = fromCode(app.story, box.value);
    wrong.textContent = problem ? sentence(app, problem) : "";
    box.setAttribute("aria-invalid", String(!play));
    if (play) unlessLost(app, () => goOnFrom(app, play, stopped)); else box.focus();
  };
  return headed(app, "walk_code.type_heading", [box, wrong, make("div", { class: "row" }, button(app, "walk_code.take", take))]);
}
