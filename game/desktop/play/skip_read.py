"""Skipping what was read before: lines are remembered as they are left behind, and known again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.saves.progress import mark

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.desktop.play.beats import Beat
    from game.desktop.play.scene_view import Arranged


def left_behind(arranged: Arranged[object], beat: int) -> tuple[str, ...]:
    """The lines that have been read to their end when this beat is left."""
    # A line may be parted between two beats; it counts once its last rows have been read.
    later = set(_lines(arranged.beats[beat + 1 :]))
    return tuple(line for line in _lines(arranged.beats[: beat + 1]) if line not in later)


def was_read(arranged: Arranged[object], beat: int, marks: frozenset[str] | None) -> bool:
    """Whether every line of this beat is among the marks of what was read; never in a scene not met."""
    return marks is not None and all(mark(line) in marks for line in _lines(arranged.beats[beat : beat + 1]))


def _lines(beats: Iterable[Beat]) -> list[str]:
    """The words of all lines of some beats."""
    return [words for beat in beats for words in beat.words]
