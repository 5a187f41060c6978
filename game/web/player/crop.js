/* Which part of a picture the window shows, as game/desktop/stage/crop.py has it. */

/* {unit, left, top}: pixels for a unit of the picture, and the picture's units at the window's corner. It covers the window,
   but for the foot of an upright one where its sheet is, and a moment is cut off about its `focus`, in units from the left.
   Of a place seen `close` it is the middle. */
export function cropOf({ width, height }, focus, close) {
  const { max, min } = Math, cover = max(width / 1920, height / 1080);
  const unit = close ? 1.35 * cover : focus !== undefined && height > width ? max(0.8 * cover, width / 1920) : cover, across = width / unit;
  const left = max(0, min(1920 - across, (focus ?? 960) - across / 2)), over = 1080 - height / unit;
  return { unit, left, top: close ? over / 2 : max(0, over) * 0.3 };  // rather its foot is cut off than its top
}
