/* Who stands on the stage, where and how near, as game/desktop/stage has it: nobody's head behind what hangs. */

const FIGURE = 0.82;  // units of the stage for one of a figure
const SPOTS = [[], [0.285], [0.285, 0.745], [0.2, 0.52, 0.82]];  // shares of the width
const WIDE_SPOTS = [[], [0.37], [0.38, 0.61], [0.3, 0.5, 0.7]];
const SHOTS = { wide: 0.37, middle: 1, close: 1.4 };  // how large people are
const GROUND = 1290;  // units of a figure from its neck down to its soles

/* Whether a page has a picture of its own, in place of its place and its people. */
export const showsMoment = ({ moment, view }) => moment && view === "stage";

/* How near a page is seen: in an upright room, with large letters, or with three from near it is neither far nor near. */
export const shotOf = ({ view, shot, standing }, { width, height }, letters = 100) => (
  view !== "stage" || shot === "close" && standing.length > 2 || height > width || letters > 150 ? "middle" : shot);

/* Who is seen once these lines of the page are read: [{character, mood, holds, posture, pose, left, step}]. Those in
   the right half face `left`, to the others. A step is how large somebody is, of the usual, and how far they step to the right,
   in units of a figure: who speaks first steps forward. */
export function castOn(page, read, hero, upright) {
  const standing = page.standing.map((who) => ({ ...who }));
  const mine = standing.find((who) => who.character === hero) ?? standing[0];
  if (page.view !== "stage" && upright || !mine || showsMoment(page)) return [];
  if (page.view === "phone") return [{ character: hero, mood: mine.mood, pose: "phone", step: [1, 0] }];
  for (const { speaker, mood } of read) {
    const there = standing.find((who) => who.character === speaker);
    if (there) there.mood = mood ?? there.mood;
    else if (speaker) {
      const next = { character: speaker, mood: mood ?? standing.at(-1).mood };
      standing.splice(Math.max(1, standing.length - 1), 1, next);
    }
  }
  const seen = standing.slice(0, 3), first = page.lines.find((line) => line.speaker)?.speaker;
  const leads = page.shot === "wide" || !seen[1] ? -1 : seen.findIndex((who) => who.character === first);
  seen.forEach((who, at) => { who.left = SPOTS[seen.length][at] > 0.5; who.step = leads < 0 ? [1, 0] : [at === leads ? 1.2 : 0.9, seen[2] ? 0 : 140 * Math.sign(leads - at)]; });
  return page.view === "post" ? seen.filter((who) => who.character === hero) : seen;
}

/* Where necks are and how large figures: {scale, necks: [[x, y]]} in pixels. The room is {width, height, foot, hung,
   right, around: [{left, top, right, bottom}], shot}, `heads` are boxes [x, y, width, height] from the neck. */
export function whereTheyStand({ width, height, foot, hung = 0, right = width, around = [], shot = "middle" }, heads) {
  const { max, min } = Math, upright = height > width;
  const unit = upright ? min(width / 1080, height / 1500) : min(width / 1920, height / 1080);
  const wide = shot === "wide" && !upright, larger = upright ? 1 : SHOTS[shot], scale = FIGURE * unit * larger;
  const boxes = heads.map(([x, y, w, h]) => ({ left: x * scale, top: y * scale, right: (x + w) * scale, bottom: (y + h) * scale }));
  const usual = (wide ? WIDE_SPOTS : SPOTS)[heads.length].map((spot) => width * spot);
  let neck = upright ? min(max(foot - 340 * unit, hung + 280 * unit), foot - 110 * unit)
    : wide ? min(max(foot - 18 * unit, 690 * unit), 820 * unit) - GROUND * scale
      : max(min((shot === "close" ? 590 : 505) * unit, foot - 270 * larger * unit), 440 * unit, foot - 575 * larger * unit);
  const lifted = (x, at) => [x, min(neck, max(foot - boxes[at].bottom, -boxes[at].top))];
  if (!upright && heads.length) {
    const across = stepped(boxes, usual, neck, around, width, 8 * unit);
    if (across[0] <= min(0.56 * width, right - boxes[0].right)) return { scale, necks: across.map(lifted) };
  }
  /* Below what hangs, but no adult's chin behind the sheet; a child is lifted. */
  const below = hung - min(...boxes.map((box) => box.top)), lowest = foot - min(...boxes.map((box) => box.bottom));
  neck = max(neck, min(below, lowest));
  return { scale, necks: usual.map(lifted) };
}

/* The first stepped right until nothing hangs before their head, the others as far on as they must. */
function stepped([box], usual, neck, around, width, clear) {
  const across = [...usual];
  for (const other of [...around].sort((one, two) => one.right - two.right)) {
    const x = across[0];
    if (box.left + x - clear < other.right && other.left < box.right + x + clear
      && box.top + neck - clear < other.bottom && other.top < box.bottom + neck + clear) across[0] = other.right + clear - box.left;
  }
  const apart = Math.min(0.26 * width, (0.87 * width - across[0]) / Math.max(1, across.length - 1));
  for (let at = 1; at < across.length; at++) across[at] = Math.max(across[at], across[at - 1] + apart);
  return across;
}
