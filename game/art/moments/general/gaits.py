"""How people go by their mood: a step on either foot, and how far it takes them; and how they run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from game.art.moments.general.on_foot import rolls
from game.art.people.aids import sticks
from game.art.people.hands import Grip
from game.art.people.looks import look_of
from game.art.people.whole.aids import pushing
from game.art.people.whole.stance import bent
from game.story.catalogue import Mood

if TYPE_CHECKING:
    from game.art.people.whole.stance import Stance
    from game.story.appearance import AnyLook

_OPEN: Final = (Grip.OPEN, Grip.OPEN)
_FISTS: Final = (Grip.FIST, Grip.FIST)
_EASY: Final = (Grip.RELAXED, Grip.RELAXED)
# How far hands that lean on sticks swing, as a share of those that are free.
_LEANING: Final = 0.45


@frozen(kw_only=True)
class Gait:
    """How somebody goes: all angles are in degrees, forward positive.

    `stride` is the forward thigh's; arms swing by `swing` about `hang`, their forearms `crook` further. The
    body leans, the head bows; `wind` is how far the hem flies, from 0 to 1.
    """

    stride: float
    swing: float
    lean: float = 4
    hang: float = 0
    crook: float = 12
    head: float = 0
    wind: float = 0.15
    grips: tuple[Grip, Grip] = _EASY


WALKS: Final = {
    Mood.CALM: Gait(stride=23, swing=24),
    Mood.GLAD: Gait(stride=29, swing=52, lean=1, crook=24, head=-7, wind=0.32, hang=6, grips=_OPEN),
    Mood.UNEASY: Gait(stride=19, swing=16, lean=7, hang=12, crook=34, head=2, grips=_FISTS),
    Mood.TIRED: Gait(stride=13, swing=6, lean=17, hang=15, crook=0, head=12, wind=0),
    Mood.SURPRISED: Gait(stride=17, swing=22, lean=-5, hang=26, crook=52, head=-6, grips=_OPEN),
    Mood.RESOLVED: Gait(stride=31, swing=36, lean=9, crook=38, head=-5, wind=0.3, grips=_FISTS),
}
RUNS: Final = {
    Mood.CALM: Gait(stride=76, swing=48, lean=18, crook=78, head=-10, wind=0.6, grips=_FISTS),
    Mood.GLAD: Gait(stride=82, swing=62, lean=13, crook=70, head=-16, wind=0.75, hang=18, grips=_OPEN),
    Mood.UNEASY: Gait(stride=74, swing=44, lean=23, crook=84, head=-6, wind=0.65, grips=_FISTS),
    Mood.TIRED: Gait(stride=58, swing=26, lean=25, crook=44, head=6, wind=0.35, grips=_EASY),
    Mood.SURPRISED: Gait(stride=80, swing=70, lean=10, crook=64, head=-12, wind=0.7, hang=26, grips=_OPEN),
    Mood.RESOLVED: Gait(stride=86, swing=56, lean=27, crook=84, head=-14, wind=0.8, grips=_FISTS),
}


def looks_back(mood: Mood) -> bool:
    """Whether somebody who goes in a mood has the head turned to where they come from."""
    return mood is Mood.UNEASY


def walking(look: AnyLook, mood: Mood, *, near_first: bool) -> Stance:
    """A step in a mood, with the near foot ahead or the far one; in a wheelchair, a push."""
    gait = WALKS[mood]
    if rolls(look):
        return evolve(pushing(26 if near_first else -8), head=gait.head, wind=0)
    s = gait.stride
    ahead, behind = (s, s * 0.56), (-s * 0.68, -s * 1.45)
    near, far = (ahead, behind) if near_first else (behind, ahead)
    toes = (-10.0, s * 1.1)
    # With sticks the hands stay near the body, and no hand is too high to lean on what it holds.
    aid = look_of(look).aid
    leant = aid in sticks.STICKS
    swing, crook = (min(gait.swing, 24) * _LEANING, 6.0) if leant else (gait.swing, gait.crook)
    hang = 8.0 if leant else gait.hang
    forth, back = (hang + swing, hang + swing + crook), (hang - swing, hang - swing + crook * 0.5)
    arms = (back, forth) if near_first else (forth, back)
    both = aid == sticks.CRUTCHES
    grips = (Grip.FIST if leant else gait.grips[0], Grip.FIST if both else gait.grips[1])
    return bent(
        lean=gait.lean, near_leg=near, far_leg=far, near_arm=arms[0], far_arm=arms[1], head=gait.head,
        feet=toes if near_first else toes[::-1], grips=grips, narrow=0.84, wind=gait.wind,
    )  # fmt: skip


def running(look: AnyLook, mood: Mood, *, near_first: bool) -> Stance:
    """Running in a mood: one knee is up, the other foot pushes off; in a wheelchair, hands fling the rings."""
    gait = RUNS[mood]
    if rolls(look):
        return evolve(pushing(52 if near_first else -30), head=gait.head + 6, wind=0)
    aid = look_of(look).aid
    if aid == sticks.CRUTCHES:
        return _swinging(gait, near_first=near_first)
    up, off = (gait.stride, -8.0), (-gait.stride * 0.28, -gait.stride * 0.8)
    near, far = (up, off) if near_first else (off, up)
    feet = (-6.0, gait.stride * 0.78)
    forth, back = (
        (gait.hang + gait.swing, gait.hang + gait.swing + gait.crook),
        (-gait.swing, gait.crook - gait.swing),
    )
    arms = (back, forth) if near_first else (forth, back)
    if aid == sticks.CANE:
        arms = ((-14.0, 6.0), arms[1])
    return bent(
        lean=gait.lean, near_leg=near, far_leg=far, near_arm=arms[0], far_arm=arms[1], head=gait.head,
        feet=feet if near_first else feet[::-1], grips=gait.grips, narrow=0.78, wind=gait.wind,
    )  # fmt: skip


def _swinging(gait: Gait, *, near_first: bool) -> Stance:
    """On crutches at speed: both are on the ground, and both legs swing through or push off between them."""
    fists = (Grip.FIST, Grip.FIST)
    if near_first:
        return bent(
            lean=4, near_leg=(38, 16), far_leg=(46, 30), near_arm=(-12, -4), far_arm=(-6, 4), head=gait.head,
            feet=(-14, -18), grips=fists, narrow=0.82, wind=gait.wind,
        )  # fmt: skip
    return bent(
        lean=18, near_leg=(-14, -38), far_leg=(-6, -28), near_arm=(28, 20), far_arm=(34, 26), head=gait.head,
        feet=(12, 8), grips=fists, narrow=0.82, wind=gait.wind,
    )  # fmt: skip
