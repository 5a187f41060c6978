"""Skipping what was read before: lines are remembered as they are left behind, and known again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.story.line_marks import is_known

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.desktop.play.beats import Beat
    from game.desktop.play.scene_view import Arranged
    from game.story.scenario import Scene


def left_behind(arranged: Arranged[object], beat: int) -> tuple[str, ...]:
    """The marks of the lines that have been read to their end when this beat is left."""
    # A line may be parted between two beats; it counts once its last rows have been read.
    later = set(_lines(arranged.beats[beat + 1 :]))
    return tuple(line for line in _lines(arranged.beats[: beat + 1]) if line not in later)


def was_read(arranged: Arranged[object], beat: int, scene: Scene, kept: frozenset[str] | None) -> bool:
    """Whether every line of this beat was read, by the marks kept of its scene; never in one not met."""
    return kept is not None and all(
        is_known(scene, mark, kept) for mark in _lines(arranged.beats[beat : beat + 1])
    )


def _lines(beats: Iterable[Beat]) -> list[str]:
    """The marks of all lines of some beats."""
    return [line.mark for beat in beats for line in beat.lines]
