/* Where the player begins on a phone in class: the page around it hands it the story, says where it stands, and is told
   each step. Nothing is kept here but how the pupil wants it to look; there is no way back, as it is counted. */
import { startApp } from "./app.js";
import { classEndingScreen } from "./class_ending.js";
import { historyScreen } from "./history.js";
import { bindKeys } from "./keys.js";
import { readingScreen } from "./reading.js";
import { NEXT, readStory, startPlay, take } from "./rules.js";
import { openSettings } from "./settings.js";
import { settingsScreen } from "./settings_page.js";
import { openSound } from "./sound.js";
import { openStore } from "./store.js";

const { classroom } = window.parent, { story, words } = JSON.parse(classroom.given);
const app = startApp({
  story: readStory(story), words, main: document.getElementById("main"), said: document.getElementById("said"),
  screens: { reading: readingScreen, history: historyScreen, settings: settingsScreen, ending: classEndingScreen },
});
let shown = "";

document.documentElement.lang = words.language;
document.body.dataset.class = "";
app.store = openStore(app.story);
app.settings = openSettings(app.store);
app.sound = openSound(app, null);
app.goesBack = false;
app.canBack = app.canForward = () => false;
app.back = app.forward = app.backTo = () => {};
app.again = () => classroom.again();
app.take = (step) => classroom.step(app.page().kind === "chance" ? NEXT : step); // how luck falls is not a phone's to say
bindKeys(app);
classroom.come({
  /* Where this phone stands: its start, the names, the seed of the wording, and the ids of the steps taken. */
  show(walk) {
    const { start, names, seed, steps } = walk, key = JSON.stringify(walk);
    if (key === shown) return;
    shown = key;
    app.resume(steps.reduce(take, startPlay(app.story, { circumstance: start, names: Object.fromEntries(names), seed })));
  },
});
