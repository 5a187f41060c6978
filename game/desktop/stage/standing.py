"""Where people stand: how large, how far down, and so far across that nothing hangs before their heads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame
from attrs import frozen

from game.art.people import GROUND
from game.story.catalogue import Shot

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.desktop.ui.theme import Theme

FIGURE: Final = 0.82  # picture units of the stage for one of a figure
# How much larger people are in a close shot, how much smaller in a wide one.
_LARGER: Final = 1.4
_SMALLER: Final = 0.37
# Where the ground of a wide one is, below the window's top, and what they keep from the sheet there.
_GROUND: Final = 690, 820
_TOES: Final = 18
# How far below the window's top the necks are, in units of 1080 to the window, and how high they may go.
_NECK: Final = 505
_CLOSE_NECK: Final = 590
_HIGHEST_NECK: Final = 440
# How far below the neck a figure ends, and how much of it an upright window shows, in units of the figure.
_CUT_OFF: Final = 575
_CHEST: Final = 270  # so much below the neck is to be seen above the sheet
_UPRIGHT_SHOWN: Final = 340
_LEAST_SHOWN: Final = 110
_CROWN: Final = 280
_UPRIGHT: Final = 1080, 1500
# Where people stand across the window, as shares of its width, by how many there are.
SPOTS: Final = {0: (), 1: (0.285,), 2: (0.285, 0.745), 3: (0.2, 0.52, 0.82)}
WIDE_SPOTS: Final = {0: (), 1: (0.37,), 2: (0.38, 0.61), 3: (0.3, 0.5, 0.7)}
# How far to the right the first may step for the tags, and the last for those before, as shares of the width.
_FARTHEST: Final = 0.56
_LAST: Final = 0.87
_APART: Final = 0.26  # how far people keep from each other then
_CLEAR: Final = 8  # what a head keeps from what hangs, in units of the picture space
# Who speaks first steps forward, the others back and a little towards them: how large each is, of the usual,
# and how far they step, in units of a figure. Eyes stay at one height, so many units above a neck.
_FORWARD: Final = 1.2
_BACK: Final = 0.9
_CLOSER: Final = 140
_EYES: Final = 150


@frozen
class Step:
    """How much nearer than usual somebody is seen, and how far right they step, in units of a figure."""

    near: float = 1.0
    aside: float = 0.0

    @property
    def drop(self) -> float:
        """How much lower than usual the neck is, in units of a figure."""
        return _EYES * (self.near - 1)

    def seen(self, head: tuple[int, int, int, int]) -> tuple[int, int, int, int]:
        """The box of a head from where the neck usually is."""
        x, y, wide, high = (side * self.near for side in head)
        return round(x + self.aside), round(y + self.drop), round(wide), round(high)


STILL: Final = Step()


def steps(many: int, leads: int | None) -> tuple[Step, ...]:
    """How so many people stand, of whom the one with this number `leads`; all alike where nobody does.

    Of three nobody steps aside: their heads have no room for it beside large tags.
    """
    if many == 1 or leads is None:
        return (STILL,) * many
    closer = _CLOSER if many == 2 else 0  # noqa: PLR2004 - one who speaks and one who listens
    others = [Step(_BACK, closer if number < leads else -closer) for number in range(many)]
    return tuple(Step(_FORWARD) if number == leads else each for number, each in enumerate(others))


def standing(theme: Theme, foot: int, hung: int = 0, shot: Shot = Shot.MIDDLE) -> tuple[float, int]:
    """How large people are, in pixels for a unit of the picture space, and how far down their necks are.

    Nobody ends above the sheet at `foot`. In an upright window people are as large as its width bears, and
    their heads below what hangs down to `hung` pixels where that leaves them a face.
    """
    if theme.upright:
        unit = min(theme.size[0] / _UPRIGHT[0], theme.size[1] / _UPRIGHT[1])
        wanted = max(foot - _UPRIGHT_SHOWN * unit, hung + _CROWN * unit)
        return unit, round(min(wanted, foot - _LEAST_SHOWN * unit))
    if shot is Shot.WIDE:
        soles = min(max(foot - theme.px(_TOES), theme.px(_GROUND[0])), theme.px(_GROUND[1]))
        return theme.unit * _SMALLER, soles - theme.px(GROUND * FIGURE * _SMALLER)
    larger, neck = (_LARGER, _CLOSE_NECK) if shot is Shot.CLOSE else (1.0, _NECK)
    usual = max(min(theme.px(neck), foot - theme.px(_CHEST * larger)), theme.px(_HIGHEST_NECK))
    return theme.unit * larger, max(usual, foot - theme.px(_CUT_OFF * larger))


def necks(  # noqa: PLR0913 - who is there, what is around them, how near
    theme: Theme,
    heads: Sequence[tuple[int, int, int, int]],
    foot: int,
    around: Sequence[pygame.Rect] = (),
    hung: int = 0,
    *,
    right: int | None = None,
    shot: Shot = Shot.MIDDLE,
    over: Sequence[pygame.Rect] = (),
    rim: int | None = None,
) -> tuple[tuple[int, int], ...]:
    """Where the necks of people are, left to right, in pixels; `heads` are boxes from the neck, of figures.

    In a wide window whoever would have something of `around` before their head steps right of it, and the
    others make room; where that is too far, or over the sheet's `right` end, all stand lower, their chins
    above the sheet at `foot`. They do so as well where a ribbon of `over` would hang before a head. What lies
    across the sheet's edge begins at `rim`: chins are above that.
    """
    unit, neck = standing(theme, foot, hung, shot)
    spots = WIDE_SPOTS if shot is Shot.WIDE else SPOTS
    usual = [round(theme.size[0] * spot) for spot in spots[len(heads)]]
    boxes = [_scaled(head, FIGURE * unit) for head in heads]
    chins = foot if rim is None else min(foot, rim)
    if theme.upright or not heads:
        below = hung - min((box.y for box in boxes), default=0)
        lowest = chins - min((box.bottom for box in boxes), default=0)
        return _lifted(boxes, usual, max(neck, min(below, lowest)), chins)
    across = _stepped(theme, boxes, usual, neck, around)
    end = theme.size[0] if right is None else right
    if across[0] > min(_FARTHEST * theme.size[0], end - boxes[0].right):
        across = usual
        neck = _lower(theme, boxes, usual, neck, around, chins)
    neck = _lower(theme, boxes, across, neck, over, chins)
    return _lifted(boxes, across, neck, chins)


def _lifted(
    boxes: Sequence[pygame.Rect], across: Sequence[int], neck: int, chins: int
) -> tuple[tuple[int, int], ...]:
    """Necks at one height, but where a chin would be below `chins`, as a child's; heads stay in sight."""
    lifts = (max(chins - box.bottom, -box.top) for box in boxes)
    return tuple((x, min(neck, lift)) for x, lift in zip(across, lifts, strict=True))


def heads_at(  # noqa: PLR0913 - who is there, what is around them, how near
    theme: Theme,
    heads: Sequence[tuple[int, int, int, int]],
    foot: int,
    around: Sequence[pygame.Rect] = (),
    hung: int = 0,
    *,
    right: int | None = None,
    shot: Shot = Shot.MIDDLE,
    over: Sequence[pygame.Rect] = (),
    rim: int | None = None,
) -> tuple[pygame.Rect, ...]:
    """Where the heads of people are seen, in pixels, as `necks` has them stand."""
    scale = FIGURE * standing(theme, foot, hung, shot)[0]
    places = necks(theme, heads, foot, around, hung, right=right, shot=shot, over=over, rim=rim)
    return tuple(_scaled(head, scale).move(at) for head, at in zip(heads, places, strict=True))


def _scaled(head: tuple[int, int, int, int], scale: float) -> pygame.Rect:
    return pygame.Rect(*(round(part * scale) for part in head))


def _stepped(
    theme: Theme, boxes: Sequence[pygame.Rect], usual: list[int], neck: int, around: Sequence[pygame.Rect]
) -> list[int]:
    """The first stepped right until nothing hangs before their head, the others as far on as they must."""
    clear, across = theme.px(_CLEAR), list(usual)
    for other in sorted(around, key=lambda one: one.right):
        if boxes[0].move(across[0], neck).inflate(2 * clear, 2 * clear).colliderect(other):
            across[0] = other.right + clear - boxes[0].x
    last = round(_LAST * theme.size[0])
    apart = min(_APART * theme.size[0], (last - across[0]) / max(1, len(across) - 1))
    for number in range(1, len(across)):
        across[number] = max(across[number], round(across[number - 1] + apart))
    return across


def _lower(
    theme: Theme,
    boxes: Sequence[pygame.Rect],
    across: list[int],
    neck: int,
    around: Sequence[pygame.Rect],
    foot: int,
) -> int:
    """How far down necks have to be for heads to be below what hangs: an adult's chin is above the sheet."""
    clear = theme.px(_CLEAR)
    wanted = neck
    for box, x in zip(boxes, across, strict=True):
        for other in around:
            head = box.move(x, wanted).inflate(2 * clear, 2 * clear)
            if head.colliderect(other):
                wanted += other.bottom - head.top
    lowest = foot - min(box.bottom for box in boxes)
    return max(neck, min(wanted, lowest))
