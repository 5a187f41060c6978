/* What the screens around a story share: buttons, questions that are asked first, endings by their names, times. */
import { make } from "./dom.js";
import { takenUp } from "./store.js";

export function button(words, onclick, attributes = {}) {
  return make("button", { type: "button", onclick, ...attributes }, words);
}
/* Whole sentences in a row; empty ones are left out. */
export function paragraph(app, ...sentences) {
  return sentences.filter(Boolean).reduce((first, second) => (first ? app.say("paragraph.two_sentences", { first, second }) : second), "");
}
export function listed(app, parts, type = "unit") {
  return new Intl.ListFormat([app.language, "en"], { type, style: "short" }).format(parts);
}
export function dayAndHour(app, when) {
  const time = new Date(when);
  return Number.isNaN(time.getTime()) ? "" : new Intl.DateTimeFormat([app.language, "en"], { dateStyle: "medium", timeStyle: "short" }).format(time);
}
/* A sentence given as [key, values], in which values may be such sentences themselves. */
export function sentence(app, [key, values]) {
  const said = Object.entries(values).map(([name, value]) => [name, Array.isArray(value) ? sentence(app, value) : value]);
  return app.say(key, Object.fromEntries(said));
}

/* The scenes of a story's endings, in its order. */
export function endingsOf(story) {
  return [...story.scenes.values()].filter((scene) => scene.then.kind === "ending").map((scene) => scene.id);
}
/* An ending's title where it stands for the ending whatever the values were: three dots in place of each. */
export function endingName(story, scene) {
  let before = null;
  return (story.scenes.get(scene)?.then.title ?? []).map((run) => {
    const [words, more] = typeof run === "string" ? [run, {}] : run, same = before;
    before = more.alternative?.number ?? null;
    if (before !== null) return before === same ? "" : "…";
    if (more.slot !== undefined || more.name) return "…";
    return more.said ? more.said[0] : words;
  }).join("");
}
export function heroOf(story) { return story.characters[story.raw.protagonist].name; }

/* A question over the page: `then` happens when it is answered with yes. Without a way to say no it is a notice. */
export function askFirst(app, { heading, text = "", yes, no = null }, then) {
  let said = no === null; // a notice is only read
  const box = make("dialog", { class: "question", "aria-labelledby": "asked" },
    make("h2", { id: "asked" }, heading), text ? make("p", {}, text) : null,
    make("div", { class: "ways" },
      button(yes, () => { said = true; box.close(); }, { class: "go" }),
      no === null ? null : button(no, () => box.close())));
  box.addEventListener("close", () => { box.remove(); if (said) then(); });
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
  if (note === null) { app.resume(play); return; }
  askFirst(app, { heading: app.say("menus.changed.heading"), text: sentence(app, note), yes: app.say("ui.go_on") }, () => app.resume(play));
}
export function leavingWords(app) {
  return { heading: app.say("menus.paths.leave_heading"), text: app.say("menus.paths.leave_lost"), yes: app.say("menus.paths.leave_yes") };
}
/* Do something that takes the place of what is being played: that is asked where it would be lost. */
export function unlessLost(app, words, then) {
  const kept = app.store.play(), play = app.play ?? (kept && takenUp(app.story, kept).play);
  const lost = play && play.steps.length && app.story.scenes.get(play.states.at(-1).scene).then.kind !== "ending";
  if (lost) askFirst(app, { ...words, no: app.say("ui.no") }, then); else then();
}
/* What was found when the browser's own storage was opened, and whether it keeps anything. */
export function aboutKeeping(app) {
  const notes = app.store.notes.splice(0).map((note) => sentence(app, note));
  const said = [...new Set(notes), ...(app.store.keeps ? [] : [app.say(app.aboutKept ?? "player_frame.store.nothing")])];
  return said.length ? make("div", { class: "told", role: "status" }, said.map((each) => make("p", {}, each))) : null;
}
