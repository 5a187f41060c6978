"""People far off: cut silhouettes seven heads tall, no two of them alike."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from game.art.paper.marks import strangers
from game.art.paper.shapes import capsule, circle, ellipse, group, line, mix, path, rect
from game.art.places.pieces.carried import carried
from game.story.own_place import Crowd

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from game.art.places.pieces.tones import Tones

HEADS: Final = 7.3
SKINS: Final = ("#e4b38a", "#d9a070", "#c98a5e", "#ecc3a0")
ALL_SKINS: Final = ("#e4b38a", "#8a5636", "#c98a5e", "#5f3a26", "#f0cdb0", "#a86f48")  # anywhere in the world
HAIRS: Final = ("#2b2326", "#3a2a24", "#463a3c", "#22242c")
TOPS: Final = (
    "#c8402a",
    "#3f6673",
    "#f3e6cb",
    "#7d8f5a",
    "#e0a94a",
    "#86476a",
    "#4a5f8c",
    "#d98a6a",
    "#9db4b0",
)
# For the far and the near leg: where the knee bends, where the foot is, how high it is lifted.
_STRIDES: Final = {
    "walk": ((-0.1, -0.72, 0), (0.4, 0.6, 0)),
    "stand": ((-0.2, -0.24, 0), (0.2, 0.22, 0)),
    "run": ((-0.5, -1.3, 0.12), (0.86, 0.66, 0.95)),
}
LEGS: Final = ("#33292b", "#4c5a60", "#6b4a34", "#2b3f58", "#5b5664", "#8a7a5c")


def skins_of(t: Tones) -> Sequence[str]:
    """The skins of strangers: those of the story's people where they are told, else any."""
    return t.palette.skins or ALL_SKINS


@frozen
class Walker:
    """One person: `x`, `y` between the feet, `height` in picture units, heading -1 left or 1 right.

    `gait` is walk, stand or run; `wear` trousers, skirt, coat or shorts; `hair` crop, bob, tail, bun, long, round,
    plaits, cap, bald, hat or scarf (`locks` is its colour); `arms` down, reach or wave; `prop` is a word of `carried`.
    `face` gives whoever stands nearer an eye, a brow, a cheek and a mouth.
    """

    x: float
    y: float
    height: float
    top: str = TOPS[0]
    legs: str = LEGS[0]
    hair: str = "crop"
    heading: int = 1
    gait: str = "walk"
    wear: str = "trousers"
    arms: str = "down"
    prop: str = ""
    girth: float = 1
    heads: float = HEADS
    skin: str = SKINS[0]
    locks: str = HAIRS[0]
    face: bool = False


def walker(w: Walker) -> str:
    """The silhouette of one person."""
    unit = w.height / w.heads
    drop = HEADS - w.heads  # a child is fewer heads tall: the legs are what is missing
    body = (
        _far_arm(w)
        + carried(w.prop, "behind")
        + _legs(w, drop)
        + _torso(w)
        + _head(w)
        + carried(w.prop, "front")
        + _near_arm(w)
    )
    return group(group(body, 0, drop), w.x, w.y, unit * w.heading, unit)


def _legs(w: Walker, drop: float) -> str:
    ground = -drop
    knee, hip = ground - 1.85 + drop * 0.4, -3.6
    strides = _STRIDES[w.gait]
    body = ""
    for index, (bend, foot, lift) in enumerate(strides):
        sole, joint = ground - lift, (bend, knee - lift * 0.7)
        colour = mix(w.legs, "#000000", 0.16) if index == 0 else w.legs
        bare = w.wear in {"skirt", "shorts"}
        hips = (0.16 * (index * 2 - 1) * w.girth, hip)
        body += capsule(hips, joint, 0.4 * w.girth, 0.28, colour if not bare else w.skin)
        body += capsule(joint, (foot, sole - 0.16), 0.28, 0.17, colour if not bare else w.skin, (0, 1))
        body += path(
            f"M{foot - 0.2},{sole - 0.26} L{foot + 0.16},{sole - 0.28} Q{foot + 0.52},{sole - 0.16} {foot + 0.5},{sole} L{foot - 0.22},{sole} Z",
            mix(w.legs, "#1c1820", 0.55),
        )
    return body


def _torso(w: Walker) -> str:
    g = w.girth
    shirt = path(
        f"M{-0.58 * g},-5.66 Q0,-6.06 {0.52 * g},-5.66 C{0.72 * g},-5.0 {0.66 * g},-4.0 {0.62 * g},-3.2 L{-0.62 * g},-3.2 C{-0.7 * g},-4.0 {-0.8 * g},-5.0 {-0.58 * g},-5.66 Z",
        w.top,
    )
    shade = path(
        f"M{-0.58 * g},-5.66 Q{-0.4 * g},-5.84 {-0.2 * g},-5.9 C{-0.4 * g},-5.0 {-0.34 * g},-4.0 {-0.3 * g},-3.2 L{-0.62 * g},-3.2 C{-0.7 * g},-4.0 {-0.8 * g},-5.0 {-0.58 * g},-5.66 Z",
        mix(w.top, "#20141c", 0.2),
    )
    match w.wear:
        case "skirt":
            below = path(
                f"M{-0.56 * g},-3.9 L{0.56 * g},-3.9 C{0.7 * g},-3.0 {0.95 * g},-2.2 {1.0 * g},-1.8 Q0,-1.5 {-1.02 * g},-1.8 C{-0.9 * g},-2.4 {-0.7 * g},-3.0 {-0.56 * g},-3.9 Z",
                w.legs,
            )
        case "coat":
            below = path(
                f"M{-0.62 * g},-3.6 L{0.62 * g},-3.6 L{0.78 * g},-1.7 L{0.1 * g},-1.8 L0,-2.4 L{-0.1 * g},-1.7 L{-0.84 * g},-1.7 Z",
                w.top,
            )
        case "shorts":
            below = path(
                f"M{-0.6 * g},-3.5 L{0.6 * g},-3.5 L{0.72 * g},-2.2 L{0.06 * g},-2.3 L0,-2.9 L{-0.14 * g},-2.2 L{-0.66 * g},-2.3 Z",
                w.legs,
            )
        case _:
            below = ""
    return below + shirt + shade


def _far_arm(w: Walker) -> str:
    sleeve = mix(w.top, "#20141c", 0.26)
    if w.arms == "wave":
        return _arm((0.3, -5.4), (0.9, -6.1), (0.95, -7.2), sleeve, w.skin)
    if w.gait == "run":
        return _arm((0.3, -5.35), (0.86, -4.7), (1.2, -5.2), sleeve, w.skin)
    if w.arms == "reach":
        return _arm((0.3, -5.3), (0.7, -4.5), (1.3, -4.7), sleeve, w.skin)
    return _arm((0.3, -5.35), (0.82, -4.5), (1.0, -3.7), sleeve, w.skin) if w.gait == "walk" else ""


def _near_arm(w: Walker) -> str:
    if w.arms == "reach":
        return _arm((-0.3 * w.girth, -5.35), (0.2, -4.35), (1.1, -4.45), w.top, w.skin)
    if w.gait == "run":
        return _arm((-0.4, -5.38), (-1.0, -4.7), (-0.45, -4.15), mix(w.top, "#fff4e0", 0.12), w.skin)
    elbow, hand = (
        ((-0.86 * w.girth, -4.5), (-0.9, -3.6))
        if w.gait == "walk"
        else ((-0.5 * w.girth, -4.4), (-0.3, -3.5))
    )
    return _arm((-0.42 * w.girth, -5.38), elbow, hand, mix(w.top, "#fff4e0", 0.12), w.skin)


def _arm(
    shoulder: tuple[float, float],
    elbow: tuple[float, float],
    hand: tuple[float, float],
    sleeve: str,
    skin: str,
) -> str:
    return (
        circle(*hand, 0.19, skin)
        + capsule(shoulder, elbow, 0.27, 0.21, sleeve)
        + capsule(elbow, hand, 0.21, 0.16, sleeve, (1, 0))
    )


def _head(w: Walker) -> str:
    face = path(
        "M-0.4,-6.6 C-0.46,-7.15 -0.14,-7.28 0.06,-7.27 C0.3,-7.26 0.44,-7.06 0.43,-6.84 L0.56,-6.62 L0.44,-6.56 C0.45,-6.36 0.36,-6.18 0.1,-6.17 C-0.14,-6.17 -0.36,-6.3 -0.4,-6.6 Z",
        w.skin,
    )
    neck = capsule((0, -5.8), (0, -6.3), 0.24, 0.21, mix(w.skin, "#5a2a20", 0.22))
    back, front = _hair(w.hair, w.locks, w.top)
    return back + neck + face + (_features(w) if w.face else "") + front


def _features(w: Walker) -> str:
    return (
        circle(0.12, -6.5, 0.1, "#d8604a", 0.34)
        + ellipse(0.25, -6.8, 0.045, 0.075, "#2a1c20")
        + line("M0.12,-6.98 Q0.24,-7.04 0.36,-6.98", mix(w.skin, "#2a1c20", 0.7), 0.05)
        + line("M0.26,-6.36 L0.43,-6.39", mix(w.skin, "#7a2420", 0.7), 0.06)
    )


def _hair(style: str, locks: str, top: str) -> tuple[str, str]:
    crop = path(
        "M-0.46,-6.5 C-0.66,-7.4 -0.1,-7.58 0.16,-7.5 C0.46,-7.42 0.54,-7.14 0.45,-6.96 C0.2,-7.06 0.02,-6.98 -0.08,-6.72 L-0.2,-6.52 Z",
        locks,
    )
    back = {
        "bob": path("M-0.56,-6.1 C-0.72,-7.2 -0.4,-7.6 0.1,-7.52 L0.1,-6.1 Z", locks),
        "tail": path("M-0.3,-7.2 C-0.9,-7.5 -1.3,-6.9 -1.0,-5.9 C-0.85,-6.3 -0.7,-6.7 -0.34,-6.8 Z", locks),
        "bun": circle(-0.52, -7.26, 0.27, locks),
        "long": path("M-0.5,-7.1 C-0.85,-6.4 -0.8,-5.4 -0.6,-4.8 L0.05,-5.0 L0.2,-7.3 Z", locks),
        "round": circle(-0.08, -7.02, 0.74, locks),
        "plaits": line("M-0.3,-7.1 Q-0.9,-6.6 -0.7,-5.2 M-0.1,-7.0 Q-0.6,-6.4 -0.4,-5.0", locks, 0.22),
    }
    front = {
        "cap": crop
        + path(
            "M-0.52,-6.96 C-0.5,-7.62 0.3,-7.7 0.44,-7.12 L0.92,-6.98 L0.9,-6.86 L-0.5,-6.86 Z",
            mix(top, "#301a20", 0.3),
        ),
        "hat": crop
        + ellipse(0.02, -7.1, 0.95, 0.17, "#e6cf94")
        + path("M-0.46,-7.12 C-0.4,-7.7 0.4,-7.7 0.46,-7.12 Z", "#dcc084"),
        "scarf": path(
            "M-0.6,-6.5 C-0.76,-7.6 0.3,-7.74 0.5,-7.12 C0.3,-7.08 0.1,-6.9 0.08,-6.6 C0.1,-6.2 0.34,-6.0 0.5,-5.6 Q0,-5.3 -0.66,-5.5 C-0.6,-5.9 -0.56,-6.2 -0.6,-6.5 Z",
            locks,
        ),
        "bald": path("M-0.44,-6.5 C-0.56,-6.9 -0.44,-7.1 -0.34,-7.1 C-0.3,-6.9 -0.2,-6.7 -0.2,-6.5 Z", locks),
    }
    return back.get(style, ""), front.get(style, crop)


def passers(
    t: Tones,
    seed: int,
    spots: Iterable[tuple[float, float, float, int, str]],
    few: int | None = None,
    skins: Sequence[str] = SKINS,
) -> str:
    """Several people, given x, y, height, heading and prop; their clothes and builds come from `seed`.

    With `few` they are marked as strangers: so many of them are there where there are few people.
    """
    dice = random.Random(seed)  # noqa: S311 - passers-by, not a secret
    crowd = (
        _dressed(dice, Walker(x, y, height, heading=heading, prop=prop), skins)
        for x, y, height, heading, prop in spots
    )
    drawn = [walker(who) for who in crowd]
    if few is not None:
        drawn = [strangers(one, Crowd.FEW if i < few else Crowd.MANY) for i, one in enumerate(drawn)]
    return t.under("".join(drawn))


def person(t: Tones, seed: int, who: Walker, skins: Sequence[str] = SKINS) -> str:
    """One person, in clothes that come from `seed`; what `who` says beyond the defaults stays."""
    return t.under(walker(_dressed(random.Random(seed), who, skins)))  # noqa: S311 - a wardrobe


def _dressed(dice: random.Random, who: Walker, skins: Sequence[str]) -> Walker:
    woman = dice.random() < 0.5 and who.hair not in {"bald", "cap"}
    hair = (
        dice.choice(("bob", "tail", "bun", "long")) if woman else dice.choice(("crop", "crop", "crop", "cap"))
    )
    top, legs = dice.choice(TOPS), dice.choice(LEGS)
    return evolve(
        who,
        top=top if who.top == TOPS[0] else who.top,
        legs=legs if who.legs == LEGS[0] else who.legs,
        hair=hair if who.hair == "crop" else who.hair,
        wear=dice.choice(
            ("skirt", "trousers", "trousers", "coat") if woman else ("trousers", "trousers", "shorts")
        )
        if who.wear == "trousers"
        else who.wear,
        arms=("reach" if who.prop in {"phone", "tray", "book", "umbrella", "leaflets"} else "down")
        if who.arms == "down"
        else who.arms,
        girth=dice.choice((0.86, 0.95, 1.0, 1.1, 1.28)) if who.girth == 1 else who.girth,
        height=who.height * dice.uniform(0.94, 1.05),
        skin=dice.choice(skins),
        locks=dice.choice(HAIRS) if who.locks == HAIRS[0] else who.locks,
    )


def seated_back(
    x: float, y: float, size: float, top: str, locks: str, style: int = 0, skin: str = "#d9a27a"
) -> str:
    """Somebody sitting with their back to us: `x` the middle, `y` the seat's edge, `size` a head."""
    shoulders = path("M-1.15,0 C-1.2,-1.0 -0.9,-1.45 -0.3,-1.6 L0.3,-1.6 C0.9,-1.45 1.2,-1.0 1.15,0 Z", top)
    neck = rect(-0.22, -1.8, 0.44, 0.4, skin)
    head = ellipse(0, -2.25, 0.47, 0.56, locks)
    extra = (
        "",
        path("M-0.56,-2.3 C-0.6,-2.9 0.6,-2.9 0.56,-2.3 L0.6,-1.5 L-0.6,-1.5 Z", locks),
        circle(0, -2.86, 0.25, locks),
        path("M-0.16,-2.5 L0.16,-2.5 L0.24,-1.0 Q0,-0.8 -0.24,-1.0 Z", locks)
        + rect(-0.16, -2.36, 0.32, 0.12, "#c8402a"),
        path("M-0.5,-2.3 C-0.56,-3 0.56,-3 0.5,-2.3 Z", mix(top, "#000000", 0.2)),
        line("M-0.54,-2.2 C-0.62,-3 0.62,-3 0.54,-2.2", "#33292b", 0.12)
        + ellipse(-0.54, -2.14, 0.13, 0.22, "#33292b")
        + ellipse(0.54, -2.14, 0.13, 0.22, "#33292b"),
    )[style % 6]
    return group(neck + shoulders + head + extra, x, y, size)
