/* The page after an ending: its title and tone, the reflection that fits the road taken, its questions, ways on. */
import { make, wordsOf } from "./dom.js";
import { button, endingsOf, headed, heroOf, inStory, soft, waysOn } from "./frame.js";
import { beginFrom, TONES } from "./title.js";

export function endingScreen(app) {
  const { say, story } = app, { ending, place, weather, scene } = app.page(), { title, tone } = ending;
  app.sound.hear(place, weather, tone, 0, scene);
  const node = make("div", { class: "reading after" }, make("div", { class: "window" }), make("div", { class: "sheet" },
    make("section", { class: "words" },
      inStory(app, title, "h1"),
      soft(say(TONES[tone])),
      soft(say("menus.ending.place", { who: heroOf(story), met: app.store.met().size, endings: endingsOf(story).length })),
      lookingBack(app, ending)),
    waysOn(app,
      button(app, "menus.ending.path", () => app.go("road"), { class: "go" }),
      button(app, "menus.ending.step_back", () => stepBackToDecision(app)),
      button(app, "menus.ending.again", () => beginFrom(app, app.play.circumstance)),
      story.circumstances.size > 0 && button(app, "journey.map.starts", () => app.go("title")),
      button(app, "player_frame.ending.first_page", () => app.go("title")))));
  return { title: wordsOf(title), node };
}
/* The reflection of an ending with who says it, and its questions. */
export function lookingBack(app, { reflection, debrief }) {
  const { say, story } = app, voices = [...new Set(reflection.map((line) => line.speaker).filter(Boolean))].map((id) => story.characters[id]);
  return [
    reflection.length > 0 && headed(app, "menus.ending.reflection", make("div", { class: "prose" }, reflection.map((line) => inStory(app, line.text, "p")),
      voices.map(({ name, about }) => soft(about ? say("menus.ending.voice", { who: name, about }) : name)))),
    debrief.length > 0 && headed(app, "menus.ending.questions", make("ul", { class: "prose" }, debrief.map((each) => inStory(app, each, "li")))),
  ];
}
/* Before the last decision, which can be taken otherwise. */
function stepBackToDecision(app) {
  const kinds = app.play.steps.map(([scene]) => app.story.scenes.get(scene).then.kind);
  app.backTo(Math.max(0, kinds.lastIndexOf("choices")));
}
