/* The pictures of a story: the page carries each part as gzipped JSON in base 85; it is opened when first wanted. */
import { carriedAs } from "./dom.js";

/* A function from a part's name, such as "place:lake", to a promise of what game/web/pictures.py wrote. */
export function openPictures() {
  const parts = {}, open = (name) => (parts[name] ??= opened(carriedAs(`picture:${name}`), open));
  return open;
}

const SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%,()*+-;.=/?@^_`{|}~";

/* Five signs are four bytes; the last are filled up. */
function bytesOf(packed) {
  const filled = (5 - packed.length % 5) % 5, all = packed + "~".repeat(filled), bytes = new DataView(new ArrayBuffer(all.length * 0.8));
  for (let at = 0; at < all.length; at += 5) bytes.setUint32(at * 0.8, [...all.slice(at, at + 5)].reduce((sum, sign) => 85 * sum + SIGNS.indexOf(sign), 0));
  return new Uint8Array(bytes.buffer, 0, bytes.byteLength - filled);
}

async function opened(packed, open) {
  const part = await new Response(new Blob([bytesOf(packed)]).stream().pipeThrough(new DecompressionStream("gzip"))).json();
  if (part.files) part.files = await Promise.all(part.files.map(open));  // the story's own pictures
  return part;
}
