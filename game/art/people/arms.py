"""Arms: where elbows and wrists are in each pose, and the sleeves and hands drawn there."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from attrs import evolve, field, frozen

from game.art.paper.shapes import Point, capsule, circle, group, mix, path
from game.art.people.hands import Grip, hand
from game.art.people.outline import limb, sliver

if TYPE_CHECKING:
    from game.art.people.body import Frame
    from game.art.people.clothes.outfit import Sleeve
    from game.art.people.face import Skin
    from game.art.people.outline import Limb


# A forearm shorter than this points at us; a sleeve longer than this share of an arm covers it.
_TOWARDS_US: Final = 76.0
_BELOW_ELBOW: Final = 0.62


@frozen
class Arm:
    """An arm in a pose: elbow and wrist in the figure's units, and what the hand does.

    `aim` is the hand's direction in degrees (0 right, 90 down); without it the hand goes on from the forearm.
    `flip` puts the thumb on the other side.
    """

    elbow: Point
    wrist: Point
    grip: Grip | None = None
    aim: float | None = None
    flip: bool = False

    def direction(self) -> float:
        """The direction of the hand in degrees, 0 to the right, 90 down."""
        if self.aim is not None:
            return self.aim
        return math.degrees(math.atan2(self.wrist[1] - self.elbow[1], self.wrist[0] - self.elbow[0]))


@frozen(kw_only=True)
class Pose:
    """Both arms, which of them lies in front, and what is held.

    `behind` puts both behind the body, `pockets` draws pockets over the hands; `prop` is a word of `props`,
    held at `at` and turned by `turn` degrees: between the arms, or with `under` below both.
    """

    near: Arm
    far: Arm
    far_first: bool = True
    behind: bool = False
    pockets: bool = False
    prop: str = ""
    at: Point = (0, 0)
    turn: float = 0
    under: bool = False
    looks_down: bool = field(default=False)


def bones(frame: Frame, arm: Arm, *, far: bool, grow: float = 0) -> Limb:
    """The limb from this side's shoulder through the arm's elbow to its wrist."""
    b = frame.build
    reach = b.shoulder * (b.far if far else -1)
    inward = -40 if far else 40
    shoulder = reach + inward, frame.yoke
    shift = arm.elbow[0] - shoulder[0], arm.elbow[1] - shoulder[1]
    upper, elbow, wrist = (width + grow for width in b.arm)
    tight = 0.28 if math.hypot(*shift) > 150 else 0.34
    return limb((shoulder, arm.elbow, arm.wrist), (upper, elbow, wrist), bend=tight)


def arm(frame: Frame, held: Arm, sleeve: Sleeve, skin: Skin, *, far: bool) -> str:
    """The shapes of one arm: hand, bare skin below a short sleeve, sleeve, folds and cuff."""
    if sleeve.rounded and math.dist(held.elbow, held.wrist) < _TOWARDS_US:
        return _towards_us(frame, held, sleeve, skin, far=far)
    reached = _hand(held, skin, frame.build.hand)
    shapes = _lining(frame, held, sleeve, far=far) if sleeve.flare else reached
    if sleeve.end < 1:
        bare = bones(frame, held, far=far, grow=-6)
        tone = mix(skin.lit, skin.shade, 0.45) if far else skin.lit
        shapes += path(bare.sleeve(-1 if far else 1), tone) + _folds(bare, mix(skin.lit, skin.line, 0.35))
    return shapes + _cloth(frame, held, sleeve, far=far) + (reached if sleeve.flare else "")


def _towards_us(frame: Frame, held: Arm, sleeve: Sleeve, skin: Skin, *, far: bool) -> str:
    """An arm whose forearm points at us: the upper arm, a round forearm, its cuff as a ring, the hand on it."""
    colour, tone = (sleeve.far, mix(skin.lit, skin.shade, 0.45)) if far else (sleeve.near, skin.lit)
    _, elbow, wrist = frame.build.arm
    side, dark = -1 if far else 1, mix(colour, "#1a0e14", 0.3)
    above = _upper(frame, held, far=far, grow=sleeve.loose)
    if sleeve.end > _BELOW_ELBOW:
        shapes = path(above.sleeve(side), colour) + _print(above, sleeve)
        shapes += capsule(held.elbow, held.wrist, elbow + sleeve.loose, wrist + sleeve.loose + 6, colour)
        shapes += _sewn(above, sleeve, far=far)
        shapes += circle(*held.wrist, wrist + sleeve.loose + 6, sleeve.cuff or dark)
        shapes += circle(*held.wrist, wrist + sleeve.loose - 1, mix(sleeve.cuff or colour, "#1a0e14", 0.45))
    else:
        shapes = path(_upper(frame, held, far=far, grow=-6).sleeve(side), tone)
        shapes += capsule(held.elbow, held.wrist, elbow - 6, wrist - 3, tone)
        shapes += path(above.sleeve(side, min(1.0, sleeve.end * 2)), colour) if sleeve.end else ""
        shapes += _print(above, evolve(sleeve, end=min(1.0, sleeve.end * 2))) + _sewn(above, sleeve, far=far)
    if sleeve.over:
        wide = _upper(frame, held, far=far, grow=sleeve.over.loose)
        shapes += path(
            wide.sleeve(side, min(1.0, sleeve.over.end * 1.9)), sleeve.over.far if far else sleeve.over.near
        )
        shapes += _sewn(wide, sleeve.over, far=far)
    return shapes + _hand(held, skin, frame.build.hand)


def _upper(frame: Frame, held: Arm, *, far: bool, grow: float) -> Limb:
    """The upper arm alone, from the shoulder to the elbow."""
    upper, elbow, _ = (width + grow for width in frame.build.arm)
    x, y = bones(frame, held, far=far).spine[0]
    middle = (x + held.elbow[0]) / 2, (y + held.elbow[1]) / 2
    return limb(((x, y), middle, held.elbow), (upper, (upper + elbow) / 2, elbow))


def _sewn(above: Limb, sleeve: Sleeve, *, far: bool) -> str:
    """Bands and the cuff of a short sleeve, as far as the upper arm has them."""
    bands = [(begin * 2, end * 2, tint) for begin, end, tint in sleeve.bands if end <= 0.5]
    if sleeve.cuff and sleeve.end <= 0.5:
        bands.append(((sleeve.end - sleeve.cuff_long) * 2, sleeve.end * 2, sleeve.cuff))
    return "".join(
        path(above.band(begin, end, 1), mix(tint, "#20101a", 0.14) if far else tint)
        for begin, end, tint in bands
    )


def _cloth(frame: Frame, held: Arm, sleeve: Sleeve, *, far: bool) -> str:
    """The shapes of a sleeve with folds, print, bands and cuff, and of what lies over it."""
    side, shapes = -1 if far else 1, ""
    colour = sleeve.far if far else sleeve.near
    whole = bones(frame, held, far=far, grow=sleeve.loose)
    if sleeve.end:
        shapes += path(whole.sleeve(side, sleeve.end), colour)
    if sleeve.flare:
        shapes += path(whole.hanging(sleeve.end, sleeve.flare), colour)
    if sleeve.end == 1:
        shapes += _folds(whole, sleeve.fold or mix(colour, "#1a0e14", 0.24))
    shapes += _print(whole, sleeve)
    for begin, end, tint in sleeve.bands:
        shapes += path(whole.band(begin, end, 0), mix(tint, "#20101a", 0.14) if far else tint)
    if sleeve.cuff:
        shapes += path(_cuff(whole, sleeve), mix(sleeve.cuff, "#20101a", 0.12) if far else sleeve.cuff)
    return shapes + (_cloth(frame, held, sleeve.over, far=far) if sleeve.over else "")


def _cuff(whole: Limb, sleeve: Sleeve) -> str:
    """Path data of the cuff; that of a wide sleeve is a border along its end."""
    begin = sleeve.end - sleeve.cuff_long
    if sleeve.flare:
        return whole.rim(sleeve.end, sleeve.flare, sleeve.cuff_long * 260)
    return whole.band(begin, sleeve.end, 2.5)


def _lining(frame: Frame, held: Arm, sleeve: Sleeve, *, far: bool) -> str:
    """The dark inside of a wide sleeve, behind the hand that comes out of it."""
    whole = bones(frame, held, far=far, grow=sleeve.loose)
    return path(whole.opening(sleeve.end, sleeve.flare), mix(sleeve.far, "#1a0e14", 0.4))


def _print(whole: Limb, sleeve: Sleeve) -> str:
    """The sleeve's print, staggered down its length."""
    if sleeve.motif is None:
        return ""
    shapes, share, number = "", 0.24, 0
    while share < sleeve.end - 0.07:
        (x, y), (ex, ey) = whole.along(share), whole.beside((-1) ** number, share, share)[0]
        shapes += sleeve.motif(x + (ex - x) * 0.4, y + (ey - y) * 0.4, number)
        share, number = share + 0.085, number + 1
    return shapes


def _hand(held: Arm, skin: Skin, size: float) -> str:
    if held.grip is None:
        return ""
    return group(hand(held.grip, skin), *held.wrist, size, -size if held.flip else size, held.direction())


def _folds(whole: Limb, colour: str) -> str:
    """Creases at the inner elbow, only where the arm bends."""
    a, b, c = whole.spine[0], whole.along(0.5), whole.spine[-1]
    cross = (b[0] - a[0]) * (c[1] - b[1]) - (b[1] - a[1]) * (c[0] - b[0])
    bend = abs(cross) / (math.dist(a, b) * math.dist(b, c) or 1)
    if bend < 0.22:
        return ""
    inner = -1 if cross < 0 else 1
    if (a[0] - b[0]) * (c[0] - b[0]) + (a[1] - b[1]) * (c[1] - b[1]) > 0:
        crease = [whole.along(0.57), *(whole.beside(inner, share, share, -2)[0] for share in (0.74, 0.9))]
        return path(sliver(crease, 5, heavy=0.3), colour, 0.8)
    border = whole.beside(inner, 0.44, 0.72, -1.5)
    (x, y), (mx, my) = border[7], whole.along(0.5)
    dx, dy = mx - x, my - y
    pulls = [
        (x + dx * 0.25, y + dy * 0.25 + 8),
        (x + dx * 0.7, y + dy * 0.7 + 10),
        (x + dx * 1.15, y + dy * 1.15 + 20),
    ]
    strength = min(1.0, 0.45 + bend * 0.5)
    return path(sliver(border[::7], 5.5, heavy=0.3), colour, strength) + path(
        sliver(pulls, 4, heavy=0.3), colour, strength * 0.7
    )
