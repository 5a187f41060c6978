/* The rules of play, as `game/story` has them: a story read from its data, states, pages, a play as its steps.
   Everything here is a value and changes nothing it is given. tests/web holds it equal to Python, page by page. */
import { blake2b } from "./blake2b.js";

export const NEXT = "next";

// --- conditions and numbers: a tree of lists, compiled once ------------------------------------------------------
const SIGNS = {
  "+": (a, b) => a + b, "-": (a, b) => a - b, "*": (a, b) => a * b,
  "//": (a, b) => Math.floor(a / b), "%": (a, b) => a - b * Math.floor(a / b),
  "==": (a, b) => +(a === b), "!=": (a, b) => +(a !== b), "<": (a, b) => +(a < b), "<=": (a, b) => +(a <= b),
  ">": (a, b) => +(a > b), ">=": (a, b) => +(a >= b),
};
/** A function of the values that gives what a tree comes to: a number; truths are 0 or 1. */
export function compiled(tree) {
  if (!Array.isArray(tree)) { const fixed = +tree; return () => fixed; }
  const [sign, first] = tree;
  if (sign === "value" || sign === "visits") return (values) => values[first];
  if (sign === "visited") return (values) => (values[first] ? 1 : 0);
  const parts = tree.slice(1).map(compiled), [left, right] = parts;
  switch (sign) {
    case "negative": return (values) => -left(values);
    case "not": return (values) => (left(values) ? 0 : 1);
    case "and": return (values) => (left(values) && right(values) ? 1 : 0);
    case "or": return (values) => (left(values) || right(values) ? 1 : 0);
    case "min": return (values) => Math.min(...parts.map((part) => part(values)));
    case "max": return (values) => Math.max(...parts.map((part) => part(values)));
    default: { const work = SIGNS[sign]; return (values) => work(left(values), right(values)); }
  }
}
const always = () => 1;
function condition(part) { return part.if === undefined ? always : compiled(part.if); }
function changes(effects = []) { // one function that changes a list of values in place
  const each = effects.map(([slot, tree, lowest, highest]) => [slot, compiled(tree), lowest, highest]);
  return (values) => { for (const [slot, work, lowest, highest] of each) values[slot] = Math.min(highest, Math.max(lowest, work(values))) + 0; };
}

// --- a story -----------------------------------------------------------------------------------------------------
/** The story with its conditions compiled; `raw` is the data it was read from. Made once. */
export function readStory(raw) {
  const every = (entries, read) => new Map(Object.entries(entries ?? {}).map(([id, each]) => [id, read(each, id)]));
  return {
    raw, language: raw.language, start: raw.start, values: raw.values, stats: raw.stats,
    visible: new Map(raw.stats.map((stat) => [stat.slot, stat])),
    characters: raw.characters,
    circumstances: every(raw.circumstances, (each) => changes(each.effects)),
    entering: every(raw.entering, changes),
    scenes: every(raw.scenes, readScene),
  };
}
function readScene(raw, id) {
  const cases = Object.fromEntries(Object.entries(raw.cases ?? {}).map(([name, all]) => [name, all.map(readPart)]));
  return { light: "day", view: "stage", moment: "", shot: "middle", tags: [], place: "", chat: "", clock: "", ...raw, id, cases,
    caption: raw.caption ?? [], lines: (raw.lines ?? []).map(readLine), cast: (raw.cast ?? []).map(readStanding), then: readThen(raw.then) };
}
function readStanding(raw) { return { holds: "", posture: "standing", ...raw, stands: condition(raw) }; }
function readPart(raw) { return { ...raw, holds: condition(raw) }; }
function readLine(raw) { return { speaker: null, mood: null, at: "", draft: false, post: false, likes: null, ...readPart(raw) }; }
function readWay(raw) { return { ...readPart(raw), change: changes(raw.effects) }; }
function readThen(raw) {
  switch (raw.kind) {
    case "choices": return { ...raw, choices: raw.choices.map(readWay) };
    case "chance": return { ...raw, outcomes: raw.outcomes.map((each) => ({ ...readWay(each), weight: compiled(each.weight) })) };
    case "next": return { ...raw, exits: raw.exits.map(readWay) };
    default: return { ...raw, reflection: raw.reflection.map(readLine) };
  }
}

// --- text --------------------------------------------------------------------------------------------------------
const CLOSE = new Set(" \t\n,.;:!?…)]”’»");

/** The prose as it is read: runs of [words, emphasis]; what stands in braces is put in. */
export function filled(text, values, telling, line = "") {
  if (text.every((run) => typeof run === "string" || fixed(run[1]))) return text.map((run) => (typeof run === "string" ? [run, false] : [run[0], true]));
  const runs = text.map((run) => (typeof run === "string" ? [run, {}] : run));
  const shown = runs.map(([words, more]) => (kept(more.alternative, values, telling, line) ? [written(words, more, values, telling), Boolean(more.emphasis)] : null));
  return closed(shown, runs.map(([, more]) => more.alternative?.of === 1));
}
function fixed(more) { return more.slot === undefined && !more.said && !more.alternative; }
function kept(of, values, telling, line) { // whether a run is of the wording that is shown
  if (!of) return true;
  if (of.if !== undefined) return of.branch === (test(of, values) ? 0 : 1);
  return of.branch === pick(telling, of.number, of.of, line);
}
const tests = new WeakMap();
function test(part, values) {
  if (!tests.has(part)) tests.set(part, condition(part));
  return tests.get(part)(values);
}
function written(words, more, values, telling) {
  if (more.name) return own(telling.names, more.name) || more.said[0];
  if (more.slot !== undefined) return more.said ? more.said[values[more.slot]] : String(values[more.slot]);
  return more.said ? more.said[0] : words;
}
function own(of, name) { return Object.hasOwn(of, name) ? of[name] : undefined; }
function closed(shown, optional) { // without a space too many where a part that may be left out is
  const made = [];
  let gap = false;
  shown.forEach((run, place) => {
    if (run === null) { gap ||= optional[place]; return; }
    made.push(gap ? afterGap(made, run) : run);
    gap = false;
  });
  if (gap && made.length) { const last = made[made.length - 1]; made[made.length - 1] = [last[0].replace(/ +$/, ""), last[1]]; }
  return made.filter(([words]) => words);
}
function afterGap(before, run) {
  if (!before.length) return [run[0].replace(/^ /, ""), run[1]];
  const last = before[before.length - 1];
  if (CLOSE.has(run[0].slice(0, 1))) before[before.length - 1] = [last[0].replace(/ $/, ""), last[1]];
  return run;
}

/** How a story is told: `names` typed, by id; the `seed` of its wording; what is told now. No state depends on it. */
export const PLAIN = { names: {}, seed: 0, scene: "", visit: 1 };
function pick(telling, alternative, of, line) {
  return Number(blake2b(`${telling.seed} ${telling.scene} ${telling.visit} ${line} ${alternative}`) % BigInt(of));
}

// --- from one state to the next ----------------------------------------------------------------------------------
/** The first state: the values as they start, changed by a circumstance, the first scene entered. */
export function begin(story, circumstance = null) {
  const values = story.values.slice();
  if (circumstance !== null) story.circumstances.get(circumstance)(values);
  return enter(story, story.start, values);
}
function enter(story, scene, values) {
  story.entering.get(scene)?.(values);
  return { scene, values };
}
function thenOf(story, state) { return story.scenes.get(state.scene).then; }
function open(choice, values) { return !(choice.taken !== undefined && values[choice.taken]) && choice.holds(values); }
function weighs(outcome, values) { return outcome.holds(values) ? Math.max(0, outcome.weight(values)) : 0; }

/** What the reader may take, and what is locked with a reason; nothing at a chance or an ending. */
export function options(story, state, telling = PLAIN) {
  const then = thenOf(story, state), { values } = state;
  if (then.kind === "next") return [{ id: NEXT, text: [], available: true, locked: null, tags: null, wanting: null }];
  if (then.kind !== "choices") return [];
  return then.choices.filter((choice) => !(choice.taken !== undefined && values[choice.taken])).flatMap((choice) => {
    const available = Boolean(choice.holds(values));
    if (!available && choice.locked === undefined) return [];
    return [{
      id: choice.id, available, text: filled(choice.text, values, telling, choice.id),
      locked: available ? null : filled(choice.locked, values, telling, choice.id + " locked"),
      tags: available ? choice.tags ?? null : null, wanting: available ? null : wanting(story, choice.if, values),
    }];
  });
}
/** How luck may fall here: ids and weights; nothing where luck has no say. */
export function outcomes(story, state) {
  const then = thenOf(story, state);
  if (then.kind !== "chance") return [];
  return then.outcomes.map((outcome) => [outcome.id, weighs(outcome, state.values)]).filter(([, weight]) => weight > 0);
}
/** The id of the outcome that falls; `dice(n)` gives a number from 0 to n - 1. */
export function draw(story, state, dice) {
  const weighed = outcomes(story, state), sum = weighed.reduce((before, [, weight]) => before + weight, 0);
  let left = sum ? dice(sum) : 0;
  for (const [id, weight] of weighed) {
    left -= weight;
    if (left < 0) return id;
  }
  throw notOpen(state.scene, "a draw");
}
function notOpen(scene, step) { return new Error(`${scene} > ${step} is not open`); }

/** The ids of everything that may be taken here: choices, outcomes, or `next`. */
export function steps(story, state) {
  const then = thenOf(story, state), { values } = state;
  switch (then.kind) {
    case "choices": return then.choices.filter((choice) => open(choice, values)).map((choice) => choice.id);
    case "chance": return outcomes(story, state).map(([id]) => id);
    case "next": return [NEXT];
    default: return [];
  }
}
/** What a step takes: a choice, an outcome, or of the exits the first that holds; undefined if none is open. */
export function wayTaken(then, step, values) {
  switch (then.kind) {
    case "choices": return then.choices.find((choice) => choice.id === step && open(choice, values));
    case "chance": return then.outcomes.find((outcome) => outcome.id === step && weighs(outcome, values));
    case "next": return step === NEXT ? then.exits.find((exit) => exit.holds(values)) : undefined;
    default: return undefined;
  }
}
/** The state after a choice, an outcome, or `next`. Throws if that is not open here. */
export function choose(story, state, step) {
  const way = wayTaken(thenOf(story, state), step, state.values);
  if (!way) throw notOpen(state.scene, step);
  const values = state.values.slice();
  way.change(values);
  return enter(story, way.goto, values);
}

// --- what a locked choice asked for ------------------------------------------------------------------------------
const TURNED = { ">=": "<", "<": ">=", ">": "<=", "<=": ">", "==": "!=", "!=": "==" };
const MIRRORED = { ">=": "<=", "<=": ">=", ">": "<", "<": ">", "==": "==", "!=": "!=" };

/** The visible stats that a failing condition asked for: {stat, value, need, most}, {word, parts} of several, or null. */
export function wanting(story, tree, values) { return failing(story, tree, values, true); }
function failing(story, tree, values, holds) {
  if (Boolean(compiled(tree)(values)) === holds || !Array.isArray(tree)) return null;
  const [sign, ...parts] = tree;
  if (sign === "not") return failing(story, parts[0], values, !holds);
  if (sign === "and" || sign === "or") return joined((sign === "and") === holds ? "and" : "or", parts.map((part) => failing(story, part, values, holds)));
  return sign in TURNED ? compared(story, tree, values, holds) : null;
}
function joined(word, parts) {
  const flat = parts.filter(Boolean).flatMap((part) => (part.word === word ? part.parts : [part]));
  const distinct = [...new Map(flat.map((part) => [JSON.stringify(part), part])).values()];
  return distinct.length > 1 ? { word, parts: distinct } : distinct[0] ?? null;
}
function compared(story, [sign, left, right], values, holds) {
  const slots = [...new Set(named([sign, left, right]))], seen = slots.filter((slot) => story.visible.has(slot));
  if (!seen.length || seen.length < slots.length) return null;
  const meant = holds ? sign : TURNED[sign], stat = story.visible.get(seen[0]).id, value = values[seen[0]];
  if (left[0] === "value" && typeof right === "number") return against(meant, stat, value, right);
  if (typeof left === "number" && right[0] === "value") return against(MIRRORED[meant], stat, value, left);
  return joined("and", seen.map((slot) => ({ stat: story.visible.get(slot).id, value: values[slot], need: null, most: false })));
}
function against(sign, stat, value, number) {
  switch (sign) {
    case ">=": return { stat, value, need: number, most: false };
    case ">": return { stat, value, need: number + 1, most: false };
    case "<=": return { stat, value, need: number, most: true };
    case "<": return { stat, value, need: number - 1, most: true };
    case "==": return { stat, value, need: number, most: value > number };
    default: return null;
  }
}
function named(tree) { // the slots of all names in a tree
  if (!Array.isArray(tree) || tree[0] === "visits") return [];
  return tree[0] === "value" || tree[0] === "visited" ? [tree[1]] : tree.slice(1).flatMap(named);
}

// --- what a reader sees ------------------------------------------------------------------------------------------
/** The page of a state; with the state before, what has moved since. Texts are runs of [words, emphasis]. */
export function page(story, state, before = null, telling = PLAIN) {
  const scene = story.scenes.get(state.scene), { values } = state, { cases } = scene;
  const lines = shownLines(scene.lines, values, telling);
  const place = firstCase(cases.place, values, scene.place) || story.raw.place || "", own = story.raw.own?.[place];
  return {
    scene: scene.id, language: story.language, kind: kindOf(story, state), view: scene.view,
    place, light: firstCase(cases.light, values, scene.light),
    season: scene.season ?? own?.season ?? null, weather: firstCase(cases.weather, values, scene.weather) ?? own?.weather ?? null,
    moment: firstCase(cases.moment, values, scene.moment), shot: scene.shot,
    caption: captionOf(scene, values, telling), chat: scene.chat, clock: firstCase(cases.clock, values, scene.clock),
    tags: scene.tags, standing: standing(story, scene, lines, values), lines,
    options: options(story, state, telling), ending: shownEnding(scene.then, values, telling),
    readings: story.stats.map((stat) => reading(stat, values[stat.slot])),
    changes: before === null ? [] : moved(story, before, state),
    discuss: scene.discuss ?? null, silent: silent(story, state),
  };
}
/** Whether the page of a state has nothing to read and nothing to decide. */
export function silent(story, state) {
  const scene = story.scenes.get(state.scene);
  if (scene.lines.some((line) => line.holds(state.values))) return false;
  return scene.then.kind === "next" || kindOf(story, state) === "chance";
}
function kindOf(story, state) { // where nothing can fall, it stands as choices of which none is open
  const { kind } = thenOf(story, state);
  return kind === "chance" && !outcomes(story, state).length ? "choices" : kind;
}
export function captionOf(scene, values, telling) {
  return filled(firstCase(scene.cases.caption, values, scene.caption), values, telling, "caption");
}
function firstCase(cases, values, otherwise) {
  const found = cases?.find((each) => each.holds(values));
  return found ? found.is : otherwise;
}
function shownLines(lines, values, telling, of = "") {
  return lines.flatMap((line, place) => (line.holds(values) ? [{
    text: filled(line.text, values, telling, of + place), speaker: line.speaker, mood: line.mood,
    at: line.at, draft: line.draft, post: line.post, likes: line.likes, mark: line.mark,
  }] : []));
}
function standing(story, scene, lines, values) { // the cast as authored, or the protagonist and the first other to speak
  if (scene.nobody) return [];
  if (scene.cast.length) {
    const first = new Map();
    for (const each of scene.cast) if (each.stands(values) && !first.has(each.character)) first.set(each.character, each);
    return [...first.values()].map(({ character, mood, holds, posture }) => ({ character, mood, holds, posture }));
  }
  const hero = story.raw.protagonist, other = lines.find((line) => line.speaker && line.speaker !== hero)?.speaker;
  const moodOf = (who) => lines.find((line) => line.speaker === who && line.mood)?.mood ?? "calm";
  return [hero, other].filter(Boolean).map((character) => ({ character, mood: moodOf(character), holds: "", posture: "standing" }));
}
function shownEnding(then, values, telling) {
  if (then.kind !== "ending") return null;
  return {
    title: filled(then.title, values, telling, "title"), tone: then.tone,
    reflection: shownLines(then.reflection, values, telling, "reflection "),
    debrief: then.debrief.map((question, number) => filled(question, values, telling, "debrief " + number)),
  };
}
function reading({ id, minimum, maximum, colour }, value) { return { id, value, minimum, maximum, colour }; }
/** The visible stats that moved between two states, each with how far. */
export function moved(story, before, state) {
  return story.stats.map((stat) => reading(stat, state.values[stat.slot] - before.values[stat.slot])).filter(({ value }) => value);
}

// --- luck --------------------------------------------------------------------------------------------------------
/** SplitMix64 (Steele, Lea and Flood, 2014) at one place of its sequence: the same seed and throw, the same luck. */
export function dice(seed, thrown = 0) {
  return (sides) => {
    let z = BigInt.asUintN(64, BigInt(seed) + BigInt(thrown + 1) * 0x9e3779b97f4a7c15n);
    z = BigInt.asUintN(64, (z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n);
    z = BigInt.asUintN(64, (z ^ (z >> 27n)) * 0x94d049bb133111ebn);
    return Number(((z ^ (z >> 31n)) * BigInt(sides)) >> 64n);
  };
}

// --- a play is its steps -----------------------------------------------------------------------------------------
/** A play at its beginning: `steps` are [scene, id], `states` those passed through, first and present included. */
export function startPlay(story, { circumstance = null, names = {}, seed = 0 } = {}) {
  return { story, circumstance, names, seed, steps: [], states: [begin(story, circumstance)] };
}
export function stateOf(play) { return play.states[play.states.length - 1]; }
/** The play one step further. Throws if the step is not open. */
export function take(play, step) {
  const state = stateOf(play);
  return { ...play, steps: [...play.steps, [state.scene, step]], states: [...play.states, choose(play.story, state, step)] };
}
/** The play with `n` steps less; never before the beginning. */
export function back(play, n = 1) {
  const left = Math.max(0, play.steps.length - n);
  return { ...play, steps: play.steps.slice(0, left), states: play.states.slice(0, left + 1) };
}
/** At the page that was read last, past silent scenes; itself at the beginning. */
export function stepBack(play) { return back(play, since(play)); }
/** How many steps lead here from the page that was read last: more than one past silent scenes. */
export function since(play) {
  let count = 1;
  while (count < play.steps.length && silent(play.story, play.states[play.states.length - 1 - count])) count += 1;
  return Math.min(count, play.steps.length);
}
/** The state of the page that was read last; null at the beginning. */
export function before(play) { return play.steps.length ? play.states[play.states.length - 1 - since(play)] : null; }

/** Why stats moved since the page that was read last: of what was taken, else of a scene entered; null if none is said. */
export function because(play) {
  const last = play.steps.length - 1, numbers = Array.from({ length: since(play) }, (_, back_) => last - back_);
  const said = (of) => numbers.map((number) => [number, of(number)]).find(([, text]) => text);
  const found = said((number) => wayTaken(thenOf(play.story, play.states[number]), play.steps[number][1], play.states[number].values)?.because)
    ?? said((number) => play.story.scenes.get(play.states[number + 1].scene).because);
  if (!found) return null;
  const [number, text] = found;
  return filled(text, play.states[number + 1].values, tellingAt(play, number + 1), play.steps[number][1] + " because");
}
/** How the page after so many steps is told. */
export function tellingAt(play, number) {
  const { scene } = play.states[number];
  const visit = play.states.slice(0, number + 1).filter((state) => state.scene === scene).length;
  return { names: play.names, seed: play.seed, scene, visit };
}
/** The page after so many steps; without a number where the play stands, with what has moved. */
export function pageOf(play, number = null) {
  const at = number ?? play.steps.length;
  return page(play.story, play.states[at], number === null ? before(play) : null, tellingAt(play, at));
}
/** The play past scenes that show nothing, luck falling by its seed; a circle of them is left where it closes. */
export function settle(play) {
  const key = (state) => state.scene + " " + state.values.join(), seen = new Set([key(stateOf(play))]);
  while (silent(play.story, stateOf(play))) {
    play = take(play, thenOf(play.story, stateOf(play)).kind === "chance" ? fall(play) : NEXT);
    if (seen.has(key(stateOf(play)))) return play;
    seen.add(key(stateOf(play)));
  }
  return play;
}
/** The id of the outcome that falls at this step: the same for the same seed and number of steps. */
export function fall(play) { return draw(play.story, stateOf(play), dice(play.seed, play.steps.length)); }
