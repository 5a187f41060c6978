"""How loud a sound is: ITU-R BS.1770-5, annex 1, for one channel.

The standard gives its two filters for 48 kHz; for other rates they are worked out again from the same
analogue prototypes, with the corner frequencies of libebur128 (J. Kokemüller, MIT licence). They are applied
as gains in the frequency domain: what is measured is energy, to which phase is nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Sound = NDArray[np.float64]

_BLOCK: Final = 0.4  # seconds
_STEP: Final = 0.1  # seconds: blocks overlap by three quarters
_OFFSET: Final = -0.691  # LU, so that a full sine of 997 Hz reads -3.01
_SILENCE: Final = -70.0  # LUFS: blocks below count for nothing
_RELATIVE: Final = 10.0  # LU: nor those so far below the others


def integrated(sound: Sound, rate: int) -> float:
    """The loudness of a whole sound in LUFS, silence left out; -inf where there is nothing else."""
    power = _block_powers(sound, rate)
    heard = power[_lufs(power) > _SILENCE]
    if not len(heard):
        return -np.inf
    heard = heard[_lufs(heard) > _level(heard) - _RELATIVE]
    return _level(heard)


def momentary(sound: Sound, rate: int) -> float:
    """The loudest 400 milliseconds of a sound in LUFS; what is shorter counts as followed by silence."""
    return float(_lufs(_block_powers(sound, rate)).max())


def decibels(peak: float) -> float:
    """An amplitude in dB below full scale."""
    return float(20 * np.log10(max(peak, 1e-9)))


def _level(power: Sound) -> float:
    return float(_lufs(np.array([power.mean()]))[0])


def _lufs(power: Sound) -> Sound:
    levels: Sound = _OFFSET + 10 * np.log10(np.maximum(power, 1e-12))
    return levels


def _block_powers(sound: Sound, rate: int) -> Sound:
    """The mean square of every block after the filters."""
    block, step = round(_BLOCK * rate), round(_STEP * rate)
    padded = np.pad(sound, (0, max(0, block - len(sound))))
    summed = np.concatenate([[0.0], np.cumsum(weighted(padded, rate) ** 2)])
    starts = np.arange(0, len(padded) - block + 1, step)
    powers: Sound = (summed[starts + block] - summed[starts]) / block
    return powers


def weighted(sound: Sound, rate: int) -> Sound:
    """A sound as the ear weighs it (the K curve)."""
    count = 1 << (len(sound) + rate).bit_length()  # with room for what rings on
    turned = np.exp(-2j * np.pi * np.fft.rfftfreq(count, 1 / rate) / rate)
    gain = np.abs(_shelf(turned, rate) * _high_pass(turned, rate))
    made: Sound = np.fft.irfft(np.fft.rfft(sound, count) * gain, count)[: len(sound)]
    return made


def _shelf(z: NDArray[np.complex128], rate: int) -> NDArray[np.complex128]:
    """A head in the way of the sound: some 4 dB more above 1.7 kHz; `z` is one sample's delay."""
    k, q = np.tan(np.pi * 1681.974450955533 / rate), 0.7071752369554196
    high = 10 ** (3.999843853973347 / 20)
    band = high**0.4996667741545416
    above = (high + band * k / q + k * k) + 2 * (k * k - high) * z + (high - band * k / q + k * k) * z**2
    below = (1 + k / q + k * k) + 2 * (k * k - 1) * z + (1 - k / q + k * k) * z**2
    return np.asarray(above / below)


def _high_pass(z: NDArray[np.complex128], rate: int) -> NDArray[np.complex128]:
    """Less of what is below 38 Hz."""
    k, q = np.tan(np.pi * 38.13547087602444 / rate), 0.5003270373238773
    below = 1 + 2 * (k * k - 1) / (1 + k / q + k * k) * z + (1 - k / q + k * k) / (1 + k / q + k * k) * z**2
    return np.asarray((1 - 2 * z + z**2) / below)
