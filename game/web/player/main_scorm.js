/* What runs in a package by SCORM. */
import { openPage } from "./page.js";
import { scormPlatform } from "./record_scorm.js";
import { schoolBy } from "./school.js";

openPage(() => schoolBy(scormPlatform));
