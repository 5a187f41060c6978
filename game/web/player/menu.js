/* The menu over a story that is being read. */
import { aboutKeeping, button, waysOn } from "./frame.js";
import { sheetScreen } from "./sheet_screen.js";
import { beginFrom } from "./title.js";

export function menuScreen(app) {
  const to = (screen) => () => app.go(screen, { from: "menu" });
  const goesOn = (how) => () => { app.goesOn = how; app.go("reading"); };
  return sheetScreen(app, app.say("menus.pause.heading"), [aboutKeeping(app), waysOn(app,
    button(app, "menus.pause.go_on", to("reading"), { class: "go" }),
    button(app, "menus.pause.history", to("history")),
    button(app, "menus.pause.skip", goesOn("asked")),
    button(app, "menus.pause.read_on", goesOn("reading")),
    button(app, "title.kept", to("kept")),
    button(app, "journey.map.heading", to("road")),
    button(app, "menus.pause.settings", to("settings")),
    button(app, "menus.pause.keys", to("keys")),
    button(app, "menus.pause.again", () => beginFrom(app, app.play.circumstance)),
    button(app, "player_frame.ending.first_page", to("title")))]);
}
