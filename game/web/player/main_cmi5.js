/* What runs in a package by cmi5. */
import { openPage } from "./page.js";
import { cmi5Platform } from "./record_cmi5.js";
import { schoolBy } from "./school.js";

openPage(() => schoolBy(cmi5Platform));
