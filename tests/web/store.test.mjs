// What a browser keeps of a story, tried with storages of every kind. STORY and EDITED are files of compiled stories.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { readStory, startPlay, stateOf, take } from "../../game/web/player/rules.js";
import { browserStorage, calledNow, openStore, recordOf, takenUp } from "../../game/web/player/store.js";
import { openSettings } from "../../game/web/player/settings.js";

const raw = JSON.parse(readFileSync(process.env.STORY, "utf8")), edited = JSON.parse(readFileSync(process.env.EDITED, "utf8"));
const story = readStory(raw);

class Storage { // as a browser's, of which `full` takes nothing more
  held = new Map(); full = false;
  get length() { return this.held.size; }
  key(at) { return [...this.held.keys()][at] ?? null; }
  getItem(key) { return this.held.get(key) ?? null; }
  setItem(key, text) { if (this.full) throw new Error("full"); this.held.set(key, text); }
  removeItem(key) { this.held.delete(key); }
}
const REFUSING = { get length() { throw new Error("refused"); }, key() { throw new Error(); }, getItem() { throw new Error(); }, setItem() { throw new Error(); }, removeItem() { throw new Error(); } };
const played = (steps = ["ask", "next"]) => steps.reduce(take, startPlay(story, { circumstance: "shy", names: { sister: "Li" }, seed: 77 }));

test("a play is kept and taken up as it was", () => {
  const area = new Storage(), store = openStore(story, area), play = played();
  assert.equal(store.play(), null);
  assert.ok(store.keepPlay(play));
  const again = takenUp(story, openStore(story, area).play());
  assert.deepEqual([again.play.steps, again.play.circumstance, again.play.names, again.play.seed], [play.steps, "shy", { sister: "Li" }, 77]);
  assert.deepEqual(again.play.states, play.states);
  assert.deepEqual([again.whole, again.note, store.keeps, store.notes], [true, null, true, []]);
  store.forgetPlay();
  assert.equal(store.play(), null);
});

for (const [name, area] of [["refused", REFUSING], ["not there", null], ["full", Object.assign(new Storage(), { full: true })]]) {
  test(`where storage is ${name}, all is remembered until the page closes, and it is said`, () => {
    const store = openStore(story, area), play = played();
    assert.equal(store.keeps, false);
    assert.equal(store.keepPlay(play), false);
    assert.deepEqual(store.play().steps, play.steps);
    store.keepPlace("Here", recordOf(play));
    store.meet("end_quiet");
    store.see("desk", ["a:1"]);
    store.keepSettings({ text_size: 150 });
    assert.deepEqual([store.places().map((each) => each.name), [...store.met()], [...store.seen("desk")], store.settings().text_size], [["Here"], ["end_quiet"], ["a:1"], 150]);
    store.forgetPlace(store.places()[0].id);
    assert.deepEqual(store.places(), []);
  });
}

test("it becomes full in the middle of a play: what was kept stays, the newest is remembered", () => {
  const area = new Storage(), store = openStore(story, area);
  store.keepPlay(played(["ask"]));
  area.full = true;
  assert.equal(store.keepPlay(played()), false);
  assert.deepEqual([store.keeps, store.play().steps.length, openStore(story, area).play()?.steps.length], [false, 2, 1]);
});

test("places have names and an order whatever the clock says, and are renamed and forgotten", () => {
  const store = openStore(story, new Storage()), record = (when) => recordOf(played(), new Date(when));
  for (const [name, when] of [["first", "2030-01-01"], ["second", "2020-01-01"], ["third", "2025-01-01"]]) store.keepPlace(name, record(when));
  assert.deepEqual(store.places().map((each) => each.name), ["third", "second", "first"]);
  const [, second] = store.places();
  assert.ok(store.renamePlace(second.id, "another"));
  store.forgetPlace(store.places()[0].id);
  assert.deepEqual(store.places().map((each) => each.name), ["another", "first"]);
  assert.equal(store.renamePlace("gone", "x"), false);
});

test("two tabs lose nothing of each other's", () => {
  const area = new Storage(), [one, other] = [openStore(story, area), openStore(story, area)];
  one.keepPlace("one", recordOf(played()));
  other.keepPlace("other", recordOf(played()));
  one.meet("end_quiet"); other.meet("end_loud");
  one.see("desk", ["a:1"]); other.see("desk", ["b:2"]);
  one.keepSettings({ muted: true }); other.keepSettings({ text_size: 125 });
  assert.deepEqual(one.places().map((each) => each.name).sort(), ["one", "other"]);
  assert.deepEqual([...one.met()].sort(), ["end_loud", "end_quiet"]);
  assert.deepEqual([...one.seen("desk")].sort(), ["a:1", "b:2"]);
  assert.deepEqual([one.settings().muted, one.settings().text_size], [true, 125]);
});

const GOOD = { format: 1, ...recordOf(played(), new Date(0)) };
const BAD = ["", "{", "null", "[]", "7", "\"x\"", "{}", "{\"format\":\"1\"}", "{\"__proto__\":{}}",
  ...[{ scenario: "other" }, { digest: 1 }, { saved_at: null }, { circumstance: 7 }, { seed: 1.5 }, { seed: "1" }, { steps: "x" }, { steps: [["a"]] }, { steps: [["a", 1]] },
    { steps: [null] }, { names: 7 }, { names: { a: 1 } }, { format: 0 }].map((wrong) => JSON.stringify({ ...GOOD, ...wrong }))];
for (const text of BAD) {
  test(`what is damaged is set aside and told, never deleted: ${text.slice(0, 60)}`, () => {
    const area = new Storage(), key = `upward/${raw.id}/play`;
    area.setItem(key, text);
    const store = openStore(story, area);
    assert.equal(store.play(), null);
    assert.deepEqual(store.notes, [["player_frame.store.damaged", {}]]);
    assert.equal(area.getItem(key + "/damaged-1"), text);
    assert.ok(store.keepPlay(played()));
    area.setItem(key, "again");
    assert.equal(store.play(), null);
    assert.equal(area.getItem(key + "/damaged-2"), "again");
    assert.equal(area.getItem(key + "/damaged-1"), text);
  });
}
test("what is damaged is not written over unread", () => {
  const area = new Storage(), key = `upward/${raw.id}/play`;
  area.setItem(key, "torn");
  openStore(story, area).keepPlay(played());
  assert.equal(area.getItem(key + "/damaged-1"), "torn");
});
test("what a newer Upward wrote is left as it is, whatever is done", () => {
  const area = new Storage(), key = `upward/${raw.id}/play`, newer = JSON.stringify({ format: 2, anything: true });
  area.setItem(key, newer);
  area.setItem("upward/settings", newer);
  const store = openStore(story, area);
  assert.deepEqual([store.play(), store.keepPlay(played()), store.keepPlay(played()), store.settings(), store.keepSettings({ muted: true })], [null, false, false, {}, false]);
  assert.deepEqual([area.getItem(key), area.getItem("upward/settings")], [newer, newer]);
  assert.deepEqual(store.notes.map(([sentence]) => sentence), ["player_frame.store.newer", "player_frame.store.newer"]);
});
test("places and endings of other stories, and foreign keys, are not seen", () => {
  const area = new Storage(), store = openStore(story, area);
  for (const key of ["kept", "upward", `upward/${raw.id}`, `upward/${raw.id}x/kept/1`, `upward/${raw.id}/kept/`, `upward/${raw.id}/kept/1/damaged-1`, `upward/${raw.id}/met/%E0%A4`, `upward/${raw.id}/met/desk`, `upward/${raw.id}/met/gone`]) area.setItem(key, "!");
  assert.deepEqual([store.places(), [...store.met()]], [[], []]);
});

test("a story edited since: it goes as far as it holds, and says why", () => {
  const says = (change, steps = ["ask", "next"]) => {
    const other = readStory({ ...edited, ...change }), { note, whole, play } = takenUp(other, { ...GOOD, ...recordOf(played(steps)), digest: "before" });
    return [note?.[0], note?.[1].what, whole, stateOf(play).scene];
  };
  const scenes = (change) => ({ scenes: { ...edited.scenes, ...change } });
  const desk = edited.scenes.desk, choices = (change) => scenes({ desk: { ...desk, then: { ...desk.then, choices: change(desk.then.choices) } } });
  const without = ({ ["hall"]: gone, ...rest }) => rest;
  assert.deepEqual(says({}), [undefined, undefined, true, "end_quiet"]);
  assert.deepEqual(says({ circumstances: {} }), ["saves.changed.as_far", ["saves.changed.no_start", { start: "shy" }], false, "desk"]);
  assert.deepEqual(says(choices((all) => all.filter(({ id }) => id !== "ask"))), ["saves.changed.as_far", ["saves.changed.no_choice", { scene: "desk", id: "ask" }], false, "desk"]);
  assert.deepEqual(says(choices((all) => all.map((each) => ({ ...each, if: false })))), ["saves.changed.as_far", ["saves.changed.locked", { scene: "desk", id: "ask" }], false, "desk"]);
  assert.deepEqual(says(choices((all) => all.map((each) => ({ ...each, goto: "end_loud" })))), ["saves.changed.as_far", ["saves.changed.way_leads", { scene: "hall", here: "end_loud" }], false, "end_loud"]);
  assert.deepEqual(says({ ...choices((all) => all.map((each) => ({ ...each, goto: "end_loud" }))), scenes: without(choices((all) => all.map((each) => ({ ...each, goto: "end_loud" }))).scenes) }),
    ["saves.changed.as_far", ["saves.changed.no_scene", { scene: "hall" }], false, "end_loud"]);
  assert.deepEqual(says(choices((all) => all.map((each) => ({ ...each, effects: [[0, 9, 0, 100]] })))), ["saves.changed.go_on", ["player_frame.changed.otherwise", {}], true, "end_quiet"]);
});
test("what was renamed since is read by its name of today", () => {
  const other = readStory({ ...edited, renamed: { table: "desk", "desk.beg": "desk.ask", round: "about", about: "round" } });
  assert.deepEqual([calledNow(other, "table", "beg"), calledNow(other, "round", "x"), calledNow(other, "hall", "next")], [["desk", "ask"], ["round", "x"], ["hall", "next"]]);
  const { whole, play } = takenUp(other, { ...GOOD, steps: [["table", "beg"], ["hall", "next"]], here: "end_quiet" });
  assert.deepEqual([whole, stateOf(play).scene], [true, "end_quiet"]);
});
test("a browser without storage at all", () => assert.equal(browserStorage(), null));

test("settings: what was chosen, what is not understood, and what is shown of it", () => {
  const area = new Storage(), root = { style: {}, dataset: {} };
  area.setItem("upward/settings", JSON.stringify({ format: 1, text_size: 137, contrast: "loud", plain_face: true, reading_pace: ["fast"], of_tomorrow: 7 }));
  const store = openStore(story, area), settings = openSettings(store, root), told = [];
  settings.told = (values) => told.push(values.text_size);
  assert.deepEqual([settings.values.text_size, settings.values.contrast, settings.values.plain_face, settings.values.reading_pace], [100, "painted", true, "usual"]);
  settings.change("text_size", 150);
  settings.change("text_size", 151);
  settings.change("contrast", "dark");
  settings.change("reduced_motion", true);
  settings.change("wide_spacing", true);
  assert.deepEqual([root.style.fontSize, root.dataset, told], ["150%", { face: "plain", contrast: "dark", motion: "still", spacing: "wide" }, [150, 150, 150, 150]]);
  assert.equal(JSON.parse(area.getItem("upward/settings")).of_tomorrow, 7);
  const again = { style: {}, dataset: {} };
  openSettings(openStore(story, area), again);
  assert.deepEqual([again.style.fontSize, again.dataset], ["150%", root.dataset]);
  settings.change("plain_face", false);
  assert.deepEqual(root.dataset, { contrast: "dark", motion: "still", spacing: "wide" });
});
test("settings: what the browser's user prefers, until another is chosen", () => {
  const asked = { "(prefers-contrast: more)": true, "(prefers-color-scheme: dark)": true, "(prefers-reduced-motion: reduce)": true }, listening = [];
  globalThis.matchMedia = (what) => ({ get matches() { return asked[what]; }, addEventListener: (_, told) => listening.push(told) });
  const root = { style: {}, dataset: {} }, settings = openSettings(openStore(story, new Storage()), root);
  assert.deepEqual([settings.values.contrast, settings.values.reduced_motion], ["dark", true]);
  asked["(prefers-color-scheme: dark)"] = false;
  listening[1]();
  assert.equal(root.dataset.contrast, "light");
  settings.change("contrast", "painted");
  settings.change("reduced_motion", false);
  assert.deepEqual([settings.values.contrast, settings.values.reduced_motion], ["painted", false]);
  delete globalThis.matchMedia;
});
