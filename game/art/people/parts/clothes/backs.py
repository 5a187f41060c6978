"""Garments seen from behind: what their backs have that their fronts do not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import path
from game.art.people.clothes.outfit import thick, thin
from game.art.people.outline import curve, drawn, sliver
from game.art.people.parts.clothes.cloth import hanging

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.art.paper.sheet import Sheet
    from game.art.people.body import Frame
    from game.art.people.parts.clothes.cloth import Cloth

    Back = Callable[[Frame], tuple[Sheet, ...]]


def back_cloth(frame: Frame, c: Cloth, *, seam: bool = True, grow: float = 0) -> str:
    """The shapes of a back with its shaded side."""
    b = frame.build
    neckline = [(-b.neck - 8, -22.0), (0.0, -14.0), (b.neck + 8, -22.0)]
    far = [p for p in frame.side(far=True, grow=grow) if p[1] > -10]
    shapes = path(frame.torso(neckline, grow), c.lit)
    shade = [
        (b.neck + 30, 0),
        (b.chest * 0.5, 180),
        (b.waist * 0.5, 345),
        (b.hip * 0.52, frame.hem + 8),
        *reversed(far),
    ]
    shapes += path(drawn(shade), c.shade)
    if seam:
        shapes += path(sliver([(0, 10), (6, 220), (2, frame.hem)], 4), c.fold)
    return shapes + hanging(frame, c, frame.hem - 210)


def collar_behind(frame: Frame, colour: str, *, deep: float = 28, wide: float = 0) -> str:
    """A collar that lies round the back of the neck."""
    n = frame.build.neck + wide
    points = [(-n - 18, -28), (0, -46), (n + 18, -28), (n + 28, deep - 14), (0, deep), (-n - 28, deep - 14)]
    return path(drawn(curve(points, closed=True)), colour)


def plain(c: Cloth, collar: str = "", *, extra: Callable[[Frame], str] | None = None, room: Callable[[Frame], Frame] | None = None, seam: bool = True) -> Back:  # fmt: skip
    """A back in a cloth, with a collar and what else is on it; `room` widens the frame as in front."""

    def back(frame: Frame) -> tuple[Sheet, ...]:
        wide = room(frame) if room else frame
        body = back_cloth(wide, c, seam=seam) + (extra(wide) if extra else "")
        return thick(body), thin(collar_behind(frame, collar or c.light))

    return back


def hooded(c: Cloth, *, extra: Callable[[Frame], str] | None = None) -> Back:
    """A back with a hood that hangs between the shoulders."""

    def back(frame: Frame) -> tuple[Sheet, ...]:
        n = frame.build.neck
        bag = [(-n - 42, -18), (-20, -50), (20, -50), (n + 40, -18), (n + 26, 66), (4, 128), (-n - 24, 66)]
        rim = [(-n - 36, -14), (0, -44), (n + 34, -14), (n + 8, 20), (0, 26), (-n - 8, 20)]
        hood = path(drawn(curve(bag, closed=True)), c.light) + path(drawn(curve(rim, closed=True)), c.deep)
        hood += path(sliver([(2, 30), (6, 80), (4, 122)], 5), c.fold)
        return thick(back_cloth(frame, c) + (extra(frame) if extra else "")), thick(hood)

    return back
