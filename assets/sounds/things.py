"""What is heard once: the paper of the interface, and the things of the stories' moments."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from shapes import RATE, chirp, faded, in_room, lay, noise, puff, ring, silence

if TYPE_CHECKING:
    from shapes import Dice, Sound


def slip(dice: Dice) -> Sound:
    """A strip of paper that slides a little."""
    return puff(dice, 0.07, 2200, 7000)


def page(dice: Dice) -> Sound:
    """A page that turns."""
    return np.concatenate([puff(dice, 0.22, 1200, 5200), 0.7 * puff(dice, 0.16, 2200, 7500)])


def tag(dice: Dice) -> Sound:
    """A tag on its string that swings against wood, once."""
    tick = ring(880, 0.16, bright=0.25)
    return tick + 0.3 * puff(dice, len(tick) / RATE, 1500, 4000)[: len(tick)]


SIGNS = {"slip": slip, "page": page, "tag": tag}


def motor(dice: Dice) -> Sound:
    """A quad bike that is given all it has, rears, and comes down on sand."""
    t = np.arange(int(3.4 * RATE)) / RATE
    speed = 34 + 58 * np.minimum(1, t / 0.9) ** 2 - 34 * np.clip((t - 1.5) / 1.2, 0, 1)
    turn = 2 * np.pi * np.cumsum(speed) / RATE
    body = sum(np.sin(k * turn + k) / k**0.8 for k in (1, 2, 3, 4, 6, 8, 11, 15))
    made = body * (0.5 + 0.5 * np.minimum(1, t / 0.6)) * (1 - 0.55 * np.clip((t - 1.5) / 1.4, 0, 1))
    made += 0.8 * noise(dice, 200, 4200, 0.6, 3.4) * (1 + np.sin(turn))
    lay(made, puff(dice, 0.5, 60, 900), 2.5, 7)
    return faded(made, 0.05, 0.9)


def stairs(dice: Dice) -> Sound:
    """Somebody runs up a concrete stair in one slipper, with a telephone that rings."""
    made, at = silence(3.6), 0.0
    landing = 6
    for step in range(2 * landing + 1):
        lay(made, puff(dice, 0.1, 150, 1900), at, 0.5 + 0.04 * step)
        at += 0.5 if step == landing else dice.uniform(0.2, 0.24)
    for at in (0.1, 1.9):
        for beat in range(8):
            lay(made, ring(1250 + 310 * (beat % 2), 0.1, attack=0.01), at + beat * 0.1, 0.3)
    return in_room(dice, made, dies=1.9, wet=0.5)


def ladder(dice: Dice) -> Sound:
    """The foot of a ladder, set down in a hall of eight hundred chairs."""
    made = silence(1.6)
    for at, pitch in ((0.0, 310), (0.34, 280), (1.1, 350)):
        lay(made, puff(dice, 0.16, 120, 1400), at)
        lay(made, ring(pitch, 0.4, bright=0.4), at, 0.3)
    return in_room(dice, made, dies=2.8, wet=0.6)


def seat(dice: Dice) -> Sound:
    """A seat that folds up by itself, in a hall of eight hundred."""
    made = silence(1.2)
    lay(made, puff(dice, 0.4, 200, 900), 0.0, 0.2)
    for at, loud in ((0.42, 1.0), (0.56, 0.35), (0.66, 0.15)):
        lay(made, puff(dice, 0.14, 90, 1100), at, loud)
    return in_room(dice, made, dies=2.6, wet=0.5)


def tea(dice: Dice) -> Sound:
    """Tea poured into a small cup, higher as it fills, and the pot set down."""
    made = silence(3.2)
    stream = noise(dice, 500, 3200, 0.6, 1.9) * (1 + 0.5 * np.sin(np.arange(int(1.9 * RATE)) / RATE * 70))
    lay(made, faded(stream, 0.12, 0.2), 0.0, 0.35)
    for drop in range(26):
        pitch = 620 + 22 * drop + dice.uniform(0, 160)
        lay(made, chirp(pitch, pitch * 1.5, 0.05), 0.08 + drop * 0.068, dice.uniform(0.1, 0.35))
    lay(made, puff(dice, 0.12, 120, 1200), 2.5)
    lay(made, ring(1480, 0.4, bright=0.3), 2.5, 0.25)
    return made


def form(dice: Dice) -> Sound:
    """A line filled in on a form, and a jar pushed aside on wood."""
    made = silence(2.8)
    for stroke in range(7):
        lay(made, puff(dice, 0.1, 2200, 6200), stroke * dice.uniform(0.15, 0.18), dice.uniform(0.3, 0.6))
    lay(made, puff(dice, 0.5, 150, 1100), 1.7, 0.8)
    lay(made, ring(1350, 0.4, bright=0.4), 2.15, 0.4)
    return made


def seal(dice: Dice) -> Sound:
    """A seal: pressed into its paste, set on paper, and leant upon."""
    made = silence(1.9)
    lay(made, puff(dice, 0.18, 200, 1600), 0.0, 0.5)
    lay(made, puff(dice, 0.2, 60, 700), 0.8)
    lay(made, puff(dice, 0.5, 1200, 4200), 0.95, 0.14)
    return made


def jar(dice: Dice) -> Sound:
    """A jar with a lid of tin, opened: it turns, and gives."""
    made = silence(1.6)
    for at in (0.0, 0.2, 0.38):
        lay(made, puff(dice, 0.16, 900, 4200), at, 0.4)
    lay(made, chirp(420, 900, 0.05), 0.72)
    lay(made, ring(2300, 0.5, bright=0.5), 0.74, 0.3)
    return made


def balance(dice: Dice) -> Sound:
    """A brass weight slid along its beam, tick by tick, until it rests."""
    made = silence(2.4)
    for tick, at in enumerate((0.0, 0.3, 0.56, 0.98, 1.6)):
        lay(made, ring(2600 - 60 * tick, 0.12, bright=0.6, attack=0.001), at, 0.8 - 0.1 * tick)
    return made + 0.04 * puff(dice, 2.4, 2000, 5000)


def departure(dice: Dice) -> Sound:
    """A train that leaves: a horn a long way down the platform, and wheels."""
    t = np.arange(int(4.6 * RATE)) / RATE
    horn = sum(np.sin(2 * np.pi * f * t) for f in (311, 370, 466)) * np.clip((1.1 - t) / 0.1, 0, 1)
    made = 0.2 * faded(horn, 0.08, 0.1) + 0.5 * noise(dice, 50, 900, 1.0, 4.6) * np.minimum(1, t / 3)
    for at in (1.6, 2.8, 3.7):
        lay(made, puff(dice, 0.16, 50, 600), at, 0.5)
    return faded(made, 0.02, 0.8)


def breaker(dice: Dice) -> Sound:
    """A wave that rises as high as one's head, and breaks."""
    made = noise(dice, 60, 5600, 0.7, 4.8)
    t = np.linspace(0, 1, len(made))
    return faded(made * np.minimum(t / 0.42, 1) ** 3 * np.exp(-3 * np.maximum(0, t - 0.42)), 0.1, 1.2)


MOMENTS = {
    "balance": balance,
    "breaker": breaker,
    "departure": departure,
    "form": form,
    "jar": jar,
    "ladder": ladder,
    "motor": motor,
    "seal": seal,
    "seat": seat,
    "stairs": stairs,
    "tea": tea,
}
