/* What a browser keeps of a story: the play that goes on, places kept on purpose, endings met, lines read; and the
   settings. Each thing has a key of its own, so that several tabs lose nothing of each other's. Where a browser keeps
   nothing, all is remembered until the page closes. What is damaged is set aside, never deleted; what a newer Upward
   wrote is left as it is. */
import { startPlay, take, stateOf, NEXT } from "./rules.js";

const FORMAT = 1;
const MOST_STEPS = 100_000;

/* The browser's own storage; null where it is refused, as in a private tab. */
export function browserStorage() {
  try { return globalThis.localStorage ?? null; } catch { return null; }
}

/* What is kept for a story, in `area`. `keeps` is false once something could not be kept; `notes` are sentences
   [key, values] about what was found. `heard(key)` is called when another tab has changed something. */
export function openStore(story, area = browserStorage()) {
  const mine = `upward/${encodeURIComponent(story.raw.id)}/`, here = new Map(), newer = new Set();
  const at = (kind, of) => `${mine}${kind}/${encodeURIComponent(of)}`, ids = (kind) => keys(`${mine}${kind}/`).map(decoded);
  const store = {
    keeps: true, notes: [], heard() {},

    /* The play that goes on, as a record; null where there is none. */
    play: () => read(mine + "play", isRecord),
    keepPlay: (play) => write(mine + "play", recordOf(play)),
    forgetPlay() { remove(mine + "play"); },

    /* The places kept, the newest first: records with an `id` and a `name`. */
    places() {
      const found = ids("kept").map((id) => ({ ...read(at("kept", id), isPlace), id })).filter((place) => place.name !== undefined);
      return found.sort((a, b) => b.order - a.order || (a.id < b.id ? 1 : -1));
    },
    keepPlace(name, record) {
      const order = Math.max(0, ...store.places().map((place) => place.order)) + 1;
      return write(at("kept", Date.now().toString(36) + Math.random().toString(36).slice(2)), { ...record, name, order });
    },
    renamePlace(id, name) {
      const place = read(at("kept", id), isPlace);
      return place !== null && write(at("kept", id), { ...place, name });
    },
    forgetPlace(id) { remove(at("kept", id)); },

    /* The scenes of the endings met. */
    met: () => new Set(ids("met").map((scene) => calledNow(story, scene)[0]).filter((scene) => isEnding(story, scene))),
    meet: (scene) => put(at("met", scene), "1"),

    /* The marks of a scene's lines that were read, in any play. */
    seen: (scene) => new Set((get(at("read", scene)) ?? "").split(" ").filter(Boolean)),
    see(scene, marks) {
      const before = store.seen(scene), after = new Set([...before, ...marks]);
      return after.size === before.size || put(at("read", scene), [...after].join(" "));
    },

    /* The settings that were chosen, for every story of this browser. */
    settings: () => read("upward/settings", () => true) ?? {},
    keepSettings: (chosen) => write("upward/settings", { ...store.settings(), ...chosen }),
  };

  function get(key) {
    if (here.has(key)) return here.get(key);
    try { return area.getItem(key); } catch { return null; }
  }
  function put(key, text) {
    try { area.setItem(key, text); here.delete(key); return true; } catch { here.set(key, text); store.keeps = false; return false; }
  }
  function remove(key) {
    here.delete(key);
    try { area.removeItem(key); } catch { /* it was never there */ }
  }
  function keys(start) { // what stands after it in the keys that begin so
    const found = new Set(here.keys());
    try { for (let number = 0; number < area.length; number += 1) found.add(area.key(number)); } catch { /* nothing is kept here */ }
    return [...found].filter((key) => key.startsWith(start)).map((key) => key.slice(start.length)).filter((key) => !key.includes("/")).sort();
  }
  function read(key, fits) {
    const text = get(key), found = parsed(text);
    if (found?.format > FORMAT) { if (!newer.has(key)) tell("player_frame.store.newer"); newer.add(key); return null; }
    if (text === null || (found?.format === FORMAT && fits(found))) return found;
    let number = 1;
    while (get(`${key}/damaged-${number}`) !== null) number += 1;
    put(`${key}/damaged-${number}`, text);
    remove(key);
    tell("player_frame.store.damaged");
    return null;
  }
  function write(key, value) {
    read(key, () => true); // what is damaged or newer there is not written over
    return !newer.has(key) && put(key, JSON.stringify({ format: FORMAT, ...value }));
  }
  function tell(key) { store.notes.push([key, {}]); }
  function isRecord({ scenario, digest, saved_at: saved, circumstance, seed, steps, names = {} }) {
    return scenario === story.raw.id && [digest, saved, circumstance ?? ""].every(isText) && Number.isSafeInteger(seed)
      && Array.isArray(steps) && steps.length <= MOST_STEPS && steps.every((step) => Array.isArray(step) && step.length === 2 && step.every(isText))
      && typeof names === "object" && Object.values(names ?? [0]).every(isText);
  }
  function isPlace(found) { return isRecord(found) && isText(found.name) && Number.isSafeInteger(found.order); }

  put(mine + "here", "1"); // whether it takes anything at all
  globalThis.addEventListener?.("storage", ({ key }) => {
    if (key?.startsWith(mine) || key === "upward/settings") store.heard(key.slice(key.lastIndexOf("/") + 1));
  });
  return store;
}
function isText(found) { return typeof found === "string"; }
function parsed(text) { try { return JSON.parse(text); } catch { return undefined; } }
function decoded(text) { try { return decodeURIComponent(text); } catch { return text; } }
/* Whether a scene is there, and an ending. */
export function isEnding(story, scene) { return story.scenes.get(scene)?.then.kind === "ending"; }

/* A play as it is kept, with the fields of the game's own saved games (docs/files.md); `here` and `values` are where it
   stood, so that it is noticed when the same steps come to something else. */
export function recordOf(play, now = new Date()) {
  const { raw } = play.story, state = stateOf(play);
  return {
    scenario: raw.id, digest: raw.digest, title: raw.title, circumstance: play.circumstance, seed: play.seed, steps: play.steps,
    names: play.names, here: state.scene, values: state.values, saved_at: now.toISOString(),
  };
}

/* A record taken up in the story as it is now: {play, note, whole}. It goes as far as the story still does; `note` is
   what the player is told first, [key, values], or null; a value that is itself a sentence is a list as well. */
export function takenUp(story, { circumstance, steps, seed, names = {}, here, values }) {
  const { scenes } = story, gone = circumstance && !story.circumstances.has(circumstance);
  let play = startPlay(story, { circumstance: gone ? null : circumstance ?? null, names, seed }), why = gone ? ["saves.changed.no_start", { start: circumstance }] : null;
  for (const step of steps) {
    if (why) break;
    const [scene, id] = calledNow(story, ...step), at = stateOf(play).scene;
    if (!scenes.has(scene)) why = ["saves.changed.no_scene", { scene }];
    else if (at !== scene) why = ["saves.changed.way_leads", { scene, here: at }];
    else try { play = take(play, id); } catch { why = [notOpen(scenes.get(scene).then, id), { scene, id }]; }
  }
  if (why) return { play, whole: false, note: ["saves.changed.as_far", { what: why }] };
  const now = stateOf(play), same = (here === undefined || calledNow(story, here)[0] === now.scene) && (values === undefined || String(values) === String(now.values));
  return { play, whole: true, note: same ? null : ["saves.changed.go_on", { what: ["player_frame.changed.otherwise", {}] }] };
}
function notOpen({ kind, choices = [] }, id) {
  if (kind === "chance") return "saves.changed.no_outcome";
  return choices.some((choice) => choice.id === id) ? "saves.changed.locked" : "saves.changed.no_choice";
}

/* A scene, or a step taken in it, by its name of today: [scene, id]. */
export function calledNow(story, scene, id = "") {
  const renamed = story.raw.renamed ?? {}, met = new Set(), first = [scene, id];
  const named = (key) => (Object.hasOwn(renamed, key) ? renamed[key] : null);
  while (!met.has(scene + " " + id)) {
    met.add(scene + " " + id);
    const step = id && id !== NEXT ? named(`${scene}.${id}`) : null;
    if (step !== null) [scene, id] = step.split(/\.(.*)/s);
    else if (named(scene) !== null) scene = named(scene);
    else return [scene, id];
  }
  return first;
}
