"""The tricycle at the gate again; Du Rui has come along, stands to one side, and holds both their bags."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.art.moments.pieces.at_the_gate import at_the_gate
from game.art.paper.shapes import line, mix, path, rect
from game.art.people.hands import Grip
from game.art.people.whole import bent, whole
from game.story.catalogue import Mood

if TYPE_CHECKING:
    from game.art.moments.moment import Moment
    from game.art.palette import Palette
    from game.art.people.whole import Whole
    from game.story.catalogue import Light

_LADEN: Final = bent(
    near_leg=(-4, -3), far_leg=(6, 4), feet=(0, 0), near_arm=(-16, -6), far_arm=(18, 12), lean=-2,
    grips=(Grip.FIST, Grip.FIST),
)  # fmt: skip


def draw(light: Light, palette: Palette) -> Moment:
    """The moment in one light."""
    return at_the_gate(light, palette, _du_rui())


def _du_rui() -> Whole:
    """Du Rui with a bag in each hand: his own, and Lin Feng's blue one."""
    return whole(
        "student_man",
        Mood.UNEASY,
        _LADEN,
        at=(300, 724),
        height=470,
        holds=(_bag("#7a5a3c"), _bag("#3d5f86")),
    )


def _bag(colour: str) -> str:
    dark = mix(colour, "#14121c", 0.3)
    body = line("M-50,74 C-50,10 -24,0 0,0 C24,0 50,10 50,74", dark, 14)
    body += path("M-96,70 C-98,52 94,50 98,70 L112,300 C112,322 -112,322 -112,300 Z", colour)
    return (
        body
        + path("M40,56 C78,54 96,58 98,70 L112,300 C112,314 78,318 44,318 Z", dark)
        + rect(-70, 140, 120, 100, mix(colour, "#ffffff", 0.16), rx=10)
    )
