/* The page after an ending on a phone in class: the reflection, the questions, and the way to begin again. */
import { make, wordsOf } from "./dom.js";
import { lookingBack } from "./ending.js";
import { button, inStory, soft } from "./frame.js";
import { TONES } from "./title.js";

export function classEndingScreen(app) {
  const { ending } = app.page();
  const node = make("div", { class: "reading after" }, make("div", { class: "window" }), make("div", { class: "sheet" },
    make("section", { class: "words" }, inStory(app, ending.title, "h1"), soft(app.say(TONES[ending.tone])), lookingBack(app, ending)),
    make("div", { class: "onward" }, button(app, "player_class.again", () => app.again(), { class: "go" }))));
  return { title: wordsOf(ending.title), node };
}
