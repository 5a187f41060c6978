/* The keys: what each does is said by the screen that is shown; whoever types, or is on a button, is left alone. */
const TYPED = "input:not([type=checkbox]):not([type=radio]):not([type=range]), textarea, select, [contenteditable]";

export function bindKeys(app) {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
    const on = event.target instanceof Element ? event.target : document.body;
    if (on.matches(TYPED) && event.key !== "Escape") return;
    if (moved(on, event)) return;
    if ((event.key === "Enter" || event.key === " ") && on.closest("button, a[href], summary, input")) return;
    const does = app.keys()[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!does || event.repeat || (event.key.length === 1 && event.key !== " " && app.settings.values.letter_keys === false)) return;
    if (does() !== false) event.preventDefault();
  });
}

function moved(on, event) { // up and down go from strip to strip, and down from the words to the first in sight
  const way = { ArrowUp: -1, ArrowDown: 1 }[event.key], all = [...document.querySelectorAll(".choice")], at = all.indexOf(on);
  if (!way || (at < 0 && !(way > 0 && leafed() && !on.closest("dialog")))) return false;
  const next = at < 0 ? all.find((each) => each.getBoundingClientRect().top >= 0) : all[at + way];
  if (!next) return false;
  event.preventDefault();
  next.focus();
  return true;
}

/* Whether there is nothing more below: until then down and the space bar turn the page, as everywhere. */
export function leafed() { return innerHeight + scrollY >= document.documentElement.scrollHeight - 8; }
