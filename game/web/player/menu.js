/* The menu over a story that is being read. */
import { make } from "./dom.js";
import { aboutKeeping, button } from "./frame.js";
import { sheetScreen } from "./sheet_screen.js";
import { beginFrom } from "./title.js";

export function menuScreen(app) {
  const { say } = app, here = { from: "menu" };
  return sheetScreen(app, say("menus.pause.heading"), [
    aboutKeeping(app),
    make("nav", { class: "ways", "aria-label": say("player_frame.ways") },
      button(say("menus.pause.go_on"), () => app.go("reading"), { class: "go" }),
      button(say("menus.pause.history"), () => app.go("history")),
      button(say("title.kept"), () => app.go("kept", here)),
      button(say("journey.map.heading"), () => app.go("road")),
      button(say("menus.pause.settings"), () => app.go("settings", here)),
      button(say("menus.pause.keys"), () => app.go("keys")),
      button(say("menus.pause.again"), () => beginFrom(app, app.play.circumstance)),
      button(say("player_frame.ending.first_page"), () => app.go("title"))),
  ]);
}
