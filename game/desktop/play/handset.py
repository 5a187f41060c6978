"""The paper phone and what lies about it: its shell, a clock, ticks, the Send key, drafts crossed out."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pygame
from attrs import evolve

from game.art.paper import Picture, Sheet
from game.art.paper.shapes import circle, holed, line, path, poly, rect
from game.art.paper.sheet import LIFTED, SMALL, STRIP, Shadow, backdrop
from game.desktop.raster import contrast
from game.desktop.raster.ink import cross_out, label, write
from game.desktop.raster.picture_memory import remembered
from game.desktop.raster.press import press
from game.desktop.raster.text_layout import fitted
from game.desktop.ui.slips import scaled, slip
from game.desktop.ui.theme import CREAM, INK, PAPER
from game.desktop.ui.widget import Role, Touch, Widget
from game.words import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.desktop.play.reveal import Reveal
    from game.desktop.raster.text_layout import Block
    from game.desktop.ui.theme import Theme

_CASE = "#1d2430"
_SCREEN = "#f1e4c8"
_HEADER = "#e2cfa6"
_FULL_BARS = 3
_BUBBLE = "#fffaee"


@remembered
def _cut_shell(size: tuple[int, int], head: int, tray: int, rim: int) -> pygame.Surface:
    w, h = size
    r = rim * 1.3
    outer = _rounded(-rim, -rim, w + rim, h + rim, r + rim)
    hole = _rounded(0, 0, w, h, r)
    sheets = (
        Sheet(
            body=path(_rounded(-rim / 2, -rim / 2, w + rim / 2, h + rim / 2, r), _SCREEN),
            contact=0,
            edge=False,
        ),
        Sheet(body=rect(-rim / 2, -rim / 2, w + rim, head + rim / 2, _HEADER), shadow=Shadow(0, 5, 10, 0.28)),
        Sheet(
            body=rect(-rim / 2, h - tray, w + rim, tray + rim / 2, _HEADER), shadow=Shadow(0, -5, 10, 0.28)
        ),
        Sheet(body=holed(f"{outer} {hole}", _CASE), shadow=LIFTED),
    )
    margin = rim + 40
    box = (-margin, -margin, w + 2 * margin, h + 2 * margin)
    return press(Picture(sheets=sheets, shade="#0a0c16", box=box), 1)


def _rounded(x0: float, y0: float, x1: float, y1: float, r: float) -> str:
    return (
        f"M{x0},{y0 + r} Q{x0},{y0} {x0 + r},{y0} L{x1 - r},{y0} Q{x1},{y0} {x1},{y0 + r} "
        f"L{x1},{y1 - r} Q{x1},{y1} {x1 - r},{y1} L{x0 + r},{y1} Q{x0},{y1} {x0},{y1 - r} Z"
    )


def shell(theme: Theme, box: pygame.Rect, head: int, tray: int, name: str, clock: str) -> Widget:
    """The widget of the phone itself; `head` and `tray` are its upper and lower bands' heights in pixels."""
    rim = max(8, theme.px(22))
    title = theme.style("name")
    small = theme.style("small")

    def paint(surface: pygame.Surface, at: pygame.Rect, _touch: Touch) -> None:
        if contrast.plain():
            _plain_shell(surface, at, head, rim)
        else:
            margin = rim + 40
            surface.blit(_cut_shell(at.size, head, max(1, tray), rim), (at.x - margin, at.y - margin))
        pad = round(at.w * 0.075)
        label(surface, clock, small, at.x + pad, at.y + round(10 * theme.text))
        _bars(surface, at.right - pad, at.y + round(18 * theme.text), theme.text)
        shown = fitted(title, name, at.w - 2 * pad) if name else title
        label(surface, name, shown, at.x + pad, at.y + head - shown.row - round(8 * theme.text))

    said = say("play.phone.of", name=name) if name else say("play.phone.alone")
    return Widget(role=Role.IMAGE, label=said, bounds=box, paint=paint, value=clock)


def _plain_shell(surface: pygame.Surface, at: pygame.Rect, head: int, rim: int) -> None:
    """The phone in high contrast: one sheet in a frame, its upper band underlined."""
    paper = contrast.seen(_SCREEN)
    ink = contrast.opposite(paper)
    pygame.draw.rect(surface, ink, at.inflate(2 * rim, 2 * rim), border_radius=2 * rim)
    pygame.draw.rect(surface, paper, at.inflate(rim, rim), border_radius=rim)
    pygame.draw.line(surface, ink, (at.x, at.y + head), (at.right, at.y + head), max(2, rim // 6))


def _bars(surface: pygame.Surface, right: int, y: int, unit: float) -> None:
    ink = contrast.seen(INK)
    for i in range(4):
        high = round((8 + i * 5) * unit)
        bar = pygame.Rect(
            right - round((92 - i * 11) * unit), y + round(22 * unit) - high, round(7 * unit), high
        )
        pygame.draw.rect(surface, ink if i < _FULL_BARS else contrast.faint("#b59f78"), bar)
    pygame.draw.rect(
        surface,
        ink,
        (right - round(34 * unit), y + round(5 * unit), round(34 * unit), round(17 * unit)),
        border_radius=3,
    )
    pygame.draw.rect(
        surface,
        contrast.seen(_HEADER),
        (right - round(31 * unit), y + round(8 * unit), round(12 * unit), round(11 * unit)),
    )


@remembered
def _cut_dial(radius: int, minutes: int, accent: str, ink: str, paper: str) -> pygame.Surface:
    def hand(turn: float, length: float, width: float) -> str:
        c, s = math.cos(turn), math.sin(turn)
        return poly(
            [
                (-10 * c + width * s, -10 * s - width * c),
                (length * c, length * s),
                (-10 * c - width * s, -10 * s + width * c),
            ],
            ink,
        )

    ticks = "".join(
        line(
            f"M{80 * math.cos(a):.1f},{80 * math.sin(a):.1f} L{(70 if i % 3 == 0 else 75) * math.cos(a):.1f},"
            f"{(70 if i % 3 == 0 else 75) * math.sin(a):.1f}",
            ink,
            4 if i % 3 == 0 else 2.5,
        )
        for i, a in ((i, i * math.pi / 6) for i in range(12))
    )
    hours = math.radians(minutes / 2 - 90)
    past = math.radians(minutes % 60 * 6 - 90)
    sheets = (
        Sheet(body=circle(0, 0, 90, paper), shadow=LIFTED),
        backdrop(ticks),
        Sheet(body=hand(hours, 46, 7) + hand(past, 70, 5.5) + circle(0, 0, 8, accent), shadow=SMALL),
    )
    return press(Picture(sheets=sheets, shade="#0a0c16", box=(-140, -140, 280, 280)), radius / 90)


def _minutes(clock: str) -> int:
    hours, _, past = clock.partition(":")
    return int(hours) % 24 * 60 + int(past) if hours.isdigit() and past.isdigit() else 0


def dial(
    theme: Theme,
    clocks: tuple[str, str],
    share: Callable[[], float],
    centre: tuple[int, int],
    radius: int,
    accent: str,
) -> Widget:
    """The widget of a clock whose hands go from the first time (such as 21:14) to the second.

    `share` gives how far they are, from 0 to 1; `centre` and `radius` are pixels.
    """
    begun, clock = clocks
    start, end = _minutes(begun), _minutes(clock)
    end += 24 * 60 * (end < start)
    bounds = pygame.Rect(centre[0] - radius, centre[1] - radius, 2 * radius, 2 * radius)

    def paint(surface: pygame.Surface, at: pygame.Rect, _touch: Touch) -> None:
        minutes = start + round((end - start) * share())
        drawn = _cut_dial(radius, minutes % (24 * 60), *map(contrast.seen, (accent, INK, PAPER)))
        surface.blit(drawn, drawn.get_rect(center=at.center))
        contrast.ring(surface, at.center, radius, PAPER)

    del theme
    said = say("play.phone.clock", time=clock)
    return Widget(role=Role.IMAGE, label=said, bounds=bounds, paint=paint, value=clock)


def dotted(theme: Theme, bubble: Widget, pace: Reveal, between: tuple[float, float]) -> Widget:
    """A message's widget, before which three dots take turns: somebody is typing.

    They are shown between these two ages of the beat, in seconds.
    """
    radius = max(2, round(5 * theme.text))

    def paint(surface: pygame.Surface, at: pygame.Rect, touch: Touch) -> None:
        bubble.paint(surface, at, touch)
        if not between[0] <= pace.age < between[1]:
            return
        box = pygame.Rect(at.x, at.bottom - 5 * radius, 14 * radius, 5 * radius)
        slip(box.size, _BUBBLE, "card", scaled(SMALL, theme.things)).lay(surface, box.x, box.y)
        for number in range(3):
            lift = round(max(0.0, math.sin(7 * pace.age - 0.9 * number)) * radius * 0.8)
            spot = box.x + (3 + 4 * number) * radius, box.centery - lift
            pygame.draw.aacircle(surface, contrast.seen("#6a5a4c"), spot, radius)

    return evolve(bubble, paint=paint)


def ticks(theme: Theme, at: pygame.Rect, *, read: bool) -> Widget:
    """The widget of one tick beside a message that is sent, two beside one that was read."""

    def paint(surface: pygame.Surface, box: pygame.Rect, _touch: Touch) -> None:
        wide = max(2, round(2.4 * theme.text))
        for number in range(2 if read else 1):
            x = box.x + number * box.w // 3
            knee = x + box.h // 3, box.bottom - wide
            ink = contrast.seen("#3f6673" if read else "#6a5a4c")
            pygame.draw.line(surface, ink, (x, box.y + box.h * 3 // 5), knee, wide)
            pygame.draw.line(surface, ink, knee, (x + box.w * 3 // 5, box.y + box.h // 6), wide)

    said = say("play.phone.read") if read else say("play.phone.sent")
    return Widget(role=Role.IMAGE, label=said, bounds=at, paint=paint)


@remembered
def _cut_thumb(unit: float) -> pygame.Surface:
    """The end of a thumb from the lower right, its nail turned to the light."""
    skin, shade, nail = "#e2b08a", "#c48d68", "#f3d3bb"
    body = "M-34,-8 C-40,-38 -6,-56 22,-36 L150,60 L150,190 L92,150 C40,112 -26,40 -34,-8 Z"
    dark = "M22,-36 L150,60 L150,120 C100,80 52,24 22,-36 Z"
    cut = "M-22,-12 C-24,-32 -4,-42 12,-30 C18,-20 10,0 -6,4 C-16,4 -22,-2 -22,-12 Z"
    sheet = Sheet(body=path(body, skin) + path(dark, shade, 0.45) + path(cut, nail), shadow=LIFTED)
    return press(Picture(sheets=(sheet,), shade="#0a0c16", box=(-70, -90, 240, 260)), unit)


def send(theme: Theme, corner: tuple[int, int], row: int, accent: str) -> Widget:
    """The widget of a Send key, its upper right corner at `corner`, and of the thumb that hangs over it."""
    wide, high = round(132 * theme.text), round(row * 1.02)
    at = pygame.Rect(corner[0] - wide, corner[1], wide, high)
    key = say("play.phone.send")
    style = fitted(theme.style("small", CREAM), key, wide // 2)

    def paint(surface: pygame.Surface, box: pygame.Rect, _touch: Touch) -> None:
        paper = contrast.seen(accent)
        pygame.draw.rect(surface, paper, box, border_radius=box.h // 2)
        label(surface, key, style, box.x + round(box.w * 0.34), box.centery - style.row // 2, "centre")
        if contrast.plain():
            return
        thumb = _cut_thumb(round(0.62 * theme.things, 3))
        tip = round(box.w * 0.68) - round(42 * 0.62 * theme.things)
        surface.blit(thumb, (box.x + tip, box.centery - round(64 * theme.things)))

    return Widget(role=Role.IMAGE, label=say("play.phone.thumb"), bounds=at, paint=paint)


def struck(theme: Theme, block: Block, words: str, corner: tuple[int, int]) -> Widget:
    """The widget of a draft given up: a slip, its words crossed out."""
    pad = round(22 * theme.things)
    bounds = pygame.Rect(
        *corner, block.width + 2 * pad + round(10 * theme.things), block.height + round(18 * theme.things)
    )

    def paint(surface: pygame.Surface, at: pygame.Rect, _touch: Touch) -> None:
        slip(at.size, "#efe2c6", "strip", scaled(STRIP, theme.things)).lay(surface, at.x, at.y)
        write(surface, block, at.x + pad, at.y + (at.h - block.height) // 2)
        cross_out(surface, block, at.x + pad, at.y + (at.h - block.height) // 2, max(2, theme.px(3)))

    inner = pygame.Rect(bounds.x + pad, bounds.y + (bounds.h - block.height) // 2, block.width, block.height)
    return Widget(
        role=Role.NOTE,
        label=say("play.phone.given_up", words=words),
        bounds=bounds,
        paint=paint,
        text_bounds=(inner,),
        colours=(block.style.colour, "#efe2c6"),
    )
