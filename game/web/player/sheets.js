/* Sheets of cut paper: from the data of game/web/pictures.py to SVG, each with its lit edge and its shadows. */

const SVG = "http://www.w3.org/2000/svg";
const MOMENT = 8;  // milliseconds of work before the page may do something else
let names = 0;  // gradients, filters and masks are told apart over the whole page

export const emptySvg = () => document.createElementNS(SVG, "svg");

/* An element of our own art from its markup, which is data and no part of the page until it is parsed. */
function parsed(markup) {
  const whole = new DOMParser().parseFromString(`<svg xmlns="${SVG}">${markup}</svg>`, "image/svg+xml");
  return document.adoptNode(whole.documentElement.firstChild);
}

/* Paper's grain, to lie over everything: black of little strength. */
export const grainOver = () => parsed(`<svg class="grain"><filter id="grain" x="0" y="0" width="1" height="1"><feTurbulence
  type="fractalNoise" baseFrequency=".7" numOctaves="3" stitchTiles="stitch" x="0" y="0" width="256" height="256"/><feColorMatrix
  values="0 0 0 0 .08 0 0 0 0 .05 0 0 0 0 .03 0 0 0 .13 -.03"/><feTile/></filter><rect width="100%" height="100%"
  filter="url(#grain)"/></svg>`);

/* A colour, rrggbb, under coloured light. */
const under = (colour, light) => [0, 2, 4].map((at) => {
  const part = parseInt(colour.slice(at, at + 2), 16) * parseInt(light.slice(at + 1, at + 3), 16) / 255;
  return Math.round(part).toString(16).padStart(2, "0");
}).join("");

function markupOf(part, [number, , colours], own, tint) {
  let at = 0;
  const whole = part.markups[number].replace(/~(\d+);/g, (_, shape) => part.shapes[shape]);
  return whole.replace(/[$@]/g, (sign) => (sign === "@" ? own : `#${under(colours.slice(at, at += 6), tint)}`))
    .replace(/\^(\d+);/g, (_, file) => part.files[file]);
}

const shadow = (dx, dy, blur, strength, shade) => (strength
  ? `<feDropShadow dx="${dx}" dy="${dy}" stdDeviation="${blur}" flood-color="${shade}" flood-opacity="${strength}"/>` : "");

const rim = (by, colour, strength, on, name) => `<feOffset in="SourceAlpha" dx="${by}" dy="${by}" result="o"/><feFlood
  flood-color="${colour}" flood-opacity="${strength}"/><feComposite in2="o" operator="out"/><feComposite in2="${on}"
  operator="atop" result="${name}"/>`;

const EDGE = rim(2.5, "#fffaee", 0.34, "SourceGraphic", "lit") + rim(-2.5, "#1e1014", 0.22, "lit", "edged");

const filter = (name, x, y, width, height, made) => parsed(`<filter id="${name}" filterUnits="userSpaceOnUse" x="${x}" y="${y}"
  width="${width}" height="${height}" color-interpolation-filters="sRGB">${made}</filter>`);

/* Lay a sheet on those below in a drawing that stands in the page; the name of its outline. */
function lay(into, part, sheet, { shade, tint, mirrored }) {
  const own = `p${names++}`, turned = mirrored ? ' transform="scale(-1,1)"' : "";
  const cut = parsed(`<g><g id="${own}"${turned}>${markupOf(part, sheet, own, tint)}</g></g>`);
  if (mirrored) for (const mark of cut.querySelectorAll(".readable")) mark.setAttribute("transform", "scale(-1,1)");
  into.append(cut);
  const [dx, dy, blur, alpha, contact, edge, soft] = part.lays[sheet[1]];
  const made = (edge ? EDGE : "") + (soft ? `<feGaussianBlur stdDeviation="${soft}"/>` : "")
    + shadow(2, 3, 3, contact, shade) + shadow(dx, dy, blur, alpha, shade);
  if (made) {
    const { x, y, width, height } = cut.getBBox(), far = 2 * blur + Math.max(10, Math.abs(dx), Math.abs(dy), 3 * soft);
    cut.before(filter(`${own}f`, x - far, y - far, width + 2 * far, height + 2 * far, made));
    cut.setAttribute("filter", `url(#${own}f)`);
  }
  return own;
}

/* Draw sheets and actors from far to near into an element of an <svg> that stands in the page; the names of outlines. */
export async function drawSheets(into, part, sheets, light) {
  const outlines = [];
  let since = performance.now();
  for (const sheet of sheets) {
    if (performance.now() - since > MOMENT) {
      await new Promise((go) => setTimeout(go));
      since = performance.now();
    }
    if (sheet.box) await drawWhole(into, part, sheet, light, 90);
    else outlines.push(lay(into, part, sheet, light));
  }
  return outlines;
}

/* Draw an actor or a figure so: shadows between its sheets stay on it, and it casts its own, so far around its box.
   Where it moves the page casts it, so that it falls as the light does. */
export async function drawWhole(into, part, { sheets, box, tint, cast, strength = 1, moves = [] }, light, far) {
  const own = `p${names++}`, whole = parsed(`<g opacity="${strength}"><g mask="url(#${own}m)"/></g>`), [x, y, width, height] = box;
  into.append(whole);
  const outlines = await drawSheets(whole.firstChild, part, sheets, { ...light, tint });
  const uses = outlines.map((name) => `<use href="#${name}"/>`).join("");
  if (cast && !moves.length) {
    whole.prepend(filter(`${own}c`, x - far, y - far, width + 2 * far, height + 2 * far, shadow(...cast, light.shade)),
      parsed(`<g filter="url(#${own}c)">${uses}</g>`));
  }
  whole.prepend(parsed(`<mask id="${own}m" mask-type="alpha" maskUnits="userSpaceOnUse" x="${x}" y="${y}" width="${width}"
    height="${height}">${uses}</mask>`));
}
