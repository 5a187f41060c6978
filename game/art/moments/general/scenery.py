"""The place of a moment, behind the people in it: as it is, or nearer and paler, so that they stand out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from game.art.paper.shapes import group, rect
from game.art.paper.sheet import Shadow, printed
from game.art.places import place

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.art.paper.shapes import Point
    from game.art.paper.sheet import Lettering, Sheet
    from game.story.catalogue import Light
    from game.story.own_place import AnyPlace

_FARTHEST = "M-960,-540 H2880 V1620 H-960 Z"


def scenery(
    where: AnyPlace,
    light: Light,
    palette: Palette,
    *,
    nearer: float = 1.0,
    about: Point = (960, 540),
    blur: float = 0.0,
    veil: float = 0.0,
) -> list[Sheet]:
    """The sheets of a place, far to near, `nearer` times as large about a point of the picture.

    All is out of focus by `blur` in picture units, and under a `veil` of the hour's own far colour, from 0 to 1:
    what is before it is seen first. Enlarged, a place has no edge within the picture.
    """
    drawn = place(where, light, palette)
    ground = printed(f'<path d="{_FARTHEST}" fill="{drawn.ground or palette.sky}"/>')
    sheets = [ground, *(_nearer(sheet, nearer, about, blur) for sheet in drawn.sheets)]
    return [*sheets, printed(rect(-60, -60, 2040, 1200, palette.far, veil))] if veil else sheets


def _nearer(sheet: Sheet, scale: float, about: Point, blur: float) -> Sheet:
    if scale == 1 and not blur:
        return evolve(sheet, nearer=False)
    dx, dy = (at * (1 - scale) for at in about)
    pasted = sheet.pasted
    if pasted:
        x, y, wide, high = pasted.box
        pasted = evolve(pasted, box=(x * scale + dx, y * scale + dy, wide * scale, high * scale))
    return evolve(
        sheet,
        body=group(sheet.body, dx, dy, scale),
        shadow=sheet.shadow and _larger(sheet.shadow, scale),
        letters=tuple(_letters(one, scale, dx, dy) for one in sheet.letters),
        blur=sheet.blur * scale + blur,
        pasted=pasted,
        nearer=False,
    )


def _larger(shadow: Shadow, scale: float) -> Shadow:
    return Shadow(shadow.dx * scale, shadow.dy * scale, shadow.blur * scale, shadow.alpha)


def _letters(one: Lettering, scale: float, dx: float, dy: float) -> Lettering:
    return evolve(
        one, x=one.x * scale + dx, y=one.y * scale + dy, size=one.size * scale, room=one.room * scale
    )
