"""Every sound measured: how loud, how it begins and ends, whether a loop joins, whether a bed comes round."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

import numpy as np
import pygame
import pytest

from game.art.sound_beds import BEDS
from game.resources import SOUNDS
from tests.tools.bed_mix import RATE, mixed
from tests.tools.loudness import decibels, integrated, momentary
from tests.tools.repetition import comes_back

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.tools.loudness import Sound

NAMES: Final = sorted(path.stem for path in SOUNDS.glob("*.ogg"))
LAYERS: Final = [name for name in NAMES if name.startswith("layer_")]
STILL: Final = sorted(name for name, bed in BEDS.items() if bed.level < 0)
EVEN: Final = 0.75  # LU to either side, so that two beds are never more than 1.5 apart
LEVEL: Final = -23.7  # LUFS of a place, calls and all; a still room is some 4 softer
# LUFS: a loop or motif as a whole, the loudest moment of what is heard once; and how far off it may be.
LEVELS: Final = {
    "layer": (-24.0, 1.0),
    "motif": (-19.5, 0.3),
    "call": (-24.0, 1.5),
    "moment": (-19.0, 0.7),
    "sign": (-22.0, 1.0),
}
LENGTHS: Final = {
    "layer": (7, 26),
    "motif": (7, 16),
    "call": (0.05, 8),
    "moment": (0.5, 6),
    "sign": (0.05, 0.5),
}
NOTICED: Final = 2.6  # decibels that come back; the beds of 16 seconds before had up to 7.8


@pytest.fixture(scope="module")
def samples(unheard: Callable[[int], None]) -> dict[str, Sound]:
    """Every sound as it is played, from -1 to 1; on a device nobody hears."""
    unheard(RATE)
    return {name: _samples(name) for name in NAMES}


def _samples(name: str) -> Sound:
    made = pygame.mixer.Sound(SOUNDS / f"{name}.ogg").get_raw()
    return np.frombuffer(made, dtype=np.int16).astype(np.float64) / 32768


def test_loudness_is_that_of_the_standard() -> None:
    """A sine of 997 Hz at full scale reads -3.01 LKFS, and at -20 dB with a silence before it -23."""
    t = np.arange(5 * 48_000) / 48_000
    sine = np.sin(2 * np.pi * 997 * t)
    assert integrated(sine, 48_000) == pytest.approx(-3.01, abs=0.02)
    assert integrated(np.concatenate([np.zeros(96_000), sine / 10]), 48_000) == pytest.approx(-23.01, abs=0.2)
    assert integrated(np.sin(2 * np.pi * 997 * np.arange(5 * RATE) / RATE), RATE) == pytest.approx(
        -3.01, abs=0.05
    )
    assert momentary(sine[:4_800], 48_000) == pytest.approx(-9.03, abs=0.1)
    assert integrated(np.zeros(RATE), RATE) == -np.inf


@pytest.mark.parametrize("name", NAMES)
def test_a_sound_is_as_loud_as_its_kind_and_as_long(samples: dict[str, Sound], name: str) -> None:
    """Nothing is clipped, silent, off its middle, or longer than it should be."""
    made, kind = samples[name], name.partition("_")[0]
    wanted, off = LEVELS[kind]
    measured = integrated(made, RATE) if kind in {"layer", "motif"} else momentary(made, RATE)
    assert measured == pytest.approx(wanted, abs=off)
    assert 0.02 < np.abs(made).max() < 0.99
    assert abs(made.mean()) < 0.002
    least, most = LENGTHS[kind]
    assert least <= len(made) / RATE <= most


@pytest.mark.parametrize("name", [name for name in NAMES if name not in LAYERS])
def test_what_is_heard_once_begins_and_ends_without_a_click(samples: dict[str, Sound], name: str) -> None:
    """From silence and back to it no sample is far, and motifs fade in and out."""
    made, share = samples[name], 0.5 if name.startswith("motif_") else 1.0
    assert abs(made[0]) < 0.05 * share
    assert abs(made[-1]) < 0.05 * share
    assert np.abs(made[-RATE // 500 :]).max() < 0.06


@pytest.mark.parametrize("name", LAYERS)
def test_a_loop_joins_its_own_beginning(samples: dict[str, Sound], name: str) -> None:
    """From the last sample to the first is no further than the sound goes anyway; nor is its loudness."""
    made = samples[name]
    steps = np.abs(np.diff(made))
    assert abs(made[0] - made[-1]) <= np.quantile(steps, 0.9999) * 1.5
    around = np.concatenate([made[-RATE:], made[:RATE]])
    assert momentary(around, RATE) < momentary(made, RATE) + 1
    usual = _spectra(made)
    seam = _spectra(np.concatenate([made[-RATE // 4 :], made[: RATE // 4]]))[0]
    assert np.abs(seam - usual.mean(axis=0)).max() < np.abs(usual - usual.mean(axis=0)).max() + 2


def _spectra(sound: Sound) -> Sound:
    """The power of each half second in six bands, in decibels, no deeper than 45 below the loudest."""
    long = RATE // 2
    frames = sound[: len(sound) // long * long].reshape(-1, long) * np.hanning(long)
    power = np.abs(np.fft.rfft(frames)) ** 2
    edges = np.array([60, 200, 500, 1200, 2800, 5500, 10_000]) // 2  # two hertz to a bin
    bands = np.add.reduceat(power[:, : edges[-1]], edges[:-1], axis=1)
    made: Sound = 10 * np.log10(bands + bands.sum(axis=1).mean() * 10**-4.5)
    return made


@pytest.mark.one_in(4)
@pytest.mark.parametrize("name", sorted(BEDS))
def test_a_bed_is_as_loud_as_the_others_and_does_not_come_round(samples: dict[str, Sound], name: str) -> None:
    """Within 1.5 LU of those that play the same part, whole at any moment, and never the same again."""
    heard = mixed(BEDS[name], samples, 160)
    assert integrated(heard, RATE) == pytest.approx(LEVEL + min(0, BEDS[name].level), abs=EVEN)
    assert decibels(float(np.abs(heard).max())) < -3
    assert momentary(heard, RATE) < integrated(heard, RATE) + 4
    back, after = comes_back(heard, RATE)
    assert back < NOTICED, f"{back:.1f} dB come back after {after:.1f} s"
    assert sum(BEDS[name].shares.values()) == pytest.approx(1)


def test_what_goes_round_is_found(samples: dict[str, Sound]) -> None:
    """Sixteen seconds of a street, played again and again, as beds were before."""
    back, after = comes_back(np.tile(mixed(BEDS["street"], samples, 16), 10), RATE)
    assert back > NOTICED
    assert after % 16 == pytest.approx(0, abs=0.2)


def test_still_rooms_are_the_still_ones() -> None:
    """Where people speak low or nobody is; elsewhere a place is a place."""
    assert STILL == [
        "air",
        "classroom",
        "corridor",
        "dormitory",
        "hollow",
        "home",
        "kitchen",
        "library",
        "office",
        "workshop",
    ]


def test_loops_of_a_bed_do_not_meet_for_minutes(samples: dict[str, Sound]) -> None:
    """The smallest whole numbers of turns after which two loops stand as at the beginning are many."""
    for bed in BEDS.values():
        long = [len(samples[f"layer_{name}"]) / RATE for name in bed.shares]
        for number, one in enumerate(long):
            for other in long[number + 1 :]:
                turns = np.arange(1, int(120 / one) + 1) * one / other
                assert np.abs(turns - np.round(turns)).min() > 0.003


def test_a_call_comes_by_chance_within_its_times_and_never_in_one_take_twice() -> None:
    """The same seed is the same; another is another."""
    for bed in BEDS.values():
        for call in bed.calls:
            times = call.times(3)
            some = [next(times) for _ in range(40)]
            again = call.times(3)
            assert some == [next(again) for _ in range(40)]
            assert some[0] != next(call.times(4))
            gaps = np.diff([at for at, _, _ in some])
            assert 0 <= some[0][0] <= call.most
            assert call.least <= gaps.min() <= gaps.max() <= call.most
            assert gaps.std() > (call.most - call.least) / 6
            takes = [take for _, take, _ in some]
            assert set(takes) == set(range(1, call.takes + 1))
            assert call.takes == 1 or all(one != two for one, two in pairwise(takes))
            assert all(call.level - 7.01 < decibels(volume) < call.level + 0.01 for _, _, volume in some)
