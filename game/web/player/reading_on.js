/* Reading on: the keys of a page, skipping what was read before, and going on by itself. */
import { make } from "./dom.js";
import { leafed } from "./keys.js";

const PACES = { slow: [3, 0.075], usual: [2, 0.05], fast: [1.2, 0.03] }; // seconds at least, and for each letter

/* The keys of a page. Its lines count as read once it is left forward; `stop` ends what goes on by itself. */
export function readingKeys(app, page, { choose, goOn }) {
  const marks = page.lines.map((line) => page.scene + " " + line.mark);
  const known = marks.every((mark) => app.read.has(mark));
  const here = app.play;
  let timer = null, strip = null;
  if (app.goesOn === "skipping" || app.goesOn === "asked") skip(app.goesOn === "asked");
  if (app.goesOn === "reading") readOn();

  const keys = {
    Enter: byHand, " ": atEnd, Backspace: () => app.back(), ArrowLeft: () => app.back(), ArrowRight: () => app.forward(),
    h: () => app.go("history"), s: () => skip(true), a: () => (app.goesOn === "reading" ? rest() : readOn()),
    "?": () => app.has("keys") && app.go("keys"), Escape: closeOrMenu,
  };
  for (let number = 1; number <= 9; number += 1) keys[number] = () => choose?.(number);
  return { keys, stop, rest };

  function closeOrMenu() {
    const tag = document.querySelector(".tag[aria-expanded=true]"); // whose slip is open
    if (tag) tag.click(); else if (app.has("menu")) app.go("menu");
  }
  function byHand() { rest(); goOn(); }
  function atEnd() { // the space bar turns the page down first, as everywhere
    if (!leafed()) return false;
    byHand();
    return true;
  }

  function stop() {
    clearTimeout(timer);
    strip?.remove();
    if (app.play !== here && app.moved > 0) { marks.forEach((mark) => app.read.add(mark)); app.tell("read", page.scene); }
  }
  function rest() { app.goesOn = ""; clearTimeout(timer); strip?.remove(); }
  function stays() { return page.kind !== "next"; }
  function skip(asked = false) { // up to new words, a choice, a chance or an ending
    if (stays() || !known) { app.goesOn = ""; if (asked) app.announce(app.say("player.skip.here")); return; }
    app.goesOn = "skipping";
    timer = setTimeout(goOn, 0);
  }
  function readOn() {
    app.goesOn = "reading";
    if (page.kind === "choices" || page.kind === "ending") { app.goesOn = ""; return; }
    const [least, letter] = PACES[app.settings.values.reading_pace] ?? PACES.usual;
    const letters = page.lines.flatMap((line) => line.text).reduce((sum, [words]) => sum + words.length, 0);
    strip = make("button", { class: "reading-on", type: "button", onclick: rest }, app.say("play.reading_on"));
    queueMicrotask(() => app.goesOn && app.main.append(strip)); // once the page itself is shown
    timer = setTimeout(goOn, 1000 * (least + letter * letters));
  }
}
