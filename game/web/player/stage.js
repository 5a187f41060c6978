/* The stage: a paper theatre of three planes and up to three people, or a moment, behind the words of a page.

     const stage = makeStage(openPictures(), wishes);    // wishes() gives the values of game/saves/settings.py
     parent.append(stage.node);                          // fills its parent; hidden from screen readers
     await stage.show(page);                             // a page of rules.js: what stands there when all is read
     await stage.show(page, lines);                      // or when these lines are: moods follow, the place stays
     stage.stand({ foot, hung, right, around, width });  // pixels: the sheet's top, what hangs, the room beside it
     stage.stand(null);                                  // nobody is seen until there is room again
     await stage.front();                                // the cover with the hero; `front(false)` without
     stage.still();                                      // look again at wishes: motion, moving places, contrast
     stage.leave();

   `show` is done when the picture stands; a later call overtakes it. The root has a colour of the place as
   --place-tray. A plane is an <svg> drawn a few sheets at a time, and from then on
   moved as a whole, which draws nothing anew. */

import { make } from "./dom.js";
import { give, setApart } from "./actors.js";
import { drawAirs, nearer } from "./air.js";
import { cropOf } from "./crop.js";
import { drawSheets, drawWhole, emptySvg, grainOver } from "./sheets.js";
import { castOn, shotOf, showsMoment, whereTheyStand } from "./standing.js";

const NEARNESS = [0.25, 0.55, 1];  // how far each plane leans, and the people
const PEOPLE = 0.8;
const LEAN = 10;  // units of the picture at most
const SLOW = 0.22;  // seconds until most of the way is leaned
const REST = 90;  // seconds after which the air rests when nobody is there
const SPARE = 40;  // units of the picture that a plane reaches beyond the window, as stage.css has it
const HALF = 1120, WHOLE = 1760, CAST = [14, 12, 26, 0.36];  // units of a figure: how high, its shadow

const clamp = (value) => Math.max(-1, Math.min(1, value || 0));
const sharpness = () => Math.min(2, devicePixelRatio || 1);
const box = (name, ...children) => make("div", { class: name }, ...children);
const CALM = matchMedia("(prefers-reduced-motion: reduce)");

export function makeStage(pictures, wishes) {
  const node = make("div", { class: "stage", "aria-hidden": "true" }, grainOver()), left = new AbortController(), played = new Set();
  let size = {}, room = {}, scene = null, turns = 0, cast = null, motion = true, beat = 0, shown = {};
  let at = [0, 0], level = null, running = 0, before = 0, drawn = 0, touched = 0;
  const leanings = { pointer: [0, 0], tilt: [0, 0], scroll: [0, 0] };

  function measure() {
    size = { width: node.clientWidth || innerWidth, height: node.clientHeight || innerHeight };
    if (scene) settle();
  }

  /* Planes cut to the window, with the rim by which they slide. */
  function fit(made) {
    const { unit, left, top } = made.crop = cropOf(size, made.setting.focus, made.shot === "close"), x = left - SPARE, y = top - SPARE;
    const across = size.width / unit + 2 * SPARE, down = size.height / unit + 2 * SPARE;
    give(made.node, { unit: `${unit}px`, from: x, above: y });
    for (const { svg, air, airs, pose } of made.planes) {
      const sharp = airs.length ? unit * sharpness() : 0;
      if (!pose) svg.setAttribute("viewBox", `${x} ${y} ${across} ${down}`);
      Object.assign(air, { width: across * sharp, height: down * sharp });
    }
  }

  /* The room that people have, and how near they are seen there. */
  function hereIn() {
    const { width, height } = size, here = { width, height, foot: height * (height > width ? 0.5 : 0.73), ...room };
    return { ...here, shot: shotOf(shown.page, here, wishes().text_size) };
  }

  /* Everything of the scene in its place, for the size there is. */
  function settle() {
    const here = hereIn(), heads = scene.people.map(({ look, side, key, step: [near, aside] }) => {
      const [x, y, w, h] = cast.heads[look][side];
      return [x * near + aside, (y + 150 + key.includes("sitting") * cast.lower) * near - 150, w * near, h * near];
    });
    scene.shot = here.shot;
    if (scene.people.some((one) => one.whole !== (here.shot === "wide"))) show(shown.page, shown.read);  // the room is another now
    fit(scene);
    const { scale, necks } = whereTheyStand(here, heads);
    scene.people.forEach(({ div, whole, step: [near, aside] }, number) => {
      const [x, y] = necks[number], [left, top, width, height] = [x / scale + aside - 420 * near, y / scale - 150 - 270 * near, 840 * near,
        near * (whole ? WHOLE : HALF)].map((each) => `${each * scale}px`);
      Object.assign(div.style, { left, top, width, height, zIndex: +(near > 1) });
    });
    shift();
    drawAir();
  }

  async function show(page, read = page.lines) {
    shown = { page, read };
    const whole = hereIn().shot === "wide", turn = ++turns, key = `${page.light} ${page.season ?? ""} ${page.weather ?? ""}`;
    const part = showsMoment(page) ? `moment:${page.moment}` : `place:${page.place}`, name = `${part} ${key}`;
    cast ??= await pictures("cast");
    const made = scene?.name === name ? scene : await enter(part, key, name);
    const people = await peopleIn(made, castOn(page, read, cast.hero, size.height > size.width), whole);
    if (turn === turns) {
      for (const one of made.people) if (!people.includes(one)) fade(one.div, 140);
      made.people = people;
      if (made !== scene) reveal(made);
      settle();
      for (const { div } of people) div.classList.remove("coming");
      touch();
    } else if (made === scene) for (const { div } of people) made.people.some((one) => one.div === div) || div.remove();
    else made.node.remove();
  }

  /* A place or moment, drawn but not yet seen. */
  async function enter(called, key, name) {
    const part = await pictures(called), setting = part.settings[key], { keys = 1, near = NEARNESS, shade } = setting;
    const made = { name, setting, node: box("scene coming"), planes: [], people: [], last: keys - 1, key: played.has(name) ? keys - 1 : 0 };
    made.node.style.background = setting.ground;
    node.prepend(made.node);
    for (const [number, layers] of setting.planes.entries()) {
      const svg = emptySvg(), air = make("canvas"), div = box("plane", svg, air), moves = layers[0]?.moves?.length;
      made.node.append(div);
      made.planes.push({ div, svg, air, near: near[number], airs: setting.airs.filter((each) => each[4] === number),
        pose: moves ? setApart(div, svg, layers[0], shade) : null });
      fit(made);
      await drawSheets(svg, part, layers, { shade, tint: "#ffffff" });
    }
    return made;
  }

  /* People in a scene: who stays as they are is not drawn anew. */
  async function peopleIn(made, seen, whole) {
    const people = [];
    for (const { character, mood, holds, posture = "standing", pose, left, step } of seen) {
      const look = cast.looks[character], side = left ? "left" : "right", key = [mood, pose, holds, posture, side, whole ? "whole" : ""].join(" ");
      const same = made.people.find((one) => one.look === look && one.key === key);
      people.push(Object.assign(same ?? { look, side, key, whole, div: await figure(made, look, key, side, whole) }, { step }));
    }
    return people;
  }

  async function figure(made, look, key, side, whole) {
    const part = await pictures(`person:${look}`), svg = emptySvg(), div = box("person coming", svg);
    made.node.insertBefore(div, made.people[0]?.div ?? null);
    const { shade, tint } = made.setting, edges = [-420, -420, 840, whole ? WHOLE : HALF];
    svg.setAttribute("viewBox", edges.join(" "));
    await drawWhole(svg, part, { box: edges, cast: CAST, sheets: part.people[key], tint }, { shade, mirrored: side === "left" }, 0);
    return div;
  }

  function reveal(made) {
    if (scene) fade(scene.node, 240);
    scene = made;
    made.node.classList.remove("coming");
    document.documentElement.style.setProperty("--place-tray", made.setting.tray);
    if (motion) {
      made.planes.forEach(({ div }, number) => div.animate([{ translate: `0 ${24 * made.crop.unit}px` }, { translate: "0 0" }],
        { duration: 320, delay: 40 * number, fill: "backwards", easing: "ease-out" }));
    }
    turn();
  }

  /* A moment's keys, one after the other; the last one stays, and is all that is seen where nothing shall move. */
  function turn() {
    const { planes, last, name, setting } = scene;
    clearTimeout(beat);
    if (!motion || wishes().moving_places === false) scene.key = last;
    for (const { pose } of planes) pose?.(scene.key);
    if (scene.key === last) { played.add(name); drawAir(); }
    else beat = setTimeout(() => { scene.key++; turn(); }, 1000 * setting.beat);
  }

  /* What goes lies above what comes, and fades away once that is drawn. */
  function fade(gone, duration) {
    gone.animate({ opacity: 0 }, motion ? duration : 0).finished.then(() => gone.remove());
  }

  async function front(people = true) {
    cast ??= await pictures("cast");
    played.clear();
    const hero = { character: cast.hero, ...cast.front.hero };
    return show({ ...cast.front, view: "stage", standing: people ? [hero] : [], lines: [] });
  }

  /* Planes and people lean as the pointer, the page and the device do, what is nearer further. */
  function shift() {
    const lean = (div, near) => {
      const [x, y] = at.map((part) => -part * LEAN * near * scene.crop.unit);
      div.style.transform = `translate(${x.toFixed(2)}px, ${(y * 0.6).toFixed(2)}px)`;
    };
    for (const { div, near } of scene.planes) lean(div, near);
    for (const { div } of scene.people) lean(div, PEOPLE);
  }

  function drawAir() {
    const now = motion ? performance.now() / 1000 : 0, { left, top } = scene.crop, unit = scene.crop.unit * sharpness();
    for (const { air, airs } of scene.planes) {
      if (airs.length && scene.key === scene.last) drawAirs(air.getContext("2d"), airs, now, (SPARE - left) * unit, (SPARE - top) * unit, unit);
    }
  }

  function frame(time) {
    const now = time / 1000, passed = Math.min(0.1, now - before);
    running = 0;
    before = now;
    if (!motion || !scene) return;
    const to = [0, 1].map((axis) => clamp(Object.values(leanings).reduce((sum, each) => sum + each[axis], 0)));
    const leans = Math.hypot(to[0] - at[0], to[1] - at[1]) > 0.004;
    if (leans) {
      at = at.map((part, axis) => nearer(part, to[axis], passed, SLOW));
      shift();
    }
    const stirs = wishes().moving_places !== false && now - touched < REST;
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
    run();
  }

  const heard = {
    pointermove({ pointerType, clientX, clientY }) {
      if (pointerType !== "touch") leanings.pointer = [2 * clientX / innerWidth - 1, 2 * clientY / innerHeight - 1];
      touch();
    },
    scroll() {
      leanings.scroll = [0, clamp(scrollY / innerHeight)];
      touch();
    },
    deviceorientation({ beta, gamma }) {
      level ??= [gamma, beta];
      leanings.tilt = [(gamma - level[0]) / 25, (beta - level[1]) / 25].map(clamp);
      run();
    },
    keydown: touch,
  };

  function still() {
    const { contrast = "painted", reduced_motion: reduced } = wishes();
    motion = !reduced && !CALM.matches;
    Object.assign(node.dataset, { contrast, motion });
    if (!motion) at = [0, 0];
    if (scene) { settle(); turn(); }
    run();
  }

  const watch = new ResizeObserver(measure);
  watch.observe(node);
  for (const [name, does] of Object.entries(heard)) addEventListener(name, does, { passive: true, signal: left.signal });
  CALM.addEventListener("change", still, { signal: left.signal });
  measure();
  still();

  return {
    node, show, front, still,
    stand(given) {
      room = given ?? {};
      node.classList.toggle("empty", !given);
      if (scene) settle();
    },
    leave() {
      turns++;
      clearTimeout(beat);
      watch.disconnect();
      left.abort();
      cancelAnimationFrame(running);
      node.remove();
    },
  };
}
