/* When a call of a place is heard, in which take and how loud: `game/art/sound_beds.py` once more, to the same number. */
const SOFTEST = -7, MIX = 0x6D2B79F5; // decibels

export function* callTimes(sound, takes, least, most, level, seed) {
  let state = [...sound].reduce((sum, letter, place) => sum + letter.codePointAt(0) * (place + 1), seed * 7919), at = 0, take = 0;
  for (let first = true; ; first = false) {
    const [wait, which, loud] = [0, 1, 2].map((step) => share(state + step));
    state += 3;
    at += first ? most * wait : least + (most - least) * wait;
    take = (take + Math.trunc(which * (first || takes === 1 ? takes : takes - 1))) % takes + 1;
    yield [at, take, 10 ** ((level + SOFTEST * loud) / 20)];
  }
}
/* A share from 0 to 1 that tells nothing of its neighbours' (mulberry32, T. Ettinger, public domain). */
function share(number) {
  let mixed = Math.imul(number + 1, MIX);
  mixed = Math.imul(mixed ^ mixed >>> 15, mixed | 1);
  mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
  return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296;
}
