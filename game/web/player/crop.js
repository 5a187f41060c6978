/* Which part of a picture the window shows, as game/desktop/stage/crop.py has it. */

/* {unit, left, top}: pixels for a unit of the picture, and the picture's units at the window's corner. It covers the window,
   but for the foot of an upright one where its sheet is, and is cut off about a `focus`, in units from the left. */
export function cropOf({ width, height }, focus) {
  const { max, min } = Math, cover = max(width / 1920, height / 1080);
  const unit = focus && height > width ? max(0.8 * cover, width / 1920) : cover, across = width / unit;
  const left = max(0, min(1920 - across, (focus ?? 960) - across / 2));
  return { unit, left, top: max(0, 1080 - height / unit) * 0.3 };  // rather its foot is cut off than its top
}
