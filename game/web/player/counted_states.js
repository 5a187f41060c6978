/* Every state that can be come to from some others, each once, and the shares of the endings from it: exactly, as
   `game/analysis` has them. States are packed into whole numbers, found forwards scene by scene, and worked out backwards;
   shares that are alike are kept once. What was counted for one state is known for all that follow. */
import { compiled } from "./rules.js";
import { TooMany, cutsOf, domainsOf, partsOf, slotsIn, waysOf } from "./alike_values.js";

const CHUNK = 4096; // states taken on at a time
const TABLE = 1 << 16; // entries of a table by several values; by one there may be as many as it has
const ROOM = 25e7; // bytes
const MOST = 2e5; // states of a circle
const SOLVED = 1500; // states of a circle that are solved at once; more are gone round so many times first
const QUICK = 200;
const FILL = 64; // arrows into a state, times those out of it, while it is taken out of its circle
const FEW = 300; // states that are taken out whatever their arrows
const ROUNDS = 20000;
const NOTHING = 1e-15;

/** Makes ready to count from states of a story like these. Yields to be waited for; gives the ids of scenes, in groups that lead
    back to one another, those that end the story first; and a function of a scene and values that yields as well, and gives
    {ending: share} of the endings within reach. */
export function* counting(story, states) {
  const ways = waysOf(story), domains = domainsOf(story, ways, states), ids = [...ways.keys()], number = new Map(ids.map((id, at) => [id, at]));
  const led = ids.map((id) => ways.get(id).map(({ goto }) => number.get(goto))), first = [0];
  for (const { length } of led) first.push(first[first.length - 1] + length);
  const groups = Array.from((yield* circles(Int32Array.from(first), Int32Array.from(led.flat())))(), (group) => Array.from(group, (at) => ids[at]));
  const cuts = yield* cutsOf(ways, groups, domains);
  const endings = ids.filter((id) => story.scenes.get(id).then.kind === "ending"), rows = rowsOf(endings.length);
  const layers = new Map(ids.map((id) => [id, layerOf(story.scenes.get(id), cuts.get(id), domains)]));
  for (const [id, all] of ways) layers.get(id).ways = all.map((way) => ({ ...way, layer: layers.get(way.goto), ready: null }));
  for (const ending of endings) layers.get(ending).row = rows.kept(endings.map((each) => +(each === ending)));
  const inOrder = groups.map((group) => group.map((id) => layers.get(id)));
  return [groups, function* (scene, values) {
    const layer = layers.get(scene), key = new Int32Array(layer.width);
    for (const field of layer.fields.values()) key[field.word] |= field.partOf(values[field.slot]) << field.shift;
    meet(layer, key, 1, one);
    const [place] = one;
    for (const group of inOrder.slice().reverse()) yield* explore(group, () => { if (inOrder.flat().reduce(bytes, 0) > ROOM) throw new TooMany(); });
    for (const group of inOrder) yield* lookBack(group, rows);
    const shares = rows.at(layer.rows[place]);
    return Object.fromEntries(endings.map((ending, at) => [ending, shares[at]]).filter(([, share]) => share > 0));
  }];
}

// --- shares, alike ones kept once --------------------------------------------------------------------------------
function rowsOf(width) {
  const rows = columns(2 * width), sum = new Float64Array(width), bits = new Int32Array(sum.buffer);
  let shares = sum, seen = null;
  const kept = () => {
    meet(rows, bits, 1, one);
    if (seen !== rows.keys) { seen = rows.keys; shares = new Float64Array(seen.buffer); }
    return one[0];
  };
  kept(); // the first is of those that never end
  return {
    width, sum, sumKept: kept,
    at: (row) => shares.subarray(row * width, (row + 1) * width),
    add: (row, share) => addTo(sum, 0, shares, row * width, share, width),
    kept: (row) => { sum.set(row); return kept(); },
  };
}
const one = new Int32Array(1);

// --- the states of a scene ---------------------------------------------------------------------------------------
function layerOf(scene, cuts, { low }) {
  const fields = new Map();
  let word = 0, used = 0;
  for (const [slot, marks] of [...cuts].sort(([a], [b]) => a - b)) {
    const parts = partsOf(marks), firsts = [], bits = 32 - Math.clz32(parts[parts.length - 1]);
    parts.forEach((part, at) => { if (part === firsts.length) firsts.push(at + low[slot]); });
    if (used + bits > 32) { word += 1; used = 0; }
    fields.set(slot, { slot, word, shift: used, mask: 2 ** bits - 1, firsts, partOf: (value) => parts[value - low[slot]] });
    used += bits;
  }
  const values = low.slice();
  for (const { slot, firsts } of fields.values()) values[slot] = firsts[0];
  return {
    ...columns(word + 1), kind: scene.then.kind, fields, values, row: 0, ways: [],
    done: 0, known: 0, rows: new Int32Array(0), to: new Int32Array(0),
  };
}
/** Keys of so many numbers, each once in the order in which they were met, and a table that finds them. */
function columns(width) { return { width, count: 0, keys: new Int32Array(16 * width), table: new Int32Array(32) }; }
function hashOf(keys, from, width) {
  let hash = 0;
  for (let word = 0; word < width; word += 1) {
    hash = Math.imul(hash ^ keys[from + word], 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash;
}
/** The places of so many keys, put into `places`; those not known are added. */
function meet(layer, found, many, places) {
  const { width } = layer;
  while (2 * (layer.count + many) > layer.table.length) grow(layer);
  const { table, keys } = layer, mask = table.length - 1;
  for (let each = 0, from = 0; each < many; each += 1, from += width) {
    let place;
    for (let at = hashOf(found, from, width) & mask; ; at = (at + 1) & mask) {
      place = table[at] - 1;
      if (place < 0) {
        place = layer.count;
        layer.count += 1;
        table[at] = layer.count;
        for (let word = 0; word < width; word += 1) keys[place * width + word] = found[from + word];
        break;
      }
      let same = 0;
      while (same < width && keys[place * width + same] === found[from + same]) same += 1;
      if (same === width) break;
    }
    places[each] = place;
  }
}
function grow(layer) {
  const { width, count } = layer, table = new Int32Array(2 * layer.table.length), mask = table.length - 1, keys = longer(layer.keys, table.length * width / 2);
  for (let place = 0; place < count; place += 1) {
    let at = hashOf(keys, place * width, width) & mask;
    while (table[at]) at = (at + 1) & mask;
    table[at] = place + 1;
  }
  Object.assign(layer, { table, keys });
}
function longer(column, length) {
  const more = new Int32Array(length);
  more.set(column);
  return more;
}

// --- a way, made ready for packed states -------------------------------------------------------------------------
/** A function that puts what some slots come to, in states of a scene by their places, into `out`: from a table where that is small. */
function looked(layer, slots, work) {
  const fields = slots.filter((slot) => layer.fields.has(slot)).map((slot) => layer.fields.get(slot)), values = layer.values.slice(), { width } = layer;
  const many = fields.reduce((all, { firsts }) => all * firsts.length, 1), table = many > TABLE && fields.length > 1 ? null : new Float64Array(many);
  for (let at = 0; at < table?.length; at += 1) {
    let rest = at;
    for (const { slot, firsts } of fields) { values[slot] = firsts[rest % firsts.length]; rest = Math.floor(rest / firsts.length); }
    table[at] = work(values);
  }
  return (from, count, out) => {
    const { keys } = layer;
    let step = 1;
    if (table) places.fill(0, 0, count);
    for (const { word, shift, mask, firsts } of fields) {
      if (table) for (let each = 0; each < count; each += 1) places[each] += ((keys[from[each] * width + word] >>> shift) & mask) * step;
      step *= firsts.length;
    }
    if (table) for (let each = 0; each < count; each += 1) out[each] = table[places[each]];
    else for (let each = 0; each < count; each += 1) {
      for (const { slot, word, shift, mask, firsts } of fields) values[slot] = firsts[(keys[from[each] * width + word] >>> shift) & mask];
      out[each] = work(values);
    }
  };
}
function ready(layer, way) {
  const { fields } = way.layer, rests = new Map(), moved = new Map(), made = [];
  for (const { slot, tree } of way.effects) rests.set(slot, [...new Set(slotsIn(tree).flatMap((each) => rests.get(each) ?? [each]))]);
  const after = (values) => {
    const now = values.slice();
    for (const { slot, work, low, high } of way.effects) now[slot] = Math.min(high, Math.max(low, work(now)));
    return now;
  };
  for (const [slot, field] of fields) {
    const source = layer.fields.get(slot);
    if (source && !rests.has(slot) && source.firsts.length === field.firsts.length && String(source.firsts) === String(field.firsts)) {
      const key = [source.word, field.word, field.shift - source.shift].join();
      moved.set(key, (moved.get(key) ?? 0) | source.mask << source.shift);
    } else made.push({ word: field.word, shift: field.shift, of: looked(layer, rests.get(slot) ?? [slot], (values) => field.partOf(after(values)[slot])) });
  }
  return {
    test: way.test === undefined ? null : looked(layer, slotsIn(way.test), compiled(way.test)),
    weight: Array.isArray(way.weight) ? looked(layer, slotsIn(way.weight), compiled(way.weight)) : null,
    moved: [...moved].map(([key, mask]) => [...key.split(",").map(Number), mask]), made,
  };
}

// --- forwards ----------------------------------------------------------------------------------------------------
const places = new Int32Array(CHUNK), all = new Int32Array(CHUNK), some = new Int32Array(CHUNK), holds = new Int32Array(CHUNK), parts = new Int32Array(CHUNK), led = new Int32Array(CHUNK);
const gone = new Uint8Array(CHUNK);

function bytes(sum, { keys, table, rows, to }) { return sum + 4 * (keys.length + table.length + rows.length + to.length); }
function* explore(group, ask) {
  for (let moves = true, work = 0; moves;) {
    moves = false;
    for (const layer of group) {
      while (layer.done < layer.count) {
        const many = Math.min(CHUNK, layer.count - layer.done);
        expand(layer, many);
        moves = true;
        work += many + 8; // a loop may have one new state a round
        if (work < CHUNK) continue;
        work = 0;
        ask();
        yield null;
      }
    }
  }
}
function expand(layer, many) {
  const { done, known, ways, kind } = layer, wide = ways.length, need = (done - known + many) * wide;
  if (layer.to.length < need) layer.to = longer(layer.to, 2 * need);
  const { to } = layer;
  to.fill(-1, (done - known) * wide, need);
  for (let each = 0; each < many; each += 1) all[each] = done + each;
  gone.fill(0, 0, many);
  ways.forEach((way, number) => {
    way.ready ??= ready(layer, way);
    let count = 0;
    if (way.ready.test) way.ready.test(all, many, holds); else holds.fill(1, 0, many);
    for (let each = 0; each < many; each += 1) {
      if (!holds[each] || gone[each]) continue;
      some[count++] = done + each;
      if (kind === "next") gone[each] = 1;
    }
    if (!count) return;
    meet(way.layer, onward(layer, way, count), count, led);
    for (let each = 0; each < count; each += 1) to[(some[each] - known) * wide + number] = led[each];
  });
  layer.done += many;
}
let found = new Int32Array(CHUNK);
function onward(layer, { ready: { moved, made }, layer: { width } }, many) {
  if (found.length < many * width) found = new Int32Array(CHUNK * width);
  found.fill(0, 0, many * width);
  const { keys, width: own } = layer;
  for (const [from, to, up, mask] of moved) {
    if (up >= 0) for (let each = 0; each < many; each += 1) found[each * width + to] |= (keys[some[each] * own + from] & mask) << up;
    else for (let each = 0; each < many; each += 1) found[each * width + to] |= (keys[some[each] * own + from] & mask) >>> -up;
  }
  for (const { word, shift, of } of made) {
    of(some, many, parts);
    for (let each = 0; each < many; each += 1) found[each * width + word] |= parts[each] << shift;
  }
  return found;
}

// --- backwards ---------------------------------------------------------------------------------------------------
function* lookBack(group, rows) {
  const fresh = group.filter((layer) => layer.known < layer.count);
  for (const layer of fresh) layer.rows = longer(layer.rows, layer.keys.length / layer.width);
  if (fresh.some(({ ways }) => ways.some((way) => group.includes(way.layer)))) yield* turn(fresh, rows);
  else for (const layer of fresh) {
    for (let place = layer.known; place < layer.count; place += 1) {
      layer.rows[place] = rowOf(layer, place, rows);
      if (place % CHUNK === 0) yield null;
    }
  }
  for (const layer of fresh) { layer.known = layer.count; layer.to = new Int32Array(0); }
}
const weighed = new Float64Array(1);
function weightAt(way, place) {
  if (!way.ready.weight) return way.weight;
  one[0] = place;
  way.ready.weight(one, 1, weighed);
  return weighed[0];
}
function rowOf(layer, place, rows) {
  const { ways, to, known } = layer, from = (place - known) * ways.length;
  let sum = 0, alike = -1;
  if (layer.kind === "ending") return layer.row;
  for (let way = 0; way < ways.length; way += 1) {
    const there = to[from + way];
    if (there < 0) continue;
    const row = ways[way].layer.rows[there];
    alike = sum && alike !== row ? -2 : row;
    sum += weightAt(ways[way], place);
  }
  if (!sum) return 0;
  if (alike >= 0) return alike;
  rows.sum.fill(0);
  for (let way = 0; way < ways.length; way += 1) {
    const there = to[from + way];
    if (there >= 0) rows.add(ways[way].layer.rows[there], weightAt(ways[way], place) / sum);
  }
  return rows.sumKept();
}

// --- loops: states in the order in which they are finished, and circles among them as equations --------------------
/** Strongly connected nodes (Tarjan, 1972), a group after those it leads to; `target` has from `first` on where one leads. */
function* circles(first, target) {
  const count = first.length - 1, [number, low, open, path, order] = Array.from({ length: 5 }, () => new Int32Array(count)), next = first.slice(), ends = [];
  let seen = 0, opened = 0, closed = 0;
  for (let root = 0; root < count; root += 1) {
    let deep = 0;
    if (!number[root]) path[deep++] = root;
    while (deep) {
      const here = path[deep - 1];
      if (!number[here]) {
        seen += 1;
        number[here] = low[here] = seen;
        open[opened++] = here;
        if (seen % CHUNK === 0) yield null;
      }
      if (next[here] < first[here + 1]) {
        const there = target[next[here]++];
        if (!number[there]) path[deep++] = there; else low[here] = Math.min(low[here], number[there]);
        continue;
      }
      deep -= 1;
      if (deep) low[path[deep - 1]] = Math.min(low[path[deep - 1]], low[here]);
      if (low[here] < number[here]) continue;
      do { order[closed] = open[--opened]; number[order[closed]] = 0x7fffffff; } while (order[closed++] !== here);
      ends.push(closed);
    }
  }
  return function* () {
    for (let each = 0, from = 0; each < ends.length; from = ends[each], each += 1) yield order.subarray(from, ends[each]);
  };
}
function* turn(fresh, rows) {
  const layers = [], places = [];
  for (const layer of fresh) {
    layer.base = places.length - layer.known;
    for (let place = layer.known; place < layer.count; place += 1) { layers.push(layer); places.push(place); }
  }
  const first = new Int32Array(places.length + 1);
  let target = new Int32Array(places.length), count = 0;
  for (let each = 0; each < places.length; each += 1) {
    for (const [node] of arrows(layers[each], places[each])) {
      if (count === target.length) target = longer(target, 2 * count);
      if (node >= 0) target[count++] = node;
    }
    first[each + 1] = count;
    if (each % CHUNK === 0) yield null;
  }
  const groups = yield* circles(first, target);
  for (const group of groups()) {
    const [node] = group;
    if (group.length > 1 || target.subarray(first[node], first[node + 1]).includes(node)) yield* solve(group, layers, places, rows);
    else layers[node].rows[places[node]] = rowOf(layers[node], places[node], rows);
    if (node % CHUNK === 0) yield null;
  }
}
/** The steps from a state: the node where each leads, or -1 where that is known; its layer and place; its probability. */
function arrows({ ways, to, known }, from) {
  const open = ways.flatMap((way, number) => {
    const { layer } = way, place = to[(from - known) * ways.length + number];
    return place < 0 ? [] : [[place < layer.known ? -1 : layer.base + place, layer, place, weightAt(way, from)]];
  });
  const sum = open.reduce((total, [, , , weight]) => total + weight, 0);
  return open.map(([node, layer, place, weight]) => [node, layer, place, weight / sum]);
}
/** The shares from states in a circle, as in `game/analysis/circle_equations.py`: many are gone round first, where that is
    enough; else one state after another is taken out, those with few arrows first, and what is left is gone round. */
function* solve(group, layers, places, rows) {
  if (group.length > MOST) throw new TooMany();
  const { width } = rows, number = new Map(), ahead = new Float64Array(group.length * width), leaving = new Float64Array(group.length), inner = [];
  group.forEach((node, at) => number.set(node, at));
  for (let here = 0; here < group.length; here += 1) {
    rows.sum.fill(0);
    for (const [node, layer, place, share] of arrows(layers[group[here]], places[group[here]])) {
      const there = number.get(node);
      if (there !== undefined) inner.push([here, there, share]);
      else { rows.add(layer.rows[place], share); leaving[here] += share; }
    }
    ahead.set(rows.sum, here * width);
    if (here % CHUNK === 0) yield null;
  }
  const few = group.length <= SOLVED;
  if (leaving.some(Boolean) && (few || !(yield* goRound(ahead, inner, width, QUICK)))) yield* reduce(ahead, inner, leaving, width);
  group.forEach((node, at) => { layers[node].rows[places[node]] = rows.kept(ahead.subarray(at * width, (at + 1) * width)); });
}
/** Round after round added up until nothing moves; false, and all as it was, if something still does after so many. */
function* goRound(ahead, inner, width, rounds) {
  const total = ahead.slice(), [from, to] = [0, 1].map((end) => Int32Array.from(inner, (each) => each[end] * width)), part = Float64Array.from(inner, (each) => each[2]);
  for (let round = 0, moving = ahead.slice(), moved = moving.slice(); round < rounds; round += 1) {
    moved.fill(0);
    for (let each = 0; each < part.length; each += 1) addTo(moved, from[each], moving, to[each], part[each], width);
    let sum = 0;
    for (let at = 0; at < moved.length; at += 1) { total[at] += moved[at]; sum += moved[at]; }
    if (sum < NOTHING) { ahead.set(total); return true; }
    [moving, moved] = [moved, moving];
    yield null;
  }
  return false;
}
/** States taken out one after another, and the arrows into each joined to those that leave it; the divisor is the sum of what
    leaves, never 1 less what stays, so that nothing cancels out (Grassmann, Taksar and Heyman, 1985). */
function* reduce(ahead, inner, leaving, width) {
  const onward = Array.from(leaving, () => new Map()), into = Array.from(leaving, () => new Set()), taken = [];
  for (const [here, there, share] of inner) { onward[here].set(there, (onward[here].get(there) ?? 0) + share); into[there].add(here); }
  let left = [...onward.keys()];
  for (let most = 2; left.length && (most <= FILL || left.length <= FEW); most *= 2) {
    const kept = [];
    for (const [at, state] of left.entries()) {
      if (onward[state].size * into[state].size > most) kept.push(state);
      else taken.push([state, takeOut(state, ahead, onward, into, leaving, width)]);
      if (at % 64 === 0) yield null;
    }
    left = kept;
  }
  if (left.length && !(yield* goRound(ahead, left.flatMap((here) => Array.from(onward[here], ([there, share]) => [here, there, share])), width, ROUNDS))) throw new TooMany();
  for (const [state, divisor] of taken.reverse()) {
    for (const [there, share] of onward[state]) addTo(ahead, state * width, ahead, there * width, share, width);
    for (let at = state * width; at < (state + 1) * width; at += 1) ahead[at] /= divisor;
  }
  if (!ahead.every(Number.isFinite)) throw new TooMany();
}
function addTo(all, at, others, from, share, width) { for (let each = 0; each < width; each += 1) all[at + each] += others[from + each] * share; }
function takeOut(state, ahead, onward, into, leaving, width) {
  onward[state].delete(state);
  into[state].delete(state);
  let divisor = leaving[state];
  for (const share of onward[state].values()) divisor += share;
  if (!divisor) throw new TooMany();
  for (const before of into[state]) {
    const share = onward[before].get(state) / divisor;
    onward[before].delete(state);
    leaving[before] += share * leaving[state];
    addTo(ahead, before * width, ahead, state * width, share, width);
    for (const [there, part] of onward[state]) { onward[before].set(there, (onward[before].get(there) ?? 0) + share * part); into[there].add(before); }
  }
  for (const there of onward[state].keys()) into[there].delete(state);
  return divisor;
}
