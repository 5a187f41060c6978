/* Elements: text is set as text, never as markup, whoever wrote it. */

/* An element. An attribute that is null, undefined or false is left out, true is empty; `on…` is a listener.
   Children are elements or words, or lists of them; null, undefined and false are left out. */
export function make(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (value !== null && value !== undefined && value !== false) made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.flat(Infinity).filter((each) => each !== null && each !== undefined && each !== false));
  return made;
}

/* A text of a story, its runs [words, emphasis], as nodes. */
export function told(text) {
  return (text ?? []).map(([words, emphasis]) => (emphasis ? make("em", {}, words) : words));
}

/* A text of a story as plain words. */
export function wordsOf(text) {
  return (text ?? []).map(([words]) => words).join("");
}

/* A drawing of a few lines, 24 by 24 units, for a button that has no words on it. */
export function drawing(lines, attributes = {}) {
  const space = "http://www.w3.org/2000/svg";
  const made = document.createElementNS(space, "svg"), path = document.createElementNS(space, "path");
  for (const [name, value] of Object.entries({ viewBox: "0 0 24 24", "aria-hidden": "true", focusable: "false", class: "drawing", ...attributes })) {
    made.setAttribute(name, value);
  }
  path.setAttribute("d", lines);
  made.append(path);
  return made;
}

/* A round button with a drawing; its words are heard, and seen when pointed at. */
export function roundButton(words, lines, onclick, attributes = {}) {
  return make("button", { class: "round", type: "button", "aria-label": words, title: words, onclick, ...attributes }, drawing(lines));
}

/* What the page carries as data under this id (see `export.py`); null where it has none. */
export function carriedAs(id) {
  const found = document.getElementById(id);
  return found === null ? null : JSON.parse(found.textContent);
}

let address = "";
/* Where the program of this page can be had once more, as for a worker. */
export function programAddress() {
  const { src, textContent } = document.getElementById("program");
  address ||= src || URL.createObjectURL(new Blob([textContent], { type: "text/javascript" }));
  return address;
}
