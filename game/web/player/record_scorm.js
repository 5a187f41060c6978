/* A school's platform by SCORM 1.2 or 2004: an object in one of the windows above this one, asked and told by names. */
const FAR = 50; // windows above one another that are looked into
const OFTEN = 30000; // milliseconds between two times of saving while one plays: many platforms stop the page for it
const OVER = ["completed", "passed", "failed"]; // a status that is not taken back when the story is opened again

const two = (number) => String(Math.floor(number)).padStart(2, "0");
const parts = (seconds) => [seconds / 3600, (seconds / 60) % 60, seconds % 60];

const WAYS = {
  scorm12: {
    api: "API", begin: "LMSInitialize", finish: "LMSFinish", get: "LMSGetValue", set: "LMSSetValue", commit: "LMSCommit",
    status: "cmi.core.lesson_status", time: "cmi.core.session_time", exit: "cmi.core.exit",
    kind: "fill-in", when: "time", response: "student_response",
    lasted: (seconds) => parts(seconds).map((each, at) => two(each).padStart(at ? 2 : 4, "0")).join(":"),
    moment: (now) => [now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join(":"),
  },
  scorm2004: {
    api: "API_1484_11", begin: "Initialize", finish: "Terminate", get: "GetValue", set: "SetValue", commit: "Commit",
    status: "cmi.completion_status", time: "cmi.session_time", exit: "cmi.exit",
    kind: "choice", when: "timestamp", response: "learner_response",
    lasted: (seconds) => "PT" + parts(seconds).map((each, at) => Math.floor(each) + "HMS"[at]).join(""),
    moment: (now) => now.toISOString().slice(0, 22) + "Z", // hundredths: without them no time zone may be said
  },
};

/* The platform's object: in this window, those around it, or those it was opened from. Null if there is none. */
function findApi(page, { api, begin }) {
  for (const first of [page, page.opener, page.top?.opener]) {
    let here = first;
    for (let step = 0; here && step < FAR; step += 1) {
      try { if (typeof here[api]?.[begin] === "function") return here[api]; } catch { /* a window of another site */ }
      here = here.parent;
    }
  }
  return null;
}

/* What `makeRecord` asks of a platform. Each throws where the platform does not answer “true”. */
export function scormPlatform({ standard }, page, failed) {
  const way = WAYS[standard];
  let api = null, saved = 0;

  function ask(name, ...given) {
    if (String(api[name](...given)) !== "true") throw new Error(name);
  }
  const set = (name, value) => ask(way.set, name, value);
  /* Told after those that are there: what was sent stands, also where a choice is taken back and taken otherwise. */
  function interaction(id, response) {
    const at = "cmi.interactions." + (Number(api[way.get]("cmi.interactions._count")) || 0) + ".";
    set(at + "id", id);
    set(at + "type", way.kind);
    set(at + way.response, response);
    set(at + way.when, way.moment(new Date()));
  }
  function save() {
    saved = Date.now();
    ask(way.commit, "");
  }

  return {
    most: 4096,
    open() {
      api = findApi(page, way);
      ask(way.begin, "");
      if (!OVER.includes(api[way.get](way.status))) {
        try { set(way.status, "incomplete"); } catch { failed("refused"); }
      }
      saved = Date.now();
      return { place: api[way.get]("cmi.suspend_data") };
    },
    choice: interaction,
    ending(scene) { interaction("the-ending", scene); },
    complete() { set(way.status, "completed"); },
    keep(text) {
      set("cmi.suspend_data", text);
      if (Date.now() - saved > OFTEN) save();
    },
    save,
    close(seconds) {
      try {
        set(way.time, way.lasted(seconds));
        set(way.exit, "suspend");
      } finally { ask(way.finish, ""); }
    },
  };
}
