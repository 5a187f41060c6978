"""The labels on the map of the endings: the one come to, and the others beside the road."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

import pygame

from game.art.paper import Picture, Sheet
from game.art.paper.shapes import circle, poly
from game.art.paper.sheet import SMALL, STRIP, printed
from game.desktop.journey.labels import on_window, soft
from game.desktop.journey.route_art import TONES, shades
from game.desktop.raster.ink import write
from game.desktop.raster.picture_memory import remembered
from game.desktop.raster.press import press
from game.desktop.raster.text_layout import clipped, lay_out, shrunk
from game.desktop.ui.slips import scaled, slip
from game.desktop.ui.theme import INK, LOCKED, PAPER, SHADE
from game.desktop.ui.widget import Role, Touch, Widget
from game.story_words import tone_in_words
from game.words import say

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.desktop.journey.map_layout import Lay
    from game.desktop.journey.route import Goal
    from game.desktop.ui.theme import Theme

_SHADOWED: Final = "#4a3f35"


def star_sign(theme: Theme, at: Lay, goal: Goal, corner: tuple[int, int], palette: Palette) -> Widget:
    """The widget of the title of the ending reached, below its sun."""
    x, y = on_window(at.end, corner)
    block = clipped(goal.title, theme.at_most(160).style("name"), round(1.3 * 244 * at.unit), 2)
    tone = lay_out(tone_in_words(goal.tone), theme.at_most(160).style("note", soft(palette)), 10_000)
    wide, high = max(block.width, tone.width), block.height + tone.height
    box = pygame.Rect(x - wide // 2, y + round(78 * at.unit), wide, high)

    def paint(surface: pygame.Surface, painted: pygame.Rect, _touch: Touch) -> None:
        write(surface, block, painted.centerx, painted.y, "centre")
        write(surface, tone, painted.centerx, painted.y + block.height, "centre")

    return Widget(
        role=Role.HEADING,
        label=say("journey.map.ending_reached", ending=goal.title),
        value=tone_in_words(goal.tone),
        bounds=box,
        paint=paint,
        text_bounds=(box,),
        colours=(INK, shades(palette)[-1]),
    )


def goal_sign(theme: Theme, at: Lay, goal: Goal, number: int, corner: tuple[int, int]) -> Widget:
    """The widget of another ending: named, with its sun, when it was met; in shadow when not."""
    box = pygame.Rect((0, 0), at.goal_size)
    box.center = on_window(at.goal(number), corner)
    paper, ink = (PAPER, INK) if goal.title else (LOCKED, _SHADOWED)
    small, sun = theme.at_most(160), round(112 * at.unit)
    room = box.w - sun - round(16 * at.unit)
    unmet = say("journey.map.another_unmet")
    title = shrunk(goal.title or unmet, small.style("choice", ink), room, 2)
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

    said = say("journey.map.another_met", ending=goal.title) if goal.title else unmet
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
