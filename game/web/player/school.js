/* A page that a school's platform opened: the platform is told of the play, and its reader what it is told. */
import { carriedAs, make } from "./dom.js";
import { makeRecord } from "./record.js";
import { stateOf } from "./rules.js";
import { sheetScreen } from "./sheet_screen.js";
import { browserStorage } from "./store.js";
import { fromCode, toCode } from "./walk_code.js";

const PATIENCE = 3000; // milliseconds that the first screen waits for a platform

/* What only a package has, for `openPage`: `makePlatform` makes what speaks by its standard. */
export function schoolBy(makePlatform) {
  const given = carriedAs("record"), keeps = given.sends !== "nothing";
  return {
    screens: { privacy: (app) => privacyScreen(app, given.privacy) },
    area: () => (keeps ? settingsOnly(browserStorage()) : undefined),
    open(app, first) {
      const record = makeRecord(given, makePlatform, { tell: (key) => notice(app, app.say(key)) });
      app.moreWays = () => [way(app.say("school.what_is_sent"), () => app.go("privacy")), ...wayBack(app, record)];
      if (!keeps) { first(); return; }
      app.store.keeps = false;
      tellOf(app, record);
      const answered = record.start().then((open) => { if (open) goesOn(app, record); });
      Promise.race([answered, new Promise((done) => { setTimeout(done, PATIENCE); })]).then(first);
    },
  };
}
/* Whatever is played from now on. */
function tellOf(app, record) {
  const kindOf = (play) => app.story.scenes.get(stateOf(play).scene).then.kind;
  app.on("page", ({ play }) => record.suspend(toCode(play).replaceAll("-", "")));
  app.on("took", ({ before, step, play }) => {
    if (kindOf(before) === "choices") record.took(stateOf(before).scene, step);
    if (kindOf(play) === "ending") record.ended(stateOf(play).scene);
  });
}
/* What the platform says: where the reader was, and whether they want to hear anything. */
function goesOn(app, record) {
  app.aboutKept = "school.kept";
  const place = record.resume(), { play, stopped } = place ? fromCode(app.story, place) : {};
  if (stopped) app.store.notes.push(stopped);
  if (play?.steps.length && !app.play) app.store.keepPlay(play);
  if (record.sound() !== null) app.settings.change("muted", !record.sound());
  if (app.screen === "title") app.go("title"); // it came late
}
/* A sentence at the edge of the page, until it is closed. It comes a moment after its place, so that it is heard. */
function notice(app, words) {
  const node = make("div", { class: "notice", role: "status" });
  const close = make("button", { class: "close", type: "button", onclick: () => node.remove() }, app.say("player.close"));
  document.body.append(node);
  setTimeout(() => node.append(make("p", {}, words), close), 100);
}
const way = (words, onclick) => make("button", { type: "button", onclick }, words);

function wayBack(app, record) {
  return record.back() ? [way(app.say("school.back"), () => { record.close(); location.assign(record.back()); })] : [];
}
/* What is sent, to whom, and what never is, as `privacy_page.py` says it. */
function privacyScreen(app, { lead, sections }) {
  const below = (lines) => (lines.length > 1 ? make("ul", { class: "listed" }, lines.map((line) => make("li", {}, line))) : make("p", {}, lines[0]));
  const said = sections.map(([heading, lines]) => [make("h2", {}, heading), below(lines)]).flat();
  return sheetScreen(app, app.say("school.what_is_sent"), make("div", { class: "prose" }, make("p", {}, lead), said), "title");
}

/* A browser's storage in which only settings stay: a computer at school is used by others afterwards. */
function settingsOnly(area) {
  const here = new Map(), lasting = (key) => (key === "upward/settings" ? area : null);
  return {
    getItem: (key) => (lasting(key) ? area.getItem(key) : here.get(key) ?? null),
    setItem(key, text) { if (lasting(key)) area.setItem(key, text); else here.set(key, text); },
    removeItem(key) { if (lasting(key)) area.removeItem(key); else here.delete(key); },
    key: (at) => [...here.keys()][at] ?? null,
    get length() { return here.size; },
  };
}
