/* All that was read along a play, to be read again, with what was chosen. */
import { make, told } from "./dom.js";
import { linesShown } from "./lines.js";
import { pageOf } from "./rules.js";
import { sheetScreen } from "./sheet_screen.js";

export function historyScreen(app) {
  const { play } = app, pages = play.states.map((_, number) => part(pageOf(play, number), play.steps[number]?.[1]));
  const made = sheetScreen(app, app.say("play.corner.history"), make("div", { class: "history" }, pages));
  return { ...made, focus: made.node.querySelector(".history > :last-child") };

  function part(page, taken) {
    const chosen = page.kind === "choices" && page.options.find((option) => option.id === taken);
    if (!page.lines.length && !chosen) return null;
    return make("section", { lang: app.story.language },
      page.caption.length ? make("h2", {}, told(page.caption)) : null, linesShown(app, page.lines),
      chosen ? make("p", { class: "chosen" }, make("span", { "aria-hidden": "true" }, told(chosen.text)),
        make("span", { class: "heard", lang: app.language }, app.parts("player.history.chosen", { choice: make("span", { lang: app.story.language }, told(chosen.text)) }))) : null);
  }
}
