"""What is worn about the neck: scarves, ties, a stethoscope, a lanyard, a whistle, a bandana."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.art.paper.shapes import circle, line, mix, path, rect
from game.art.people.clothes.outfit import thick, thin
from game.art.people.clothes.young import lanyard as card_on_a_ribbon
from game.art.people.parts.clothes.cloth import Cloth, cut, fit, spot

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.art.paper.sheet import Sheet
    from game.art.people.body import Frame


def tie(frame: Frame, c: Cloth) -> str:
    """A striped tie from the collar to the waist."""
    low = min(344, frame.hem - 60)
    pale = mix(c.lit, "#f6dfa8", 0.65)
    blade = f"M-6,54 L26,54 L22,86 L36,{low - 44} L12,{low} L-10,{low - 44} L0,86 Z"
    bars = "".join(
        path(
            f"M{-4 - i * 1.4:.1f},{118 + i * 46} L{26 + i * 2.2:.1f},{100 + i * 46} L{26 + i * 2.2:.1f},{108 + i * 46} L{-4 - i * 1.4:.1f},{127 + i * 46} Z",
            pale,
        )
        for i in range(4)
        if 127 + i * 46 < low - 46
    )
    return path(blade, c.lit) + path("M-6,54 L26,54 L22,86 L0,86 Z", c.light) + bars


def _tie(frame: Frame, c: Cloth) -> tuple[Sheet, ...]:
    return (thin(tie(frame, c)),)


def _bow_tie(frame: Frame, c: Cloth) -> tuple[Sheet, ...]:
    near = "M8,56 L-46,32 C-54,46 -54,66 -46,80 Z"
    far = "M10,56 L60,34 C68,46 68,64 60,78 Z"
    bow = cut(frame, near, c.light) + cut(frame, far, c.lit) + rect(-4, 42, 26, 28, c.shade, rx=7)
    return (thin(bow + line(fit(frame, "M-36,48 L-14,56 M50,48 L32,56"), c.fold, 2.6)),)


def _scarf(frame: Frame, c: Cloth) -> tuple[Sheet, ...]:
    """A knitted scarf wound once, its end hanging on the near side."""
    n, low = frame.build.neck, min(330, frame.hem - 70)
    end = f"M-44,40 C-64,120 -66,220 -70,{low} L-6,{low + 6} C-8,220 -4,120 14,56 Z"
    bars = "".join(
        cut(frame, f"M-68,{y} L-7,{y + 6} L-7,{y + 22} L-69,{y + 16} Z", c.pale) for y in (low - 66, low - 34)
    )
    fringe = line(
        fit(frame, " ".join(f"M{x},{low + 3} L{x - 1},{low + 26}" for x in range(-66, -6, 11))), c.light, 4
    )
    wound = f"M{-n - 30},-22 C{-n - 52},10 {-n - 40},56 -10,70 C24,82 {n + 30},60 {n + 40},18 C{n + 42},-6 {n + 30},-24 {n + 24},-30 C{n + 10},14 {-n - 4},16 {-n - 30},-22 Z"
    over = f"M{-n - 30},-22 C{-n - 10},20 {n + 4},26 {n + 30},-22 C{n + 34},4 {n + 12},44 6,46 C{-n + 4},46 {-n - 40},20 {-n - 30},-22 Z"
    folds = line(f"M{-n - 26},34 C-10,62 {n},60 {n + 28},26", c.fold, 4, 0.8)
    return thick(fringe + cut(frame, end, c.lit) + bars), thick(
        path(wound, c.lit) + path(over, c.light) + folds
    )


def _stethoscope(frame: Frame, c: Cloth) -> tuple[Sheet, ...]:
    """Tubes round the neck, a bell on the far side."""
    (x0, y0), (x1, y1), (x2, y2) = spot(frame, -60, 190), spot(frame, 62, 176), spot(frame, 86, 250)
    tube = f"M{spot(frame, -52, -8)[0]:.1f},-8 C-78,70 {x0 - 12:.1f},{y0 - 60:.1f} {x0:.1f},{y0:.1f}"
    other = f"M{spot(frame, 50, -8)[0]:.1f},-8 C78,60 {x1 + 14:.1f},{y1 - 50:.1f} {x1:.1f},{y1:.1f} C{x1 - 4:.1f},{y1 + 60:.1f} {x2 - 6:.1f},{y2 + 20:.1f} {x2:.1f},{y2:.1f}"
    ears = line(
        f"M{x0:.1f},{y0:.1f} L{x0 - 16:.1f},{y0 + 52:.1f} M{x0:.1f},{y0:.1f} L{x0 + 18:.1f},{y0 + 50:.1f}",
        "#aeb4b4",
        5,
    )
    ears += circle(x0 - 17, y0 + 56, 6, "#3a3840") + circle(x0 + 19, y0 + 54, 6, "#3a3840")
    bell = (
        circle(x2, y2, 18, "#8d9496") + circle(x2 - 1.5, y2 - 2, 13, "#d5dad9") + circle(x2, y2, 6, "#a9b0b0")
    )
    return (thin(line(tube, c.lit, 9) + line(other, c.lit, 9) + ears + bell),)


def _lanyard(frame: Frame, c: Cloth) -> tuple[Sheet, ...]:
    return (thin(card_on_a_ribbon(frame, c.lit, c.deep)),)


def _whistle(frame: Frame, c: Cloth) -> tuple[Sheet, ...]:
    n, u, x, low = frame.build.neck, frame.lift * 0.3, frame.middle(150), 150
    strap = line(f"M{-n - 6},{2 + u:.1f} L{x},{low} L{n + 6},{2 + u:.1f}", c.lit, 7)
    body = circle(x - 6, low + 26, 21, "#c3c9c6") + path(
        f"M{x - 6},{low + 5} L{x + 36},{low + 5} L{x + 36},{low + 23} L{x + 12},{low + 24} Z", "#d9dedb"
    )
    return (thin(strap + body + circle(x - 6, low + 26, 9, "#7d8684") + circle(x, low + 2, 5, "#8d8f8c")),)


def _bandana(frame: Frame, c: Cloth) -> tuple[Sheet, ...]:
    """A spotted kerchief, its point before the chest."""
    n = frame.build.neck
    body = f"M{-n - 16},-20 C-30,14 30,14 {n + 14},-22 C{n + 24},10 {n + 4},52 34,70 L6,128 L-24,76 C{-n - 12},56 {-n - 24},12 {-n - 16},-20 Z"
    roll = f"M{-n - 16},-22 C-30,12 30,12 {n + 14},-24 L{n + 18},-4 C30,36 -28,36 {-n - 20},0 Z"
    spots = "".join(
        circle(x, y, 4.2, c.pale)
        for x, y in ((-30, 48), (-6, 58), (20, 54), (40, 44), (-14, 82), (12, 86), (6, 108))
    )
    return (
        thick(
            path(body, c.lit)
            + spots
            + path(roll, c.shade)
            + line(f"M{-n - 10},-8 C-28,22 28,22 {n + 10},-10", c.fold, 2.6)
        ),
    )


# What hangs under a collar is laid before it, all else over everything.
UNDER_COLLAR: Final = frozenset({"tie"})
NECKWEAR: Final[dict[str, Callable[[Frame, Cloth], tuple[Sheet, ...]]]] = {
    "scarf": _scarf,
    "tie": _tie,
    "bow_tie": _bow_tie,
    "stethoscope": _stethoscope,
    "lanyard": _lanyard,
    "whistle": _whistle,
    "bandana": _bandana,
}
