/* All screens by name: who adds one names it here. */
import { endingScreen } from "./ending.js";
import { historyScreen } from "./history.js";
import { keptScreen } from "./kept.js";
import { keysScreen } from "./keys_page.js";
import { menuScreen } from "./menu.js";
import { namesScreen } from "./names_page.js";
import { readingScreen } from "./reading.js";
import { roadScreen } from "./road.js";
import { settingsScreen } from "./settings_page.js";
import { titleScreen } from "./title.js";

export const screens = {
  title: titleScreen,
  names: namesScreen,
  reading: readingScreen,
  menu: menuScreen,
  history: historyScreen,
  keys: keysScreen,
  settings: settingsScreen,
  kept: keptScreen,
  ending: endingScreen,
  road: roadScreen,
};
