/* Which values are alike in a scene: those for which every condition that may still be asked answers the same. As in
   `game/analysis/value_partition.py`: going back from the conditions, values are cut where they must be, and nowhere else.
   The cuts of a slot are an array with 1 for each value, from the least, that is not alike to the one below it. */
import { compiled } from "./rules.js";

const MOST = 1 << 22; // values of a slot
const WIDEST = 1 << 16; // combinations of the values that a tree rests on, that are looked at one by one
const PATIENCE = 1e5; // laps of a loop, times the values of a slot, after which what still grows is cut everywhere

/** Thrown where there are more states than there is room for, or circles are left more seldom than a number says. */
export class TooMany extends RangeError {}

/** The ways out of every scene by its id: {goto, test, weight, effects}; what happens where they lead is in the effects. */
export function waysOf({ raw }) {
  return new Map(Object.entries(raw.scenes).map(([id, { then }]) => [id, (then.choices ?? then.outcomes ?? then.exits ?? []).filter(({ weight }) => !(weight <= 0)).map((way) => ({
    goto: way.goto, weight: way.weight ?? 1, test: testOf(way),
    effects: [...way.effects ?? [], ...raw.entering[way.goto] ?? []].map(([slot, tree, low, high]) => ({ slot, tree, low, high, work: compiled(tree) })),
  }))]));
}
function testOf({ if: asked, taken, weight }) {
  const all = [asked, taken === undefined ? undefined : ["not", ["value", taken]], Array.isArray(weight) ? [">", weight, 0] : undefined];
  return all.filter((each) => each !== undefined).reduce((one, other) => (one === undefined ? other : ["and", one, other]), undefined);
}
/** The slots that a tree rests on, rising. */
export function slotsIn(tree) {
  if (!Array.isArray(tree)) return [];
  if (/^v/.test(tree[0])) return [tree[1]];
  return [...new Set(tree.slice(1).flatMap(slotsIn))].sort((a, b) => a - b);
}
/** The least value of each slot, and how many it may have: from the limits of all that changes it, and these states. */
export function domainsOf(story, ways, states) {
  const low = story.values.slice(), high = low.slice();
  const widen = (slot, least, most) => { low[slot] = Math.min(low[slot], least); high[slot] = Math.max(high[slot], most); };
  for (const all of ways.values()) for (const { effects } of all) for (const effect of effects) widen(effect.slot, effect.low, effect.high);
  for (const [, values] of states) values.forEach((value, slot) => widen(slot, value, value));
  return { low, size: high.map((most, slot) => most - low[slot] + 1) };
}

/** The cuts of every scene, by slot; `groups` are its loops and scenes, those that end the story first. Yields to be waited for. */
export function* cutsOf(ways, groups, domains) {
  const found = new Map(), into = new Map([...ways.keys()].map((id) => [id, []]));
  for (const [id, all] of ways) for (const { goto } of all) into.get(goto).push(id);
  for (const group of groups) {
    const todo = new Set(group);
    for (let seen = 0; todo.size; seen += 1) {
      const [scene] = todo, before = found.get(scene);
      todo.delete(scene);
      const grown = new Map(before);
      let grows = !before;
      for (const way of ways.get(scene)) addWay(grown, way, found.get(way.goto) ?? [], domains);
      for (const [slot, marks] of grown) {
        if (marks === before?.get(slot)) continue;
        grows = true;
        if (seen * marks.length > PATIENCE * group.length) grown.set(slot, new Uint8Array(marks.length).fill(1, 1));
      }
      yield null;
      if (!grows) continue;
      found.set(scene, grown);
      for (const id of into.get(scene)) if (group.includes(id)) todo.add(id);
    }
  }
  return found;
}
/** Adds what has to be told before a way is taken: what it asks, and the cuts after it, brought back through its effects. */
function addWay(cuts, way, after, domains) {
  if (!way.cuts) {
    way.cuts = new Map();
    asked(way.cuts, way.test, domains);
    apart(way.cuts, way.weight, domains);
  }
  const before = new Map(after);
  for (const effect of [...way.effects].reverse()) {
    const wanted = before.get(effect.slot);
    if (!before.delete(effect.slot)) continue;
    if (effect.wanted !== wanted) bringBack(effect, wanted, domains);
    for (const [slot, marks] of effect.cuts) add(before, slot, marks);
  }
  for (const [slot, marks] of [...way.cuts, ...before]) add(cuts, slot, marks);
}
/** Works out the cuts needed before an effect, so that those wanted after it can be told; once, while the same are wanted. */
function bringBack(effect, wanted, domains) {
  const { slot, tree, low, high, work } = effect, parts = partsOf(wanted), least = domains.low[slot];
  Object.assign(effect, { wanted, cuts: new Map() });
  apart(effect.cuts, tree, domains, (values) => parts[Math.min(high, Math.max(low, work(values))) - least]);
}
function add(cuts, slot, marks) { cuts.set(slot, join(cuts.get(slot), marks)); }
/** The cuts of both; the first itself where the other adds none. */
function join(one, other) {
  if (one === undefined) return other;
  return other.every((mark, at) => mark <= one[at]) ? one : one.map((mark, at) => mark | other[at]);
}
/** The part, from 0, that each value is of. */
export function partsOf(marks) {
  let part = 0;
  return Int32Array.from(marks, (mark) => (part += mark));
}
/** Adds the cuts that decide whether a condition holds. */
function asked(cuts, tree, domains) {
  if (["and", "or", "not"].includes(tree?.[0])) for (const part of tree.slice(1)) asked(cuts, part, domains);
  else apart(cuts, tree, domains);
}
/** Adds the cuts between which a tree, or what is made of it, keeps its value, whatever the others are that it rests on. */
function apart(cuts, tree, domains, work = null) {
  const slots = slotsIn(tree), { size } = domains;
  if (!slots.length) return;
  if (slots.length < 2 || slots.reduce((all, slot) => all * size[slot], 1) <= WIDEST) changing(cuts, slots, work ?? compiled(tree), domains);
  else for (const part of tree.slice(1)) apart(cuts, part, domains);
}
function changing(cuts, slots, work, { low, size }) {
  const values = [];
  for (const slot of slots) {
    if (size[slot] > MOST) throw new TooMany();
    const others = slots.filter((each) => each !== slot), marks = new Uint8Array(size[slot]);
    const rows = others.reduce((all, each) => all * size[each], 1);
    for (let row = 0; row < rows; row += 1) {
      let rest = row, before;
      for (const each of others) { values[each] = low[each] + rest % size[each]; rest = Math.floor(rest / size[each]); }
      for (let at = 0; at < marks.length; at += 1) {
        values[slot] = low[slot] + at;
        const now = work(values);
        if (at && now !== before) marks[at] = 1;
        before = now;
      }
    }
    if (marks.includes(1)) add(cuts, slot, marks);
  }
}
