/* Who moves in a moment, in a plane of their own: slid and turned from key to key, which draws nothing anew. */

/* Numbers and colours that stage.css reads: {unit: "0.5px"} is --unit of an element. */
export function give({ style }, values) {
  for (const [name, value] of Object.entries(values)) style.setProperty(`--${name}`, value);
}

/* The <svg> of a plane as large as its actor, which lies within it. */
export function setApart(div, svg, { box: [left, top, width, height], pivot: [x, y], cast, moves }, shade) {
  const [dx, dy, blur, alpha] = cast ?? [0, 0, 0, 0];
  give(div, { left, top, width, height, pivot: x - left, down: y - top, dx, dy, blur, dark: shade + Math.round(255 * alpha).toString(16).padStart(2, "0") });
  div.classList.add("moving");
  svg.setAttribute("viewBox", [left, top, width, height].join(" "));
  return (key) => {
    const [x, y, turn] = moves[key] ?? [0, 0, 0];
    give(svg, { x, y, turn });
    svg.style.visibility = moves[key] ? "" : "hidden";
  };
}
