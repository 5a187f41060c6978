/* The page after an ending: its title and tone, the reflection that fits the road taken, its questions, ways on. */
import { make, told } from "./dom.js";
import { button, endingsOf, heroOf } from "./frame.js";
import { beginFrom, TONES } from "./title.js";

export function endingScreen(app) {
  const { say, story } = app, page = app.page(), { ending } = page, title = ending.title.map(([words]) => words).join("");
  const met = app.store.met(), who = heroOf(story);
  app.sound.hear(page.place, page.weather, "ending");
  const node = make("div", { class: "reading after" }, make("div", { class: "window" }), make("div", { class: "sheet" },
    make("section", { class: "words" },
      make("h1", { lang: story.language }, told(ending.title)),
      make("p", { class: "soft" }, say(TONES[ending.tone])),
      make("p", { class: "soft" }, say("menus.ending.place", { who, met: met.size, endings: endingsOf(story).length })),
      reflectionShown(app, ending),
      questionsShown(app, ending)),
    make("nav", { class: "ways", "aria-label": say("player_frame.ways") },
      button(say("menus.ending.path"), () => app.go("road"), { class: "go" }),
      button(say("menus.ending.step_back"), () => stepBackToDecision(app)),
      button(say("menus.ending.again"), () => beginFrom(app, app.play.circumstance)),
      button(say("journey.map.starts"), () => app.go("title"), { hidden: !story.circumstances.size }),
      button(say("player_frame.ending.first_page"), () => app.go("title")))));
  return { title, node };
}
export function reflectionShown(app, { reflection: lines }) {
  if (!lines.length) return null;
  const voices = [...new Set(lines.map((line) => line.speaker).filter(Boolean))].map((id) => app.story.characters[id]);
  const by = voices.map(({ name, about = "" }) => make("p", { class: "soft" }, about ? app.say("menus.ending.voice", { who: name, about }) : name));
  return [make("h2", {}, app.say("menus.ending.reflection")),
    make("div", { class: "prose", lang: app.story.language }, lines.map((line) => make("p", {}, told(line.text))), by)];
}
export function questionsShown(app, { debrief }) {
  if (!debrief.length) return null;
  return [make("h2", {}, app.say("menus.ending.questions")),
    make("ul", { class: "prose", lang: app.story.language }, debrief.map((each) => make("li", {}, told(each))))];
}
/* Before the last decision, which can be taken otherwise. */
function stepBackToDecision(app) {
  const { steps } = app.play, kinds = steps.map(([scene]) => app.story.scenes.get(scene).then.kind);
  app.backTo(Math.max(0, kinds.lastIndexOf("choices")));
}
