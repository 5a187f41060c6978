/* What is played now, back and forward without limit, and which screen is shown. */
import { startPlay, take, back, stepBack, settle, pageOf } from "./rules.js";
import { wordsIn } from "./words.js";

const SEEDS = 2 ** 32;

/* The app of a page. `given` is {story, words, screens, main, said}: a story as `readStory` gives it, sentences by
   key, the screens by name, the element they are shown in, and the one that is read out when it changes.

   A screen is `(app, given) => ({title, node, leave?, focus?, keys?})`: its title for the tab, its element, what to do
   when it is left, the element that takes the focus (without it its h1), and what keys do by their name. */
export function startApp({ story, words, screens, main, said }) {
  const listeners = {}, { say, parts, language } = wordsIn(words);
  let shown = { leave() {} }, ahead = [];

  const app = {
    story, say, parts, language, main, play: null, screen: "", moved: 1,
    goesBack: true, again: null, // whether steps can be taken back; else what begins again where nothing goes on
    /* Call `told` whenever this happens: started, page, took, ended, screen, settings. */
    on(event, told) { (listeners[event] ??= []).push(told); },
    tell(event, value) { for (const told of listeners[event] ?? []) told(value); },

    /* Show a screen by its name. */
    go(name, given = {}) {
      shown.leave?.();
      app.screen = name;
      shown = screens[name](app, given);
      document.title = shown.title;
      document.body.dataset.screen = name;
      main.replaceChildren(shown.node);
      app.tell("screen", name);
      scrollTo(0, 0);
      focusOn(shown.focus ?? shown.node.querySelector("h1") ?? main);
    },
    has: (name) => name in screens,

    /* Begin anew, with names typed by their id; a seed is a whole number of 32 bits. */
    begin({ circumstance = null, names = {}, seed = drawSeed() } = {}) {
      app.resume(startPlay(story, { circumstance, names, seed }));
      app.tell("started", app.play);
    },
    /* Go on with a play as it is; `forward` are those ahead of it, the nearest last. */
    resume(play, forward = []) { ahead = forward; moveTo(settle(play), 1); },
    /* Take a step: the id of a choice or an outcome, or "next". */
    take(step) {
      const before = app.play, play = settle(take(before, step));
      ahead = [];
      app.tell("took", { before, step, play });
      moveTo(play, 1);
    },
    back() {
      if (!app.canBack()) return;
      ahead.push(app.play);
      moveTo(stepBack(app.play), -1);
    },
    forward() { if (ahead.length) moveTo(ahead.pop(), 1); },
    /* Back to where so many steps had been taken; what lay between can be gone forward again. */
    backTo(count) {
      const over = [];
      for (let play = app.play; play.steps.length > count; play = stepBack(play)) over.push(play);
      ahead.push(...over);
      moveTo(back(app.play, app.play.steps.length - count), -1);
    },
    canBack: () => app.play !== null && app.play.steps.length > 0,
    canForward: () => ahead.length > 0,
    page: () => pageOf(app.play),
    keys: () => shown.keys ?? {},
    /* Say something politely to those who hear the page. */
    announce(words) { said.textContent = words; },
    /* Whether nothing shall move. */
    still: () => Boolean(app.settings.values.reduced_motion) || matchMedia("(prefers-reduced-motion: reduce)").matches,
    read: new Set(), goesOn: "", // lines read, as “scene mark”; whether it goes on by itself: "reading", "skipping", or "asked" to skip
    settings: { values: {}, change(name, value) { app.settings.values[name] = value; app.tell("settings", name); } },
  };

  function moveTo(play, way) {
    app.play = play;
    app.moved = way;
    const page = pageOf(play);
    app.tell("page", { play, page });
    app.go("reading");
    if (page.kind === "ending" && way > 0) app.tell("ended", { play, page });
  }
  function focusOn(target) {
    if (!target.matches("button, input, select, a[href]")) target.tabIndex = -1;
    target.focus({ preventScroll: true });
  }
  return app;
}

function drawSeed() {
  try { return crypto.getRandomValues(new Uint32Array(1))[0]; } catch { return Math.floor(Math.random() * SEEDS); }
}
