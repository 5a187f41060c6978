"""Motifs: each story has a tune of its own, and its notes come back at an ending, in the ending's tone."""

from __future__ import annotations

import sys
from importlib import import_module
from itertools import combinations, pairwise
from typing import TYPE_CHECKING, Any

import numpy as np
import pygame
import pytest

from game.resources import SOUNDS
from game.story.catalogue import Tone
from tests.tools.bed_mix import RATE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

STORIES = ("lin_feng", "meng_jin", "wenzhu", "yang_kaikai")


@pytest.fixture(scope="module")
def motifs() -> Iterator[Any]:
    """The module that makes them."""
    before, there = list(sys.path), set(sys.modules)
    sys.path.append(str(SOUNDS))
    yield import_module("motifs")
    sys.path[:] = before
    for name in set(sys.modules) - there:
        if str(SOUNDS) in str(getattr(sys.modules[name], "__file__", "")):
            del sys.modules[name]


@pytest.fixture(scope="module", autouse=True)
def _device(unheard: Callable[[int], None]) -> None:
    """A device nobody hears."""
    unheard(RATE)


def _intervals(notes: list[tuple[float, float, float]]) -> list[float]:
    return [round(12 * np.log2(later / pitch), 3) for (_, _, pitch), (_, _, later) in pairwise(notes)]


@pytest.mark.parametrize("story", STORIES)
def test_an_ending_brings_the_same_intervals_back(motifs: Any, story: str) -> None:  # noqa: ANN401 - a script
    """As the tune begins, so it returns, note for note, in the same rhythm; only the last is held."""
    theme = motifs.notes_of(story)
    for tone in Tone:
        notes = motifs.notes_of(story, tone)
        assert 5 <= len(notes) <= len(theme)
        assert _intervals(notes) == _intervals(theme)[: len(notes) - 1]
        pace = {round(now / then, 3) for (_, now, _), (_, then, _) in zip(notes[:-1], theme, strict=False)}
        assert len(pace) == 1


def test_no_two_tones_are_alike(motifs: Any) -> None:  # noqa: ANN401 - a script
    """They differ in tempo, register, what is underneath and what plays along; stories by instrument."""
    assert set(motifs.TONES) == set(Tone)
    for one, two in combinations(motifs.TONES.values(), 2):
        assert one.pace != two.pace
        assert one.shift != two.shift
        assert one.chords != two.chords
        assert (one.along, one.lift) != (two.along, two.lift)
    assert len({tune.instrument for tune in motifs.TUNES.values()}) == len(STORIES)


@pytest.mark.parametrize("tone", ["", *Tone])
@pytest.mark.parametrize("story", STORIES)
def test_the_notes_are_what_is_heard(motifs: Any, story: str, tone: str) -> None:  # noqa: ANN401 - a script
    """Where a note begins, its pitch is stronger than what lies half a tone beside it."""
    name = f"motif_{story}_{tone}" if tone else f"motif_{story}"
    raw = pygame.mixer.Sound(SOUNDS / f"{name}.ogg").get_raw()
    heard = np.frombuffer(raw, dtype=np.int16).astype(np.float64)
    for at, long, pitch in motifs.notes_of(story, tone):
        part = heard[int((at + 0.03) * RATE) :][: int(min(0.5, long) * RATE)]
        t = np.arange(len(part)) / RATE
        strength = [
            abs(np.sum(part * np.hanning(len(part)) * np.exp(-2j * np.pi * pitch * 2 ** (off / 12) * t)))
            for off in (-1, 0, 1)
        ]
        assert max(strength) == strength[1]
