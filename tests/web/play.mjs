/* Plays as `tests/web/node_player.py` asks: a line of JSON in, {story} or {plays}, and a line out for each of plays. */
import { createInterface } from "node:readline";
import { because, fall, pageOf, readStory, settle, startPlay, stateOf, stepBack, steps, take } from "../../game/web/player/rules.js";

let story = null;

/* What is read at every page of a play, as far as the steps chosen go. Luck and silent pages are passed by the rules,
   unless every step of it is given. */
function played({ circumstance, names, seed, chosen, every }) {
  const pass = every ? (play) => play : settle;
  let play = pass(startPlay(story, { circumstance, names, seed }));
  const seen = [];
  const look = () => seen.push({ state: stateOf(play), steps: play.steps, page: pageOf(play), again: pageOf(play, play.steps.length),
    because: because(play), open: steps(story, stateOf(play)), back: stateOf(stepBack(play)) });
  look();
  for (const step of chosen) {
    play = pass(take(play, step === null ? fall(play) : step));
    look();
  }
  return seen;
}
for await (const line of createInterface({ input: process.stdin })) {
  const asked = JSON.parse(line);
  if (asked.story) story = readStory(asked.story);
  else process.stdout.write(JSON.stringify(asked.plays.map(played)) + "\n");
}
