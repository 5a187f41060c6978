"""The calls: what is heard once in a while in a place, each in a few takes, none like the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from shapes import RATE, chirp, faded, in_room, lay, noise, puff, ring, silence

if TYPE_CHECKING:
    from shapes import Dice, Sound


def bird(dice: Dice) -> Sound:
    """A sparrow: a few notes close together."""
    made, pitch = silence(0.75), dice.uniform(2600, 4300)
    for note in range(int(dice.integers(2, 5))):
        lay(made, chirp(pitch, pitch * dice.uniform(0.8, 1.2), 0.07), note * 0.13, dice.uniform(0.5, 1))
    return made


def bell(dice: Dice) -> Sound:
    """A bicycle's bell, twice."""
    made, pitch = silence(1.0), dice.uniform(1900, 2300)
    for at in (0, dice.uniform(0.18, 0.26)):
        lay(made, ring(pitch, 0.7, bright=0.3), at, dice.uniform(0.7, 1))
    return made


def dish(dice: Dice) -> Sound:
    """A bowl, chopsticks, a ladle on the rim."""
    made = silence(0.5)
    for _ in range(int(dice.integers(1, 4))):
        lay(
            made, ring(dice.uniform(1500, 3800), 0.14, bright=0.5), dice.uniform(0, 0.3), dice.uniform(0.4, 1)
        )
    return made


def glass(dice: Dice) -> Sound:
    """Glass on glass."""
    made, pitch = silence(1.0), dice.uniform(2300, 3300)
    lay(made, ring(pitch, 0.8, bright=0.35), 0)
    lay(made, ring(pitch * 1.07, 0.7, bright=0.3), dice.uniform(0.01, 0.05), 0.7)
    return made


def cough(dice: Dice) -> Sound:
    """Somebody coughs behind a hand."""
    made = silence(0.7)
    for at in (0.0, 0.26)[: int(dice.integers(1, 3))]:
        lay(made, puff(dice, 0.22, 240, 1500), at, dice.uniform(0.6, 1))
    return in_room(dice, made, dies=0.7, wet=0.15)


def leaf(dice: Dice) -> Sound:
    """Somebody turns a page."""
    return puff(dice, dice.uniform(0.3, 0.45), 1500, 7000)


def pencil(dice: Dice) -> Sound:
    """A word in pencil, or in chalk."""
    made = silence(1.3)
    for stroke in range(int(dice.integers(3, 7))):
        lay(made, puff(dice, 0.09, 2400, 6200), stroke * dice.uniform(0.15, 0.2), dice.uniform(0.4, 1))
    return made


def walk(dice: Dice) -> Sound:
    """Steps that pass in a corridor."""
    made, pace = silence(5.2), dice.uniform(0.5, 0.6)
    for step in range(8):
        lay(made, puff(dice, 0.12, 120, 1300), step * pace, np.sin(np.pi * (step + 1) / 9))
    return in_room(dice, made, dies=0.8, wet=0.2)


def door(dice: Dice) -> Sound:
    """A door, some rooms on."""
    return in_room(dice, puff(dice, dice.uniform(0.35, 0.5), 70, 500), dies=0.9, wet=0.3)


def drip(dice: Dice) -> Sound:
    """A tap that is not quite closed."""
    return chirp(dice.uniform(800, 950), dice.uniform(1200, 1500), 0.06)


def crackle(dice: Dice) -> Sound:
    """Wood in the stove: a few sparks."""
    made = silence(0.8)
    for _ in range(int(dice.integers(2, 7))):
        lay(made, puff(dice, 0.02, 900, 6000), dice.uniform(0, 0.75), dice.uniform(0.2, 1))
    return made


def hen(dice: Dice) -> Sound:
    """A hen that has found something."""
    made, pitch = silence(1.6), dice.uniform(480, 560)
    for cluck in range(int(dice.integers(3, 6))):
        lay(made, chirp(pitch, pitch * 0.73, 0.11), cluck * dice.uniform(0.2, 0.28), dice.uniform(0.5, 1))
    return made


def cock(dice: Dice) -> Sound:
    """A cock on another hill."""
    made, high = silence(1.3), dice.uniform(0.95, 1.06)
    for start, end, at, long in ((560, 820, 0, 0.24), (820, 900, 0.26, 0.3), (900, 620, 0.6, 0.6)):
        lay(made, chirp(start * high, end * high, long), at)
    return in_room(dice, made, dies=1.2, wet=0.3)


def duck(dice: Dice) -> Sound:
    """A duck with an opinion."""
    made, pitch = silence(1.0), dice.uniform(400, 450)
    for quack in range(int(dice.integers(2, 4))):
        buzz = 1 + np.sin(2 * np.pi * 90 * np.arange(int(0.15 * RATE)) / RATE)
        lay(made, chirp(pitch, pitch * 0.77, 0.15) * buzz, quack * dice.uniform(0.26, 0.34))
    return made


def wave(dice: Dice) -> Sound:
    """A wave that comes in, breaks, and runs back over shells."""
    made = noise(dice, 90, 5200, 0.75, dice.uniform(5.4, 7.4))
    t, comes = np.linspace(0, 1, len(made)), dice.uniform(0.32, 0.45)
    rises = np.minimum(t / comes, 1) ** 2
    return made * rises * np.exp(-3.4 * np.maximum(0, t - comes)) * (1 - t) ** 0.6


def spanner(dice: Dice) -> Sound:
    """A spanner laid on concrete, or a file on metal."""
    return faded(ring(dice.uniform(1500, 2400), 0.2, bright=0.6) + 0.3 * puff(dice, 0.2, 1700, 5600), 0, 0.05)


def car(dice: Dice) -> Sound:
    """A car that passes at the corner."""
    made = noise(dice, 80, 1600, 0.9, dice.uniform(4, 5.4))
    peak = dice.uniform(0.4, 0.6)
    t = np.linspace(0, 1, len(made))
    return made * np.sin(np.pi * t ** (np.log(0.5) / np.log(peak))) ** 2


def radio(dice: Dice) -> Sound:
    """Somebody's radio, a few notes of it."""
    made = silence(3.2)
    for note in range(6):
        lay(made, ring(float(dice.choice((330, 392, 440, 523, 587))), 0.5), note * 0.42, 0.7)
    return in_room(dice, made, dies=0.6, wet=0.2)


def shaker(dice: Dice) -> Sound:
    """Ice and tea in a shaker."""
    made, many = silence(2.9), int(dice.integers(11, 17))
    for shake in range(many):
        lay(made, puff(dice, 0.1, 1500, 6500), shake * 0.155, np.sin(np.pi * (shake + 1) / (many + 1)))
    return made


def keys(dice: Dice) -> Sound:
    """A line is typed."""
    made, at = silence(2.4), 0.01
    for _ in range(int(dice.integers(5, 14))):
        lay(made, puff(dice, 0.03, 1800, 6000), at, dice.uniform(0.5, 1))
        at += dice.uniform(0.08, 0.17)
    return made


def joint(dice: Dice) -> Sound:
    """Two wheels over the joint of two rails."""
    made = silence(0.4)
    for at, loud in ((0.0, 1.0), (0.17, 0.76)):
        lay(made, puff(dice, 0.14, 50, 420), at, loud)
        lay(made, puff(dice, 0.05, 900, 3000), at, loud * 0.24)
    return made


def strap(dice: Dice) -> Sound:
    """A strap, a coat, somebody who shifts a bag."""
    return puff(dice, dice.uniform(0.3, 0.6), 500, 3200)


def ball(dice: Dice) -> Sound:
    """A ball that is bounced along."""
    made, pace = silence(3.4), dice.uniform(0.42, 0.62)
    for bounce in range(int(dice.integers(3, 6))):
        lay(made, puff(dice, 0.09, 70, 500), bounce * pace, dice.uniform(0.6, 1))
    return made


def whistle(dice: Dice) -> Sound:
    """A whistle, over there."""
    return in_room(dice, chirp(2700, 2760, dice.uniform(0.3, 0.5)), dies=0.7, wet=0.2)


# How many takes there are of each.
CALLS = {
    ball: 2, bell: 2, bird: 5, car: 3, cock: 2, cough: 3, crackle: 5, dish: 5, door: 2, drip: 2, duck: 2,
    glass: 3, hen: 2, joint: 3, keys: 4, leaf: 3, pencil: 3, radio: 2, shaker: 2, spanner: 3, strap: 2,
    walk: 2, wave: 4, whistle: 1,
}  # fmt: skip
