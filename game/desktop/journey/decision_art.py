"""What a decision's page is cut of: the road that forks, two leaves, and a framed window for each next scene."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.art.paper import Picture, Shadow, Sheet
from game.art.paper.shapes import circle, holed, line, mix, path, poly
from game.art.paper.sheet import OBJECT, printed
from game.desktop.raster import contrast
from game.desktop.raster.picture_memory import remembered
from game.desktop.raster.press import press
from game.desktop.ui.slips import scaled

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pygame

    from game.desktop.raster.render_queue import Wanted

_SHADE: Final = "#2a1a18"
_CLOTH: Final = "#a8484f"
_TRIM: Final = "#e0a94a"
_LIP, _OTHER_LIP = "#e7d3ab", "#d8cbb8"
_WOOD, _SLAT = "#7478a0", "#565b86"
_LEAF: Final = 50  # units: how wide a shutter is
AROUND: Final = 64  # units around a window that its frame and shutters may take
VALANCE: Final = 46  # units of a drape's upper edge over the picture


def road_picture(
    size: tuple[int, int], ends: tuple[int, int, int], unit: float, colour: str, other: str
) -> Wanted:
    """The key and the work of the road above two leaves, `size` pixels large.

    `ends` are where the way taken and the other come down, and how far; `unit` is pixels for a unit.
    """
    key = ("fork", size, ends, round(unit, 4), colour, other)
    return key, lambda: _road_work(size, ends, unit, colour, other)


def _road_work(
    size: tuple[int, int], ends: tuple[int, int, int], unit: float, colour: str, other: str
) -> Iterator[pygame.Surface]:
    mid, station = size[0] / 2, 66 * unit
    left, right, low = ends
    taken = (
        f"M{mid},{-30 * unit} L{mid},{station} C{mid},{station + 52 * unit} {mid - 60 * unit},{station + 58 * unit} "
        f"{(mid + left) / 2:.1f},{station + 64 * unit} C{left + 40 * unit},{station + 70 * unit} {left},{low - 30 * unit} {left},{low}"
    )
    slot = (
        f"M{mid},{station} C{mid},{station + 52 * unit} {mid + 60 * unit},{station + 58 * unit} "
        f"{(mid + right) / 2:.1f},{station + 64 * unit} C{right - 40 * unit},{station + 70 * unit} {right},{low - 30 * unit} {right},{low}"
    )
    dash = f'stroke-dasharray="1 {26 * unit:.1f}" fill="none"'
    sheets = (
        printed(line(slot, other, 14 * unit).replace('fill="none"', dash)),
        Sheet(body=line(taken, colour, 18 * unit), shadow=scaled(Shadow(6, 9, 12, 0.44), unit)),
        printed(line(taken, "#e8b98a", 3 * unit, 0.9)),
        Sheet(body=circle(mid, station, 27 * unit, "#fff6e2"), shadow=scaled(Shadow(5, 7, 10, 0.42), unit)),
        Sheet(body=circle(mid, station, 14 * unit, colour), contact=0.2),
    )
    picture = Picture(sheets=sheets, shade=_SHADE, box=(0, 0, size[0], size[1]))
    yield press(picture, 1)


def draped(size: tuple[int, int], unit: float) -> pygame.Surface:
    """The frame of the way taken, about a picture of `size` pixels: a lip of paper, a drawn-back drape."""
    if contrast.plain():
        return _plain_frame(size, unit, contrast.opposite(contrast.seen(_LIP)), closed=False)
    return _draped(size, unit)


@remembered
def _draped(size: tuple[int, int], unit: float) -> pygame.Surface:
    w, h = size
    lip = _lip(w, h, 9 * unit)
    many = max(3, round(w / (95 * unit)))
    step, deep, hang = w / many, 14 * unit, VALANCE * unit
    scallops = "".join(
        path(
            f"M{n * step},{-8 * unit} L{(n + 1) * step},{-8 * unit} L{(n + 1) * step},{deep} "
            f"Q{(n + 0.5) * step},{hang * 1.4} {n * step},{deep} Z",
            mix(_CLOTH, "#20141c", 0.1 * (n % 2)),
        )
        for n in range(many)
    )
    trim = "".join(
        line(f"M{n * step},{deep} Q{(n + 0.5) * step},{hang * 1.4} {(n + 1) * step},{deep}", _TRIM, 4 * unit)
        for n in range(many)
    )
    sides = "".join(_drape(x, out, h, unit) for x, out in ((0, 1), (w, -1)))
    return _about(
        size,
        unit,
        (
            Sheet(body=sides, shadow=scaled(Shadow(6, 9, 10, 0.4), unit)),
            Sheet(body=scallops, shadow=scaled(Shadow(7, 10, 12, 0.44), unit)),
            printed(trim),
            Sheet(body=holed(lip, _LIP), shadow=scaled(OBJECT, unit)),
        ),
    )


def _drape(x: float, inward: int, h: float, unit: float) -> str:
    """A drape drawn to one side, in three folds."""
    folds = []
    for number, wide in enumerate((52, 36, 18)):
        w = inward * wide * unit
        colour = mix(_CLOTH, "#20141c", 0.08 * (number % 2) + 0.04 * number)
        folds.append(
            path(
                f"M{x},0 L{x + w},0 C{x + w * 1.1},{h * 0.3} {x + w * 0.5},{h * 0.5} {x + w * 0.46},{h * 0.62} "
                f"C{x + w * 0.6},{h * 0.74} {x + w * 0.8},{h * 0.8} {x + w * 0.84},{h * 0.86} L{x},{h * 0.86} Z",
                colour,
            )
        )
    return "".join(folds)


def shuttered(size: tuple[int, int], unit: float, *, closed: bool) -> pygame.Surface:
    """The frame of another way, about a picture of `size` pixels: its shutters are opened, or closed over it."""
    if contrast.plain():
        return _plain_frame(size, unit, contrast.opposite(contrast.seen(_OTHER_LIP)), closed=closed)
    return _shuttered(size, unit, closed=closed)


@remembered
def _shuttered(size: tuple[int, int], unit: float, *, closed: bool) -> pygame.Surface:
    w, h = size
    lip = holed(_lip(w, h, 9 * unit), _OTHER_LIP)
    wings = _wing(0, w / 2, h, unit) + _wing(w / 2, w, h, unit) if closed else _out(w, h, unit)
    wood = Sheet(body=wings, shadow=scaled(Shadow(6, 8, 12, 0.4), unit))
    rim = Sheet(body=lip, shadow=scaled(OBJECT, unit))
    return _about(size, unit, (wood, rim) if closed else (rim, wood))


@remembered
def _plain_frame(size: tuple[int, int], unit: float, ink: str, *, closed: bool) -> pygame.Surface:
    """A frame in high contrast: an outline, and slats where shutters are closed."""
    w, h = size
    body = holed(_lip(w, h, 5 * unit), ink)
    if closed:
        body += "".join(line(f"M0,{y} L{w},{y}", ink, 3 * unit) for y in _slats(h, unit))
    return _about(size, unit, (Sheet(body=body, contact=0, edge=False, grain=False),))


def _slats(h: float, unit: float) -> tuple[float, ...]:
    many = max(3, round(h / (25 * unit)))
    return tuple(h * (n + 0.5) / many for n in range(many))


def _wing(left: float, right: float, h: float, unit: float) -> str:
    """A shutter closed over half the window."""
    body = poly([(left, 0), (right, 0), (right, h), (left, h)], _WOOD)
    a, b = left + 14 * unit, right - 14 * unit
    return body + "".join(
        poly([(a, y - 6 * unit), (b, y - 6 * unit), (b, y + 6 * unit), (a, y + 6 * unit)], _SLAT)
        for y in _slats(h, unit)
    )


def _out(w: float, h: float, unit: float) -> str:
    """Both shutters opened to the sides, seen aslant."""
    body = ""
    for hinge, out in ((-8 * unit, -1), (w + 8 * unit, 1)):
        edge = hinge + out * _LEAF * unit
        lift = 18 * unit
        body += poly(
            [
                (hinge, -8 * unit),
                (edge, -8 * unit - lift),
                (edge, h + 8 * unit + lift),
                (hinge, h + 8 * unit),
            ],
            _WOOD,
        )
        a, b = hinge + out * 8 * unit, edge - out * 8 * unit
        for y in _slats(h, unit):
            aslant = (y / h - 0.5) * lift
            body += poly(
                [
                    (a, y - 5 * unit),
                    (b, y - 6 * unit + aslant),
                    (b, y + 6 * unit + aslant),
                    (a, y + 5 * unit),
                ],
                _SLAT,
            )
    return body


def _lip(w: float, h: float, rim: float) -> str:
    return (
        f"M{-rim},{-rim} L{w + rim},{-rim} L{w + rim},{h + rim} L{-rim},{h + rim} Z "
        f"M0,0 L0,{h} L{w},{h} L{w},0 Z"
    )


def _about(size: tuple[int, int], unit: float, sheets: tuple[Sheet, ...]) -> pygame.Surface:
    m = around(unit)
    return press(Picture(sheets=sheets, shade=_SHADE, box=(-m, -m, size[0] + 2 * m, size[1] + 2 * m)), 1)


def around(unit: float) -> int:
    """How far a frame reaches beyond its picture, in pixels."""
    return round(AROUND * unit) + 6
