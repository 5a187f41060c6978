"""A bed of a ward from its foot, and who lies in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.art.paper.marks import strangers
from game.art.paper.shapes import circle, ellipse, line, mix, path, poly, rect
from game.art.paper.sheet import BUILDING, OBJECT, SMALL, Sheet
from game.story.own_place import Crowd

if TYPE_CHECKING:
    from game.art.places.pieces.tones import Tones

BEDS: Final = (262, 710, 1210, 1658)  # the middle of each
# Who lies in each bed: skin, hair, the blanket, and from how many people on.
PATIENTS: Final = (
    ("#8a5636", "#2b2326", "#c8763c", Crowd.FEW),
    ("#f0cdb0", "#b9b2ac", "#3f7f8c", Crowd.MANY),
    ("#c98a5e", "#3a2a24", "#8a6a9a", Crowd.MANY),
    ("#5f3a26", "#1f1a1c", "#5f8f6a", Crowd.FEW),
)


def bed(t: Tones, number: int) -> tuple[Sheet, ...]:
    """A bed from its foot; who lies in it is there from so many people on, else it is made."""
    x = BEDS[number]
    skin, hair, colour, least = PATIENTS[number]
    steel, linen = t.thing("#b9c4c4"), t.paper(0.03)
    cloth = t.thing(colour)
    head = rect(x - 118, 452, 236, 130, mix(t.thing("#d9cfb8"), t.palette.mid, 0.1), rx=16) + rect(
        x - 100, 470, 200, 112, t.thing("#eee6d2"), rx=10
    )
    pillow = path(
        f"M{x - 88},560 C{x - 102},504 {x - 74},490 {x},490 C{x + 74},490 {x + 102},504 {x + 88},560 Z", linen
    )
    top = poly(
        [(x - 104, 548), (x + 104, 548), (x + 132, 654), (x - 132, 654)], mix(linen, t.palette.mid, 0.08)
    )
    blanket = path(
        f"M{x - 108},572 C{x - 60},{562} {x + 60},{562} {x + 108},572 L{x + 136},672 L{x - 136},672 Z", cloth
    )
    fold = path(
        f"M{x - 110},566 C{x - 60},556 {x + 60},556 {x + 110},566 L{x + 114},590 C{x + 60},578 {x - 60},578 {x - 114},590 Z",
        linen,
    )
    stripes = "".join(
        path(
            f"M{x - 116 - k * 5},{606 + k * 22} L{x + 116 + k * 5},{606 + k * 22} L{x + 118 + k * 5},{613 + k * 22} L{x - 118 - k * 5},{613 + k * 22} Z",
            mix(cloth, t.palette.paper, 0.34),
        )
        for k in range(2)
    )
    mound = path(
        f"M{x - 74},672 C{x - 84},590 {x - 46},566 {x},566 C{x + 46},566 {x + 84},590 {x + 74},672 Z",
        mix(cloth, "#fff4e0", 0.12),
    ) + path(
        f"M{x + 6},566 C{x + 46},566 {x + 84},590 {x + 74},672 L{x + 34},672 C{x + 44},620 {x + 36},584 {x + 6},566 Z",
        mix(cloth, t.palette.ink, 0.14),
    )
    foot = (
        rect(x - 146, 640, 292, 14, steel, rx=7)
        + rect(x - 146, 640, 12, 112, steel, rx=5)
        + rect(x + 134, 640, 12, 112, steel, rx=5)
        + rect(x - 134, 664, 268, 56, mix(t.thing("#d9cfb8"), t.palette.mid, 0.08), rx=6)
    )
    foot += "".join(
        circle(wx, 760, 13, t.thing("#3a4046")) + circle(wx, 760, 5, steel) for wx in (x - 140, x + 140)
    )
    chart = (
        rect(x - 34, 654, 68, 84, t.thing("#8a6a4a"), rx=4)
        + rect(x - 28, 664, 56, 68, t.paper())
        + rect(x - 12, 650, 24, 12, steel, rx=3)
    )
    chart += line(f"M{x - 22},716 l10,-14 l10,8 l12,-22 l12,12", t.thing("#c8503c"), 3) + "".join(
        rect(x - 22, 674 + i * 8, 34, 3, t.thing("#a89a8a")) for i in range(2)
    )
    return (
        Sheet(body=head + top, shadow=BUILDING),
        Sheet(body=pillow, shadow=SMALL),
        Sheet(body=t.under(_head(x, skin, hair, number)), shadow=SMALL, crowd=least),
        Sheet(body=blanket + stripes + strangers(mound, least) + fold, shadow=OBJECT),
        Sheet(body=foot, shadow=OBJECT),
        Sheet(body=chart, shadow=SMALL),
    )


def _head(x: float, skin: str, hair: str, number: int) -> str:
    """A head on the pillow, eyes open or shut."""
    ink = mix(skin, "#1c0c10", 0.84)
    back = ellipse(x, 522, 40, 34, hair) if number % 2 else circle(x, 516, 33, hair)
    face = ellipse(x, 530, 27, 32, skin) + path(
        f"M{x + 4},498 C{x + 28},500 {x + 30},530 {x + 26},544 C{x + 20},560 {x + 6},562 {x + 2},562 C{x + 14},546 {x + 14},520 {x + 4},498 Z",
        mix(skin, "#5a2a20", 0.16),
    )
    fringe = path(
        f"M{x - 29},530 C{x - 36},486 {x + 36},486 {x + 29},530 C{x + 22},508 {x - 18},504 {x - 29},530 Z",
        hair,
    )
    eyes = (
        line(f"M{x - 16},531 q5,4 10,0 M{x + 6},531 q5,4 10,0", ink, 3)
        if number != 3
        else circle(x - 11, 531, 3, ink) + circle(x + 11, 531, 3, ink)
    )
    return back + face + fringe + eyes + line(f"M{x - 6},548 q6,4 12,0", mix(skin, "#8a2a24", 0.5), 3)
