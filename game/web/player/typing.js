/* A chat as it comes: messages one after another after their dots, then the drafts typed, deleted, typed anew. */
const FIRST = 0.3, OWN = 0.45, DOTS = 0.45, LETTER = 1 / 55, MOST_DOTS = 1.1, ALL = 6; // seconds
const TYPED = 24, DELETED = 44; // letters a second
const LOOKED = 0.55, LONGEST = 9; // seconds a draft is looked at, and all drafts may take

/* Let what is new arrive; it is there from the beginning for those who hear it. Gives back what ends that. */
export function typeDrafts(app, { bubbles, own, struck, drafts, card }) {
  if (app.still() || app.moved < 0) return () => {};
  const timers = [], later = (seconds, does) => timers.push(setTimeout(does, 1000 * seconds));
  const waits = bubbles.map((bubble, place) => (own[place] ? OWN : Math.min(MOST_DOTS, DOTS + bubble.textContent.length * LETTER)));
  const share = Math.min(1, ALL / Math.max(0.001, waits.reduce((sum, wait) => sum + wait, 0)));
  let at = FIRST;
  bubbles.forEach((bubble, place) => {
    bubble.classList.add("waiting");
    if (!own[place]) later(at, () => bubble.classList.add("dots"));
    at += waits[place] * share;
    later(at, () => bubble.classList.remove("waiting", "dots"));
  });
  if (card) type(at);
  return finish;

  function type(start) {
    const whole = draftingTime("", drafts), scale = Math.max(1, whole / LONGEST), begun = performance.now() + 1000 * start;
    struck.forEach((slip, place) => { slip.classList.add("waiting"); later(start + draftingTime("", drafts.slice(0, place + 1)) / scale, () => slip.classList.remove("waiting")); });
    card.textContent = "";
    const turn = setInterval(() => {
      const age = (performance.now() - begun) / 1000;
      card.textContent = drafted("", drafts, Math.max(0, age) * scale);
      if (age * scale >= whole) clearInterval(turn);
    }, 33);
    timers.push(turn);
  }
  function finish() {
    timers.forEach((timer) => { clearTimeout(timer); clearInterval(timer); });
    [...bubbles, ...struck].forEach((each) => each.classList.remove("waiting", "dots"));
    if (card) card.textContent = drafts[drafts.length - 1];
  }
}

/* The seconds it takes to type these drafts one after another, from what stood there before. */
export function draftingTime(before, drafts) {
  let seconds = 0, now = before;
  for (const draft of drafts) {
    const shared = alike(now, draft);
    seconds += (now.length - shared) / DELETED + (draft.length - shared) / TYPED + LOOKED;
    now = draft;
  }
  return seconds;
}

/* What stands there after so many seconds: what two drafts share is left, the rest is deleted. */
export function drafted(before, drafts, passed) {
  let now = before;
  for (const draft of drafts) {
    const shared = alike(now, draft), gone = (now.length - shared) / DELETED;
    if (passed < gone) return now.slice(0, now.length - Math.floor(passed * DELETED));
    passed -= gone;
    const typed = (draft.length - shared) / TYPED;
    if (passed < typed) return draft.slice(0, shared + Math.floor(passed * TYPED));
    passed -= typed + LOOKED;
    if (passed < 0) return draft;
    now = draft;
  }
  return now;
}

function alike(one, other) {
  let count = 0;
  while (count < one.length && one[count] === other[count]) count += 1;
  return count;
}
