/* The page after an ending on a phone in class: the reflection, the questions, and the way to begin again. */
import { make, told, wordsOf } from "./dom.js";
import { questionsShown, reflectionShown } from "./ending.js";
import { button } from "./frame.js";
import { TONES } from "./title.js";

export function classEndingScreen(app) {
  const { ending } = app.page();
  const node = make("div", { class: "reading after" }, make("div", { class: "window" }), make("div", { class: "sheet" },
    make("section", { class: "words" },
      make("h1", { lang: app.story.language }, told(ending.title)), make("p", { class: "soft" }, app.say(TONES[ending.tone])),
      reflectionShown(app, ending), questionsShown(app, ending)),
    make("div", { class: "onward" }, button(app.say("player_class.again"), () => app.again(), { class: "go" }))));
  return { title: wordsOf(ending.title), node };
}
