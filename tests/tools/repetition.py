"""How much of a sound comes back: what one would notice of a loop that goes round.

A sound is cut into frames, for each of which the power in eight bands is taken, in decibels. Of what rises
and falls there, the part that is the same a while later is found by autocorrelation. Its size in decibels is
to be held against what people notice of a change of level, about 1 dB (B. C. J. Moore, An Introduction to the
Psychology of Hearing, chapter 4).
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from tests.tools.loudness import Sound

_FRAME: Final = 0.2  # seconds
_SHORTEST: Final = 3.0  # seconds: what comes sooner is a rhythm
_LONGEST: Final = 50.0
_EDGES: Final = (60, 150, 300, 600, 1200, 2400, 4000, 6000, 9000)  # Hz
_FAINT: Final = 45.0  # decibels below a band's sum with all others: what is softer is not heard


def comes_back(sound: Sound, rate: int) -> tuple[float, float]:
    """The largest part that returns, in decibels, and after how many seconds."""
    bands = _bands(sound, rate)
    spectrum = np.abs(np.fft.rfft(bands, 2 * len(bands), axis=0)) ** 2
    shared = np.fft.irfft(spectrum, axis=0)[: len(bands)].mean(axis=1)
    shared /= len(bands) - np.arange(len(bands))
    first, last = round(_SHORTEST / _FRAME), round(_LONGEST / _FRAME)
    lag = first + int(np.argmax(shared[first:last]))
    return float(np.sqrt(max(0.0, shared[lag]))), lag * _FRAME


def _bands(sound: Sound, rate: int) -> Sound:
    """How each band rises and falls about its mean, in decibels, frame by frame."""
    long = round(_FRAME * rate)
    frames = sound[: len(sound) // long * long].reshape(-1, long) * np.hanning(long)
    power, at = np.abs(np.fft.rfft(frames)) ** 2, np.fft.rfftfreq(long, 1 / rate)
    heard = np.stack(
        [power[:, (at >= low) & (at < high)].sum(axis=1) for low, high in pairwise(_EDGES)],
        axis=1,
    )
    floor = heard.sum(axis=1).mean() * 10 ** (-_FAINT / 10)
    levels: Sound = 10 * np.log10(heard + floor)
    moved: Sound = levels - levels.mean(axis=0)
    return moved
