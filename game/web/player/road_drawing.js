/* The road as cut paper: a piece of way beside each decision, with the ways left as stubs; a window at its end. */
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
  const side = number % 2 ? -1 : 1, way = `M50,0 C${50 + 34 * side},34 ${50 - 34 * side},68 50,100`;
  const lay = (kind) => drawn("path", { d: way, class: kind, "vector-effect": "non-scaling-stroke" });
  const stubs = open.slice(0, 4).map((each, place) => stub(place, side, each));
  return drawn("svg", { class: "bend", viewBox: "0 0 100 100", preserveAspectRatio: "none", "aria-hidden": "true", focusable: "false" },
    lay("shade"), lay("way"), lay("middle"), drawn("svg", { class: "knot", x: "0", y: "0", width: "100", height: "100", preserveAspectRatio: "xMidYMin", viewBox: "-40 -4 80 80" },
      ...stubs, drawn("circle", { r: "13", cy: "22", class: "dot" }), drawn("circle", { r: "7", cy: "22", class: "heart" })));
}
function stub(place, side, open) {
  const way = (place % 2 ? -side : side), down = 24 + 11 * Math.floor(place / 2), bow = `M0,22 C${10 * way},${down} ${22 * way},${down + 4} ${36 * way},${down - 6}`;
  return drawn("path", { d: bow, class: open ? "stub" : "stub locked" });
}
/* The window in which the road ends. */
export function goal() {
  return drawn("svg", { class: "arch", viewBox: "0 0 64 72", "aria-hidden": "true", focusable: "false" },
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
