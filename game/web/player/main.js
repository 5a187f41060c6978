/* Where a page begins: what it carries is read, and the first screen shown. */
import { startApp } from "./app.js";
import { keepAround } from "./around.js";
import { standBehind } from "./behind.js";
import { carriedAs } from "./dom.js";
import { bindKeys } from "./keys.js";
import { readStory } from "./rules.js";
import { screens } from "./screens.js";

const app = startApp({
  story: readStory(carriedAs("story")),
  words: carriedAs("words"),
  screens,
  main: document.getElementById("main"),
  said: document.getElementById("said"),
});
bindKeys(app);
keepAround(app, carriedAs("sounds"));
standBehind(app);
app.go("title");
