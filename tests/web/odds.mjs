/* Shares of endings as `tests/web/node_odds.py` asks: a line of JSON in, and one out unless it is {story}.
   {states, seconds, seed} gives answers; {sliced} the same as a page without workers has them; {play} its decisions; {measured}
   answers in so many seconds of the processor, and the cost. */
import { createInterface } from "node:readline";
import { decisionsOf, oddsOf } from "../../game/web/player/odds.js";
import { askOdds } from "../../game/web/player/odds_worker.js";
import { readStory, startPlay, take } from "../../game/web/player/rules.js";

let story = null;

function answers({ states, seconds, seed, last }) {
  const end = performance.now() + 1000 * seconds;
  return [...oddsOf(story, states, { late: () => performance.now() >= end, seed, last })].filter(Boolean);
}
/* What is told until the end, or until it is stopped after so many answers; and how often the page did something else between. */
async function sliced({ states, seconds, seed, stop }) {
  const told = [];
  let pauses = 0;
  const beat = setInterval(() => { pauses += 1; }, 0);
  await new Promise((done) => {
    const end = askOdds(story, states, (answer) => {
      told.push(answer);
      if (told.length === stop) { end(); setTimeout(done, 50); }
      if (answer === null) done();
    }, { seconds, seed });
  });
  clearInterval(beat);
  return { told, pauses };
}
/* How many states are exact in so many seconds of the processor, those that took to the last of them, the most memory in bytes. */
function measured({ states, seconds }) {
  const begun = process.cpuUsage(), used = () => { const { user, system } = process.cpuUsage(begun); return (user + system) / 1e6; };
  let exact = 0, last = 0, most = 0;
  for (const answer of oddsOf(story, states, { late: () => used() >= seconds })) {
    if (answer && !answer.exact) break;
    if (answer) { exact += 1; last = used(); }
    most = Math.max(most, process.memoryUsage().arrayBuffers);
  }
  return { exact, seconds: last, bytes: most };
}
for await (const line of createInterface({ input: process.stdin })) {
  const asked = JSON.parse(line);
  if (asked.story) { story = readStory(asked.story); continue; }
  const found = asked.play ? decisionsOf(asked.play.steps.reduce(take, startPlay(story, asked.play))) : asked.sliced ? await sliced(asked.sliced) : asked.measured ? measured(asked.measured) : answers(asked);
  process.stdout.write(JSON.stringify(found) + "\n");
}
