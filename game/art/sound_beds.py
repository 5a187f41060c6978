"""What each bed is made of: loops that lie on one another, and calls that come now and then between them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import field, frozen

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

# How many takes there are of each call.
TAKES: Final = {
    "ball": 2,
    "bell": 2,
    "bird": 5,
    "car": 3,
    "cock": 2,
    "cough": 3,
    "crackle": 5,
    "dish": 5,
    "door": 2,
    "drip": 2,
    "duck": 2,
    "glass": 3,
    "hen": 2,
    "joint": 3,
    "keys": 4,
    "leaf": 3,
    "pencil": 3,
    "radio": 2,
    "shaker": 2,
    "spanner": 3,
    "strap": 2,
    "walk": 2,
    "wave": 4,
    "whistle": 1,
}
_STILL: Final = -4.0  # decibels: how much softer a room is in which hardly anything happens
_SOFTEST: Final = -7.0  # decibels: a call may come from further away


@frozen
class Call:
    """Something heard again and again, after `least` to `most` seconds each time; `level` in decibels."""

    sound: str
    least: float
    most: float
    level: float = 0.0

    @property
    def takes(self) -> int:
        """How many takes there are of it."""
        return TAKES[self.sound]

    def times(self, seed: int) -> Iterator[tuple[float, int, float]]:
        """When it is heard, in seconds from the beginning, in which take (from 1), how loud (0 to 1 or more).

        The same seed gives the same; the browser's `sound.js` reckons it in the same way. No take is heard
        twice running.
        """
        state = sum(ord(letter) * (place + 1) for place, letter in enumerate(self.sound)) + seed * 7919
        at, take, first = 0.0, 0, True
        while True:
            wait, which, loud = (_share(state + step) for step in range(3))
            state += 3
            at += self.most * wait if first else self.least + (self.most - self.least) * wait
            others = self.takes if first or self.takes == 1 else self.takes - 1
            take = (take + int(which * others)) % self.takes + 1
            first = False
            yield at, take, 10 ** ((self.level + _SOFTEST * loud) / 20)


def _share(number: int) -> float:
    """A share from 0 to 1 that tells nothing of its neighbours' (mulberry32, T. Ettinger, public domain)."""
    mixed = (number * 0x6D2B79F5 + 0x6D2B79F5) & 0xFFFFFFFF
    mixed = ((mixed ^ mixed >> 15) * (mixed | 1)) & 0xFFFFFFFF
    mixed ^= (mixed + ((mixed ^ mixed >> 7) * (mixed | 61) & 0xFFFFFFFF)) & 0xFFFFFFFF
    return ((mixed ^ mixed >> 14) & 0xFFFFFFFF) / 2**32


@frozen
class Bed:
    """What a place sounds like. `shares` has for each loop its share of the power, all together 1.

    `level` is how much softer than other beds it is, in decibels.
    """

    shares: Mapping[str, float]
    calls: tuple[Call, ...] = field(default=())
    level: float = 0.0

    def layers(self) -> dict[str, float]:
        """Its loops, each with the volume at which it plays, from 0 to 1."""
        return {name: 10 ** (self.level / 20) * share**0.5 for name, share in self.shares.items()}

    def sounds(self) -> Iterator[str]:
        """The names of all sounds in it, as their files are called without their ending."""
        yield from (f"layer_{name}" for name in self.shares)
        for call in self.calls:
            yield from (f"call_{call.sound}_{take}" for take in range(1, call.takes + 1))


_BIRDS: Final = Call("bird", 2.5, 9, -5)
_FAR_BIRDS: Final = Call("bird", 5, 16, -8)

BEDS: Final[Mapping[str, Bed]] = {
    "air": Bed({"air": 0.9, "fan": 0.1}, (Call("door", 25, 70, -8), Call("strap", 15, 45, -12)), _STILL),
    "banquet": Bed(
        {"murmur": 0.85, "air": 0.15},
        (Call("glass", 3, 11, -4), Call("dish", 2, 8, -7), Call("cough", 25, 70, -8)),
    ),
    "bus": Bed(
        {"engine": 0.5, "traffic": 0.35, "murmur": 0.15},
        (Call("strap", 6, 20, -9), Call("bell", 20, 60, -9), Call("car", 14, 45, -8)),
    ),
    "campus": Bed(
        {"breeze": 0.8, "murmur": 0.2}, (_BIRDS, Call("bell", 20, 60, -8), Call("strap", 12, 40, -12))
    ),
    "canteen": Bed(
        {"crowd": 0.9, "murmur": 0.1},
        (Call("dish", 0.6, 3, -5), Call("strap", 4, 14, -7), Call("cough", 20, 60, -6)),
    ),
    "classroom": Bed(
        {"air": 0.6, "fan": 0.25, "murmur": 0.15},
        (Call("pencil", 6, 20, -6), Call("leaf", 9, 30, -8), Call("cough", 25, 70, -9)),
        _STILL,
    ),
    "corridor": Bed({"air": 0.75, "fan": 0.25}, (Call("walk", 14, 45, -5), Call("door", 14, 45, -5)), _STILL),
    "dormitory": Bed(
        {"air": 0.45, "fan": 0.45, "murmur": 0.1},
        (Call("drip", 4, 17, -10), Call("door", 22, 60, -8), Call("strap", 12, 40, -10)),
        _STILL,
    ),
    "ground": Bed(
        {"breeze": 0.75, "murmur": 0.25}, (Call("ball", 7, 24, -4), Call("whistle", 22, 70, -9), _FAR_BIRDS)
    ),
    "hall": Bed(
        {"murmur": 0.45, "air": 0.55},
        (Call("cough", 6, 22, -6), Call("strap", 6, 20, -9), Call("leaf", 14, 40, -10)),
    ),
    "home": Bed(
        {"air": 0.5, "fire": 0.5},
        (Call("crackle", 0.3, 2.4, -10), Call("hen", 16, 50, -9), Call("dish", 12, 40, -10), _FAR_BIRDS),
        _STILL,
    ),
    "hollow": Bed({"air": 1.0}, (Call("door", 18, 60, -7), Call("strap", 20, 60, -13)), _STILL),
    "kitchen": Bed(
        {"air": 0.7, "boil": 0.3},
        (Call("dish", 6, 24, -8), Call("drip", 5, 20, -10), Call("door", 30, 80, -10), _FAR_BIRDS),
        _STILL,
    ),
    "lake": Bed({"water": 0.55, "breeze": 0.45}, (_FAR_BIRDS, Call("duck", 16, 50, -8))),
    "library": Bed(
        {"air": 0.9, "fan": 0.1},
        (Call("leaf", 4, 16, -7), Call("pencil", 7, 24, -10), Call("cough", 30, 80, -10)),
        _STILL,
    ),
    "metro": Bed({"tunnel": 0.9, "air": 0.1}, (Call("joint", 2.2, 7, -7), Call("strap", 6, 20, -9))),
    "noodles": Bed(
        {"boil": 0.7, "murmur": 0.3},
        (Call("dish", 3, 11, -5), Call("strap", 10, 35, -8), Call("car", 20, 60, -10)),
    ),
    "office": Bed(
        {"air": 0.85, "fan": 0.15},
        (Call("keys", 2.5, 10, -10), Call("leaf", 12, 40, -8), Call("door", 25, 70, -8)),
        _STILL,
    ),
    "rain": Bed({"rain": 0.85, "water": 0.15}, (Call("drip", 3, 12, -9), Call("car", 25, 70, -9))),
    "sea": Bed({"surf": 0.85, "breeze": 0.15}, (Call("wave", 4.5, 8.5, -1),)),
    "shop": Bed(
        {"murmur": 0.6, "air": 0.4},
        (Call("shaker", 12, 40, -5), Call("dish", 4, 15, -7), Call("strap", 10, 30, -9)),
    ),
    "street": Bed({"traffic": 0.8, "crickets": 0.2}, (Call("car", 9, 30, -2), Call("bell", 30, 80, -10))),
    "town": Bed(
        {"murmur": 0.55, "breeze": 0.45},
        (Call("bell", 14, 45, -8), Call("radio", 18, 60, -10), Call("car", 14, 45, -8), _FAR_BIRDS),
    ),
    "train": Bed({"carriage": 0.9, "murmur": 0.1}, (Call("joint", 1.1, 1.6, -4), Call("strap", 12, 40, -9))),
    "village": Bed(
        {"breeze": 0.9, "fire": 0.1},
        (_FAR_BIRDS, Call("crackle", 0.5, 4, -12), Call("cock", 20, 70, -11), Call("hen", 18, 60, -12)),
    ),
    "wood": Bed({"breeze": 1.0}, (_BIRDS, _FAR_BIRDS)),
    "workshop": Bed(
        {"air": 0.5, "printer": 0.5}, (Call("spanner", 5, 20, -8), Call("strap", 8, 30, -8)), _STILL
    ),
    "yard": Bed(
        {"surf": 0.5, "engine": 0.3, "breeze": 0.2}, (Call("wave", 7, 14, -6), Call("spanner", 6, 24, -8))
    ),
}
