// Who stands on the stage and where, as game/desktop/stage/standing.py has it: nobody's head behind what hangs.

const FIGURE = 0.82;  // units of the stage for one of a figure
const SPOTS = [[], [0.285], [0.285, 0.745], [0.2, 0.52, 0.82]];  // shares of the width

// Who is seen once these lines of the page are read: [{character, mood, pose}].
export function castOn(page, read, hero, upright) {
  const mine = page.standing.find((who) => who.character === hero) ?? page.standing[0];
  if (page.view === "phone") {
    return upright || !mine ? [] : [{ character: hero, mood: mine.mood, pose: "phone" }];
  }
  const standing = page.standing.map((who) => ({ ...who }));
  for (const { speaker, mood } of read) {
    if (!speaker) continue;
    const there = standing.find((who) => who.character === speaker);
    if (there) there.mood = mood ?? there.mood;
    else if (standing.length) {
      const last = standing.at(-1);
      standing.splice(standing.length > 1 ? -1 : 1, 1, { character: speaker, mood: mood ?? last.mood });
    }
  }
  const seen = standing.slice(0, 3);
  if (page.view !== "post") return seen;
  return upright ? [] : seen.filter((who) => who.character === hero);
}

// Whether each of so many faces left: those in the right half do, to the others.
export const facing = (many) => SPOTS[many].map((spot) => spot > 0.5);

// Where necks are and how large figures: {scale, necks: [[x, y]]} in pixels. `room` is {width, height, foot, hung,
// right, around: [{left, top, right, bottom}]}, `heads` are boxes [x, y, width, height] from the neck.
export function whereTheyStand(room, heads) {
  const { width, height, foot, hung = 0, right = width, around = [] } = room;
  const upright = height > width;
  const unit = upright ? Math.min(width / 1080, height / 1500) : Math.min(width / 1920, height / 1080);
  const scale = FIGURE * unit;
  const boxes = heads.map(([x, y, w, h]) => ({
    left: x * scale, top: y * scale, right: (x + w) * scale, bottom: (y + h) * scale,
  }));
  const usual = SPOTS[heads.length].map((spot) => width * spot);
  const lowest = foot - Math.max(0, ...boxes.map((box) => box.bottom));
  if (upright || !heads.length) {
    const neck = Math.min(Math.max(foot - 340 * unit, hung + 280 * unit), foot - 110 * unit);
    const below = hung - Math.min(0, ...boxes.map((box) => box.top));
    return { scale, necks: usual.map((x) => [x, Math.max(neck, Math.min(below, lowest))]) };
  }
  const neck = Math.max(Math.min(505 * unit, foot - 270 * unit), 440 * unit, foot - 575 * unit);
  const across = stepped(room, boxes, usual, neck, around, 8 * unit);
  if (across[0] <= Math.min(0.56 * width, right - boxes[0].right)) return { scale, necks: across.map((x) => [x, neck]) };
  const lower = Math.max(neck, Math.min(lowered(boxes, usual, neck, around, 8 * unit), lowest));
  return { scale, necks: usual.map((x) => [x, lower]) };
}

const touches = (box, x, y, clear, other) => box.left + x - clear < other.right && other.left < box.right + x + clear
  && box.top + y - clear < other.bottom && other.top < box.bottom + y + clear;

// The first stepped right until nothing hangs before their head, the others as far on as they must.
function stepped({ width }, boxes, usual, neck, around, clear) {
  const across = [...usual];
  for (const other of [...around].sort((one, two) => one.right - two.right)) {
    if (touches(boxes[0], across[0], neck, clear, other)) across[0] = other.right + clear - boxes[0].left;
  }
  const apart = Math.min(0.26 * width, (0.87 * width - across[0]) / Math.max(1, across.length - 1));
  for (let at = 1; at < across.length; at++) across[at] = Math.max(across[at], across[at - 1] + apart);
  return across;
}

// How far down necks have to be for heads to be below what hangs.
function lowered(boxes, across, neck, around, clear) {
  let wanted = neck;
  boxes.forEach((box, at) => {
    for (const other of around) {
      if (touches(box, across[at], wanted, clear, other)) wanted += other.bottom - (box.top + wanted - clear);
    }
  });
  return wanted;
}
