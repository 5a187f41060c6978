"""Cards with somebody on them: before a place of a story, in a mood; whole, or face and shoulders."""

from __future__ import annotations

from collections.abc import Hashable
from enum import Enum
from typing import TYPE_CHECKING, Final, TypeVar

import pygame
from attrs import evolve

from game.art.paper.brightness import bearing
from game.art.paper.sheet import LIFTED, SMALL
from game.art.people import BOX, WHOLE
from game.art.people.heads import head
from game.art.places import place
from game.desktop.raster.contrast import seen
from game.desktop.raster.ink import write
from game.desktop.raster.press import Press
from game.desktop.raster.text_layout import shrunk
from game.desktop.stage.stage import Person, person_work
from game.desktop.ui.slips import scaled, slip
from game.desktop.ui.theme import CREAM, INK, PAPER
from game.desktop.ui.widget import Role, Touch, Widget
from game.story.catalogue import Light, Posture

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.art.palette import Palette
    from game.desktop.dress.wardrobe import Dressing
    from game.desktop.raster.render_queue import RenderQueue, Wanted
    from game.desktop.raster.text_layout import Block
    from game.desktop.ui.theme import Theme

A = TypeVar("A")
# What cards showed last, and where in them.
Kept = dict[Hashable, tuple[pygame.Surface, tuple[int, int]]]
_EDGE: Final = 8  # units of paper about a picture
# Of a figure, in its units: what a whole one takes of a card's height; what is seen of all but
# the legs, of face and shoulders, and of a head alone, high and wide, and how far down that the chin is.
_HIGH: Final = 1790


class Seen(Enum):
    """How much of somebody a card shows."""

    WHOLE = "whole"
    TORSO = "torso"
    BUST = "bust"
    HEAD = "head"


_PARTLY: Final = {Seen.TORSO: (960, 640, 345), Seen.BUST: (660, 580, 368), Seen.HEAD: (510, 420, 375)}


def card(  # noqa: PLR0913 - who, how, where, and what it does
    theme: Theme,
    queue: RenderQueue,
    shown: Dressing,
    box: pygame.Rect,
    *,
    seen_of: Seen,
    kept: Kept | None = None,
    label: str,
    value: str = "",
    does: A | None = None,
    chosen: bool = False,
) -> Widget[A]:
    """The card of somebody as they are shown; one that does something is labelled and can be pressed.

    The one that is `chosen` is framed.
    """
    edge, pressed = max(3, theme.px(_EDGE)), does is not None
    words, lit = (_word(theme, label, box, colour) if pressed else None for colour in (INK, CREAM))

    def paint(surface: pygame.Surface, at: pygame.Rect, touch: Touch) -> None:
        red = touch is not Touch.REST or chosen
        depth = scaled(SMALL if touch is Touch.HELD else LIFTED, theme.unit)
        slip(at.size, bearing(shown.palette.accent) if red else PAPER, "card", depth).lay(surface, at.x, at.y)
        inner = at.inflate(-2 * edge, -2 * edge)
        word = lit if red else words
        if word is not None:
            inner.h -= word.height - edge // 2
            write(surface, word, at.centerx, inner.bottom, "centre")
        _draw(surface, queue, shown, inner, seen_of, {} if kept is None else kept)

    role, text = Role.BUTTON if pressed else Role.IMAGE, () if words is None else (_below(words, box, edge),)
    return Widget(role=role, label=label, value=value, bounds=box, paint=paint, does=does, text_bounds=text)


def _word(theme: Theme, label: str, box: pygame.Rect, colour: str) -> Block:
    return shrunk(label, theme.at_most(120).style("small", colour), box.w - 2 * theme.px(_EDGE), 1)


def _below(word: Block, box: pygame.Rect, edge: int) -> pygame.Rect:
    """Where a label stands below the picture of a card."""
    top = box.bottom - edge - word.height + edge // 2
    return pygame.Rect(box.centerx - word.width // 2, top, word.width, word.height)


def _draw(
    surface: pygame.Surface,
    queue: RenderQueue,
    shown: Dressing,
    inner: pygame.Rect,
    seen_of: Seen,
    kept: Kept,
) -> None:
    """The place, and the person before it, within a box; until they are made, those of before."""
    before = surface.get_clip()
    surface.set_clip(inner.clip(before))
    surface.fill(seen(shown.palette.far), inner)
    scale, corner = _stands(shown, inner, seen_of)
    wanted = ground_wanted(shown, inner.size), figure_wanted(shown, scale, seen_of)
    for layer, at, (key, make) in zip(("ground", "figure"), (inner.topleft, corner), wanted, strict=True):
        made, done = queue.picture(key, make)
        slot = layer, shown.mood, seen_of, inner.size
        if done and made is not None:
            kept[slot] = made, (at[0] - inner.x, at[1] - inner.y)
        if slot in kept:
            picture, (x, y) = kept[slot]
            surface.blit(picture, (inner.x + x, inner.y + y))
    surface.set_clip(before)


def _stands(shown: Dressing, inner: pygame.Rect, seen_of: Seen) -> tuple[float, tuple[int, int]]:
    """Pixels for a unit of the figure, and where its box has its corner."""
    if seen_of is Seen.WHOLE:
        scale = min(inner.h / _HIGH, inner.w / (0.78 * WHOLE[2]))
        corner = inner.centerx + WHOLE[0] * scale, inner.bottom - (WHOLE[3] + 20) * scale
    else:
        high, wide, above = _PARTLY[seen_of]
        scale = min(inner.h / high, inner.w / wide)
        _, top, _, tall = head(shown.who, left=False, posture=Posture(shown.posture))
        corner = inner.centerx + BOX[0] * scale, inner.top + (above + BOX[1] - top - tall) * scale
    return round(scale, 4), (round(corner[0]), round(corner[1]))


def ground_wanted(shown: Dressing, size: tuple[int, int]) -> Wanted:
    """The key and the work of the middle of a place, `size` pixels large, for the render queue."""
    key = ("dress_ground", shown.place, shown.light, shown.palette, size)
    return key, lambda: _ground(shown.place, shown.light, shown.palette, size)


def _ground(name: str, light: str, palette: Palette, size: tuple[int, int]) -> Iterator[pygame.Surface]:
    scale = max(size[1] / 1080, size[0] / 1920)
    wide, high = size[0] / scale, size[1] / scale
    work = Press(
        evolve(place(name, Light(light), palette), box=((1920 - wide) / 2, 1080 - high, wide, high)), scale
    )
    for _ in work.steps():
        yield work.surface


def figure_wanted(shown: Dressing, scale: float, seen_of: Seen) -> Wanted:
    """The key and the work of the figure at a scale (pixels for a unit), for the render queue."""
    whole = seen_of is Seen.WHOLE
    person = Person(shown.who, shown.mood, posture=Posture(shown.posture), whole=whole)
    return ("dress_figure", person, shown.palette, scale), lambda: person_work(person, scale, shown.palette)
