"""A person as a picture: the sheets of a look in a mood, a pose and a posture, from back to front."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.art.paper.shapes import group
from game.art.paper.sheet import Picture
from game.art.people.body import FOOT
from game.art.people.dressed import Dressed
from game.art.people.portrait import portrait
from game.art.people.seat import LOWER, SOLES
from game.story.catalogue import Posture

if TYPE_CHECKING:
    from game.art.paper.sheet import Sheet
    from game.art.people.moods import Glance
    from game.story.appearance import AnyLook
    from game.story.catalogue import Mood

BOX: Final = (-420, -420, 840, 1120)  # x, y, width, height
WHOLE: Final = (-420, -420, 840, 1760)  # the same with legs
GROUND: Final = 1290  # where the soles of a whole figure are
_SHADE: Final = "#1c1420"


@lru_cache(maxsize=128)
def figure(
    look: AnyLook,
    mood: Mood,
    pose: str | None = None,
    *,
    holds: str = "",
    posture: Posture = Posture.STANDING,
    left: bool = False,
    glance: Glance | None = None,
) -> Picture:
    """A half-body figure facing right, its neck pit at the origin, within `BOX`; the foot runs out of the box.

    With `left` it faces left, and the light still comes from the upper left: its face is lit from the front.
    Without a pose the person stands in their own way or as the mood bids, and has in hand what it `holds`.
    Who sits is `seat.LOWER` units lower. With a `glance` the eyes do what that says.

    Who has pictures of their own is shown in those, whatever their pose. KeyError for a look, a pose or a thing
    that does not exist.
    """
    own = portrait(look, mood)
    if own is not None:
        return _picture(own, BOX, left=left)
    who = Dressed.of(look, mood, pose, holds, posture, turned=left, glance=glance)
    lower = LOWER if who.low else 0
    build = who.look.build
    sheets = tuple(_placed(sheet, lower - build.lift, build.size) for sheet in who.sheets(FOOT))
    return _picture(sheets, BOX, left=left)


@lru_cache(maxsize=64)
def whole_figure(
    look: AnyLook,
    mood: Mood,
    pose: str | None = None,
    *,
    holds: str = "",
    posture: Posture = Posture.STANDING,
    left: bool = False,
) -> Picture:
    """The same person down to the shoes, within `WHOLE`, soles at `GROUND`; for places seen from far."""
    own = portrait(look, mood, whole=True)
    if own is not None:
        return _picture(own, WHOLE, left=left)
    who = Dressed.of(look, mood, pose, holds, posture, turned=left, whole=True)
    build, size = who.look.build, who.look.build.whole_size
    rise = (build.grown - 1) * GROUND if build.grown else build.rise
    y = GROUND - (SOLES + who.on_wheels) * size if who.low else -rise
    ground = SOLES if who.low else (GROUND + rise) / size
    sheets = tuple(_placed(sheet, y, size) for sheet in who.sheets(ground))
    return _picture(sheets, WHOLE, left=left)


def _picture(sheets: tuple[Sheet, ...], box: tuple[int, int, int, int], *, left: bool) -> Picture:
    picture = Picture(sheets=sheets, shade=_SHADE, box=box, within=True)
    return picture.mirrored() if left else picture


def _placed(sheet: Sheet, y: float, size: float) -> Sheet:
    return evolve(sheet, body=group(sheet.body, 0, y, size)) if y or size != 1 else sheet
