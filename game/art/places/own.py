"""A place that a story brings: one that ships with other boards and people, or a picture laid into paper."""

from __future__ import annotations

import math
import random
from typing import TYPE_CHECKING, Final, assert_never

from attrs import evolve

from game.art.paper.pasted import Pasted, about
from game.art.paper.shapes import path, rect
from game.art.paper.sheet import Shadow, Sheet, printed
from game.art.places.pieces.glows import fade
from game.art.places.pieces.tones import Tones
from game.art.places.signs import signed
from game.story.catalogue import Light
from game.story.own_place import Border

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.art.palette import Palette
    from game.art.paper.pasted import Box
    from game.art.paper.shapes import Point
    from game.art.paper.sheet import Picture
    from game.story.own_place import OwnPlace

_WHOLE: Final = (-60.0, -60.0, 2040.0, 1200.0)  # as far as anything of a place is seen
_CARD: Final = (84.0, 40.0, 1752.0, 900.0)
_SEEN: Final = 395.0  # the middle of what is seen above the sheet of words
_MARGIN: Final = 30.0  # of white paper around a card's picture
_LIES: Final = Shadow(10, 14, 26, 0.42)
_PAPER: Final = "#f8f0de"
_STEP: Final = 13.0  # how far it is from notch to notch of a torn edge


def dressed(picture: Picture, place: OwnPlace) -> Picture:
    """A place that ships as this one has it: its words on the boards, no hour or day but one it says."""
    return signed(picture, dict(place.signs))


def laid_in(ground: Picture, place: OwnPlace, light: Light, palette: Palette) -> Picture:
    """The story's own picture of a place on plain paper, cropped about its focus; still, all in one plane."""
    found, t = place.picture_at(light), Tones(light, palette)
    if found is None:
        return ground
    file, unlit = found
    box = _inner(place.border)
    aim = 0.5, (_SEEN - box[1]) / box[3]
    pasted = Pasted(file=file, box=box, part=about(place.focus, file.size, box, aim))
    outline = _outline(place, box)
    photo = Sheet(body=path(outline, t.paper()), contact=0.0, edge=place.border is Border.TORN, pasted=pasted)
    lit = _hour(t, outline) if unlit else ()
    return evolve(ground, sheets=(*ground.sheets, *_below(place, t), photo, *lit))


def _inner(border: Border) -> Box:
    match border:
        case Border.NONE:
            return _WHOLE
        case Border.CUT:
            x, y, wide, high = _CARD
            return x + _MARGIN, y + _MARGIN, wide - 2 * _MARGIN, high - 2 * _MARGIN
        case Border.TORN:
            return _CARD
        case _:
            assert_never(border)


def _outline(place: OwnPlace, box: Box) -> str:
    if place.border is Border.TORN:
        return _torn(box, place.name, 5)
    x, y, wide, high = box
    return f"M{x:.1f},{y:.1f} h{wide:.1f} v{high:.1f} h{-wide:.1f} Z"


def _below(place: OwnPlace, t: Tones) -> tuple[Sheet, ...]:
    """What a picture lies on: its white card, or the white that shows where its paper is torn."""
    white = t.thing(_PAPER, 0)
    match place.border:
        case Border.NONE:
            return (Sheet(body=rect(*_WHOLE, white), contact=0.0, edge=False, nearer=True),)
        case Border.CUT:
            return (Sheet(body=rect(*_CARD, white), shadow=_LIES, nearer=True),)
        case Border.TORN:
            x, y, wide, high = _CARD
            around = x - 9, y - 9, wide + 18, high + 18
            return (Sheet(body=path(_torn(around, place.name, 9), white), shadow=_LIES, nearer=True),)
        case _:
            assert_never(place.border)


def _torn(box: Box, name: str, depth: float) -> str:
    """Path data of a torn edge along a box, the same for the same name; notches are up to `depth` deep."""
    dice = random.Random(f"{name} {depth}")  # noqa: S311 - paper, not a secret
    phases = [dice.uniform(0, math.tau) for _ in range(8)]
    points = [
        (
            x
            + depth
            * (math.sin(y / 71 + phases[0]) + math.sin(y / 23 + phases[1]) * 0.5 + dice.uniform(-0.6, 0.6)),
            y
            + depth
            * (math.sin(x / 83 + phases[2]) + math.sin(x / 29 + phases[3]) * 0.5 + dice.uniform(-0.6, 0.6)),
        )
        for x, y in _along(box)
    ]
    return "M" + " L".join(f"{x:.1f},{y:.1f}" for x, y in points) + " Z"


def _along(box: Box) -> Iterator[Point]:
    """Points around a box, from notch to notch."""
    x, y, wide, high = box
    across, down = round(wide / _STEP), round(high / _STEP)
    yield from ((x + wide * at / across, y) for at in range(across))
    yield from ((x + wide, y + high * at / down) for at in range(down))
    yield from ((x + wide * (1 - at / across), y + high) for at in range(across))
    yield from ((x, y + high * (1 - at / down)) for at in range(down))


def _hour(t: Tones, outline: str) -> tuple[Sheet, ...]:
    """The light of an hour over a picture of another one."""
    match t.light:
        case Light.DAY:
            return ()
        case Light.MORNING:
            return (_print(outline, "lit", "#fff0c8", (300, -60), (1500, 900), 0.34, 0.06),)
        case Light.DUSK:
            veil = printed(path(outline, "#7d3f4a", 0.26))
            return veil, _print(outline, "warm", "#ff8a4a", (1500, 0), (300, 900), 0.34, 0.05)
        case Light.NIGHT:
            dark = _print(outline, "dark", t.palette.shade, (0, -60), (0, 500), 0.4, 0.1)
            return printed(path(outline, "#141a34", 0.58)), dark


def _print(
    outline: str, name: str, colour: str, start: Point, end: Point, strength: float, last: float
) -> Sheet:
    return printed(path(outline, f"url(#{name})"), defs=fade(name, colour, start, end, strength, last))
