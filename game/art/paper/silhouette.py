"""Shapes in one colour, and the long shadow that a low light makes of them on the ground."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.art.paper.shapes import rgb
from game.art.paper.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.art.paper.shapes import Point

_HEX: Final = re.compile("#[0-9a-f]{6}")
_COLOUR: Final = re.compile(r"(fill|stroke)=\"(#[0-9a-f]{6}|url\([^)]*\))\"")


def flat(body: str, colour: str) -> str:
    """The same shapes, all in one colour: a silhouette."""
    return _COLOUR.sub(lambda found: f'{found[1]}="{colour}"', body)


def tinted(sheets: Iterable[Sheet], tint: str) -> tuple[Sheet, ...]:
    """The same sheets with a colour multiplied over each, as an actor's tint is over all of it."""
    return tuple(
        evolve(sheet, body=_tinted(sheet.body, tint), defs=_tinted(sheet.defs, tint)) for sheet in sheets
    )


def _tinted(shapes: str, tint: str) -> str:
    over = rgb(tint)

    def dyed(found: re.Match[str]) -> str:
        return "#{:02x}{:02x}{:02x}".format(*(a * b // 255 for a, b in zip(rgb(found[0]), over, strict=True)))

    return _HEX.sub(dyed, shapes)


def bodies(sheets: Iterable[Sheet]) -> str:
    """The shapes of several sheets without what is only printed on them."""
    return "".join(sheet.body for sheet in sheets if sheet.shadow)


def sheared(body: str, foot: Point, reach: float, slope: float) -> str:
    """Shapes laid over on the ground: a unit of height above `foot` lies `reach` across and `slope` down."""
    x, y = foot
    return (
        f'<g transform="matrix(1,0,{-reach:.3f},{-slope:.3f},{x:.1f},{y:.1f}) translate({-x:.1f},{-y:.1f})">'
        f"{body}</g>"
    )


def shadow_sheet(
    parts: Iterable[tuple[Iterable[Sheet], Point]], reach: float, slope: float, colour: str, blur: float = 3
) -> Sheet:
    """The long shadow of whatever stands at each foot, in one solid colour: thin it as a whole (see actors)."""
    body = "".join(sheared(flat(bodies(sheets), colour), foot, reach, slope) for sheets, foot in parts)
    return Sheet(body=body, contact=0, edge=False, grain=False, blur=blur)
