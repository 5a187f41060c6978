/* The screen on which a story is read: its lines on the nearest sheet, or on a phone, or in a feed; what can be done. */
import { choicesShown } from "./choices.js";
import { make, roundButton, told, wordsOf } from "./dom.js";
import { linesShown } from "./lines.js";
import { phoneView } from "./phone_view.js";
import { postView } from "./post_view.js";
import { readingKeys } from "./reading_on.js";
import { NEXT, because, fall } from "./rules.js";
import { showsMoment } from "./standing.js";
import { changesInWords, statTags } from "./stats.js";

const DRAWN = {
  back: "M9 4 4 9l5 5M4 9h9a6 6 0 0 1 0 12h-2", forward: "M15 4l5 5-5 5M20 9h-9a6 6 0 0 0 0 12h2",
  history: "M4 5h16M4 10h10M4 15h16M4 20h8", menu: "M4 6h16M4 12h16M4 18h16", keys: "M9 9a3 3 0 1 1 4 3c-1 .5-1 1-1 2M12 18v.5",
};
const ONWARD = { next: "play.onward.next", chance: "play.onward.chance", ending: "play.onward.ending" };
const VIEWS = { phone: phoneView, post: postView };

/* The picture of a page in a sentence, where there is one. */
const pictureInWords = ({ story: { raw } }, page) => raw.pictures?.[showsMoment(page) ? page.moment : `${page.place} ${page.light}`];

export function readingScreen(app) {
  const page = app.page(), view = VIEWS[page.view]?.(app, page) ?? { lines: page.lines };
  const caption = wordsOf(page.caption), said = changesInWords(app, page), seen = pictureInWords(app, page), why = because(app.play);
  const heading = make("h1", { class: caption ? "caption" : "heard", lang: app.story.language }, caption ? told(page.caption) : app.story.raw.title);
  const lines = linesShown(app, view.lines), offered = whatNext();
  const sheet = make("div", { class: "sheet" },
    make("div", { class: "words" }, heading, why ? make("p", { class: "because", lang: app.story.language }, told(why)) : null,
      view.lines.length ? lines : null, app.goesBack ? null : talkedAbout()), offered.node);
  const node = make("div", { class: "reading", "data-view": page.view },
    corner(), make("div", { class: "window", onclick: (event) => { if (event.target === event.currentTarget) goOn(); } },
      seen && make("p", { class: "heard", role: "img", "aria-label": seen, lang: app.story.language }), statTags(app, page)),
    view.node ?? null, sheet);
  app.announce(`${showsMoment(page) ? seen : ""} ${said}`.trim());
  const onward = readingKeys(app, page, { choose: offered.choose, goOn: further });
  return {
    title: caption ? `${caption} – ${app.story.raw.title}` : app.story.raw.title, node,
    focus: caption || !view.lines.length ? heading : lines, keys: onward.keys,
    leave() { onward.stop(); view.leave?.(); },
  };

  function talkedAbout() { // what a class that plays apart may talk about here
    return page.discuss ? make("p", { class: "talk" }, app.parts("player_class.talk_about", { question: make("span", { lang: app.story.language }, page.discuss) })) : null;
  }
  function corner() {
    return make("nav", { class: "corner", "aria-label": app.say("player.corner") },
      app.goesBack ? roundButton(app.say("play.corner.back"), DRAWN.back, () => app.back(), { disabled: !app.canBack() }) : null,
      app.goesBack ? roundButton(app.say("player.forward"), DRAWN.forward, () => app.forward(), { disabled: !app.canForward() }) : null,
      roundButton(app.say("play.corner.history"), DRAWN.history, () => app.go("history")),
      app.has("keys") ? roundButton(app.say("keys.heading"), DRAWN.keys, () => app.go("keys")) : null,
      app.has("menu") ? roundButton(app.say("play.corner.menu"), DRAWN.menu, () => app.go("menu"))
        : roundButton(app.say("settings.heading"), DRAWN.menu, () => app.go("settings")));
  }
  function whatNext() {
    if (page.kind === "choices" && page.options.length) return choicesShown(app, page, view);
    if (page.kind === "choices") return { node: make("div", { class: "onward" }, make("p", {}, app.say("play.nothing_open")), leadsOn()) };
    return { node: make("div", { class: "onward" }, button(ONWARD[page.kind], goOn)) };
  }
  function leadsOn() { return app.goesBack ? button("play.onward.back", () => app.back()) : button("player_class.again", () => app.again()); }
  function button(key, onclick) { return make("button", { class: "go", type: "button", onclick }, app.say(key)); }
  function goOn() { onward.rest(); further(); } // by the reader's own hand
  function further() {
    if (page.kind === "next") app.take(NEXT);
    else if (page.kind === "chance") app.take(fall(app.play));
    else if (page.kind === "ending" && app.has("ending")) app.go("ending");
  }
}
