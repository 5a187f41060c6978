/* A play as its decisions: what was taken and what else there was; the shares of endings each would have led to; the
   same choices from other starts. Values, without a word of ours and without a page. */
import { begin, NEXT, options, pageOf, startPlay, stateOf, steps, take, tellingAt } from "./rules.js";

/* Every decision of a play: the number of its `step`, the caption it was under, its options, and which was `taken`. */
export function turnsOf(play) {
  const found = [];
  let where = [];
  for (let step = 0; step < play.steps.length; step += 1) {
    const { kind, caption, options: offered } = pageOf(play, step);
    if (caption.length) where = caption;
    if (kind !== "choices") continue;
    found.push({ step, where, taken: play.steps[step][1], options: offered });
    where = [];
  }
  return found;
}
/* The first states, [scene, values]: of the play's own start, then of each other. */
export function startsAsked(play) {
  return [play.circumstance, ...otherStarts(play)].map((start) => begin(play.story, start)).map(({ scene, values }) => [scene, values]);
}
/* The visible stats along a play, before its first decision, at each, and at its end: {id, label, values, …}. */
export function statsAlong(play) {
  const decided = turnsOf(play).map(({ step }) => step), at = [...(decided.length ? decided : [0]), play.states.length - 1];
  return play.story.stats.map((stat) => ({ ...stat, values: at.map((number) => play.states[number].values[stat.slot]) }));
}
/* The starts that are not the play's own; null is the usual one. */
export function otherStarts(play) {
  return [null, ...play.story.circumstances.keys()].filter((start) => start !== play.circumstance);
}
/* What was chosen in each scene, chosen again from another start: {start, play, ending, stop}. Luck falls as it fell; in
   a scene that was never seen there is nothing to repeat. `stop` is why it goes no further: {why, scene, step}. */
export function sameChoices(mine, start) {
  const { story, names, seed } = mine, chosen = new Map();
  for (const [scene, id] of mine.steps) chosen.set(scene, [...(chosen.get(scene) ?? []), id]);
  let play = startPlay(story, { circumstance: start, names, seed });
  for (let left = 2 * mine.steps.length + story.scenes.size; left > 0; left -= 1) {
    const { scene } = stateOf(play), { kind } = story.scenes.get(scene).then, again = chosen.get(scene) ?? [];
    if (kind === "ending") return { start, play, ending: scene, stop: null };
    const step = kind === "next" ? NEXT : again[0];
    if (step === undefined) return stopped("unseen", scene);
    if (!steps(story, stateOf(play)).includes(step)) return stopped(kind === "chance" ? "luck" : "locked", scene, step);
    if (again.length > 1) again.shift();
    play = take(play, step);
  }
  return stopped("circle", stateOf(play).scene);
  function stopped(why, scene, step = "") { return { start, play, ending: null, stop: { why, scene, step } }; }
}
/* The doors open in `mine` that are not open in the same scene of `theirs`: [number of the decision, its text]. */
export function doorsOnlyIn(mine, theirs) {
  const found = [];
  let number = 0;
  for (let step = 0; step < Math.min(mine.states.length, theirs.states.length); step += 1) {
    const [state, other] = [mine.states[step], theirs.states[step]];
    if (state.scene !== other.scene) break;
    const able = new Set(options(theirs.story, other).filter((each) => each.available).map((each) => each.id));
    for (const each of options(mine.story, state, tellingAt(mine, step))) {
      if (each.available && !able.has(each.id)) found.push([number, each.text]);
    }
    if (mine.story.scenes.get(state.scene).then.kind === "choices") number += 1;
  }
  return found;
}
