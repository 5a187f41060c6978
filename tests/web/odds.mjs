/* Shares of endings as `tests/web/node_odds.py` asks: a line of JSON in, {story} or {states, seconds, seed}, and of these a
   line of answers out. */
import { createInterface } from "node:readline";
import { readStory } from "../../game/web/player/rules.js";
import { oddsOf } from "../../game/web/player/odds.js";

let story = null;

for await (const line of createInterface({ input: process.stdin })) {
  const { story: raw, states, seconds, seed } = JSON.parse(line);
  if (raw) { story = readStory(raw); continue; }
  const end = performance.now() + 1000 * seconds, found = [];
  for (const answer of oddsOf(story, states, { late: () => performance.now() >= end, seed })) if (answer) found.push(answer);
  process.stdout.write(JSON.stringify(found) + "\n");
}
