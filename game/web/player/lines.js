/* Lines as they are read: prose, and speech with its speaker. */
import { make, told } from "./dom.js";

/* A line in its language, as a paragraph; `before` is the line above it, whose speaker is not named again. */
export function lineShown(app, line, before = null) {
  if (!line.speaker) return make("p", {}, told(line.text));
  const named = before?.speaker === line.speaker ? null : speakerNamed(app, line.speaker);
  return make("div", { class: "speech" }, named, make("p", {}, app.parts("play.speech.quoted", { words: make("span", {}, told(line.text)) })));
}

/* Who speaks, and in the author's words who that is. */
export function speakerNamed(app, id) {
  const { name, about } = app.story.characters[id];
  return make("p", { class: "who" }, make("span", {}, about ? app.parts("play.name_and_about", { name: make("bdi", {}, name), about: make("bdi", {}, about) }) : make("bdi", {}, name)));
}

/* Lines one below another, in the story's language. */
export function linesShown(app, lines) {
  return make("div", { class: "prose", lang: app.story.language }, lines.map((line, place) => lineShown(app, line, lines[place - 1])));
}
