/* Codes as `tests/web/test_codes_equal.py` asks: a line of JSON in, and a line out of what the player makes of it. */
import { createInterface } from "node:readline";
import { readStory, startPlay, take } from "../../game/web/player/rules.js";
import { fromCode, toCode } from "../../game/web/player/walk_code.js";

let story = null;

function given({ circumstance, seed, steps }) {
  return toCode(steps.reduce((play, [, id]) => take(play, id), startPlay(story, { circumstance, seed })));
}
function found(text) {
  const { play, problem, stopped } = fromCode(story, text);
  return { problem, stopped, play: play && { circumstance: play.circumstance, seed: play.seed, steps: play.steps, states: play.states } };
}
for await (const line of createInterface({ input: process.stdin })) {
  const { story: raw, plays = [], texts = [] } = JSON.parse(line);
  if (raw) story = readStory(raw);
  process.stdout.write(JSON.stringify({ codes: plays.map(given), found: texts.map(found) }) + "\n");
}
