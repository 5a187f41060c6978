/* What the screens around a story share: ways on, questions that are asked first, endings by their names, sentences. */
import { make, told } from "./dom.js";
import { isEnding, takenUp } from "./store.js";

/* A button with the words of a key, or with words of its own. */
export function button(app, words, onclick, attributes = {}) {
  return make("button", { type: "button", onclick, ...attributes }, typeof words === "string" ? app.say(words) : words);
}
/* The buttons that lead on from a page. */
export function waysOn(app, ...buttons) {
  return make("nav", { class: "ways", "aria-label": app.say("player_frame.ways") }, buttons, app.moreWays?.());
}
export function soft(words) { return make("p", { class: "soft" }, words); }
export function headed(app, key, content, tag = "h2") { return [make(tag, {}, app.say(key)), content]; }
/* Words of the story, as runs or plain, in its language. */
export function inStory(app, words, tag = "span") {
  return make(tag, { lang: app.story.language }, typeof words === "string" ? words : told(words));
}
/* Whole sentences in a row; empty ones are left out. */
export function paragraph(app, ...sentences) {
  return sentences.filter(Boolean).reduce((first, second) => (first ? app.say("paragraph.two_sentences", { first, second }) : second), "");
}
export function listed(app, parts) { return new Intl.ListFormat([app.language, "en"], { type: "unit", style: "short" }).format(parts); }
/* A sentence given as [key, values], in which values may be such sentences themselves. */
export function sentence(app, [key, values]) {
  return app.say(key, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Array.isArray(value) ? sentence(app, value) : value])));
}

/* The scenes of a story's endings, in its order. */
export function endingsOf(story) { return [...story.scenes.keys()].filter((scene) => isEnding(story, scene)); }
/* An ending's title where it stands for the ending whatever the values were: three dots in place of each. */
export function endingName(story, scene) {
  let before;
  return story.scenes.get(scene).then.title.map((run) => {
    const [words, { alternative, slot, name, said }] = typeof run === "string" ? [run, {}] : run, same = before;
    before = alternative?.number;
    if (alternative) return before === same ? "" : "…";
    return slot !== undefined || name ? "…" : said?.[0] ?? words;
  }).join("");
}
export function heroOf(story) { return story.characters[story.raw.protagonist].name; }
/* The protagonist's name, and beside it how it is also written, as in Chinese. */
export function heroInFull(story) {
  const { name, also } = story.characters[story.raw.protagonist];
  return also && also !== name ? `${name} ${also}` : name;
}

/* A question over the page, with more to fill in if there is: `then` happens when it is answered with yes. Without a way
   to say no it is a notice. */
export function askFirst(app, { heading, text = "", yes, no }, then, more = null) {
  const answer = (words, value) => make("button", { value, class: value && "go" }, words);
  const box = make("dialog", { class: "question", "aria-labelledby": "asked" }, make("form", { method: "dialog" },
    make("h2", { id: "asked" }, heading), text && make("p", {}, text), more,
    make("div", { class: "ways" }, answer(yes, "yes"), no && answer(no, ""))));
  box.addEventListener("close", () => { box.remove(); if (box.returnValue || !no) then(); });
  app.main.append(box);
  box.showModal();
}
/* Go on with what was kept; first it is said if the story has changed since. */
export function goOnWith(app, record) {
  const { play, whole, note } = takenUp(app.story, record);
  if (!whole && record.name === undefined) app.store.keepPlace(app.say("saves.slot.before_change", { title: record.title }), record);
  goOnFrom(app, play, note);
}
/* Go on from a play; before it a sentence, if there is one. */
export function goOnFrom(app, play, note) {
  const go = () => app.resume(play);
  if (note) askFirst(app, { heading: app.say("menus.changed.heading"), text: sentence(app, note), yes: app.say("ui.go_on") }, go); else go();
}
/* Do something that takes the place of what is being played: that is asked where it would be lost. `words` are the keys
   of heading, text and yes. */
export function unlessLost(app, then, words = ["menus.paths.leave_heading", "menus.paths.leave_lost", "menus.paths.leave_yes"]) {
  const kept = app.store.play(), play = app.play ?? (kept && takenUp(app.story, kept).play), [heading, text, yes] = words.map((key) => app.say(key));
  if (play?.steps.length && !isEnding(app.story, play.states.at(-1).scene)) askFirst(app, { heading, text, yes, no: app.say("ui.no") }, then); else then();
}
/* What was found when the browser's own storage was opened, and whether it keeps anything. */
export function aboutKeeping(app) {
  const said = new Set(app.store.notes.splice(0).map((note) => sentence(app, note)));
  if (!app.store.keeps) said.add(app.say(app.aboutKept ?? "player_frame.store.nothing"));
  return said.size ? make("div", { class: "told", role: "status" }, [...said].map((each) => make("p", {}, each))) : null;
}
