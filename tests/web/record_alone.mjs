/* `record.js` with a platform of ours, as `test_record.py` asks: one line of JSON in, what was told and called out. */
import { makeRecord } from "../../game/web/player/record.js";
import { cmi5Platform } from "../../game/web/player/record_cmi5.js";
import { scormPlatform } from "../../game/web/player/record_scorm.js";

const asked = JSON.parse(await new Promise((done) => { let all = ""; process.stdin.on("data", (part) => (all += part)).on("end", () => done(all)); }));
const calls = [], told = [], listeners = {};

/* An API that notes every call. `answers` are by the call's name and its first word; else it is "true". */
function api(names, answers) {
  return Object.fromEntries(names.map((name) => [name, (...given) => {
    calls.push([name, ...given]);
    const answer = answers[name + " " + given[0]] ?? answers[name];
    if (answer === "throw") throw new Error("broken");
    return answer ?? (name.includes("Get") ? "" : "true");
  }]));
}
const LMS = ["LMSInitialize", "LMSFinish", "LMSGetValue", "LMSSetValue", "LMSCommit"];
const NEW = ["Initialize", "Terminate", "GetValue", "SetValue", "Commit"];

/* A window with so many above it; the API is in the outermost, or in that which opened it. */
function windows({ deep = 0, opened = false, foreign = false, api: there = true, answers = {} }) {
  const outer = {};
  outer.parent = outer;
  if (there) Object.assign(outer, { API: api(LMS, answers), API_1484_11: api(NEW, answers) });
  let here = outer;
  for (let step = 0; step < deep; step += 1) here = { parent: here };
  if (foreign) here = Object.defineProperties({ parent: here }, Object.fromEntries(["API", "API_1484_11"].map((name) => [name, { get() { throw new Error("SecurityError"); } }])));
  const page = opened ? { opener: here } : { parent: here };
  if (opened) page.parent = page;
  return { opener: null, ...page, addEventListener: (name, told) => (listeners[name] = told), location: { search: asked.search ?? "", reload: () => calls.push(["reload"]) },
    document: { hidden: true, addEventListener: (name, told) => (listeners[name] = told), createElement: () => ({}), head: { append: (made) => calls.push(["narrow", made.content]) } },
    fetch: async () => { calls.push(["fetch"]); throw new Error("no network"); } };
}
const page = windows(asked.windows ?? {});
if (page.parent === undefined) page.parent = page;
const record = makeRecord(asked.given, asked.given?.standard === "cmi5" ? cmi5Platform : scormPlatform, { page, tell: (key) => told.push(key) });
const back = [];
for (const [name, ...given] of asked.does) {
  if (listeners[name]) listeners[name](...given);
  else back.push(await record[name](...given));
}
process.stdout.write(JSON.stringify({ calls, told, back: back.map((each) => each ?? null) }));
