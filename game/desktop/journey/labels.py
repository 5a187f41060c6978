"""The labels on the map: what was decided, the ways left beside it, the endings."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final, TypeVar

import pygame

from game.art.paper import Picture, Sheet
from game.art.paper.shapes import circle, mix, poly
from game.art.paper.sheet import SMALL, STRIP, printed
from game.desktop.journey.route_art import CREAM, TONES, shades
from game.desktop.raster.ink import write
from game.desktop.raster.picture_memory import remembered
from game.desktop.raster.press import press
from game.desktop.raster.text_layout import clipped, lay_out
from game.desktop.ui.slips import scaled, slip
from game.desktop.ui.theme import INK, LOCKED, PAPER, SHADE
from game.desktop.ui.widget import Role, Touch, Widget
from game.story_words import tone_in_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from game.art.palette import Palette
    from game.desktop.journey.actions import Unfold
    from game.desktop.journey.map_layout import Lay
    from game.desktop.journey.route import Goal, Turn
    from game.desktop.journey.whole_map import Whole
    from game.desktop.ui.theme import Theme

A = TypeVar("A")
_SHADOWED: Final = "#4a3f35"
_WIDE: Final = 1.46
_WIDEST: Final = 430


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
    width, (x, y) = _span(at), _on_window(at.stop(number), corner)
    where = clipped(turn.where, small.style("small", _soft(palette)), width, rows) if turn.where else None
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

    said = f"{turn.where} {turn.chosen}" if turn.where else turn.chosen
    return Widget(
        role=Role.BUTTON,
        label=f"Decision {number + 1}: {said}",
        bounds=box.inflate(6, 6),
        paint=paint,
        does=does,
        text_bounds=(box,),
        colours=(_soft(palette), shades(palette)[-1]),
    )


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
    x, y = _on_window(at.stop(number), corner)
    radius = min(round(40 * at.unit), round(at.pitch / 2) - 1)
    style = theme.at_most(160).style("choice", INK)

    def paint(surface: pygame.Surface, painted: pygame.Rect, touch: Touch) -> None:
        if touch is not Touch.REST:
            block = clipped(turn.chosen, style, min(round(560 * at.unit), surface.get_width() - 60), 2)
            pad = round(18 * at.unit)
            size = block.width + 2 * pad, block.height + pad
            side = round(44 * at.unit)
            band = pygame.Rect(side, corner[1], surface.get_width() - 2 * side, at.height)
            stations = [_on_window(each, corner) for each in at.stations]
            paper = _beside(painted.center, size, stations, band, at.unit)
            hangs = painted.centerx, paper.centery
            pygame.draw.line(surface, CREAM, painted.center, hangs, max(2, round(4 * at.unit)))
            slip(paper.size, CREAM, "banner", scaled(STRIP, at.unit)).lay(surface, paper.x, paper.y)
            write(surface, block, paper.x + pad, paper.y + pad // 2)
            _ring(surface, painted.center, at.unit, palette)

    return Widget(
        role=Role.BUTTON,
        label=f"Decision {number + 1}: {turn.chosen}",
        bounds=pygame.Rect(x - radius, y - radius, 2 * radius, 2 * radius),
        paint=paint,
        does=does,
    )


def _beside(
    centre: tuple[int, int],
    size: tuple[int, int],
    stations: Sequence[tuple[int, int]],
    band: pygame.Rect,
    unit: float,
) -> pygame.Rect:
    """Where the slip of a station lies: as near above or below it as hides the fewest other stations."""
    places = []
    for away in range(48, 400, 32):
        for up in (True, False):
            paper = pygame.Rect((0, 0), size)
            edge = centre[1] + round((-away if up else away) * unit)
            paper.midbottom, paper.top = (centre[0], edge), edge - size[1] if up else edge
            if band.top <= paper.top and paper.bottom <= band.bottom:
                paper.clamp_ip(pygame.Rect(band.x, paper.y, band.w, paper.h))
                around = paper.inflate(round(40 * unit), round(40 * unit))
                places.append((sum(around.collidepoint(point) for point in stations), away, paper))
    usual = pygame.Rect((0, 0), size)
    usual.midbottom = centre[0], centre[1] - round(48 * unit)
    return min(places, key=lambda place: place[:2])[2] if places else usual.clamp(band)


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
    x, y = _on_window(at.tip(number, 0), corner)
    style = theme.at_most(160).style("note", _soft(palette))
    more = len(turn.ways) - 1
    block = clipped(turn.ways[0].words, style, round(1.02 * at.pitch), rows + 1)
    box = pygame.Rect(x + round(26 * at.unit), y - block.height // 2, block.width, block.height)

    def paint(surface: pygame.Surface, painted: pygame.Rect, _touch: Touch) -> None:
        write(surface, block, painted.x, painted.y)

    said = f"Not taken: {turn.ways[0].words}" + (f", and {more} more" if more else "")
    return Widget(
        role=Role.NOTE,
        label=said,
        bounds=box,
        paint=paint,
        text_bounds=(box,),
        colours=(_soft(palette), shades(palette)[-1]),
    )


def star_sign(theme: Theme, at: Lay, goal: Goal, corner: tuple[int, int], palette: Palette) -> Widget:
    """The widget of the title of the ending reached, below its sun."""
    x, y = _on_window(at.end, corner)
    block = clipped(goal.title, theme.at_most(160).style("name"), round(1.3 * 244 * at.unit), 2)
    tone = lay_out(tone_in_words(goal.tone), theme.at_most(160).style("note", _soft(palette)), 10_000)
    wide, high = max(block.width, tone.width), block.height + tone.height
    box = pygame.Rect(x - wide // 2, y + round(78 * at.unit), wide, high)

    def paint(surface: pygame.Surface, painted: pygame.Rect, _touch: Touch) -> None:
        write(surface, block, painted.centerx, painted.y, "centre")
        write(surface, tone, painted.centerx, painted.y + block.height, "centre")

    return Widget(
        role=Role.HEADING,
        label=f"The ending you came to: {goal.title}",
        value=tone_in_words(goal.tone),
        bounds=box,
        paint=paint,
        text_bounds=(box,),
        colours=(INK, shades(palette)[-1]),
    )


def goal_sign(theme: Theme, at: Lay, goal: Goal, number: int, corner: tuple[int, int]) -> Widget:
    """The widget of another ending: named, with its sun, when it was met; in shadow when not."""
    box = pygame.Rect((0, 0), at.goal_size)
    box.center = _on_window(at.goal(number), corner)
    paper, ink = (PAPER, INK) if goal.title else (LOCKED, _SHADOWED)
    small, sun = theme.at_most(160), round(112 * at.unit)
    room = box.w - sun - round(16 * at.unit)
    title = clipped(goal.title or "An ending you have not met", small.style("choice", ink), room, 2)
    note = lay_out(tone_in_words(goal.tone) if goal.title else "", small.style("note", ink), room)
    high = title.height + (note.height if goal.title else 0)
    inner = pygame.Rect(box.x + sun, box.centery - high // 2, title.width, title.height)

    def paint(surface: pygame.Surface, painted: pygame.Rect, _touch: Touch) -> None:
        slip(painted.size, paper, "card", scaled(STRIP if goal.title else SMALL, at.unit)).lay(
            surface, painted.x, painted.y
        )
        disc = _sun(goal.tone.value if goal.title else "", round(at.unit, 3))
        surface.blit(disc, disc.get_rect(center=(painted.x + sun // 2, painted.centery)))
        write(surface, title, inner.x, inner.y)
        if goal.title:
            write(surface, note, inner.x, inner.bottom)

    said = f"Another ending you have met: {goal.title}" if goal.title else "An ending you have not met"
    return Widget(
        role=Role.NOTE,
        label=said,
        bounds=box,
        paint=paint,
        value=tone_in_words(goal.tone) if goal.title else "",
        text_bounds=(inner,),
        colours=(ink, paper),
    )


@remembered
def _sun(tone: str, unit: float) -> pygame.Surface:
    """The sun of an ending in the colour of its tone; without a tone, the hollow where one would hang."""
    rays = [
        (
            (42 if i % 2 == 0 else 33) * math.cos(i * math.pi / 14),
            (42 if i % 2 == 0 else 33) * math.sin(i * math.pi / 14),
        )
        for i in range(28)
    ]
    sheets = (
        Sheet(body=poly(rays, TONES[tone]), shadow=SMALL) if tone else printed(poly(rays, "#a8966f", 0.55)),
        Sheet(body=circle(0, 0, 22, "#fff2cd"), shadow=SMALL) if tone else printed(circle(0, 0, 20, LOCKED)),
    )
    return press(Picture(sheets=sheets, shade=SHADE, box=(-52, -52, 104, 104)), unit)


def _soft(palette: Palette) -> str:
    return mix(palette.ink, INK, 0.5)


def _on_window(point: tuple[float, float], corner: tuple[int, int]) -> tuple[int, int]:
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
