/* The shares of endings worked out beside the page, so that it does not wait: `odds.js` says how they are asked for. */
import { readStory } from "./rules.js";
import { oddsOf } from "./odds.js";

const SLICE = 10; // milliseconds at a time, where it is done on the page

/** In a worker, of which this is the script: answers a message of {story, states, seconds, seed, last} with a message for each answer, and at last null. */
function answerOdds(scope) {
  scope.onmessage = ({ data }) => {
    for (const answer of answers(readStory(data.story), data)) if (answer) scope.postMessage(answer);
    scope.postMessage(null);
  };
}
function answers(story, { states, seconds, ...asked }) {
  const end = performance.now() + 1000 * seconds;
  return oddsOf(story, states, { ...asked, late: () => performance.now() >= end });
}

/** On the page: asks for the shares from states, as `odds.js` says. Gives a function that stops it. */
export function askOdds(story, states, told, { seconds = 5, seed = 0, last = 0, address = "" } = {}) {
  const asked = { states, seconds, seed, last }, known = new Set();
  let worker = null, stopped = false;
  const tell = (answer) => {
    if (stopped || (answer && known.has(answer.place))) return;
    known.add(answer?.place);
    told(answer);
  };
  const onPage = () => { worker = null; inSlices(answers(story, asked), tell, () => stopped); };
  try {
    if (address) worker = new Worker(address);
  } catch { /* refused at once, or unknown here */ }
  if (worker) {
    worker.onerror = (event) => { event.preventDefault(); onPage(); };
    worker.onmessage = ({ data }) => { tell(data); if (!data) worker.terminate(); };
    worker.postMessage({ story: story.raw, ...asked });
  } else onPage();
  return () => { stopped = true; worker?.terminate(); };
}
function inSlices(all, tell, stopped) {
  const go = () => {
    for (const end = performance.now() + SLICE; performance.now() < end;) {
      const { value, done } = stopped() ? { done: true } : all.next();
      if (done) { tell(null); return; }
      if (value) tell(value);
    }
    setTimeout(go);
  };
  setTimeout(go);
}
if (typeof WorkerGlobalScope !== "undefined") answerOdds(self);
