/* The first page of a story: what it is about, what to know before, where to go on and where to begin. */
import { make } from "./dom.js";
import { aboutKeeping, button, endingName, endingsOf, goOnWith, headed, heroInFull, inStory, soft, unlessLost, waysOn } from "./frame.js";

export function titleScreen(app) {
  const { raw } = app.story, { say, parts, store } = app, kept = app.play ?? store.play(), here = { from: "title" }, who = heroInFull(app.story);
  app.sound.hear(raw.front.place, raw.front.weather, "front");
  app.stage?.front();
  const resume = () => (app.play ? app.go("reading") : goOnWith(app, kept));
  const starts = Object.entries(raw.circumstances ?? {}).map(([id, { label }]) => button(app,
    make("span", {}, parts("menus.intro.begin_otherwise", { start: inStory(app, label) })), () => beginFrom(app, id)));
  const node = make("div", { class: "reading opening" }, make("div", { class: "window" }), make("div", { class: "sheet" },
    make("section", { class: "words" },
      inStory(app, raw.title, "h1"),
      inStory(app, raw.summary ? say("menus.intro.summary", { who, summary: raw.summary }) : who, "p"),
      raw.minutes && soft(say("menus.intro.minutes", { count: raw.minutes })),
      raw.contentNote && soft(parts("menus.intro.touches", { what: inStory(app, raw.contentNote) })),
      Object.values(raw.circumstances ?? {}).map(({ label, contentNote }) => contentNote && soft(parts("menus.intro.start_touches", { start: inStory(app, label), what: inStory(app, contentNote) }))),
      aboutKeeping(app)),
    waysOn(app,
      kept && button(app, "menus.intro.resume", resume, { class: "go" }),
      button(app, "menus.intro.begin", () => beginFrom(app, null), { class: !kept && "go" }), starts,
      button(app, "title.kept", () => app.go("kept", here)),
      button(app, "menus.pause.settings", () => app.go("settings", here)),
      app.sound.there && soundButton(app)),
    endingsMet(app)));
  return { title: raw.title, node };
}
function soundButton(app) {
  const on = () => String(!app.settings.values.muted);
  const made = button(app, "settings.sound.sound", () => {
    app.settings.change("muted", !app.settings.values.muted);
    made.setAttribute("aria-pressed", on());
  }, { "aria-pressed": on() });
  return made;
}
/* Begin from a circumstance, or from the usual start: what would be forgotten is asked for first, names after. */
export function beginFrom(app, circumstance) {
  unlessLost(app, () => app.go("names", { circumstance }), ["menus.begin.heading", "menus.begin.lost", "menus.begin.yes"]);
}
function endingsMet(app) {
  const { say, story } = app, met = app.store.met(), all = endingsOf(story);
  const shown = (scene) => (met.has(scene) ? make("li", { class: "arched met" }, inStory(app, endingName(story, scene)), make("small", {}, say(TONES[story.scenes.get(scene).then.tone])))
    : make("li", { class: "arched" }, say("menus.gallery.not_met")));
  return make("section", { class: "endings" }, headed(app, "menus.gallery.heading", soft(say("title.story_met", { met: met.size, count: all.length }))), make("ul", {}, all.map(shown)));
}
/* The keys of what endings are coloured by. */
export const TONES = { warm: "tones.warm", quiet: "tones.quiet", bright: "tones.bright", bittersweet: "tones.bittersweet", open: "tones.open" };
