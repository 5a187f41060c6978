/* What is heard: the loops and calls of the place, which fade over as places change; the story's motif where it begins
   and, in its tone, where it ends; a moment's own sound; paper that slips. From the player's first gesture on, before
   which no browser lets a page be heard. */
import { callTimes } from "./call_times.js";
const FADE = 0.9, QUIET = 0.02, RATE = 22050; // seconds, seconds, samples a second: as the files are
const SILENT = { layers: {}, calls: [] }, AHEAD = 1, MOST_DECODED = 24; // seconds
const AS_LOUD = { layer: 1, call: 1, moment: 1, motif: 1, sign: 0.7 };

/* The sound of a page. `data` is what `sounds.py` makes, or null: then nothing is ever heard. */
export function openSound(app, data) {
  let context = null, volume = null, wanted = { bed: "", motif: "", once: "" }, bed = "", beds = 0, timer = 0;
  const begunOnce = { motif: "", once: "" }, playing = new Map(), decoded = new Map();
  if (data === null || !("AudioContext" in globalThis)) return { there: false, hear() {}, sign() {} };

  for (const gesture of ["click", "keydown"]) addEventListener(gesture, wake);
  document.addEventListener("visibilitychange", settle);
  app.on("settings", settle);
  app.on("page", ({ page }) => hear(page.place, page.weather, "", page.moment, page.scene));
  app.on("took", () => sign("slip"));

  /* Let a place be heard, a moment there, and the story's motif: "front", or the tone of its ending. Motif and moment
     begin if it is another than before. What a scene has of its own goes before all of these. */
  function hear(place, weather = null, motif = "", moment, scene) {
    const { once = "", bed: special = "" } = data.moments[moment] ?? {};
    wanted = { bed: special || (weather === "rain" && data.wet.includes(place) ? "rain" : data.beds[place] ?? ""), motif, once, ...data.own?.[scene] };
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
  function follow() {
    if (!running()) return;
    if (bed !== wanted.bed) { bed = wanted.bed; callFrom(data.scapes[bed] ?? SILENT); }
    lay({ ...(data.scapes[bed] ?? SILENT).layers, ...wanted.layers });
    for (const [kind, file] of [["motif", wanted.motif === "front" ? data.motif : data.motif + "_" + wanted.motif], ["once", wanted.once]]) {
      if (wanted[kind] && wanted[kind] !== begunOnce[kind]) begun((kind === "once" ? "moment_" : "motif_") + file, kind === "once" ? "moment" : kind);
      begunOnce[kind] = wanted[kind];
    }
  }
  /* Loops that are heard here too go on, at the volume they have here; the others fade over. */
  function lay(layers) {
    for (const [name, loop] of playing) if (!(name in layers)) { playing.delete(name); loop.gone = true; loop.out?.(); }
    for (const [name, loud] of Object.entries(layers)) {
      const known = playing.get(name);
      if (known) { known.to?.(loud); known.loud = loud; } else lead(name, { loud, gone: false });
    }
  }
  async function lead(name, loop) {
    playing.set(name, loop); // taken, until it is decoded
    const made = await begun("layer_" + name, "layer", loop.loud, () => !loop.gone);
    if (!made) { if (playing.get(name) === loop) playing.delete(name); return; }
    Object.assign(loop, made);
    if (loop.gone) loop.out(); else loop.to(loop.loud);
  }
  /* The calls of a bed, each at its time while the page is heard. */
  function callFrom({ calls }) {
    const waiting = calls.map(([sound, takes, least, most, level]) => {
      const times = callTimes(sound, takes, least, most, level, ++beds), first = times.next().value;
      return { sound, times, next: first, from: context.currentTime };
    });
    clearInterval(timer);
    timer = setInterval(() => { if (running()) for (const each of waiting) due(each); }, AHEAD * 500);
  }
  function due(each) {
    for (; each.from + each.next[0] < context.currentTime + AHEAD; each.next = each.times.next().value) {
      const [at, take, loud] = each.next, here = bed;
      begun(`call_${each.sound}_${take}`, "call", loud, () => bed === here, each.from + at);
    }
  }
  /* Begin a sound once it is decoded, if it is still wanted: what ends and turns it, or null. */
  async function begun(name, kind, loud = 1, still = () => true, at = 0) {
    const buffer = await loaded(name);
    return buffer !== null && running() && still() ? start(buffer, kind, loud * AS_LOUD[kind], at) : null;
  }
  function start(buffer, kind, loud, at) {
    const source = context.createBufferSource(), node = context.createGain(), { gain } = node, loops = kind === "layer", now = context.currentTime;
    source.buffer = buffer;
    source.loop = loops;
    gain.setValueAtTime(loops ? 0 : loud, now);
    if (loops) gain.linearRampToValueAtTime(loud, now + FADE);
    source.connect(node).connect(volume);
    source.start(at);
    const turn = (goal) => { gain.cancelScheduledValues(context.currentTime); gain.setTargetAtTime(goal, context.currentTime, FADE / 3); };
    return {
      out() { turn(0); source.stop(context.currentTime + 2 * FADE); },
      to(goal) { if (goal !== loud) turn(loud = goal); },
    };
  }
  async function loaded(name) { // null where there is no such file, or the browser cannot read it
    if (!decoded.has(name)) {
      if (decoded.size >= MOST_DECODED) decoded.delete(decoded.keys().next().value);
      decoded.set(name, name in data.files ? decode(data.files[name]) : null);
    }
    return decoded.get(name);
  }
  async function decode(file) {
    try { return await context.decodeAudioData(Uint8Array.from(atob(file), (letter) => letter.charCodeAt(0)).buffer); } catch { return null; }
  }
  return { there: true, hear, sign };
}
