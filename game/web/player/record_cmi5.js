/* A school's platform by cmi5: statements of the xAPI to the one record store that it names when it opens the page. */
const PATIENCE = 10000; // milliseconds for an answer while the page opens
const VERBS = "http://adlnet.gov/expapi/verbs/", CONTEXT = "https://w3id.org/xapi/cmi5/context/categories/";
const PLACE = "upward.place"; // the name of the document with the place

function newId() {
  const random = () => crypto.getRandomValues(new Uint8Array(1))[0];
  return "10000000-1000-4000-8000-100000000000".replace(/[018]/g, (digit) => (digit ^ (random() & (15 >> (digit / 4)))).toString(16));
}

const lasted = (seconds) => "PT" + Math.round(seconds) + "S";

/* From now on this page can speak to these addresses and no others. */
function onlyTo(page, addresses) {
  const narrow = page.document.createElement("meta"), there = [];
  for (const each of addresses) {
    try { const { origin, pathname } = new URL(each); there.push((origin + pathname).replace(/[;,]/g, encodeURIComponent)); } catch { /* no address */ }
  }
  narrow.httpEquiv = "Content-Security-Policy";
  narrow.content = "connect-src " + (there.join(" ") || "'none'");
  page.document.head.append(narrow);
}

/* What `makeRecord` asks of a platform; `failed` is told of what goes wrong later. `course` names the story. */
export function cmi5Platform({ course }, page, failed) {
  const launch = Object.fromEntries(new URLSearchParams(page.location.search));
  const endpoint = (launch.endpoint ?? "").replace(/\/*$/, "/");
  const unsent = [];
  let token = "", data = {}, actor = null, normal = false, sending = false, flying = 0, done = false, place = "", sent = "";

  async function ask(path, parameters, options = {}) {
    const url = new URL(path, endpoint);
    for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
    const headers = { Authorization: "Basic " + token, "X-Experience-API-Version": "1.0.3" };
    if (options.body) headers["Content-Type"] = "application/json";
    const answer = await page.fetch(url, { referrerPolicy: "no-referrer", ...options, headers });
    if (!answer.ok && answer.status !== 404) throw answer;
    return answer;
  }
  async function document(path, parameters) {
    const answer = await ask(path, parameters, { signal: AbortSignal.timeout(PATIENCE) });
    return (answer.ok ? await answer.json().catch(() => null) : null) ?? {};
  }
  const about = (stateId) => ({ stateId, activityId: launch.activityId, agent: launch.actor, registration: launch.registration });

  /* A statement in the context that the platform set; those of cmi5 itself are about the whole, and say so. */
  function statement(verb, object, result, categories = []) {
    const context = structuredClone(data.contextTemplate ?? {}), around = (context.contextActivities ??= {});
    context.registration = launch.registration;
    if (categories.length) around.category = [...(around.category ?? []), ...categories.map((each) => ({ id: CONTEXT + each }))];
    return {
      id: newId(), timestamp: new Date().toISOString(), actor, context, object: { objectType: "Activity", ...object },
      verb: { id: VERBS + verb, display: { en: verb } }, ...(result && { result }),
    };
  }
  const whole = (verb, result, ...more) => statement(verb, { id: launch.activityId }, result, ["cmi5", ...more]);
  const within = (scene) => ({ id: course + "#" + scene });
  const post = (body) => ask("statements", {}, { method: "POST", keepalive: true, body: JSON.stringify(body) });
  const kept = () => JSON.stringify({ place, completed: done });
  const put = (body, signal) => ask("activities/state", about(PLACE), { method: "PUT", keepalive: true, body, signal });
  const older = new AbortController(); // of what is still on its way when the page closes

  /* One after another. What the store refuses is let go; while nothing answers, it waits for the next time. */
  async function send() {
    if (sending) return;
    sending = true;
    try {
      while (unsent.length) {
        flying = 1;
        try { await post(unsent[0]); } catch (why) { if (!(why.status < 500)) throw why; failed("refused"); }
        flying = 0;
        unsent.shift();
      }
      while (sent !== kept()) { const text = kept(); await put(text, older.signal); sent = text; }
    } catch { if (!older.signal.aborted) failed("refused"); }
    sending = false;
    flying = 0;
  }
  function say(made) {
    unsent.push(made);
    send();
  }

  return {
    most: Infinity,
    async open() {
      onlyTo(page, [endpoint, launch.fetch]);
      actor = JSON.parse(launch.actor); // whoever this is, it is only handed back
      const first = await page.fetch(launch.fetch, { method: "POST", referrerPolicy: "no-referrer", signal: AbortSignal.timeout(PATIENCE) });
      token = (await first.json())["auth-token"];
      if (!token) throw new Error("no token");
      let wishes, before;
      [data, wishes, before] = await Promise.all([
        document("activities/state", about("LMS.LaunchData")),
        document("agents/profile", { profileId: "cmi5LearnerPreferences", agent: launch.actor }),
        document("activities/state", about(PLACE)),
      ]);
      if (!data.launchMode) throw new Error("no launch data");
      normal = data.launchMode === "Normal";
      done = before.completed === true;
      place = before.place ?? "";
      sent = kept();
      say(whole("initialized"));
      return { place, back: /^https?:/.test(data.returnURL) ? data.returnURL : null, sound: { on: true, off: false }[wishes.audioPreference] };
    },
    choice(scene, step) {
      const asked = { definition: { type: "http://adlnet.gov/expapi/activities/cmi.interaction", interactionType: "choice" } };
      if (normal) say(statement("answered", { ...within(scene), ...asked }, { response: step }));
    },
    ending(scene) { if (normal) say(statement("experienced", within(scene))); },
    complete(seconds) {
      if (!normal || done) return;
      done = true;
      say(whole("completed", { completion: true, duration: lasted(seconds) }, "moveon"));
    },
    keep(text) {
      place = text;
      send();
    },
    save: send,
    /* The page may be gone at once: all that is left and not on its way goes together, and nobody waits. */
    close(seconds) {
      const last = [...unsent.slice(flying), whole("terminated", { duration: lasted(seconds) })];
      post(last.length === 1 ? last[0] : last).catch(() => {});
      if (sent === kept()) return;
      older.abort(); // two on their way may arrive in either order, and what arrives last stays
      put(kept()).catch(() => {});
    },
  };
}
