"""The endings of a story as windows in a row: lit, faint, shuttered, or barred by what was chosen."""

from __future__ import annotations

from enum import Enum
from itertools import pairwise
from typing import TYPE_CHECKING, Final

import pygame
from attrs import frozen

from game.art.paper import Picture, Shadow, Sheet
from game.art.paper.shapes import circle, gradient, line, mix, path, poly, rect
from game.art.paper.sheet import SMALL, printed
from game.art.places.pieces.glows import glows
from game.desktop.raster import contrast
from game.desktop.raster.press import Press
from game.desktop.ui.window_art import arch
from game.story.scenario import Ending

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.analysis import Branch, Fork
    from game.desktop.raster.render_queue import Wanted
    from game.story import Playthrough

PITCH: Final = 71  # units from one window to the next
HIGH: Final = 104  # units of a row, with what is around the windows
_WIDE, _TALL = 56, 82  # of a window
_LEFT, _ABOVE = 8, 10  # before the first, and over it
_FAINT: Final = 0.05  # a share below it is faint
_SHADE: Final = "#2a1a18"
_MINE: Final = "#8f2a18"
_DIFFERS: Final = "#e08a2e"
_WOOD: Final = "#8a7668"
_BARRED: Final = "#5d4a48"
_BAR: Final = "#f1e2c0"


class Stand(Enum):
    """How near an ending is after a choice."""

    LIT = "lit"
    FAINT = "faint"
    SHUT = "shut"  # out of reach before it as well
    BARRED = "barred"  # put out of reach by it


@frozen(kw_only=True)
class EndingWindow:
    """An ending after a choice; `mine` where the play came to it, `differs` where the way taken shut it."""

    stand: Stand
    mine: bool
    differs: bool = False


def windows_of(play: Playthrough, fork: Fork, branch: Branch) -> tuple[EndingWindow, ...]:
    """Every ending of the story, in its order, after an option of a decision."""
    scenes = play.scenario.scenes.values()
    return tuple(
        EndingWindow(
            stand=_stand(fork.shares.get(scene.id, 0), branch.shares.get(scene.id, 0)),
            mine=scene.id == play.state.scene,
            differs=scene.id in branch.shares and scene.id not in fork.chosen.shares,
        )
        for scene in scenes
        if isinstance(scene.then, Ending)
    )


def _stand(before: float, after: float) -> Stand:
    if after:
        return Stand.FAINT if after < _FAINT else Stand.LIT
    return Stand.BARRED if before else Stand.SHUT


def row_width(count: int) -> int:
    """How wide a row of so many windows is, in units."""
    return count * PITCH + _LEFT


def middle(number: int) -> float:
    """Where the middle of a window is, from the left end of its row, in units."""
    return _LEFT + number * PITCH + _WIDE / 2


def windows_picture(windows: tuple[EndingWindow, ...], unit: float) -> Wanted:
    """The key and the work of a row of windows; `unit` is pixels for a unit."""
    plain = contrast.seen("#ffffff") if contrast.plain() else ""
    return ("windows", windows, round(unit, 4), plain), lambda: _work(windows, unit)


def _work(windows: tuple[EndingWindow, ...], unit: float) -> Iterator[pygame.Surface]:
    sheets = tuple(_plain(windows) if contrast.plain() else _painted(windows))
    box = (0, 0, row_width(len(windows)), HIGH)
    work = Press(Picture(sheets=sheets, shade=_SHADE, box=box), unit)
    blank = pygame.Surface((1, 1), pygame.SRCALPHA)
    for _ in work.steps():
        yield blank
    yield work.surface


def _painted(windows: tuple[EndingWindow, ...]) -> Iterator[Sheet]:
    lit = [(middle(n), 50.0, 38.0) for n, one in enumerate(windows) if one.stand is Stand.LIT]
    if lit:
        yield glows(lit, "#ff9c3a", 0.26)
    for number, one in enumerate(windows):
        yield from _window(one, number)


def _window(one: EndingWindow, number: int) -> Iterator[Sheet]:
    x, y = _LEFT + number * PITCH, _ABOVE
    rim, wide = (_MINE, 6.0) if one.mine else (_DIFFERS, 6.0) if one.differs else ("#c9ab78", 4.0)
    frame = arch(x - wide, y - wide, _WIDE + 2 * wide, _TALL + 2 * wide)
    yield Sheet(body=path(frame, rim), shadow=Shadow(3, 4, 6, 0.34))
    if one.stand in {Stand.LIT, Stand.FAINT}:
        yield from _open(x, y, number, faint=one.stand is Stand.FAINT)
    else:
        yield from _shut(x, y, barred=one.stand is Stand.BARRED)


def _open(x: float, y: float, number: int, *, faint: bool) -> Iterator[Sheet]:
    """A view: a sun over a hill, each a little other than its neighbour's."""
    top, low = ("#a8968e", "#c99f72") if faint else ("#fff0b8", "#f0a848")
    yield Sheet(
        body=path(arch(x, y, _WIDE, _TALL), f"url(#w{number})"),
        defs=gradient(f"w{number}", [(0, top), (1, low)], (0, y), (0, y + _TALL)),
        contact=0,
        edge=False,
    )
    rise, fall = y + 46 + number % 3 * 5, y + 66 - number % 2 * 14
    hill = f"M{x + 2},{y + 60} C{x + 15},{rise} {x + 38},{fall} {x + _WIDE - 2},{y + 52} L{x + _WIDE - 2},{y + _TALL - 2} L{x + 2},{y + _TALL - 2} Z"
    sun = circle(x + 18 + number % 3 * 10, y + 30 + number % 2 * 8, 9, "#fffbe6", 0.35 if faint else 0.95)
    yield Sheet(body=sun + path(hill, "#80675c" if faint else "#b5653a"), contact=0.2, edge=False)


def _shut(x: float, y: float, *, barred: bool) -> Iterator[Sheet]:
    """Two shutters; a bar lies across them where they were just shut."""
    wood = _BARRED if barred else _WOOD
    dark = mix(wood, "#000000", 0.38)
    yield Sheet(body=path(arch(x, y, _WIDE, _TALL), wood), shadow=SMALL)
    slats = "".join(
        rect(x + 6 + side * 24, y + 23 + row * 10, 19, 5, dark, rx=1) for side in (0, 1) for row in range(6)
    )
    yield printed(slats + line(f"M{x + _WIDE / 2},{y + 6} L{x + _WIDE / 2},{y + _TALL - 2}", dark, 2.4))
    if barred:
        ends = [(x - 7, y + 46), (x + _WIDE + 7, y + 39), (x + _WIDE + 7, y + 51), (x - 7, y + 58)]
        yield Sheet(body=poly(ends, _BAR), shadow=SMALL)


def _plain(windows: tuple[EndingWindow, ...]) -> Iterator[Sheet]:
    """In high contrast: full is lit, half full is faint, empty is shut, and a bar lies across where it was."""
    ground = contrast.seen("#ffffff")
    ink = contrast.opposite(ground)
    for number, one in enumerate(windows):
        x, y = _LEFT + number * PITCH, _ABOVE
        wide = 8.0 if one.mine else 4.0
        body = path(arch(x - wide, y - wide, _WIDE + 2 * wide, _TALL + 2 * wide), ink)
        body += path(arch(x, y, _WIDE, _TALL), ground)
        if one.mine:
            body += path(arch(x + 3, y + 3, _WIDE - 6, _TALL - 6), ink)
            body += path(arch(x + 6, y + 6, _WIDE - 12, _TALL - 12), ground)
        if one.stand is Stand.LIT:
            body += path(arch(x + 10, y + 10, _WIDE - 20, _TALL - 20), ink)
        if one.stand is Stand.FAINT:
            body += rect(x + 10, y + _TALL / 2, _WIDE - 20, _TALL / 2 - 10, ink)
        if one.stand is Stand.BARRED:
            corners = ((x, y + 46), (x + _WIDE, y + 38))
            body += "".join(
                line(f"M{a[0]},{a[1]} L{b[0]},{b[1]}", ink, 10, cap="butt") for a, b in pairwise(corners)
            )
        yield Sheet(body=body, contact=0, edge=False, grain=False)
