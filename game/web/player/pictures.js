/* The pictures of a story: the page carries each part as base64 of gzipped JSON; it is opened when first wanted. */
import { carriedAs } from "./dom.js";

/* A function from a part's name, such as "place:lake", to a promise of what game/web/pictures.py wrote. */
export function openPictures() {
  const parts = {};
  return (name) => (parts[name] ??= opened(carriedAs(`picture:${name}`)));
}

async function opened(packed) {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).json();
}
