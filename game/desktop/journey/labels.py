"""The labels on the map of what was decided, and of the ways left beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar

import pygame

from game.art.paper.shapes import mix
from game.art.paper.sheet import STRIP
from game.desktop.journey.beside import beside, hangs
from game.desktop.journey.route_art import CREAM, shades
from game.desktop.raster.ink import write
from game.desktop.raster.text_layout import clipped
from game.desktop.ui.slips import scaled, slip
from game.desktop.ui.theme import INK
from game.desktop.ui.widget import Role, Touch, Widget
from game.words import say

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from game.art.palette import Palette
    from game.desktop.journey.actions import Unfold
    from game.desktop.journey.map_layout import Lay
    from game.desktop.journey.route import Turn
    from game.desktop.journey.whole_map import Whole
    from game.desktop.ui.theme import Theme

A = TypeVar("A")
_WIDE: Final = 1.46
_WIDEST: Final = 430
# A slip: how wide in units of the picture, how many rows, letters at most how large in percent; the last is for
# small windows with large letters, where else a scene would lie under it.
_SHAPES: Final = ((560, 2, 160), (400, 3, 160), (300, 4, 160), (560, 2, 100))


def _span(at: Lay) -> int:
    return round(min(_WIDE * at.pitch, _WIDEST * at.unit))


def stop_sign(
    theme: Theme,
    at: Lay,
    turn: Turn,
    number: int,
    corner: tuple[int, int],
    palette: Palette,
    does: Unfold,
    *,
    rows: int = 1,
) -> Widget[Unfold]:
    """A decision's words, above or below its station; `corner` is where the map begins on the window.

    Where and when it was is said in so many `rows` at most, what was chosen in one more.
    """
    small = theme.at_most(160)
    width, (x, y) = _span(at), on_window(at.stop(number), corner)
    where = clipped(turn.where, small.style("small", soft(palette)), width, rows) if turn.where else None
    chosen = clipped(turn.chosen, small.style("choice"), width, rows + 1)
    high = chosen.height + (where.height if where else 0)
    top = y - round(at.gap) - high if at.side(number) < 0 else y + round(at.gap)
    blocks = [block for block in (where, chosen) if block]
    box = pygame.Rect(0, top, max(block.width for block in blocks), high)
    box.centerx = x

    def paint(surface: pygame.Surface, painted: pygame.Rect, touch: Touch) -> None:
        if touch is not Touch.REST:
            _light(surface, (painted.centerx, y), box, at.unit, palette)
        row = box.y
        for block in blocks:
            write(surface, block, painted.centerx, row, "centre")
            row += block.height

    return Widget(
        role=Role.BUTTON,
        label=_decision(turn, number),
        bounds=box.inflate(6, 6),
        paint=paint,
        does=does,
        text_bounds=(box,),
        colours=(soft(palette), shades(palette)[-1]),
    )


def _decision(turn: Turn, number: int) -> str:
    if not turn.where:
        return say("journey.map.decision", number=number + 1, chosen=turn.chosen)
    return say("journey.map.decision_where", number=number + 1, where=turn.where, chosen=turn.chosen)


def bare_sign(
    theme: Theme,
    at: Lay | Whole,
    turn: Turn,
    number: int,
    corner: tuple[int, int],
    palette: Palette,
    does: Unfold,
) -> Widget[Unfold]:
    """A decision seen from afar: only its station; its words lie on a slip while it is in focus."""
    x, y = on_window(at.stop(number), corner)
    radius = min(round(40 * at.unit), round(at.pitch / 2) - 1)

    def paint(surface: pygame.Surface, painted: pygame.Rect, touch: Touch) -> None:
        if touch is not Touch.REST:
            pad, side = round(18 * at.unit), round(44 * at.unit)
            band = pygame.Rect(side, corner[1], surface.get_width() - 2 * side, at.height)
            stations = [on_window(each, corner) for each in at.stations]
            tried = []
            for wide, rows, large in _SHAPES:
                style = theme.at_most(large).style("choice", INK)
                block = clipped(
                    turn.chosen, style, min(round(wide * at.unit), surface.get_width() - 60), rows
                )
                size = block.width + 2 * pad, block.height + pad
                tried.append((*beside(painted.center, size, stations, band, at.unit), block))
                if not tried[-1][0]:
                    break
            _, paper, block = min(tried, key=lambda shape: shape[0])
            end = hangs(painted.center, paper)
            pygame.draw.line(surface, CREAM, painted.center, end, max(2, round(4 * at.unit)))
            slip(paper.size, CREAM, "banner", scaled(STRIP, at.unit)).lay(surface, paper.x, paper.y)
            write(surface, block, paper.x + pad, paper.y + pad // 2)
            _ring(surface, painted.center, at.unit, palette)

    return Widget(
        role=Role.BUTTON,
        label=say("journey.map.decision", number=number + 1, chosen=turn.chosen),
        bounds=pygame.Rect(x - radius, y - radius, 2 * radius, 2 * radius),
        paint=paint,
        does=does,
    )


def _light(
    surface: pygame.Surface, centre: tuple[int, int], box: pygame.Rect, unit: float, palette: Palette
) -> None:
    """What is in focus: its words on a slip of their own, its station ringed."""
    paper = box.inflate(round(28 * unit), round(14 * unit))
    slip(paper.size, CREAM, "banner", scaled(STRIP, unit)).lay(surface, paper.x, paper.y)
    _ring(surface, centre, unit, palette)


def _ring(surface: pygame.Surface, centre: tuple[int, int], unit: float, palette: Palette) -> None:
    pygame.draw.aacircle(surface, CREAM, centre, round(38 * unit))
    pygame.draw.aacircle(surface, mix(palette.accent, "#000000", 0.3), centre, round(32 * unit))
    pygame.draw.aacircle(surface, CREAM, centre, round(14 * unit))


def way_sign(
    theme: Theme,
    at: Lay,
    turn: Turn,
    number: int,
    corner: tuple[int, int],
    palette: Palette,
    *,
    rows: int = 1,
) -> Widget:
    """The first way not taken at a decision, in one row more than `rows`, and how many more there were."""
    x, y = on_window(at.tip(number, 0), corner)
    style = theme.at_most(160).style("note", soft(palette))
    block = clipped(turn.ways[0].words, style, round(1.02 * at.pitch), rows + 1)
    box = pygame.Rect(x + round(26 * at.unit), y - block.height // 2, block.width, block.height)

    def paint(surface: pygame.Surface, painted: pygame.Rect, _touch: Touch) -> None:
        write(surface, block, painted.x, painted.y)

    return Widget(
        role=Role.NOTE,
        label=_not_taken(turn.ways[0].words, len(turn.ways) - 1),
        bounds=box,
        paint=paint,
        text_bounds=(box,),
        colours=(soft(palette), shades(palette)[-1]),
    )


def _not_taken(option: str, more: int) -> str:
    if not more:
        return say("journey.map.not_taken", option=option)
    return say("journey.map.not_taken_and_more", option=option, count=more)


def soft(palette: Palette) -> str:
    """The ink of small words on the hills: between the story's and ours."""
    return mix(palette.ink, INK, 0.5)


def on_window(point: tuple[float, float], corner: tuple[int, int]) -> tuple[int, int]:
    """A point of the map on the window, in whole pixels; the map begins at `corner`."""
    return round(point[0]) + corner[0], round(point[1]) + corner[1]


def roomier(
    signs: Sequence[Widget[A]], more: Sequence[Widget[A]], within: Callable[[list[Widget[A]]], bool]
) -> list[Widget[A]]:
    """The signs, each with more of its words where these are `within` the map and on no other's."""
    made = list(signs)
    for place, one in enumerate(more):
        others = [box for other in (*made[:place], *made[place + 1 :]) for box in other.text_bounds]
        around = [box.inflate(6, 6) for box in one.text_bounds]
        if within([one]) and all(box.collidelist(others) < 0 for box in around):
            made[place] = one
    return made


def apart(signs: Sequence[Widget[object]]) -> bool:
    """Whether no words of one sign lie over those of another."""
    boxes = [box.inflate(-4, -4) for sign in signs for box in sign.text_bounds]
    return all(box.collidelist(boxes[number + 1 :]) < 0 for number, box in enumerate(boxes))
