/* What a school's platform is told of a play, by whichever standard, and never more than the teacher chose.
   Whatever goes wrong there, the play goes on: it is said once, quietly, and that is all. */

/* The record of a page. `given` is {standard, sends, course}, null for a page that is no package; `makePlatform` makes
   what speaks by that standard; `page` is the window; `tell` is called with the key of a sentence, once for each.

   keeps says whether a place is kept there at all. start() opens it, and says once the platform has answered whether
   it did; resume() is then the place kept there, or null.
   took(scene, choice) and ended(scene) say what happened, suspend(text) hands over the place, close() is the end.
   back() is where the platform wants its reader afterwards, or null; sound() what it knows of their wish for sound. */
export function makeRecord(given, makePlatform, { page = globalThis, tell = () => {} } = {}) {
  if (!given || given.sends === "nothing") {
    const nothing = () => null;
    return { keeps: false, start: async () => false, resume: nothing, took: nothing, ended: nothing, suspend: nothing, close: nothing, back: nothing, sound: nothing };
  }
  const told = new Set(), waiting = [];
  const sentences = { missing: "school.unreached", refused: "school.refused", long: "school.too_long" };
  const platform = makePlatform(given, page, failed);
  let state = "new", there = {}, kept = null, since = 0;

  function failed(how) {
    if (!told.has(how)) tell(sentences[how]);
    told.add(how);
  }
  /* One thing for the platform: at once, or as soon as it is open. */
  function attempt(work) {
    if (state === "opening") waiting.push(work);
    if (state !== "open") return;
    try { work(); } catch { failed("refused"); }
  }
  const save = () => attempt(() => platform.save());
  function close() {
    attempt(() => platform.close((Date.now() - since) / 1000));
    state = "closed";
  }

  return {
    keeps: true,
    async start() {
      state = "opening";
      since = Date.now();
      page.addEventListener("pagehide", close);
      page.addEventListener("pageshow", (event) => { if (event.persisted) page.location.reload(); });
      page.document.addEventListener("visibilitychange", () => { if (page.document.hidden) save(); });
      try { const opened = platform.open(); there = opened.then ? await opened : opened; } catch { state = "missing"; failed("missing"); }
      if (state !== "opening") return false;
      state = "open";
      kept = there.place || null;
      for (const work of waiting.splice(0)) attempt(work);
      return true;
    },
    resume: () => kept,
    took(scene, choice) { if (given.sends === "choices") attempt(() => platform.choice(scene, choice)); },
    ended(scene) {
      if (given.sends === "choices") attempt(() => platform.ending(scene));
      attempt(() => platform.complete((Date.now() - since) / 1000));
      save();
    },
    /* A place that has no text, or one too long for the platform, is not handed over: the last that was stays. */
    suspend(text) {
      if (text === kept) return;
      if (!text || text.length > platform.most) { failed("long"); return; }
      kept = text;
      attempt(() => platform.keep(kept));
    },
    close,
    back: () => there.back ?? null,
    sound: () => there.sound ?? null,
  };
}
