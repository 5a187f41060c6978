/* Air that moves: leaves, dust, steam, rain. Where each bit is follows from time alone, as in game/art/particles.py. */

const { abs, cos, exp, floor, max, min, PI, sin } = Math;
const ROUND = 2 * PI;
const fraction = (number) => number - floor(number);

/* Always the same number from 0 to 1 for the same bit, spread evenly over the bits. */
const die = (bit, face) => fraction(bit * 0.618034 + face * 0.37 + sin(bit * 12.9898 + face * 78.233) * 0.2);

/* Fading in and out at the two ends of a way. */
const ends = (u, share) => min(1, u / share, (1 - u) / share);

/* Of each kind: where a bit of a box is at a time, as [x, y, size, turn in degrees, opacity]. */
const WAYS = {
  leaf([x, y, w, h], s, a, b, now) {
    const u = fraction(now / (15 + 11 * b) + a * 3 + b);
    const across = x + w * a - 90 * u + 46 * sin(ROUND * (1.6 * u + b));
    return [across, y + h * u, s * (22 + 14 * b), 360 * (u * 1.4 + a), ends(u, 0.08)];
  },
  mote([x, y, w, h], s, a, b, now) {
    const u = fraction(now / (13 + 9 * a) + a + b);
    return [x + w * b + 26 * sin(ROUND * (u + a)), y + h * a - 60 * u, s * (5 + 6 * b), 0, 0.8 * sin(PI * u) ** 2];
  },
  steam([x, y, w, h], s, a, b, now) {
    const u = fraction(now / (4.5 + 2.5 * b) + a + b);
    const across = x + w * a + (8 + 14 * u) * sin(ROUND * (0.9 * u + a));
    return [across, y + h * (1 - u), s * (10 + 26 * u), 0, 0.36 * sin(PI * u)];
  },
  glint([x, y, w, h], s, a, b, now) {
    const wave = sin(ROUND * (now / (3.4 + 3 * b) + a));
    return [x + w * a, y + h * b, s * (20 + 26 * b), 0, max(0, wave) ** 2];
  },
  blink([x, y, w, h], s, a, b, now) {
    const on = die(floor(now * (2.2 + 1.6 * b) + a * 10), 5) > 0.3 + 0.4 * b;
    return [x + w * a, y + h * b, s * 5, 0, on ? 1 : 0.16];
  },
  streak([x, y, w, h], s, a, b, now) {
    const u = fraction(now / (1.7 + 2.4 * b) + a);
    return [x + w * (1.2 - 1.4 * u), y + h * b, s * (26 + 40 * a), 0, 0.4 + 0.5 * b];
  },
  pole([x, y, w, h], s, a, b, now) {
    const u = fraction(now / (2.6 + 1.1 * b) + a);
    return [x + w * (1.3 - 1.6 * u), y + h / 2, h, 0, 0.8];
  },
  rain([x, y, w, h], s, a, b, now) {
    const u = fraction(now / (0.7 + 0.4 * b) + a * 7);
    return [x + w * a - 70 * u, y - 40 + (h + 80) * u, s * (34 + 26 * b), 0, 0.3 + 0.35 * b];
  },
  snow([x, y, w, h], s, a, b, now) {
    const u = fraction(now / (7 + 5 * b) + a * 5);
    return [x + w * a + 30 * sin(ROUND * (1.3 * u + b)), y + h * u, s * (9 + 9 * b), 0, 0.9 * ends(u, 0.06)];
  },
  flock([x, y, w, h], s, a, b, now) {
    const u = fraction(now / 46 + 0.05 * a);
    const down = y + h * (0.3 + 0.4 * b) + 8 * sin(ROUND * (now / 3 + a));
    const wings = 24 * sin(ROUND * now * (1.3 + 0.3 * a));
    return [x + w * (u * 1.2 - 0.1) + 60 * a, down, s * (11 + 5 * b), wings, ends(u, 0.06)];
  },
};

/* All bits of an air, [kind, box, count, colour, plane, size], at so many seconds. */
export function bitsAt([kind, box, count, , , size], now) {
  return Array.from({ length: count }, (_, bit) => WAYS[kind](box, size, die(bit, 1), die(bit, 2), now));
}

const seen = (colour, share) => colour + floor(share * 255.99).toString(16).padStart(2, "0");

function between(gradient, colour, stops) {
  for (const [at, share] of stops) gradient.addColorStop(at, seen(colour, share));
  return gradient;
}

const disc = (pen, colour, radius, strength) => between(
  pen.createRadialGradient(0, 0, 0, 0, 0, radius), colour,
  [[0, strength], [0.35, strength * 0.62], [0.7, strength * 0.2], [1, 0]],
);

function round(pen, radius, ink) {
  pen.fillStyle = ink;
  pen.beginPath();
  pen.arc(0, 0, radius, 0, ROUND);
  pen.fill();
}

function soft(pen, colour) {
  round(pen, 50, disc(pen, colour, 50, 1));
}

const CUT = (data) => new Path2D(data);

/* Of each kind: how a bit is cut, a hundred units wide about its middle. */
const DRAWN = {
  leaf(pen, colour, turn) {
    pen.rotate(turn * PI / 180);
    pen.scale(1.5, 1.5 * (0.25 + 0.75 * abs(cos(turn * PI / 180))));  // seen edge on, then from its face
    pen.fill(CUT("M-34,0C-20-22,12-24,34,0C12,16-20,18-34,0Z"));
  },
  mote: soft,
  steam: soft,
  snow: soft,
  glint(pen) {
    pen.fill(CUT("M-50,0C-12-3-3-8,0-18C3-8,12-3,50,0C12,3,3,8,0,18C-3,8-12,3-50,0Z"));
  },
  blink(pen, colour) {
    round(pen, 120, disc(pen, colour, 120, 0.7));
    round(pen, 44, colour);
  },
  streak(pen, colour) {
    pen.fillStyle = between(pen.createLinearGradient(-50, 0, 50, 0), colour, [[0, 1], [1, 0]]);
    pen.fillRect(-50, -4, 100, 8);
  },
  pole(pen) {
    pen.fillRect(-8, -40, 16, 1.6);
    pen.fillRect(-6, -33, 12, 1.6);
    pen.fillRect(-1.2, -50, 2.4, 100);
  },
  rain(pen, colour) {
    pen.fillStyle = between(pen.createLinearGradient(0, -50, 0, 50), colour, [[0, 0.1], [1, 1]]);
    pen.fill(CUT("M9-50L11-50L-8,50L-11,50Z"));
  },
  flock(pen, colour, turn) {
    const up = 26 * sin(turn * PI / 60), low = up * 0.4;
    pen.fill(CUT(`M-50,${-up}Q-22,${-up - 14} 0,0Q22,${-up - 14} 50,${-up}Q20,${-low} 0,8Q-20,${-low} -50,${-up}Z`));
  },
};
const WINDOWED = new Set(["streak", "pole", "rain", "snow"]);

/* Draw airs on a canvas as they are at so many seconds; the picture's origin is at x, y, `unit` pixels a unit. */
export function drawAirs(pen, airs, now, x, y, unit) {
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.clearRect(0, 0, pen.canvas.width, pen.canvas.height);
  for (const air of airs) {
    pen.save();
    pen.setTransform(unit, 0, 0, unit, x, y);
    if (WINDOWED.has(air[0])) {
      pen.beginPath();
      pen.rect(...air[1]);
      pen.clip();
    }
    for (const [across, down, size, turn, shows] of bitsAt(air, now)) {
      if (shows < 1 / 32) continue;
      const share = max(size * unit, 1) / 100;
      pen.setTransform(share, 0, 0, share, x + across * unit, y + down * unit);
      pen.globalAlpha = min(1, shows);
      pen.fillStyle = air[3];
      DRAWN[air[0]](pen, air[3], turn);
    }
    pen.restore();
  }
}

/* How far a value has come to another after so many seconds, most of the way in `slow` seconds. */
export const nearer = (from, to, passed, slow) => from + (to - from) * (1 - exp(-passed / slow));
