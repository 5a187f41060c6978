"""The loops: what goes on all the time in a place, and has nothing in it that one would know again.

Each is as loud everywhere and of a length that shares no divisor with the others', so that of two together
nothing comes round for minutes. What happens once in a while is a call.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from shapes import RATE, chirp, even, noise, puff, scatter, silence, swell

if TYPE_CHECKING:
    from shapes import Dice, Sound


def air(dice: Dice, long: float) -> Sound:
    """A quiet room."""
    return noise(dice, 45, 900, 1.1, long)


def breeze(dice: Dice, long: float) -> Sound:
    """Wind in leaves."""
    return noise(dice, 150, 4200, 0.9, long) * swell(dice, 20, 60, 0.5, long)


def crowd(dice: Dice, long: float) -> Sound:
    """Four hundred people at lunch."""
    return _voices(dice, long, 16) + 0.1 * noise(dice, 1200, 5200, 0.8, long)


def murmur(dice: Dice, long: float) -> Sound:
    """A few people too far off to be understood."""
    return _voices(dice, long, 7)


def _voices(dice: Dice, long: float, many: int) -> Sound:
    """Bands of noise with the rhythm of syllables, two to four of them a second."""
    made = silence(long)
    for _ in range(many):
        low, pace = dice.uniform(180, 420), int(long * dice.uniform(2.2, 2.8))
        syllables = np.maximum(0, swell(dice, pace, int(pace * 1.6), 1.0, long) - 0.35)
        made += noise(dice, low, low * 3.2, 1.1, long) * syllables
    return made / np.abs(made).max()


def water(dice: Dice, long: float) -> Sound:
    """Water against a bank."""
    return noise(dice, 260, 1900, 0.9, long) * swell(dice, int(long * 0.8), int(long * 1.6), 0.8, long)


def surf(dice: Dice, long: float) -> Sound:
    """The sea, a little way off, between two waves."""
    return noise(dice, 60, 2600, 0.95, long) * swell(dice, 8, 40, 0.3, long)


def rain(dice: Dice, long: float) -> Sound:
    """Rain on leaves and a sill."""
    bed = 0.5 * noise(dice, 400, 6500, 0.6, long)
    scatter(dice, bed, int(15 * long), lambda: puff(dice, 0.02, 1400, 6500), (0.03, 0.12))
    return bed


def traffic(dice: Dice, long: float) -> Sound:
    """A town that is never quite still."""
    return noise(dice, 45, 800, 1.0, long)


def crickets(dice: Dice, long: float) -> Sound:
    """Three crickets, each a high tone that trills."""
    t, bed = np.arange(int(long * RATE)) / RATE, silence(long)
    for pitch, trill in ((3900, 19), (4160, 22), (4420, 17)):
        opens = 0.5 - 0.5 * np.cos(2 * np.pi * round(trill * long) * t / long)
        bed += np.sin(2 * np.pi * round(pitch * long) * t / long + dice.random()) * opens**2
    return bed


def fire(dice: Dice, long: float) -> Sound:
    """A stove that draws; its crackling is calls."""
    return noise(dice, 50, 700, 1.0, long) + 0.05 * noise(dice, 900, 5000, 0.5, long)


def fan(dice: Dice, long: float) -> Sound:
    """A fan that turns, and the tube above it."""
    turning = swell(dice, int(1.3 * long), int(1.3 * long), 0.35, long)
    return noise(dice, 80, 1400, 0.8, long) * turning + 0.02 * noise(dice, 98, 102, 0, long)


def boil(dice: Dice, long: float) -> Sound:
    """A pot that boils."""
    bed = 0.4 * noise(dice, 200, 2600, 0.6, long) * swell(dice, int(2 * long), int(3 * long), 0.5, long)
    scatter(dice, bed, int(6 * long), lambda: chirp(dice.uniform(240, 420), 700, 0.05), (0.02, 0.07))
    return bed


def carriage(dice: Dice, long: float) -> Sound:
    """A carriage round the one who listens; the joints of the rails are calls."""
    return noise(dice, 45, 1000, 1.0, long) * swell(dice, 30, 70, 0.3, long)


def tunnel(dice: Dice, long: float) -> Sound:
    """A metro under way: air that is pushed along a tube, a motor below it."""
    t = np.arange(int(long * RATE)) / RATE
    wobble = 0.8 * np.sin(2 * np.pi * round(long / 3) * t / long)
    hum = np.sin(2 * np.pi * round(150 * long) * t / long + wobble)
    return noise(dice, 60, 1500, 1.0, long) + 0.05 * hum


def engine(dice: Dice, long: float) -> Sound:
    """An engine that idles."""
    t = np.arange(int(long * RATE)) / RATE
    turn = 2 * np.pi * round(28 * long) * t / long + 0.4 * np.sin(2 * np.pi * round(long) * t / long)
    body = sum(np.sin(k * turn) / k for k in (1, 2, 3, 5, 7, 9))
    return body + 0.25 * noise(dice, 80, 1800, 0.8, long) * (1 + np.sin(turn))


def printer(dice: Dice, long: float) -> Sound:
    """A printer that builds, layer on layer: a motor that steps up and down between two tones."""
    t = np.arange(int(long * RATE)) / RATE
    way = np.cumsum(430 + 60 * np.sign(np.sin(2 * np.pi * round(1.4 * long) * t / long))) / RATE
    way *= round(way[-1]) / way[-1]
    return noise(dice, 60, 900, 1.0, long) + 0.08 * np.sin(2 * np.pi * way)


# How many seconds each is long: no two lengths have a divisor in common.
LAYERS = {
    air: 13,
    breeze: 23,
    crowd: 19,
    murmur: 17,
    water: 11,
    surf: 25,
    rain: 16,
    traffic: 21,
    crickets: 9.7,
    fire: 18.1,
    fan: 7.1,
    boil: 10.3,
    carriage: 14.9,
    tunnel: 15.1,
    engine: 7.9,
    printer: 12.7,
}


def layer(number: int, made: object, long: float) -> Sound:
    """One of them, as loud everywhere."""
    assert callable(made)  # noqa: S101 - a key of LAYERS
    return even(made(np.random.default_rng(number + 1), long))
