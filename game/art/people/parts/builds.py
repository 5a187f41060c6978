"""Bodies by age, shape and height, as changes of a body: of the usual one, or of that of a look that ships."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.art.people.body import Build

if TYPE_CHECKING:
    from collections.abc import Callable

# A narrow frame with broad hips, and a square one; most people are between the two.
_NARROW: Final = Build(
    shoulder=146, chest=118, waist=103, hip=131, neck=34, arm=(43, 38, 27), hand=0.88, slope=6
)
_SQUARE: Final = Build(
    shoulder=174, chest=144, waist=127, hip=138, neck=43, arm=(48, 42, 30), hand=1.0, slope=6
)
SHOULDERS: Final = (_NARROW.shoulder, _SQUARE.shoulder)
_CHILD: Final = Build(
    shoulder=132, chest=114, waist=110, hip=117, neck=32, arm=(41, 36, 26), hand=0.88, slope=8, head=1.28
)
# How large a child is, how far below an adult's its neck is on the stage, how tall it is against an adult.
_CHILD_SIZE: Final = {
    "short": (0.77, -104.0, 0.61),
    "middle": (0.8, -84.0, 0.67),
    "tall": (0.84, -70.0, 0.74),
}
# Shares of shoulder, chest, waist, hip, neck and arms.
_SHAPES: Final = {
    "slim": (0.93, 0.9, 0.87, 0.92, 0.92, 0.9),
    "middle": (1.0, 1.0, 1.0, 1.0, 1.0, 1.0),
    "broad": (1.1, 1.11, 1.12, 1.07, 1.12, 1.12),
    "round": (1.07, 1.19, 1.38, 1.27, 1.1, 1.15),
}
# By how much a body is lifted, and its size as a share: none is larger than usual, so that things in hand fit.
_HEIGHTS: Final = {"short": (-46.0, 0.96), "middle": (0.0, 1.0), "tall": (40.0, 1.0)}


def usual(frame: float) -> Build:
    """An adult's body: `frame` is 0 for narrow shoulders over broad hips, 1 for square ones."""

    def between(of: Callable[[Build], float]) -> float:
        return round(of(_NARROW) + (of(_SQUARE) - of(_NARROW)) * frame, 2)

    return Build(
        shoulder=between(lambda b: b.shoulder),
        chest=between(lambda b: b.chest),
        waist=between(lambda b: b.waist),
        hip=between(lambda b: b.hip),
        neck=between(lambda b: b.neck),
        arm=(between(lambda b: b.arm[0]), between(lambda b: b.arm[1]), between(lambda b: b.arm[2])),
        hand=between(lambda b: b.hand),
        slope=6,
    )


def shaped(build: Build, shape: str) -> Build:
    """A body slimmer, broader or rounder than it is."""
    shoulder, chest, waist, hip, neck, arm = _SHAPES[shape or "middle"]
    return evolve(
        build,
        shoulder=build.shoulder * shoulder,
        chest=build.chest * chest,
        waist=build.waist * waist,
        hip=build.hip * hip,
        neck=build.neck * neck,
        arm=(build.arm[0] * arm, build.arm[1] * arm, build.arm[2] * arm),
    )


def grown(build: Build, age: str, height: str) -> Build:
    """A body at an age, and of a height among those of that age; "" leaves either as it is."""
    if age == "child":
        size, rise, tall = _CHILD_SIZE[height or "middle"]
        return evolve(_CHILD, size=size, rise=rise, grown=tall)
    lift, share = _HEIGHTS[height or "middle"]
    aged = _aged(build, age)
    return evolve(aged, rise=aged.rise + lift, size=round(aged.size * share, 3)) if height else aged


def _aged(build: Build, age: str) -> Build:
    if age == "young":
        return evolve(build, chest=build.chest * 0.97, waist=build.waist * 0.95)
    if age == "old":
        return evolve(
            build,
            shoulder=build.shoulder * 0.96,
            waist=build.waist * 1.08,
            slope=build.slope + 11,
            rise=build.rise - 26,
            stoop=(max(build.stoop[0], 11), max(build.stoop[1], 9)),
        )
    return build


def fitted(build: Build, top: float, highest: float) -> Build:
    """A body lowered so far that its hair or hat, `top` units above the neck, is not higher than `highest`."""
    over = highest - (top * build.size - build.rise)
    return evolve(build, rise=round(build.rise - over, 1)) if over > 0 else build
