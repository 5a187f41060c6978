/* What is heard: the sound of the place, which fades over as places change; the story's motif where it begins and where
   it ends; paper that slips. From the player's first gesture on, before which no browser lets a page be heard. */
const FADE = 0.9, QUIET = 0.02, RATE = 22050; // seconds, seconds, samples a second: as the files are
const NOTHING = { name: "", out() {} };
const AS_LOUD = { bed: 1, motif: 1, sign: 0.7 };

/* The sound of a page. `data` is what `sounds.py` makes, or null: then nothing is ever heard. */
export function openSound(app, data) {
  let context = null, volume = null, bed = NOTHING, wanted = { bed: "", motif: "" }, played = "";
  const decoded = new Map();
  if (data === null || !("AudioContext" in globalThis)) return { there: false, hear() {}, sign() {} };

  for (const gesture of ["click", "keydown"]) addEventListener(gesture, wake);
  document.addEventListener("visibilitychange", settle);
  app.on("settings", settle);
  app.on("page", ({ page }) => hear(page.place, page.weather));
  app.on("took", () => sign("slip"));

  /* Let a place be heard, and the story's motif with it if that is another page than before. */
  function hear(place, weather = null, motif = "") {
    const name = weather === "rain" && data.wet.includes(place) ? "rain" : data.beds[place] ?? "";
    wanted = { bed: name && "bed_" + name, motif };
    follow();
  }
  async function sign(name) { if (running()) await begun("sign_" + name, "sign"); }
  function wake() {
    if (silenced()) return;
    if (context === null) {
      context = new AudioContext({ sampleRate: RATE });
      volume = context.createGain();
      volume.connect(context.destination);
    }
    settle();
  }
  function silenced() { return app.settings.values.muted || app.settings.values.volume === 0; }
  function running() { return context !== null && context.state === "running" && !silenced(); }
  async function settle() {
    if (context === null) { if (!silenced() && navigator.userActivation?.hasBeenActive) wake(); return; }
    volume.gain.setTargetAtTime(silenced() ? 0 : app.settings.values.volume / 100, context.currentTime, QUIET);
    try { await (silenced() || document.hidden ? context.suspend() : context.resume()); } catch { return; }
    follow();
  }
  async function follow() {
    if (!running()) return;
    const { bed: name, motif } = wanted;
    if (bed.name !== name) {
      bed.out();
      const here = bed = { name, out() {} }; // taken, until it is decoded
      const out = name ? await begun(name, "bed", () => bed === here) : null;
      here.out = out ?? here.out;
      if (bed !== here) here.out();
      else if (!out) bed = NOTHING;
    }
    if (motif && motif !== played) { played = motif; await begun("motif_" + data.motif, "motif"); }
    if (!motif) played = "";
  }
  /* Begin a sound once it is decoded, if it is still wanted: what lets it fade out, or null. */
  async function begun(name, kind, still = () => true) {
    const buffer = await loaded(name);
    return buffer !== null && running() && still() ? start(buffer, kind) : null;
  }
  function start(buffer, kind) {
    const source = context.createBufferSource(), loud = context.createGain(), { gain } = loud, loops = kind === "bed", now = context.currentTime;
    source.buffer = buffer;
    source.loop = loops;
    gain.setValueAtTime(loops ? 0 : AS_LOUD[kind], now);
    if (loops) gain.linearRampToValueAtTime(AS_LOUD[kind], now + FADE);
    source.connect(loud).connect(volume);
    source.start();
    return () => {
      gain.cancelScheduledValues(context.currentTime);
      gain.setTargetAtTime(0, context.currentTime, FADE / 3);
      source.stop(context.currentTime + 2 * FADE);
    };
  }
  async function loaded(name) { // null where there is no such file, or the browser cannot read it
    if (!decoded.has(name)) {
      if (decoded.size > 5) decoded.delete(decoded.keys().next().value);
      decoded.set(name, decode(data.files[name]));
    }
    return decoded.get(name);
  }
  async function decode(file) {
    try { return await context.decodeAudioData(Uint8Array.from(atob(file), (letter) => letter.charCodeAt(0)).buffer); } catch { return null; }
  }
  return { there: true, hear, sign };
}
