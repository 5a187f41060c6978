"""Where on the map seen from afar the slip of a decision lies, so that it hides no other scene."""

from __future__ import annotations

from itertools import product
from math import dist
from typing import TYPE_CHECKING, Final

import pygame

from game.art.paper.sheet import STRIP

if TYPE_CHECKING:
    from collections.abc import Sequence

_NEAR: Final = 40  # units of the picture: what is nearer to a station is itself
# Of its width: how far the middle of a slip may lie beside its station.
_ASIDE: Final = tuple(way * step / 10 for step in (0, 2, 4, 6, 8, 11, 14, 18, 23, 28) for way in (1, -1))


def beside(
    centre: tuple[int, int],
    size: tuple[int, int],
    stations: Sequence[tuple[int, int]],
    band: pygame.Rect,
    unit: float,
) -> tuple[int, pygame.Rect]:
    """Where the slip of a station lies, and before it how many others it hides: the fewest, and as near as may be.

    It may lie to one side, and then hangs from a slanting line; line and shadow hide what they lie on as well.
    """
    places = []
    blur, aslant = round(2 * STRIP.blur * unit) + 1, (round(STRIP.dx * unit), round(STRIP.dy * unit))
    for away in range(48, 400, 12):
        for aside, up in product(_ASIDE, (True, False)):
            paper = pygame.Rect((0, 0), size)
            edge = centre[1] + round((-away if up else away) * unit)
            paper.midbottom = centre[0] + round(aside * size[0]), edge if up else edge + size[1]
            if band.top <= paper.top and paper.bottom <= band.bottom:
                paper.clamp_ip(pygame.Rect(band.x, paper.y, band.w, paper.h))
                around = paper.inflate(2 * blur, 2 * blur).move(aslant).union(paper)
                line = hangs(centre, paper)
                others = [point for point in stations if dist(point, centre) > _NEAR * unit]
                hidden = sum(around.collidepoint(p) or _on(p, centre, line, unit) for p in others)
                if not hidden:
                    return 0, paper
                places.append((hidden, away, abs(aside), paper))
    usual = pygame.Rect((0, 0), size)
    usual.midbottom = centre[0], centre[1] - round(48 * unit)
    hidden, *_, there = min(places, key=lambda place: place[:3], default=(len(stations), usual.clamp(band)))
    return hidden, there


def hangs(centre: tuple[int, int], paper: pygame.Rect) -> tuple[int, int]:
    """Where the line from a station ends: straight above or below it if the slip is there."""
    inner = paper.inflate(-paper.w // 6, 0)
    return max(inner.left, min(centre[0], inner.right)), paper.centery


def _on(point: tuple[int, int], start: tuple[int, int], end: tuple[int, int], unit: float) -> bool:
    """Whether a station lies on the line from one point to another."""
    wide = max(4, round(16 * unit))
    return bool(pygame.Rect(point[0] - wide // 2, point[1] - wide // 2, wide, wide).clipline(start, end))
