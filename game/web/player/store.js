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
  const store = {
    keeps: true, notes: [], heard: () => {},

    /* The play that goes on, as a record; null where there is none. */
    play: () => read(mine + "play", isRecord),
    keepPlay(play) { return write(mine + "play", recordOf(play)); },
    forgetPlay() { remove(mine + "play"); },

    /* The places kept, the newest first: records with an `id` and a `name`. */
    places() {
      const found = keys(mine + "kept/").map((key) => ({ ...read(key, isPlace), id: key.slice(mine.length + 5) }));
      return found.filter((place) => place.name !== undefined).sort((a, b) => b.order - a.order || (a.id < b.id ? 1 : -1));
    },
    keepPlace(name, record) {
      const order = Math.max(0, ...store.places().map((place) => place.order)) + 1;
      const id = Date.now().toString(36) + Math.floor(Math.random() * 1e9).toString(36);
      return write(mine + "kept/" + id, { ...record, name, order });
    },
    renamePlace(id, name) {
      const place = read(mine + "kept/" + id, isPlace);
      return place !== null && write(mine + "kept/" + id, { ...place, name });
    },
    forgetPlace(id) { remove(mine + "kept/" + id); },

    /* The scenes of the endings met. */
    met: () => new Set(keys(mine + "met/").map((key) => calledNow(story, decoded(key.slice(mine.length + 4)))[0])
      .filter((scene) => story.scenes.get(scene)?.then.kind === "ending")),
    meet(scene) { return put(mine + "met/" + encodeURIComponent(scene), "1"); },

    /* The marks of a scene's lines that were read, in any play. */
    seen: (scene) => new Set((get(mine + "read/" + encodeURIComponent(scene)) ?? "").split(" ").filter(Boolean)),
    see(scene, marks) {
      const before = store.seen(scene), after = new Set([...before, ...marks]);
      return after.size === before.size || put(mine + "read/" + encodeURIComponent(scene), [...after].join(" "));
    },

    /* The settings that were chosen, for every story of this browser. */
    settings: () => read("upward/settings", () => true) ?? {},
    keepSettings(chosen) { return write("upward/settings", { ...store.settings(), ...chosen }); },
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
  function keys(start) {
    const found = new Set([...here.keys()].filter((key) => key.startsWith(start)));
    try {
      for (let at = 0; at < area.length; at += 1) if (area.key(at).startsWith(start)) found.add(area.key(at));
    } catch { /* nothing is kept here */ }
    return [...found].filter((key) => !key.slice(start.length).includes("/")).sort();
  }
  function read(key, fits) {
    const text = get(key);
    if (text === null) return null;
    const found = parsed(text);
    if (found !== null && found.format > FORMAT) { tellOnce(key, "player_frame.store.newer"); return null; }
    if (found !== null && found.format === FORMAT && fits(found)) return found;
    setAside(key, text);
    return null;
  }
  function write(key, value) {
    read(key, () => true); // what is damaged or newer there is not written over
    if (newer.has(key)) return false;
    return put(key, JSON.stringify({ format: FORMAT, ...value }));
  }
  function tellOnce(key, sentence) {
    if (!newer.has(key)) store.notes.push([sentence, {}]);
    newer.add(key);
  }
  function setAside(key, text) {
    let number = 1;
    while (get(`${key}/damaged-${number}`) !== null) number += 1;
    put(`${key}/damaged-${number}`, text);
    remove(key);
    store.notes.push(["player_frame.store.damaged", {}]);
  }
  function isRecord(found) {
    return found.scenario === story.raw.id && typeof found.digest === "string" && typeof found.saved_at === "string"
      && (found.circumstance === null || typeof found.circumstance === "string")
      && Number.isSafeInteger(found.seed) && areSteps(found.steps) && areNames(found.names);
  }
  function isPlace(found) { return isRecord(found) && typeof found.name === "string" && Number.isSafeInteger(found.order); }

  if (area === null) store.keeps = false;
  else put(mine + "here", "1"); // whether it takes anything at all
  globalThis.addEventListener?.("storage", (event) => {
    if (event.key?.startsWith(mine) || event.key === "upward/settings") store.heard(event.key.slice(event.key.lastIndexOf("/") + 1));
  });
  return store;
}
function parsed(text) {
  try {
    const found = JSON.parse(text);
    return typeof found === "object" && !Array.isArray(found) ? found : null;
  } catch { return null; }
}
function decoded(text) { try { return decodeURIComponent(text); } catch { return text; } }
function areSteps(found) {
  return Array.isArray(found) && found.length <= MOST_STEPS
    && found.every((step) => Array.isArray(step) && step.length === 2 && step.every((part) => typeof part === "string"));
}
function areNames(found) {
  return found === undefined || (found !== null && typeof found === "object" && Object.values(found).every((name) => typeof name === "string"));
}

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
export function takenUp(story, record) {
  const gone = record.circumstance !== null && !story.circumstances.has(record.circumstance);
  const { seed, names = {} } = record;
  let play = startPlay(story, { circumstance: gone ? null : record.circumstance, names, seed });
  let why = gone ? ["saves.changed.no_start", { start: record.circumstance }] : null;
  for (const [was, taken] of gone ? [] : record.steps) {
    const [scene, id] = calledNow(story, was, taken);
    why = stopped(story, stateOf(play).scene, scene);
    if (why === null) {
      try { play = take(play, id); } catch { why = notOpenNow(story, scene, id); }
    }
    if (why !== null) break;
  }
  if (why !== null) return { play, whole: false, note: ["saves.changed.as_far", { what: why }] };
  return { play, whole: true, note: differs(play, record) ? ["saves.changed.go_on", { what: ["player_frame.changed.otherwise", {}] }] : null };
}
function stopped(story, here, scene) {
  if (!story.scenes.has(scene)) return ["saves.changed.no_scene", { scene }];
  return here === scene ? null : ["saves.changed.way_leads", { scene, here }];
}
function notOpenNow(story, scene, id) {
  const { kind, choices = [] } = story.scenes.get(scene).then;
  if (kind === "chance") return ["saves.changed.no_outcome", { scene, id }];
  return [choices.some((choice) => choice.id === id) ? "saves.changed.locked" : "saves.changed.no_choice", { scene, id }];
}
function differs(play, { here, values }) { // a record of another program may have neither
  const state = stateOf(play);
  return (typeof here === "string" && calledNow(play.story, here)[0] !== state.scene)
    || (Array.isArray(values) && String(values) !== String(state.values));
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
