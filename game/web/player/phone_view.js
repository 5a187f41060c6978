/* A phone: what was written there, when, and what is being typed and not sent. */
import { make, told, wordsOf } from "./dom.js";
import { typeDrafts } from "./typing.js";

export function phoneView(app, page) {
  const mine = app.story.characters[app.story.raw.protagonist].look;
  const own = (line) => line.speaker && app.story.characters[line.speaker].look === mine;
  const there = page.lines.filter((line) => line.speaker || line.draft || line.post);
  const messages = there.filter((line) => !line.draft), drafts = there.filter((line) => line.draft);
  const bubbles = messages.map((line, place) => bubble(line, place));
  const last = drafts[drafts.length - 1], card = last && make("span", { class: "typed", "aria-hidden": "true" }, told(last.text));
  const struck = drafts.slice(0, -1).map((line) => make("li", { class: "struck" }, make("s", { "aria-hidden": "true" }, told(line.text)),
    make("span", { class: "heard" }, app.parts("play.phone.given_up", { words: wordsOf(line.text) }))));
  const node = make("section", { class: "phone", "aria-label": page.chat ? app.say("play.phone.of", { name: page.chat }) : app.say("play.phone.alone") },
    make("div", { class: "bar" }, page.clock ? make("p", { class: "clock" }, make("span", { class: "heard" }, app.say("play.phone.clock", { time: page.clock })), make("span", { "aria-hidden": "true" }, page.clock)) : null,
      page.chat ? make("h2", { lang: app.story.language }, page.chat) : null),
    make("ol", { class: "chat", lang: app.story.language }, bubbles), last ? tray() : null);
  return { lines: page.lines.filter((line) => !there.includes(line)), node, leave: typeDrafts(app, { bubbles, own: messages.map(own), struck, drafts: drafts.map((line) => wordsOf(line.text)), card }) };

  function bubble(line, place) {
    const answered = messages.slice(place + 1).some((later) => later.speaker && !own(later));
    const named = !own(line) && line.speaker && messages[place - 1]?.speaker !== line.speaker;
    return make("li", { class: own(line) ? "bubble own" : "bubble" },
      line.at ? make("span", { class: "at" }, line.at) : null,
      named ? make("span", { class: "from" }, make("bdi", {}, app.story.characters[line.speaker].name)) : own(line) ? make("span", { class: "heard" }, app.story.characters[line.speaker].name) : null,
      make("p", {}, told(line.text)),
      own(line) ? make("span", { class: "ticks" }, make("span", { "aria-hidden": "true" }, answered ? "✓✓" : "✓"), make("span", { class: "heard", lang: app.language }, app.say(answered ? "play.phone.read" : "play.phone.sent"))) : null);
  }
  function tray() {
    const words = wordsOf(last.text);
    return make("div", { class: "tray" }, struck.length ? make("ul", { class: "drafts", lang: app.story.language }, struck) : null,
      make("p", { class: "draft", lang: app.story.language }, make("span", { class: "heard" }, app.say("play.phone.typed", { words })), card, make("span", { class: "caret", "aria-hidden": "true" })),
      make("p", { class: "below" }, make("span", {}, last.at || app.say("play.phone.not_sent")), make("span", {}, app.say("play.phone.words", { count: words.split(/\s+/).filter(Boolean).length })),
        make("span", { class: "send", "aria-hidden": "true" }, app.say("play.phone.send"))));
  }
}
