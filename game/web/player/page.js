/* Where a page begins: what it carries is read, and the first screen shown. */
import { startApp } from "./app.js";
import { keepAround } from "./around.js";
import { standBehind } from "./behind.js";
import { carriedAs } from "./dom.js";
import { bindKeys } from "./keys.js";
import { readStory } from "./rules.js";
import { screens } from "./screens.js";

/* `makeSchool` makes what only a package for a school's platform has (`school.js`): screens, where things are kept, and
   what happens before the first screen. */
export function openPage(makeSchool = () => null) {
  if (typeof document === "undefined") return; // a worker of the page runs the same program, see odds_worker.js
  const school = makeSchool();
  const app = startApp({
    story: readStory(carriedAs("story")),
    words: carriedAs("words"),
    screens: { ...screens, ...school?.screens },
    main: document.getElementById("main"),
    said: document.getElementById("said"),
  });
  bindKeys(app);
  keepAround(app, carriedAs("sounds"), school?.area());
  standBehind(app);
  const first = () => app.go("title");
  if (school) school.open(app, first); else first();
}
