/* A play as a short code and back, as game/saves/walk_code.py has it: the story, its start, the luck, and a letter for
   each choice and each throw of luck. The numbers of all that has an id come with the story. */
import { NEXT, begin, choose, startPlay, stateOf, steps } from "./rules.js";

const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ", BASE = 32;
const VERSION = 1, SHORTEST = 20, LONGEST = 4000, MOST_STEPS = 100_000;
const STORY = 3, START = 2, MARK = 2, MARKS = BASE ** MARK, CHECK = 4;
const SEED = [7, 11], ONWARD = [1, 4], LARGE = BASE - 1; // LARGE in place of a number: it follows in more letters
const SEEDS = 2 ** 53, USUAL_SEEDS = 2 ** 32;
const PRIME = 1_048_573, WEIGHT = 1_031;
const READ = new Map([...[...LETTERS].flatMap((letter, at) => [[letter, at], [letter.toLowerCase(), at]]),
  ...[..."IiLl"].map((letter) => [letter, 1]), ...[..."Oo"].map((letter) => [letter, 0])]);
const BETWEEN = new Set("\t\n\v\f\r -_\xa0\xad\u2002\u2003\u2007\u2009\u200b\u2010\u2011\u2012\u2013\u2014\u202f\u2060\u2212\u3000\ufeff");
const PROBLEMS = { empty: "walk_code.problem.empty", sign: "walk_code.problem.sign", short: "walk_code.problem.short",
  long: "walk_code.problem.long", slip: "walk_code.problem.slip", newer: "walk_code.problem.newer", other_story: "walk_code.problem.other_story" };
const STOPS = { no_start: "walk_code.stop.no_start", no_way: "walk_code.stop.no_way", locked: "walk_code.stop.locked",
  no_more: "walk_code.stop.no_more", elsewhere: "walk_code.stop.elsewhere" };

/** The code of a play, in groups of four letters; empty where it has none, being too long. */
export function toCode(play) {
  const { story, seed } = play, { numbers } = story.raw, ways = [];
  let onward = 0, mark = numbers.scenes[stateOf(play).scene].marks[0];
  for (const [scene, id] of play.steps) {
    if (story.scenes.get(scene).then.kind === "next") { onward += 1; continue; }
    const here = numbers.scenes[scene], [, number, part] = here.ways.find(([called]) => called === id);
    ways.push(...digits(number, here.letters));
    mark += part;
    onward = 0;
  }
  const whole = [VERSION, ...digits(numbers.story, STORY), ...digits(play.circumstance === null ? 0 : numbers.starts[play.circumstance], START),
    ...(seed < USUAL_SEEDS ? digits(seed, SEED[0]) : [LARGE, ...digits(seed, SEED[1])]),
    ...(onward < LARGE ? [onward] : [LARGE, ...digits(onward, ONWARD[1])]), ...ways, ...digits(mark, MARK)];
  const fits = whole.length + CHECK <= LONGEST && seed >= 0 && seed < SEEDS;
  return fits ? [...whole, ...check(whole)].map((letter) => LETTERS[letter]).join("").replace(/....(?=.)/g, "$&-") : "";
}
/** What a text says as a code of this story: {play, problem, stopped}, one of play and problem being null.
    A problem, and why the play could not be followed to its end, are sentences: [key, values]; or null. */
export function fromCode(story, text) {
  const code = readCode(text);
  if (code.problem) return told(code.problem, code.sign);
  return code.story === story.raw.numbers.story ? followed(story, code) : told("other_story");
}
function told(kind, sign = "") {
  const shown = /[\p{C}\p{Z}]/u.test(sign) ? "U+" + sign.codePointAt(0).toString(16).toUpperCase().padStart(4, "0") : sign;
  return { play: null, problem: [PROBLEMS[kind], { sign: shown }], stopped: null };
}

// --- letters -----------------------------------------------------------------------------------------------------
function digits(number, count) {
  return Array.from({ length: count }, (_, place) => Math.floor(number / BASE ** (count - 1 - place)) % BASE);
}
function check(letters) { // a weighed sum modulo a prime: a slip, or two neighbours swapped, never leaves it as it was
  return digits(letters.reduce((before, letter) => (before * WEIGHT + letter + 1) % PRIME, 0), CHECK);
}
function narrow(sign) { // ASCII as wide as Chinese characters is read as well
  const code = sign.codePointAt(0);
  return code >= 0xff01 && code < 0xff5f ? String.fromCodePoint(code - 0xff01 + 0x21) : sign;
}
function readCode(text) {
  const signs = [...text].map(narrow).filter((sign) => !BETWEEN.has(sign)), strange = signs.find((sign) => !READ.has(sign));
  if (strange !== undefined) return { problem: "sign", sign: strange };
  if (!signs.length) return { problem: "empty" };
  if (signs.length > LONGEST) return { problem: "long" };
  const letters = signs.map((sign) => READ.get(sign));
  if (String(letters.slice(-CHECK)) !== String(check(letters.slice(0, -CHECK)))) return { problem: letters.length < SHORTEST ? "short" : "slip" };
  return letters[0] === VERSION ? understood(letters.slice(1, -CHECK)) : { problem: "newer" };
}
function reader(letters) { // reads numbers one after the other; NaN at the end
  let at = 0;
  return {
    left: () => letters.length - at,
    number(count) {
      at += count;
      return at > letters.length ? NaN : letters.slice(at - count, at).reduce((before, letter) => before * BASE + letter, 0);
    },
  };
}
function understood(letters) {
  const read = reader(letters), large = ([count, larger]) => {
    const first = read.number(1);
    return first === LARGE ? read.number(larger) : first * BASE ** (count - 1) + read.number(count - 1);
  };
  const story = read.number(STORY), start = read.number(START), seed = large(SEED), onward = large(ONWARD), left = read.left();
  if (!(left >= MARK && seed < SEEDS)) return { problem: "slip" };
  return { story, start, seed, onward, ways: letters.slice(letters.length - left, -MARK), mark: letters.at(-2) * BASE + letters.at(-1) };
}

// --- the play ----------------------------------------------------------------------------------------------------
function followed(story, code) { // as far as the story still goes that way
  const { numbers } = story.raw, found = Object.entries(numbers.starts).find(([, number]) => number === code.start);
  const circumstance = found ? found[0] : null, taken = [], states = [begin(story, circumstance)];
  const here = () => states[states.length - 1].scene;
  const on = (id) => { taken.push([here(), id]); states.push(choose(story, states[states.length - 1], id)); };
  const single = () => story.scenes.get(here()).then.kind === "next" && taken.length < MOST_STEPS;
  const done = (kind, id = "") => ({
    play: { ...startPlay(story, { circumstance, seed: code.seed }), steps: taken, states }, problem: null,
    stopped: kind ? [STOPS[kind], { scene: here(), id }] : null,
  });
  if (code.start && !found) return done("no_start");
  const letters = reader(code.ways);
  let sum = 0;
  while (letters.left()) {
    while (single()) on(NEXT);
    const there = numbers.scenes[here()];
    if (!there.ways || taken.length >= MOST_STEPS) return done("no_more");
    const number = letters.number(there.letters), way = there.ways.find((each) => each[1] === number);
    if (!way) return done("no_way");
    if (!steps(story, states[states.length - 1]).includes(way[0])) return done("locked", way[0]);
    sum += way[2];
    on(way[0]);
  }
  for (let left = code.onward; left; left -= 1) {
    if (!single()) return done("elsewhere");
    on(NEXT);
  }
  return done(numbers.scenes[here()].marks.some((mark) => (sum + mark) % MARKS === code.mark) ? null : "elsewhere");
}
