/* How likely every ending is from states of a story, where every open choice is as likely as the others and luck falls by its
   weights: as the desktop's what-if has it (`game/analysis/what_if.py`). Exactly where the states from there can be counted in
   time, else by playing on at random, which is said, with the range. Pure; `odds_worker.js` runs it beside the page:

   askOdds(story, states, told, { seconds = 5, seed = 0, last = 0, address = "" }) -> stop()
     states  [[scene, values], ...] along the road, the first first: what `decisionsOf(play).states` gives
     told    is called with an answer for each of them once it is known: what is exact first, what is nearest to the endings first
       { place, exact: true, shares: { ending: share } }   those within reach; less than 1 together where plays may never end
       { place, exact: false, plays, unfinished, shares: { ending: [share, least, most] } }   met in so many random plays, with
                the range to 99 %; `unfinished` of them came to no ending. What was not met may be within reach all the same
                and at last with null
     last    how many at the end of `states` are counted after all others: other starts, which take longest
     address where the worker's script is, which is the page's own program: there it finds no page, and answers. Without it,
             or where the browser refuses a worker, the same is worked out on the page in short slices
   decisionsOf(play) -> { states, decisions: [{ number, scene, before, options: [{ id, taken, available, after }] }] }
     `number` is the place of the step in the play; `before` and `after` are places in `states`, after is -1 of a locked option */
import { choose, dice, draw, options, outcomes, steps } from "./rules.js";
import { counting } from "./counted_states.js";

const PLAYS = 5000; // at random, from each state that could not be counted
const LONGEST = 10000; // steps after which a play counts as unfinished
const STEPS = 500000; // in all, after which no more plays are begun
const Z99 = 2.5758; // two-sided 99 % of a normal distribution

/** Every decision of a play and the states that it is asked about: where it was taken, and after each option open there. */
export function decisionsOf({ story, steps, states: passed }) {
  const states = [], asked = ({ scene, values }) => states.push([scene, values]) - 1;
  const decisions = steps.flatMap(([scene, step], number) => {
    const state = passed[number];
    if (story.scenes.get(scene).then.kind !== "choices") return [];
    const before = asked(state), open = options(story, state).map(({ id, available }) => ({ id, available, taken: id === step, after: available ? asked(choose(story, state, id)) : -1 }));
    return [{ number, scene, before, options: open }];
  });
  return { states, decisions };
}

/** The answers for states, one after another, with null where one may do something else for a while; counting ends when `late()`. */
export function* oddsOf(story, states, { late, seed = 0, last = 0 }) {
  const exact = new Set();
  try {
    for (const answer of counted(story, states, last)) {
      if (answer) exact.add(answer.place);
      yield answer;
      if (late()) break;
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error; // too many, or the browser has no more memory
  }
  for (const [place, state] of states.entries()) if (!exact.has(place)) yield* played(story, state, place, seed);
}
function* counted(story, states, last) {
  yield null;
  const [groups, sharesOf] = yield* counting(story, states), rank = (place) => groups.findIndex((group) => group.includes(states[place][0]));
  const late = (place) => place >= states.length - last;
  const places = [...states.keys()].sort((one, other) => late(one) - late(other) || rank(one) - rank(other) || other - one);
  for (const place of places) yield { place, exact: true, shares: yield* sharesOf(...states[place]) };
}

// --- at random ---------------------------------------------------------------------------------------------------
function* played(story, [scene, values], place, seed) {
  const met = {};
  let plays = 0, taken = 0, thrown = 0, unfinished = 0;
  const luck = (sides) => dice(seed + place, thrown++)(sides);
  for (; plays < PLAYS && taken < STEPS; plays += 1) {
    let state = { scene, values }, open = steps(story, state);
    for (let step = 0; open.length && step < LONGEST; step += 1) {
      state = choose(story, state, outcomes(story, state).length ? draw(story, state, luck) : open[luck(open.length)]);
      open = steps(story, state);
      taken += 1;
      if (taken % 256 === 0) yield null;
    }
    if (story.scenes.get(state.scene).then.kind === "ending") met[state.scene] = (met[state.scene] ?? 0) + 1; else unfinished += 1;
  }
  yield { place, exact: false, plays, unfinished, shares: Object.fromEntries(Object.entries(met).map(([ending, count]) => [ending, range(count, plays)])) };
}
/** A share and its least and most with 99 % confidence (Wilson, 1927), as in `game/analysis/monte_carlo.py`. */
function range(count, plays) {
  const share = count / plays, square = Z99 * Z99 / plays, middle = (share + square / 2) / (1 + square);
  const half = Math.sqrt(share * (1 - share) * square + square * square / 4) / (1 + square);
  return [share, Math.max(0, middle - half), count === plays ? 1 : middle + half]; // all is all, whatever is rounded
}
