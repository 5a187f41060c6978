// The stage: a paper theatre of three planes and up to three people, behind the words of a page.
//
//   const stage = makeStage(openPictures(), settings);   // settings.values as in game/saves/settings.py
//   document.body.prepend(stage.node);                    // fills its parent; aria-hidden
//   await stage.show(page);                               // place, light, season, weather, view, standing, lines
//   await stage.show(page, linesReadSoFar);               // moods follow what is read; the place stays
//   stage.stand({ foot, hung, right, around });           // pixels: where the sheet begins, what hangs where
//   await stage.front();                                  // the cover; `front({ people: false })` without the hero
//   stage.still();                                        // look again at settings: motion, moving places, contrast
//   stage.ahead(page);                                    // fetch what a page will need
//   stage.leave();
//
// `show` is done when the picture stands; a later call overtakes it. The colours of the place are on the root as
// --accent, --tray, --shade and --ground. A plane is an <svg>, drawn a few sheets at a time, and from then on moved as
// a whole.

import { drawAirs, nearer } from "./air.js";
import { castOn, facing, whereTheyStand } from "./standing.js";
import { drawFigure, drawing, drawPlane, fitPlane } from "./sheets.js";

const NEARNESS = [0.25, 0.55, 1];  // how far each plane leans, and the people
const PEOPLE = 0.8;
const LEAN = 10;  // units of the picture at most
const SLOW = 0.22;  // seconds until most of the way is leaned
const REST = 90;  // seconds after which the air rests when nobody is there
const SPARE = 40;  // units of the picture that a plane reaches beyond the window

const clamp = (value) => Math.max(-1, Math.min(1, value || 0));
const box = (kind) => Object.assign(document.createElement("div"), { className: kind });
const keyOf = (page) => `${page.light} ${page.season ?? ""} ${page.weather ?? ""}`;
const sharpness = () => Math.min(2, devicePixelRatio || 1);

// A wish that stays one: what the page's settings and the system say now.
function wishes(settings) {
  const values = settings.values ?? settings;
  const calm = values.reduced_motion || matchMedia("(prefers-reduced-motion: reduce)").matches;
  return { motion: !calm, air: values.moving_places !== false, contrast: values.contrast ?? "painted" };
}

// Paper's grain: black of little strength over everything, the same every time.
function drawGrain(canvas, width, height) {
  const tile = new OffscreenCanvas(256, 256), pen = tile.getContext("2d"), noise = pen.createImageData(256, 256);
  let dice = 7;
  const next = () => (dice = (dice * 1664525 + 1013904223) >>> 0) / 4294967296;
  const coarse = Array.from({ length: 16384 }, next);
  for (let at = 0; at < 65536; at++) {
    noise.data[at * 4 + 3] = 2 + 8 * next() + 5 * coarse[(at >> 9) * 128 + ((at & 255) >> 1)];
  }
  pen.putImageData(noise, 0, 0);
  for (let fibre = 0; fibre < 60; fibre++) {
    const x = 256 * next(), y = 256 * next(), turn = 6.28 * next(), long = 6 + 20 * next();
    pen.strokeStyle = `rgb(20 10 0 / ${0.01 + 0.03 * next()})`;
    pen.beginPath();
    pen.moveTo(x, y);
    pen.lineTo(x + long * Math.cos(turn), y + long * Math.sin(turn));
    pen.stroke();
  }
  Object.assign(canvas, { width, height });
  const over = canvas.getContext("2d");
  over.fillStyle = over.createPattern(tile, "repeat");
  over.fillRect(0, 0, width, height);
}

export function makeStage(pictures, settings) {
  const node = box("stage"), grain = document.createElement("canvas");
  node.setAttribute("aria-hidden", "true");
  grain.className = "grain";
  node.append(grain);
  let wish = wishes(settings), scene = null, turns = 0, looks = null;
  let size = { width: 1, height: 1, unit: 1, left: 0, top: 0 }, room = {};
  let at = [0, 0], pointed = [0, 0], tilted = [0, 0], level = null, scrolled = 0;
  let running = 0, before = 0, drawn = 0, touched = 0;

  // How large everything is: a picture covers the window, and rather its foot is cut off than its top.
  function measure() {
    const width = node.clientWidth || innerWidth, height = node.clientHeight || innerHeight;
    const unit = Math.max(width / 1920, height / 1080);
    size = { width, height, unit, left: (1920 - width / unit) / 2, top: (1080 - height / unit) * 0.3 };
    node.style.setProperty("--spare", `${SPARE * unit}px`);
    drawGrain(grain, Math.round(width * sharpness()), Math.round(height * sharpness()));
    if (!scene) return;
    for (const plane of scene.planes) fit(plane);
    arrange(scene);
    drawAir();
  }

  function fit(plane) {
    fitPlane(plane.svg, size);
    if (!plane.air) return;
    plane.air.width = (size.width + 2 * SPARE * size.unit) * sharpness();
    plane.air.height = (size.height + 2 * SPARE * size.unit) * sharpness();
  }

  function makePlane(into, airs) {
    const div = box("plane"), svg = drawing();
    const air = airs.length ? document.createElement("canvas") : null;
    div.append(...[svg, air].filter(Boolean));
    into.append(div);
    const plane = { div, svg, air, airs };
    fit(plane);
    return plane;
  }

  // Where the people of a scene stand, in the room there is beside the words.
  function arrange({ people }) {
    const cast = people.filter(Boolean);
    const { width, height } = size, upright = height > width;
    const foot = room.foot ?? height * (upright ? 0.5 : 0.73);
    const heads = cast.map((one) => looks.heads[one.look][one.left ? "left" : "right"]);
    const { scale, necks } = whereTheyStand({ ...room, width, height, foot }, heads);
    cast.forEach(({ div }, number) => {
      const [x, y] = necks[number];
      div.style.width = `${840 * scale}px`;
      div.style.left = `${x - 420 * scale}px`;
      div.style.top = `${y - 420 * scale}px`;
    });
  }

  // The people of a page in place of those who stand there: who stays as they are is not drawn anew.
  async function cast(into, page, read) {
    const upright = size.height > size.width;
    const seen = castOn(page, read, looks.hero, upright), sides = facing(seen.length);
    const gone = into.people, now = [];
    for (const [number, { character, mood, pose }] of seen.entries()) {
      const look = looks.looks[character], left = sides[number];
      const key = `${mood} ${pose ?? ""} ${left ? "left" : "right"}`;
      const same = gone.find((one) => one && one.look === look && one.key === key);
      now.push(same ?? await person(into, look, key, left));
    }
    return () => {
      into.people = now;
      arrange(into);
      for (const { div } of now) div.classList.remove("coming");
      for (const one of gone) if (!now.includes(one)) fade(one.div, 160);
    };
  }

  async function person(into, look, key, left) {
    const div = box("person coming"), svg = drawing(), part = await pictures(`person:${look}`);
    div.append(svg);
    into.node.append(div);
    await drawFigure(svg, part, part.people[key], into.setting, left);
    return { div, look, key, left };
  }

  function fade(gone, after) {
    gone.classList.add("going");
    setTimeout(() => gone.remove(), wish.motion ? after : 0);
  }

  // A place in place of the one before.
  async function enter(name, key) {
    const part = await pictures(`place:${name}`), setting = part.settings[key];
    const made = { name: `${name} ${key}`, node: box("scene coming"), setting, people: [], planes: [] };
    made.node.style.background = setting.ground;
    grain.before(made.node);
    for (const number of [0, 1, 2]) {
      const plane = makePlane(made.node, setting.airs.filter((air) => air[4] === number));
      made.planes.push(plane);
      await drawPlane(plane.svg, part, setting, number);
    }
    return made;
  }

  function reveal(made) {
    const old = scene, root = document.documentElement.style;
    scene = made;
    for (const name of ["accent", "tray", "shade", "ground"]) root.setProperty(`--${name}`, made.setting[name]);
    for (const plane of made.planes) fit(plane);
    made.node.classList.remove("coming");
    if (old) fade(old.node, 260);
    shift();
    drawAir();
    if (wish.motion) made.planes.forEach(({ div }, number) => rise(div, number));
  }

  function rise(div, number) {
    const far = `0 ${24 * size.unit}px`;
    div.animate([{ translate: far }, { translate: "0 0" }],
      { duration: 320, delay: 40 * number, fill: "backwards", easing: "cubic-bezier(.2,.7,.3,1)" });
  }

  async function show(page, read = page.lines ?? []) {
    const turn = ++turns, name = page.place ?? "", key = keyOf(page);
    looks ??= await pictures("cast");
    const stays = scene?.name === `${name} ${key}`;
    const made = stays ? scene : await enter(name, key);
    const settle = await cast(made, page, read);
    if (turn !== turns) return drop(made);
    settle();
    if (!stays) reveal(made);
    touch();
  }

  // What was overtaken while it was drawn goes again.
  function drop(made) {
    if (made !== scene) made.node.remove();
    else for (const div of made.node.querySelectorAll(".person.coming")) div.remove();
  }

  async function front({ people = true } = {}) {
    looks ??= await pictures("cast");
    const hero = { character: looks.hero, mood: "calm" };
    return show({ ...looks.front, view: "stage", standing: people ? [hero] : [], lines: [] });
  }

  function shift() {
    if (!scene) return;
    const move = (div, near) => {
      const [x, y] = at.map((part, number) => -part * LEAN * near * size.unit * (number ? 0.6 : 1));
      div.style.transform = `translate(${x.toFixed(2)}px, ${y.toFixed(2)}px)`;
    };
    scene.planes.forEach(({ div }, number) => move(div, NEARNESS[number]));
    for (const { div } of scene.people) move(div, PEOPLE);
  }

  function drawAir() {
    const now = wish.motion ? performance.now() / 1000 : 0, sharp = sharpness();
    for (const { air, airs } of scene?.planes ?? []) {
      if (!air) continue;
      const [x, y] = [size.left, size.top].map((cut) => (SPARE - cut) * size.unit * sharp);
      drawAirs(air.getContext("2d"), airs, now, x, y, size.unit * sharp);
    }
  }

  function frame(time) {
    const now = time / 1000, passed = Math.min(0.1, now - before);
    const to = [0, 1].map((axis) => clamp(pointed[axis] + tilted[axis] + (axis ? scrolled : 0)));
    running = 0;
    before = now;
    if (!wish.motion || !scene) return;
    const leans = Math.hypot(to[0] - at[0], to[1] - at[1]) > 0.004;
    if (leans) {
      at = at.map((part, axis) => nearer(part, to[axis], passed, SLOW));
      shift();
    }
    const stirs = wish.air && now - touched < REST && scene.planes.some(({ air }) => air);
    if (stirs && now - drawn > 0.03) {
      drawn = now;
      drawAir();
    }
    if (leans || stirs) run();
  }

  function run() {
    running ||= requestAnimationFrame(frame);
  }

  function touch() {
    touched = performance.now() / 1000;
    if (wish.motion) run();
  }

  const heard = {
    pointermove(event) {
      if (event.pointerType === "touch") return;
      pointed = [2 * event.clientX / innerWidth - 1, 2 * event.clientY / innerHeight - 1].map(clamp);
      touch();
    },
    scroll() {
      scrolled = clamp(scrollY / innerHeight);
      touch();
    },
    deviceorientation({ beta, gamma }) {
      if (beta === null) return;
      level ??= [gamma, beta];
      tilted = [(gamma - level[0]) / 25, (beta - level[1]) / 25].map(clamp);
      if (wish.motion) run();
    },
    keydown: touch,
    pointerdown: touch,
  };
  const calm = matchMedia("(prefers-reduced-motion: reduce)");

  function still() {
    wish = wishes(settings);
    node.dataset.contrast = wish.contrast;
    node.dataset.motion = wish.motion;
    if (!wish.motion) at = [0, 0];
    shift();
    drawAir();
    touch();
  }

  const watch = new ResizeObserver(measure);
  watch.observe(node);
  for (const [name, does] of Object.entries(heard)) addEventListener(name, does, { passive: true });
  calm.addEventListener("change", still);
  still();

  return {
    node,
    show,
    front,
    still,
    stand(given) {
      room = given;
      if (scene) arrange(scene);
    },
    ahead(page) {
      pictures(`place:${page.place ?? ""}`);
      for (const { character } of page.standing ?? []) if (looks) pictures(`person:${looks.looks[character]}`);
    },
    leave() {
      turns++;
      watch.disconnect();
      for (const [name, does] of Object.entries(heard)) removeEventListener(name, does);
      calm.removeEventListener("change", still);
      cancelAnimationFrame(running);
      node.remove();
    },
  };
}
