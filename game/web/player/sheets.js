// Sheets of cut paper: from the data of game/web/pictures.py to SVG, each with its lit edge and its shadows.

const SVG = "http://www.w3.org/2000/svg";
const PLANE = 40;  // how far a plane reaches beyond the picture
let names = 0;  // gradients, filters and masks are told apart over the whole page

// An element of our own art from its markup, which is data and no part of the page until it is parsed.
function parsed(markup) {
  const whole = new DOMParser().parseFromString(`<svg xmlns="${SVG}">${markup}</svg>`, "image/svg+xml");
  return document.adoptNode(whole.documentElement.firstChild);
}

const parts = (colour) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));

// A colour under coloured light.
function under(colour, tint) {
  const light = parts(tint);
  return `#${parts(colour).map((part, at) => Math.round(part * light[at] / 255).toString(16).padStart(2, "0")).join("")}`;
}

function markupOf(part, [number, , colours], own, tint) {
  let at = 0;
  const next = () => under(`#${colours.slice(at, at += 6)}`, tint);
  const whole = part.markups[number].replace(/~(\d+);/g, (_, shape) => part.shapes[shape]);
  return whole.replace(/[$@]/g, (sign) => (sign === "@" ? own : next()));
}

// A primitive that makes one colour of an outline, as strong as a share.
const dyed = (from, [red, green, blue], strength, name) => `<feColorMatrix in="${from}" values="${
  [red, green, blue].map((part) => `0 0 0 0 ${(part / 255).toFixed(3)} `).join("")}0 0 0 ${strength} 0" result="${name}"/>`;

const shadow = (dx, dy, blur, strength, shade, name) => `<feGaussianBlur in="top" stdDeviation="${blur}"/><feOffset dx="${
  dx}" dy="${dy}" result="${name}"/>${dyed(name, parts(shade), strength, name)}`;

const rim = (by, colour, strength, name) => `<feOffset in="SourceAlpha" dx="${by}" dy="${by}" result="o"/><feComposite in="${
  ""}SourceAlpha" in2="o" operator="out" result="${name}"/>${dyed(name, colour, strength, name)}`;

const laid = (layers, name) => `<feMerge result="${name}">${layers.map((layer) => `<feMergeNode in="${layer}"/>`).join("")}</feMerge>`;

// The filter by which a sheet lies on what is below: lit above and left, dark below and right, then its shadows.
function paperFilter(name, [dx, dy, blur, alpha, contact, edge, soft], shade, { x, y, width, height }) {
  const far = Math.max(blur * 2 + Math.max(Math.abs(dx), Math.abs(dy)), contact ? 10 : 0, soft * 3);
  let made = edge
    ? rim(2.5, [255, 250, 238], 0.34, "l") + rim(-2.5, [30, 16, 20], 0.22, "d") + laid(["SourceGraphic", "l", "d"], "top")
    : '<feOffset in="SourceGraphic" result="top"/>';
  if (soft) made += `<feGaussianBlur in="top" stdDeviation="${soft}" result="top"/>`;
  if (alpha) made += shadow(dx, dy, blur, alpha, shade, "cast");
  if (contact) made += shadow(2, 3, 3, contact, shade, "near");
  made += laid([...(alpha ? ["cast"] : []), ...(contact ? ["near"] : []), "top"], "all");
  return `<filter id="${name}" filterUnits="userSpaceOnUse" color-interpolation-filters="sRGB" x="${x - far}" y="${
    y - far}" width="${width + 2 * far}" height="${height + 2 * far}">${made}</filter>`;
}

// Lay a sheet into a drawing that stands in the page; the element of its shapes. `mirrored` as one who faces left.
function lay(into, part, sheet, { shade, tint, mirrored }) {
  const own = `p${names++}`, lies = part.lays[sheet[1]];
  const turned = mirrored ? ' transform="scale(-1,1)"' : "";
  const cut = parsed(`<g><g id="${own}"${turned}>${markupOf(part, sheet, own, tint)}</g></g>`);
  if (mirrored) for (const mark of cut.querySelectorAll(".readable")) mark.setAttribute("transform", "scale(-1,1)");
  into.append(cut);
  const [, , , alpha, contact, edge, soft] = lies;
  if (alpha || contact || edge || soft) {
    cut.before(parsed(paperFilter(`${own}f`, lies, shade, cut.getBBox())));
    cut.setAttribute("filter", `url(#${own}f)`);
  }
  return own;
}

const PAUSE = () => new Promise((go) => setTimeout(go));
const MOMENT = 8;  // milliseconds of work before the page may do something else

async function layAll(into, part, sheets, light) {
  const made = [];
  let since = performance.now();
  for (const sheet of sheets) {
    if (performance.now() - since > MOMENT) {
      await PAUSE();
      since = performance.now();
    }
    made.push(lay(into, part, sheet, light));
  }
  return made;
}

// Draw a plane of a setting into an <svg> that stands in the page.
export const drawPlane = (svg, part, setting, number) =>
  layAll(svg, part, setting.planes[number], { shade: setting.shade, tint: "#ffffff" });

// Draw a figure into an <svg> that stands in the page: shadows between its parts stay on it, and it casts its own.
export async function drawFigure(svg, part, sheets, { shade, tint }, mirrored) {
  const own = `p${names++}`, box = 'x="-420" y="-420" width="840" height="1120"';
  svg.setAttribute("viewBox", "-420 -420 840 1120");
  const whole = parsed(`<g><g mask="url(#${own}m)"></g></g>`);
  svg.append(whole);
  const outlines = await layAll(whole.firstChild, part, sheets, { shade, tint, mirrored });
  const uses = outlines.map((name) => `<use href="#${name}"/>`).join("");
  const cast = `<feOffset in="SourceGraphic" result="top"/>${shadow(14, 12, 26, 0.36, shade, "cast")}${laid(["cast", "top"], "all")}`;
  svg.prepend(parsed(`<defs><mask id="${own}m" mask-type="alpha" maskUnits="userSpaceOnUse" ${box}>${uses}</mask><filter id="${
    own}c" filterUnits="userSpaceOnUse" color-interpolation-filters="sRGB" ${box}>${cast}</filter></defs>`));
  whole.setAttribute("filter", `url(#${own}c)`);
}

// An empty drawing.
export const drawing = () => document.createElementNS(SVG, "svg");

// Cut a plane's drawing to the window, `over` units of the picture beyond it to each side, `unit` pixels for each.
export function fitPlane(svg, { width, height, unit, left, top }) {
  svg.setAttribute("viewBox", [left - PLANE, top - PLANE, width / unit + 2 * PLANE, height / unit + 2 * PLANE].join(" "));
}
