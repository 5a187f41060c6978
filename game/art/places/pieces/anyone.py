"""Strangers of places that may be anywhere in the world: any skin, any hair, and under umbrellas where it is wet."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final

from game.art.paper.sheet import OBJECT, Shadow, Sheet
from game.art.places.pieces.carried import carried
from game.art.places.pieces.walkers import LEGS, Walker, walker
from game.story.own_place import Crowd

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from game.art.places.pieces.tones import Tones

# x and y between the feet, height, heading -1 or 1, how they go, and what they carry.
Spot = tuple[float, float, float, int, str, str]
SKINS: Final = ("#f0c8a4", "#e4b38a", "#c98a5e", "#a5683f", "#7d4a2c", "#5f3824", "#b87848")
LOCKS: Final = ("#2b2326", "#1f1b20", "#4a3226", "#8a5a34", "#c9a05c", "#b9b0aa")
CLOTHS: Final = (
    "#c8402a",
    "#3f6673",
    "#f3e6cb",
    "#7d8f5a",
    "#e0a94a",
    "#86476a",
    "#4a5f8c",
    "#2f8a7a",
    "#d9748a",
)
_REACHING: Final = frozenset({"phone", "tray", "book", "umbrella", "leaflets"})


def skins_and_locks(t: Tones) -> tuple[Sequence[str], Sequence[str]]:
    """Skins and hair of strangers: as the story's people have them where that is told, else any."""
    return (t.palette.skins, (*LOCKS[:3], LOCKS[5])) if t.palette.skins else (SKINS, LOCKS)


def strangers_at(
    t: Tones,
    seed: int,
    few: Iterable[Spot],
    many: Iterable[Spot] = (),
    *,
    shadow: Shadow = OBJECT,
    wet: bool = True,
) -> tuple[Sheet, ...]:
    """Who is there where there are few people, and who comes besides where there are many.

    Where rain or snow falls and it is `wet`, those with empty hands have umbrellas.
    """
    open_sky = wet and t.palette.overcast
    return tuple(
        Sheet(body=t.under(_all(t, seed + i * 50, spots, umbrellas=open_sky)), shadow=shadow, crowd=crowd)
        for i, (crowd, spots) in enumerate(((Crowd.FEW, tuple(few)), (Crowd.MANY, tuple(many))))
        if spots
    )


def _all(t: Tones, seed: int, spots: Iterable[Spot], *, umbrellas: bool) -> str:
    dice = random.Random(seed)  # noqa: S311 - strangers, not a secret
    red, body = carried("umbrella", "front"), ""
    for spot in sorted(spots, key=lambda each: each[1]):
        drawn = walker(_somebody(t, dice, spot, umbrellas=umbrellas))
        body += drawn.replace(red, red.replace("#c8402a", dice.choice(CLOTHS)))
    return body


def _somebody(t: Tones, dice: random.Random, spot: Spot, *, umbrellas: bool) -> Walker:
    x, y, height, heading, gait, prop = spot
    child = height < 0
    held = prop or ("umbrella" if umbrellas and gait != "run" else "")
    hair, wear = _style(dice)
    skins, locks = skins_and_locks(t)
    return Walker(
        x,
        y,
        abs(height) * dice.uniform(0.95, 1.05),
        top=dice.choice(CLOTHS),
        legs=dice.choice(LEGS),
        hair=hair,
        heading=heading,
        gait=gait,
        wear="shorts" if gait == "run" and wear != "skirt" else wear,
        arms="reach" if held in _REACHING else "down",
        prop=held,
        girth=dice.choice((0.86, 0.95, 1.0, 1.1, 1.25)),
        heads=5.4 if child else 7.3,
        skin=dice.choice(skins),
        locks=dice.choice(CLOTHS) if hair == "scarf" else dice.choice(locks),
    )


def _style(dice: random.Random) -> tuple[str, str]:
    """Hair and what is worn below."""
    if dice.random() < 0.5:
        hair = dice.choice(("bob", "tail", "bun", "long", "round", "plaits", "scarf"))
        return hair, dice.choice(("skirt", "trousers", "trousers", "coat"))
    return dice.choice(("crop", "crop", "round", "cap", "bald", "hat")), dice.choice(
        ("trousers", "trousers", "shorts")
    )
