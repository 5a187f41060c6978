"""Actors for moments, out of whole people and out of half figures, and the long shadows they throw.

    runner = whole("wenzhu", Mood.SURPRISED, RUNNING, at=(760, 690), height=420)
    layers = [..., ground_shadow([(runner.sheets, runner.foot)], 1.3, 0.16, "#4a2440", 0.5), actor(runner)]

Bodies do not bend between keys: they slide and turn about the ground under them (`moves`). Another pose is
another actor that is seen at other keys: `only(2, keys=4)` makes the moves of somebody seen at one key.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.art.paper.actor import STANDING, Actor, Move
from game.art.paper.shapes import group
from game.art.paper.silhouette import shadow_sheet
from game.art.people.figure import BOX, figure

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from game.art.paper.shapes import Point
    from game.art.paper.sheet import Shadow, Sheet
    from game.art.people.moods import Glance
    from game.art.people.whole.person import Whole
    from game.story.appearance import AnyLook
    from game.story.catalogue import Mood

WHOLE_PICTURE: Final = (0.0, 0.0, 1920.0, 1080.0)


def actor(
    who: Whole, *, tint: str = "#ffffff", cast: Shadow | None = STANDING, moves: Sequence[Move | None] = ()
) -> Actor:
    """A whole person in one piece; it turns about the ground under its hip. `tint` is multiplied over it."""
    return Actor(sheets=who.sheets, box=who.box, tint=tint, cast=cast, moves=tuple(moves), pivot=who.foot)


def half(
    look: AnyLook,
    mood: Mood,
    pose: str | None = None,
    *,
    at: Point,
    size: float,
    left: bool = False,
    holds: str = "",
    glance: Glance | None = None,
    moves: Sequence[Move | None] = (),
    tint: str = "#ffffff",
    cast: Shadow | None = STANDING,
) -> Actor:
    """A half figure as on the stage, its neck at a point, `size` times as large: somebody near."""
    picture = figure(look, mood, pose, holds=holds, left=left, glance=glance)
    sheets = tuple(evolve(sheet, body=group(sheet.body, *at, size)) for sheet in picture.sheets)
    x, y, w, h = BOX
    box = (round(at[0] + x * size), round(at[1] + y * size), round(w * size), round(h * size))
    return Actor(sheets=sheets, box=box, tint=tint, cast=cast, moves=tuple(moves))


def only(*seen: int, keys: int, move: Move | None = None) -> tuple[Move | None, ...]:
    """Moves of somebody who is seen at these keys alone, numbered from 0, where it was drawn or at a move."""
    return tuple((move or Move()) if key in seen else None for key in range(keys))


def ground_shadow(
    parts: Iterable[tuple[Iterable[Sheet], Point]],
    reach: float,
    slope: float,
    colour: str,
    strength: float,
    *,
    blur: float = 3,
    moves: Sequence[Move | None] = (),
) -> Actor:
    """What a low sun makes of sheets standing at their feet: a unit of height lies `reach` across, `slope` down.

    Light comes from the left, so `reach` is positive. It is pressed solid and then thinned to `strength`, so
    that overlapping shapes do not show in it. `blur` is in picture units.
    """
    sheet = shadow_sheet(parts, reach, slope, colour, blur)
    return Actor(sheets=(sheet,), box=WHOLE_PICTURE, cast=None, strength=strength, moves=tuple(moves))
