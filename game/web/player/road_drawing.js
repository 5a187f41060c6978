/* The road as cut paper: a piece of way beside each decision, with the ways left as stubs; a window at its end. */
import { make } from "./dom.js";

const SPACE = "http://www.w3.org/2000/svg";

/* An element of a drawing. */
export function drawn(tag, attributes = {}, ...children) {
  const made = document.createElementNS(SPACE, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}
/* The piece of way beside a decision, which bends to the other side each time, and a stub for each way left: whole
   where it was open, broken where it was locked. */
export function bend(number, open) {
  const side = number % 2 ? -1 : 1, d = `M50,0C${50 + 30 * side},34 ${50 - 30 * side},68 50,100`;
  const lay = (kind) => drawn("path", { d, class: kind, "vector-effect": "non-scaling-stroke" });
  return make("div", { class: "lane", "aria-hidden": "true" },
    drawn("svg", { class: "bend", viewBox: "0 0 100 100", preserveAspectRatio: "none" }, lay("way"), lay("middle")),
    drawn("svg", { class: "knot", viewBox: "-36 0 72 60" }, ...open.slice(0, 4).map((each, place) => stub(place % 2 ? -side : side, 24 + 12 * (place >> 1), each)),
      drawn("circle", { r: 13, cy: 24, class: "dot" }), drawn("circle", { r: 6, cy: 24, class: "heart" })));
}
function stub(side, down, open) {
  return drawn("path", { d: `M0,24C${10 * side},${down} ${20 * side},${down + 6} ${33 * side},${down - 4}`, class: open ? "stub" : "stub locked" });
}
/* The window in which the road ends. */
export function goal() {
  return drawn("svg", { class: "arch", viewBox: "0 0 64 72", "aria-hidden": "true" },
    drawn("path", { d: "M4,72 V32 A28,28 0 0 1 60,32 V72 Z", class: "frame" }), drawn("path", { d: "M12,72 V33 A20,20 0 0 1 52,33 V72 Z", class: "light" }),
    drawn("path", { d: "M32,13 V72 M12,44 H52", class: "bars" }));
}
/* A stat along the road as a line, between the least and the most to draw. `said` is read instead of it. */
export function statLine(values, { low, high, colour, said }) {
  const [wide, tall] = [300, 96], x = (at) => 8 + (at * (wide - 16)) / Math.max(1, values.length - 1), y = (value) => tall - 8 - ((value - low) * (tall - 16)) / Math.max(1, high - low);
  const points = values.map((value, at) => `${x(at).toFixed(1)},${y(value).toFixed(1)}`).join(" ");
  const made = drawn("svg", { class: "stat-line", viewBox: `0 0 ${wide} ${tall}`, role: "img", "aria-label": said },
    drawn("line", { x1: 8, x2: wide - 8, y1: tall - 8, y2: tall - 8, class: "ground" }), drawn("polyline", { points, class: "line" }),
    ...values.map((value, at) => drawn("circle", { cx: x(at).toFixed(1), cy: y(value).toFixed(1), r: at === values.length - 1 ? 5 : 3, class: "point" })));
  made.style.setProperty("--colour", colour);
  return made;
}
