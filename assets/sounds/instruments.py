"""What the motifs are played on: strings, a struck string, a flute, bells, and a quiet chord under them.

Each gives a note of a pitch in Hz that lasts so many seconds; `bright` is how much of its upper tones is
heard, from 0 to 1. They are sums of sines, so that a note is exactly where it should be.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from shapes import RATE, faded, noise

if TYPE_CHECKING:
    from collections.abc import Callable

    from shapes import Dice, Sound

    Instrument = Callable[[Dice, float, float, float], Sound]

HIGHEST = 9000  # Hz: above it nothing is played, so that nothing folds back


def string(dice: Dice, pitch: float, seconds: float, bright: float) -> Sound:
    """A long silk string, plucked near its end."""
    return _partials(dice, pitch, seconds, [(k, bright**k, 0.8 + 0.5 * k) for k in range(1, 13)], 0.006)


def short_string(dice: Dice, pitch: float, seconds: float, bright: float) -> Sound:
    """A short string, plucked hard, that is soon over."""
    heard = [(k, (0.3 + bright) ** k / k**0.5, 2.2 + 0.7 * k) for k in range(1, 14)]
    return _partials(dice, pitch, seconds, heard, 0.003)


def struck_string(dice: Dice, pitch: float, seconds: float, bright: float) -> Sound:
    """Two strings nearly of one pitch under a small hammer."""
    heard = [
        (k * near, bright ** (0.8 * k), 1.2 + 0.4 * k) for k in range(1, 10) for near in (0.9985, 1.0015)
    ]
    return _partials(dice, pitch, seconds, heard, 0.003)


def bell(dice: Dice, pitch: float, seconds: float, bright: float) -> Sound:
    """A small bell."""
    heard = [(1, 1.0, 1.6), (2.0, 0.5 * bright, 2.4), (3.01, 0.35 * bright, 3.4), (4.22, 0.2 * bright, 5.0)]
    return _partials(dice, pitch, seconds, heard, 0.004)


def flute(dice: Dice, pitch: float, seconds: float, bright: float) -> Sound:
    """An upright flute: breath, and a tone that begins to tremble when it is held."""
    t = np.arange(int(seconds * RATE)) / RATE
    tremble = 0.012 * np.minimum(1, t / 0.9) * np.sin(2 * np.pi * 5 * t) / (2 * np.pi * 5) * pitch
    turn = 2 * np.pi * pitch * t + 2 * np.pi * tremble
    tone = sum(a * np.sin(k * turn) for k, a in ((1, 1.0), (2, 0.5 * bright), (3, 0.3 * bright**2)))
    breath = noise(dice, 0.9 * pitch, min(6 * pitch, HIGHEST), 0.6, seconds)
    return faded(tone + 0.05 * breath, 0.09, min(0.5, seconds / 2))


def under(dice: Dice, pitch: float, seconds: float, bright: float) -> Sound:
    """A tone of the chord underneath: it swells, and goes again."""
    t = np.arange(int(seconds * RATE)) / RATE
    phase = dice.random() * 6
    tone = sum((0.5 * bright) ** (k - 1) * np.sin(2 * np.pi * k * pitch * t + phase) for k in (1, 2, 3))
    return faded(tone, min(0.7, seconds / 3), min(1.5, seconds / 2))


def _partials(
    dice: Dice, pitch: float, seconds: float, heard: list[tuple[float, float, float]], attack: float
) -> Sound:
    """Sines at multiples of the pitch: the multiple, how loud, and how fast it dies away."""
    t = np.arange(int(seconds * RATE)) / RATE
    made = np.zeros(len(t))
    for times, loud, dies in heard:
        if times * pitch < HIGHEST:
            made += loud * np.sin(2 * np.pi * times * pitch * t + dice.random() * 0.5) * np.exp(-dies * t)
    return faded(made, attack, 0.2)
