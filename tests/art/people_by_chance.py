"""What is asked of anybody who is put together by chance: whole, within the box, readable, like nobody else.

`tests/art/test_people_from_parts.py` asks it of a few, `python -m tests.soak.people` of thousands.
"""

from __future__ import annotations

import math
import random
import re
from itertools import product
from typing import TYPE_CHECKING, Final
from xml.etree import ElementTree as ET

import pygame

from game.art.palette import PALETTES, palette_for
from game.art.paper.shapes import rgb
from game.art.paper.sheet import Picture
from game.art.people import BOX, figure, whole_figure
from game.art.people.aids import wheelchair
from game.art.people.looks import look_of
from game.art.people.parts.anyone import anyone
from game.art.people.parts.skins import contrast
from game.art.people.poses import POSES
from game.art.people.profile.joints import seated, standing
from game.art.people.profile.person import side_view
from game.art.people.props.things import THINGS
from game.art.people.seat import LOWER
from game.art.people.whole import View, stances, whole
from game.desktop.raster.press import press
from game.story.catalogue import Light, Mood, Posture

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.art.people.profile.joints import Seat
    from game.story.appearance import Appearance

SCALE: Final = 0.12
# The shadow a person casts is drawn within the box: ink keeps clear of its sides by half of this.
_AIR: Final = 50.0
_STANCES: Final = (
    *(stances.STANDING, stances.WALKING, stances.RUNNING, stances.RIDING, stances.CLIMBING, stances.SITTING),
    *(stances.WAVING, stances.CROUCHING, stances.REACHING),
)
_TAGS: Final = frozenset({"g", "path", "circle", "ellipse", "rect", "s"})
_MOST_SHEETS: Final = 22
_COLOUR: Final = re.compile(r"#[0-9a-f]{6}|none|url\(#\w+\)")
_SPECK: Final = 30  # pixels of a piece that is no longer a spoke or a thread
_STEPS: Final = 12
_EYES: Final = 1.7  # contrast of an eye to what is beside it
_BROWS: Final = 1.35
_ABROAD: Final = 26.0  # how far a face's colours are from any background's, of 441


def person(seed: int) -> Appearance:
    """The person of this number."""
    return anyone(random.Random(seed), f"person {seed}")  # noqa: S311 - who comes, no secret


def faults(who: Appearance, dice: random.Random, views: int) -> Iterator[str]:
    """What is wrong with somebody, in `views` of all the ways they can be seen."""
    yield from _faint(who)
    yield from _bodies(who, dice)
    ways = list(product(Mood, Posture, (False, True)))
    for mood, posture, left in dice.sample(ways, views):
        holds = dice.choice(sorted(THINGS)) if dice.random() < 0.25 else ""
        pose = dice.choice(sorted(POSES)) if posture is Posture.STANDING and dice.random() < 0.3 else None
        said = f"{mood.value} {posture.value} {'left' if left else 'right'} {pose or ''} {holds}".strip()
        picture = figure(who, mood, pose, holds=holds, posture=posture, left=left)
        yield from (
            f"{said}: {fault}" for fault in _in_half(picture, who, posture, left=left, alone=not holds)
        )
        if pose is None:
            whole = whole_figure(who, mood, holds=holds, posture=posture, left=left)
            yield from (f"{said}, whole: {fault}" for fault in _in_whole(whole))


def _faint(who: Appearance) -> Iterator[str]:
    """Eyes and brows that cannot be told from the skin, a face that cannot be told from what is behind it."""
    look = look_of(who)
    beside = look.eyes.white or look.skin.lit
    if contrast(look.eyes.colour, beside) < _EYES:
        yield f"eyes {look.eyes.colour} beside {beside}"
    if contrast(look.brows.colour, look.skin.lit) < _BROWS:
        yield f"brows {look.brows.colour} on {look.skin.lit}"
    for story, light in product(PALETTES, Light):
        palette = palette_for(story, light)
        for ground in (palette.sky, palette.far, palette.mid):
            tints = (look.skin.lit, look.skin.shade, look.skin.line, look.brows.colour)
            if max(_apart(tint, ground) for tint in tints) < _ABROAD:
                yield f"face before {ground}"


def _apart(one: str, other: str) -> float:
    return math.dist(rgb(one), rgb(other))


def malformed(picture: Picture) -> Iterator[str]:
    """Shapes that the browser's player does not know, numbers that are none, too many sheets."""
    if len(picture.sheets) > _MOST_SHEETS:
        yield f"{len(picture.sheets)} sheets"
    for sheet in picture.sheets:
        for element in ET.fromstring(f"<s>{sheet.body}</s>").iter():  # noqa: S314 - our own drawing
            if element.tag not in _TAGS or "style" in element.attrib:
                yield f"<{element.tag}> {sorted(element.attrib)}"
            if any("nan" in value or "inf" in value for value in element.attrib.values()):
                yield f"no number in <{element.tag}>"
            for word in ("fill", "stroke"):
                if not _COLOUR.fullmatch(element.get(word, "none")):
                    yield f"{word} {element.get(word)}"


def _bodies(who: Appearance, dice: random.Random) -> Iterator[str]:
    """What is wrong with them as a whole body and from the side: well formed, within what they need."""
    stance, view, left = dice.choice(_STANCES), dice.choice(list(View)), dice.random() < 0.5
    mood = dice.choice(list(Mood))
    body = whole(who, mood, stance, at=(900, 950), height=800, left=left, view=view)
    seat = dice.choice((standing, _on_a_chair))((900, 950), left=left)
    actor = side_view(who, seat, mood=mood.value).whole()
    for said, sheets, box in (("body", body.sheets, body.box), ("side", actor.sheets, actor.box)):
        picture = Picture(sheets=sheets, shade="#1c1420", box=_rounded(box), within=True)
        yield from (f"{said}: {fault}" for fault in malformed(picture))
        ink = press(picture, SCALE).get_bounding_rect(min_alpha=20)
        if ink.left <= 0 or ink.top <= 0 or ink.right >= _rounded(box)[2] * SCALE - 1:
            yield f"{said}: beyond its box {ink}"


def _on_a_chair(at: tuple[float, float], *, left: bool) -> Seat:
    return seated((at[0], at[1] - 200), at[1], left=left)


def _rounded(box: tuple[float, float, float, float]) -> tuple[int, int, int, int]:
    x, y, w, h = box
    return round(x), round(y), round(w), round(h)


def _in_half(
    picture: Picture, who: Appearance, posture: Posture, *, left: bool, alone: bool
) -> Iterator[str]:
    yield from malformed(picture)
    surface = press(picture, SCALE)
    yield from _beyond(surface, foot=True)
    if alone:
        low = posture is Posture.SITTING or who.aid == wheelchair.WORD
        yield from _torn(pygame.transform.flip(surface, flip_x=left, flip_y=False), who, low=low)


def _in_whole(picture: Picture) -> Iterator[str]:
    surface = press(picture, SCALE)
    yield from _beyond(surface, foot=False)


def _beyond(surface: pygame.Surface, *, foot: bool) -> Iterator[str]:
    ink = surface.get_bounding_rect(min_alpha=20)
    air = _AIR * SCALE * 0.5
    if ink.left < air or ink.right > surface.get_width() - air or ink.top < air:
        yield f"beyond the box: {ink}"
    if foot and ink.bottom < surface.get_height():
        yield f"ends above the box's foot: {ink}"


def _torn(surface: pygame.Surface, who: Appearance, *, low: bool) -> Iterator[str]:
    """A part that floats beside the body, or air where the neck is."""
    mask = pygame.mask.from_surface(surface, 100)
    loose = [piece.count() for piece in mask.connected_components(_SPECK)]
    if len(loose) > 1:
        yield f"pieces: {loose}"
    build = look_of(who).build
    for step in range(_STEPS + 1):
        x, y = 8.0 + build.stoop[0] * (1 - step / _STEPS), -130.0 + (190.0 * step) / _STEPS + build.stoop[1]
        at = x * build.size - BOX[0], y * build.size - build.lift + (LOWER if low else 0) - BOX[1]
        if not mask.get_at((round(at[0] * SCALE), round(at[1] * SCALE))):
            yield f"hole at {x:.0f}, {y:.0f}"
            return


__all__ = ["SCALE", "faults", "malformed", "person"]
