/* Lines as they are read: prose, and speech with its speaker. */
import { make, told, wordsOf } from "./dom.js";

/* A line in its language, as a paragraph; `before` is the line above it, whose speaker is not named again;
   `draft` is the last one that is not yet said: those before it gave way to it. */
function lineShown(app, line, before, draft) {
  if (!line.speaker) return make("p", {}, told(line.text));
  const named = before?.speaker === line.speaker ? null : speakerNamed(app, line.speaker);
  if (line.draft) return unsaid(app, line, named, line === draft);
  return make("div", { class: "speech" }, named, make("p", {}, app.parts("play.speech.quoted", { words: make("span", {}, told(line.text)) })));
}

/* What is in somebody's mouth: with a caret, or crossed out; heard in a sentence. */
function unsaid(app, line, named, stands) {
  const { name } = app.story.characters[line.speaker];
  return make("div", { class: "speech unsaid" },
    make("div", { "aria-hidden": "true" }, named, make(stands ? "p" : "s", {}, told(line.text), stands ? make("span", { class: "caret" }) : null)),
    make("p", { class: "heard" }, app.parts(stands ? "play.speech.unsaid" : "play.phone.given_up", { name, words: wordsOf(line.text) })));
}

/* Who speaks, and in the author's words who that is. */
export function speakerNamed(app, id) {
  const { name, about } = app.story.characters[id];
  return make("p", { class: "who" }, make("span", {}, about ? app.parts("play.name_and_about", { name: make("bdi", {}, name), about: make("bdi", {}, about) }) : make("bdi", {}, name)));
}

/* Lines one below another, in the story's language. */
export function linesShown(app, lines) {
  const draft = lines.filter((line) => line.draft).at(-1);
  return make("div", { class: "prose", lang: app.story.language }, lines.map((line, place) => lineShown(app, line, lines[place - 1], draft)));
}
