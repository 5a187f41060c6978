/* BLAKE2b (RFC 7693) of a text in UTF-8, eight bytes long and without a key: what `telling.py` and marks stand on. */
const MASK = (1n << 64n) - 1n;
const START = [
  0x6a09e667f3bcc908n, 0xbb67ae8584caa73bn, 0x3c6ef372fe94f82bn, 0xa54ff53a5f1d36f1n,
  0x510e527fade682d1n, 0x9b05688c2b3e6c1fn, 0x1f83d9abfb41bd6bn, 0x5be0cd19137e2179n,
];
const ORDER = [
  "0123456789abcdef", "ea489fd61c02b753", "b8c052fdae367194", "7931dcbe265a40f8", "905724afe1bc683d", "2c6a0b834d75fe19",
  "c51fed4a0763928b", "db7ec13950f4862a", "6fe9b308c2d714a5", "a2847615fb9e3cd0", "0123456789abcdef", "ea489fd61c02b753",
].map((row) => Array.from(row, (digit) => parseInt(digit, 16)));

/** The eight bytes as one whole number, the first byte the greatest: a BigInt below 2 ** 64. */
export function blake2b(text) {
  const bytes = new TextEncoder().encode(text), state = START.slice();
  state[0] ^= 0x01010000n ^ 8n;
  for (let at = 0; at === 0 || at < bytes.length; at += 128) compress(state, bytes, at);
  return swapped(state[0]);
}
function compress(state, bytes, at) {
  const last = at + 128 >= bytes.length, block = new Uint8Array(128);
  block.set(bytes.subarray(at, at + 128));
  const view = new DataView(block.buffer), words = Array.from({ length: 16 }, (_, word) => view.getBigUint64(8 * word, true));
  const v = [...state, ...START];
  v[12] ^= BigInt(last ? bytes.length : at + 128);
  if (last) v[14] ^= MASK;
  for (const row of ORDER) {
    for (let column = 0; column < 4; column += 1) mix(v, column, column + 4, column + 8, column + 12, words[row[2 * column]], words[row[2 * column + 1]]);
    for (let slant = 0; slant < 4; slant += 1) {
      mix(v, slant, 4 + (slant + 1) % 4, 8 + (slant + 2) % 4, 12 + (slant + 3) % 4, words[row[8 + 2 * slant]], words[row[9 + 2 * slant]]);
    }
  }
  for (let word = 0; word < 8; word += 1) state[word] ^= v[word] ^ v[word + 8];
}
function mix(v, a, b, c, d, x, y) {
  v[a] = (v[a] + v[b] + x) & MASK; v[d] = turned(v[d] ^ v[a], 32n);
  v[c] = (v[c] + v[d]) & MASK; v[b] = turned(v[b] ^ v[c], 24n);
  v[a] = (v[a] + v[b] + y) & MASK; v[d] = turned(v[d] ^ v[a], 16n);
  v[c] = (v[c] + v[d]) & MASK; v[b] = turned(v[b] ^ v[c], 63n);
}
function turned(word, by) { return ((word >> by) | (word << (64n - by))) & MASK; }
function swapped(word) {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, word, true);
  return view.getBigUint64(0);
}
