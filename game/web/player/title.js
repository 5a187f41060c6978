/* The first page of a story: what it is about, what to know before, where to go on and where to begin. */
import { make } from "./dom.js";
import { aboutKeeping, button, endingName, endingsOf, goOnWith, heroOf, unlessLost } from "./frame.js";

export function titleScreen(app) {
  const { raw } = app.story, { say } = app;
  app.sound.hear(raw.front?.place ?? "", null, "front");
  app.stage?.front();
  const node = make("div", { class: "reading opening" }, make("div", { class: "window" }), make("div", { class: "sheet" },
    make("section", { class: "words" },
      make("h1", { lang: raw.language }, raw.title),
      make("p", { lang: raw.language }, raw.summary ? say("menus.intro.summary", { who: heroOf(app.story), summary: raw.summary }) : heroOf(app.story)),
      raw.minutes ? make("p", { class: "soft" }, say("menus.intro.minutes", { count: raw.minutes })) : null,
      raw.contentNote ? make("p", { class: "soft" }, app.parts("menus.intro.touches", { what: make("span", { lang: raw.language }, raw.contentNote) })) : null,
      aboutKeeping(app)),
    make("nav", { class: "ways", "aria-label": say("player_frame.title.ways") }, starts(app), elsewhere(app)),
    endingsMet(app)));
  return { title: raw.title, node };
}
function starts(app) {
  const { say } = app, kept = app.play ?? app.store.play(), { circumstances = {} } = app.story.raw;
  const resume = () => (app.play ? app.go("reading") : goOnWith(app, kept));
  return [
    kept ? button(say("menus.intro.resume"), resume, { class: "go" }) : null,
    button(say("menus.intro.begin"), () => beginFrom(app, null), { class: kept ? null : "go" }),
    ...Object.entries(circumstances).map(([id, { label }]) => button(
      app.parts("menus.intro.begin_otherwise", { start: make("span", { lang: app.story.language }, label) }), () => beginFrom(app, id))),
  ];
}
function elsewhere(app) {
  const { say } = app, { values } = app.settings, here = { from: "title" };
  const mute = button(say("settings.sound.sound"), () => {
    app.settings.change("muted", !values.muted);
    mute.setAttribute("aria-pressed", String(!values.muted));
  }, { "aria-pressed": String(!values.muted), class: "switch" });
  return [
    button(say("title.kept"), () => app.go("kept", here)),
    button(say("menus.pause.settings"), () => app.go("settings", here)),
    app.sound.there ? mute : null,
    ...(app.moreWays?.() ?? []),
  ];
}
/* Begin from a circumstance, or from the usual start: what would be forgotten is asked for first, names after. */
export function beginFrom(app, circumstance) {
  const words = { heading: app.say("menus.begin.heading"), text: app.say("menus.begin.lost"), yes: app.say("menus.begin.yes") };
  unlessLost(app, words, () => app.go("names", { circumstance }));
}
function endingsMet(app) {
  const met = app.store.met(), all = endingsOf(app.story);
  return make("section", { class: "endings", "aria-labelledby": "met" },
    make("h2", { id: "met" }, app.say("menus.gallery.heading")),
    make("p", { class: "soft" }, app.say("title.story_met", { met: met.size, count: all.length })),
    make("ul", {}, all.map((scene) => (met.has(scene)
      ? make("li", { class: "arched met" }, make("span", { lang: app.story.language }, endingName(app.story, scene)),
        make("small", {}, app.say(TONES[app.story.scenes.get(scene).then.tone])))
      : make("li", { class: "arched" }, app.say("menus.gallery.not_met"))))));
}
/* The keys of what endings are coloured by. */
export const TONES = { warm: "tones.warm", quiet: "tones.quiet", bright: "tones.bright", bittersweet: "tones.bittersweet", open: "tones.open" };
