"""A picture of the story's own, pasted on a sheet: as data, its pixels are put there where it is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from attrs import evolve, frozen

from game.story.own_files import OwnFile  # noqa: TC001 - attrs keeps it as a field's type

if TYPE_CHECKING:
    from collections.abc import Sequence

Box: TypeAlias = tuple[float, float, float, float]


@frozen(kw_only=True)
class Pasted:
    """A picture on a sheet, whose shapes are its outline; `box` is where it is, in picture units.

    `part` of it is shown: left, top, width and height in shares. One that is `standing` has a clear ground and
    is cut out: it is its own outline, as large as the box has room for, in its middle. It hangs from the box's
    top where it then reaches down to the share `least` of it, and stands that far down else. Where it cannot be had the shapes, which lie within the box, are seen as they are, with its name.
    """

    file: OwnFile
    box: Box
    part: Box = (0, 0, 1, 1)
    standing: bool = False
    least: float = 1.0
    mirrored: bool = False

    def turned(self) -> Pasted:
        """The same with left and right exchanged, about x = 0."""
        x, y, wide, high = self.box
        return evolve(self, box=(-x - wide, y, wide, high), mirrored=not self.mirrored)


def about(
    focus: tuple[int, int], size: Sequence[float], box: Box, aim: tuple[float, float] = (0.5, 0.5)
) -> Box:
    """The largest part of a picture that fills a box, its focus as near to where it is aimed at as may be.

    `focus` is in percent from the left and the top, `size` the picture's, in pixels; `aim` is in shares of the
    box.
    """
    aspect, wanted = (size[0] or 1) / (size[1] or 1), box[2] / box[3]
    wide, high = min(1.0, wanted / aspect), min(1.0, aspect / wanted)
    left, top = (
        min(max(at / 100 - part * share, 0), 1 - part)
        for at, part, share in zip(focus, (wide, high), aim, strict=True)
    )
    return left, top, wide, high


def standing_in(box: Box, aspect: float, least: float = 1.0) -> Box:
    """Where somebody is who stands in the middle of a box, as large as it has room for; see `Pasted`.

    `aspect` is how wide they are for their height.
    """
    x, y, wide, high = box
    across, up = min(wide, high * aspect), min(high, wide / aspect)
    return x + (wide - across) / 2, y + max(0.0, least * high - up), across, up


def name_at(box: Box) -> tuple[float, float]:
    """The middle of a missing picture's name: in a wide one where neither tags nor people are."""
    x, y, wide, high = box
    across, down = (0.68, 0.2) if wide > high else (0.5, 0.35)
    return x + wide * across, y + high * down
