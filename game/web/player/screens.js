/* All screens by name: who adds one names it here. */
import { historyScreen } from "./history.js";
import { keysScreen } from "./keys_page.js";
import { namesScreen } from "./names_page.js";
import { readingScreen } from "./reading.js";

export const screens = {
  reading: readingScreen,
  history: historyScreen,
  keys: keysScreen,
  names: namesScreen,
};
