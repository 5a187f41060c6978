/* A feed: the post on its card with its likes and tags, the comments beneath. */
import { drawing, make, told } from "./dom.js";

const HEART = "M12 20C5 14 3 11 3 8a4 4 0 0 1 9-2 4 4 0 0 1 9 2c0 3-2 6-9 12Z";

/* Tags that a choice puts on or takes off can be pressed: the focus goes to the choice that comes to just these. */
export function postView(app, page) {
  const there = page.lines.filter((line) => line.post || line.speaker || line.draft);
  const author = app.story.characters[app.story.raw.protagonist].name;
  const free = page.options.some((option) => option.tags), touched = page.options.flatMap((option) => option.tags ?? []).sort();
  const every = [...new Set([...page.tags, ...touched])];
  let on = page.tags, buttons = [];
  const chips = every.map((tag) => [tag, chip(tag)]);
  const node = make("section", { class: "feed", "aria-label": author },
    there.filter((line) => line.post).map((line) => make("article", { class: "post" },
      make("p", { class: "author" }, make("span", { class: "face", "aria-hidden": "true" }), make("bdi", {}, author)),
      make("p", { class: "said", lang: app.story.language }, told(line.text)),
      chips.length ? make("ul", { class: "chips", lang: app.story.language }, chips.map(([, each]) => make("li", {}, each))) : null,
      make("p", { class: "likes" }, drawing(HEART), make("span", { "aria-hidden": "true" }, app.parts("player.number", { number: line.likes ?? 0 })), make("span", { class: "heard" }, app.say("play.post.likes", { count: line.likes ?? 0 }))))),
    make("ul", { class: "comments", lang: app.story.language }, there.filter((line) => !line.post).map((line) => make("li", {},
      make("p", { class: "from" }, make("bdi", {}, line.speaker ? app.story.characters[line.speaker].name : ""), make("span", { class: "at" }, line.at)), make("p", {}, told(line.text))))));
  show(page.tags);
  return {
    lines: page.lines.filter((line) => !there.includes(line)), node,
    looked: (option) => { if (option.tags) show(option.tags); }, buttons: (made) => { buttons = made; },
  };

  function chip(tag) {
    return make(free ? "button" : "span", { class: "chip", type: free ? "button" : null, onclick: () => free && press(tag) }, "#" + tag);
  }
  function show(tags) {
    on = tags;
    for (const [tag, each] of chips) {
      each.classList.toggle("off", !tags.includes(tag));
      if (free) each.setAttribute("aria-pressed", String(tags.includes(tag)));
    }
  }
  function press(tag) {
    const wanted = on.includes(tag) ? on.filter((each) => each !== tag) : [...on, tag];
    const place = page.options.findIndex((option) => option.tags && option.tags.length === wanted.length && wanted.every((each) => option.tags.includes(each)));
    (buttons[place] ?? buttons[0])?.focus();
  }
}
