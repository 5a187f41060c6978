/* What is read in a play, page by page, by the rules that are handed in. */
export function played(rules, story, { circumstance, names, seed, chosen, every }) {
  const { because, fall, pageOf, settle, startPlay, stateOf, stepBack, steps, take } = rules;
  const pass = every ? (play) => play : settle; // every step of it is given, else luck and silent pages are passed
  let play = pass(startPlay(story, { circumstance, names, seed }));
  const seen = [];
  const look = () => seen.push({ state: stateOf(play), steps: play.steps, page: pageOf(play), earlier: pageOf(play, play.steps.length >> 1),
    because: because(play), open: steps(story, stateOf(play)), back: stateOf(stepBack(play)) });
  look();
  for (const step of chosen) {
    play = pass(take(play, step === null ? fall(play) : step));
    look();
  }
  return seen;
}
