"""What sounds are made of: shaped noise that joins its own end, things that are struck, sliding whistles."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    Sound = NDArray[np.float64]
    Dice = np.random.Generator

RATE = 22_050


def noise(dice: Dice, low: float, high: float, slope: float, seconds: float) -> Sound:
    """Noise between two frequencies in Hz, falling by `slope` powers of the frequency; circular."""
    count = int(seconds * RATE)
    at = np.fft.rfftfreq(count, 1 / RATE)
    shape = ((at >= low) & (at <= high)) / np.maximum(at, 20) ** slope
    made = np.fft.irfft(shape * np.exp(2j * np.pi * dice.random(len(at))), count)
    return made / np.abs(made).max()


def swell(dice: Dice, least: int, most: int, depth: float, seconds: float) -> Sound:
    """A rise and fall of `least` to `most` whole waves to the loop, between 1 - depth and 1."""
    turn = np.linspace(0, 2 * np.pi, int(seconds * RATE), endpoint=False)
    mixed = sum(np.sin(n * turn + dice.random() * 7) for n in range(least, most + 1))
    mixed = (mixed - np.min(mixed)) / (np.max(mixed) - np.min(mixed))
    return 1 - depth * (1 - mixed)


def even(loop: Sound) -> Sound:
    """A loop as loud everywhere: what rises and falls for a second or more would tell that it comes round."""
    power = np.fft.rfft(loop**2)
    at = np.fft.rfftfreq(len(loop), 1 / RATE)
    slow = np.fft.irfft(power * np.exp(-((at / 0.6) ** 2)), len(loop))
    return loop / np.sqrt(np.maximum(slow, slow.mean() / 30))


def lay(bed: Sound, event: Sound, at: float, loud: float = 1.0) -> None:
    """Add an event at so many seconds; what runs over the end comes in at the beginning."""
    places = (int(at * RATE) + np.arange(len(event))) % len(bed)
    np.add.at(bed, places, event * loud)


def scatter(dice: Dice, bed: Sound, many: int, event: Callable[[], Sound], loud: tuple[float, float]) -> None:
    """Lay so many events anywhere in the loop, each as loud as it happens to be."""
    for _ in range(many):
        lay(bed, event(), dice.random() * len(bed) / RATE, dice.uniform(*loud))


def silence(seconds: float) -> Sound:
    """Nothing yet."""
    return np.zeros(int(seconds * RATE))


def ring(pitch: float, seconds: float, *, bright: float = 0.0, attack: float = 0.002) -> Sound:
    """A struck thing that dies away: a glass, a bowl, a tick."""
    t = np.arange(int(seconds * RATE)) / RATE
    tone = np.sin(2 * np.pi * pitch * t) + bright * np.sin(2 * np.pi * pitch * 2.76 * t)
    return faded(tone * np.exp(-6 * t / seconds) * np.minimum(1, t / attack), 0, 0.01)


def puff(dice: Dice, seconds: float, low: float, high: float) -> Sound:
    """A short breath of noise: paper, a step, a splash."""
    made = noise(dice, low, high, 0.3, seconds)
    t = np.linspace(0, 1, len(made))
    return made * np.sin(np.pi * t**0.5) ** 2


def chirp(start: float, end: float, seconds: float) -> Sound:
    """A bird's note: a sliding whistle."""
    t = np.arange(int(seconds * RATE)) / RATE
    phase = 2 * np.pi * (start * t + (end - start) * t**2 / (2 * seconds))
    return np.sin(phase) * np.sin(np.pi * t / seconds) ** 2


def faded(sound: Sound, rise: float, fall: float) -> Sound:
    """A sound that comes from nothing in `rise` seconds and goes to nothing in `fall`."""
    t, long = np.arange(len(sound)) / RATE, len(sound) / RATE
    start = np.minimum(1, t / rise) if rise else 1.0
    return sound * start * np.clip((long - t - 1 / RATE) / fall, 0, 1)


def in_room(dice: Dice, sound: Sound, *, dies: float, wet: float) -> Sound:
    """A sound in a room whose echo dies away in `dies` seconds; `wet` is the echo's share of the sound."""
    count = int(dies * RATE)
    echo = dice.standard_normal(count) * np.exp(-6 * np.linspace(0, 1, count))
    long = len(sound) + count
    far = np.fft.irfft(np.fft.rfft(sound, 2 * long) * np.fft.rfft(echo, 2 * long))[:long]
    made = np.pad(sound, (0, count)) + wet * far / np.abs(far).max() * np.abs(sound).max()
    return faded(made, 0, 0.3)
