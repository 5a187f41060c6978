/* Where a page begins: what it carries is read, and the first screen shown. In a worker, which has no document, the
   same script works out the shares of endings. */
import { startApp } from "./app.js";
import { keepAround } from "./around.js";
import { carriedAs } from "./dom.js";
import { bindKeys } from "./keys.js";
import { answerOdds } from "./odds_worker.js";
import { readStory } from "./rules.js";
import { screens } from "./screens.js";

if (globalThis.document) open(); else answerOdds(globalThis);

function open() {
  const { src, textContent } = document.currentScript;
  const app = startApp({
    story: readStory(carriedAs("story")),
    words: carriedAs("words"),
    screens,
    main: document.getElementById("main"),
    said: document.getElementById("said"),
  });
  app.script = src ? `importScripts(${JSON.stringify(src)})` : textContent;
  keepAround(app, carriedAs("sounds"));
  bindKeys(app);
  app.go("title");
}
