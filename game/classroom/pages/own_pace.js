"use strict";
/* A story at one's own pace: the player in a frame of its own, so that neither page changes how the other looks. It is
   handed the story by this page, is shown where the classroom computer says that it stands, and tells each step. */
const FETCH_AGAIN = 2000; // between two times of asking for the story, while nothing answers

/* `box` is the element it is put into; `asked` says with what the story is asked for; `step` and `again` are told what
   the pupil does. */
function ownPace(box, { asked, step, again }) {
  let player = null, walk = null, language = "", fetching = "";

  /* Show where this phone stands, in this language; null while something else is shown. */
  function show(now, spoken, title) {
    box.hidden = now === null;
    if (now === null) return;
    walk = now;
    if (spoken !== language) fetchStory(spoken, title);
    else if (player) player.show(walk);
  }
  async function fetchStory(spoken, title) {
    if (fetching === spoken) return;
    fetching = spoken;
    let answer = null;
    try { answer = await post("story", asked()); } catch { /* nothing answers */ }
    if (fetching !== spoken) return; // another language was chosen meanwhile, or it is over
    if (answer === null || answer.status !== 200) {
      setTimeout(() => { if (fetching === spoken) { fetching = ""; if (!box.hidden) fetchStory(spoken, title); } }, FETCH_AGAIN);
      return;
    }
    fetching = ""; language = spoken; player = null;
    window.classroom = { given: JSON.stringify(answer.body), step, again, come(made) { player = made; player.show(walk); } };
    box.replaceChildren(make("iframe", { src: "player", title }));
  }
  function leave() { player = walk = null; language = fetching = ""; box.hidden = true; box.replaceChildren(); }
  return { show, leave };
}
