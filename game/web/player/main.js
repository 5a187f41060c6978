/* What runs in a page by itself. */
import { openPage } from "./page.js";

openPage();
