"""Strangers who come where a story wants many people in a place: walkers, and those who sit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.art.paper.sheet import OBJECT, Sheet
from game.art.places.pieces.walkers import HAIRS, TOPS, passers, seated_back
from game.story.own_place import Crowd

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.art.places.pieces.tones import Tones

# Of each place: what their clothes come from; x, y between the feet, height, heading and what they carry.
_WALKERS: Final[dict[str, tuple[int, tuple[tuple[float, float, float, int, str], ...]]]] = {
    "beach": (
        71,
        (
            (640, 730, 118, 1, ""),
            (690, 732, 84, 1, "balloon"),
            (1040, 744, 150, -1, "phone"),
            (1690, 736, 140, -1, "bag"),
            (210, 744, 156, 1, "ball"),
        ),
    ),
    "beach_stalls": (
        23,
        (
            (350, 778, 236, -1, "phone"),
            (760, 782, 244, 1, "bag"),
            (846, 780, 228, -1, ""),
            (1500, 780, 240, 1, "backpack"),
        ),
    ),
    "bookshop": (
        12,
        ((560, 690, 258, 1, "satchel"), (1010, 640, 226, -1, "book"), (1420, 694, 262, -1, "book")),
    ),
    "campus_gate": (
        62,
        (
            (620, 742, 186, 1, "phone"),
            (690, 746, 180, 1, "suitcase"),
            (1320, 744, 190, -1, "backpack"),
            (1400, 748, 184, -1, ""),
            (1240, 752, 112, 1, "balloon"),
            (430, 748, 192, 1, "teal_suitcase"),
        ),
    ),
    "corridor": (41, ((712, 500, 128, -1, "bag"), (770, 548, 170, 1, "book"), (596, 650, 250, 1, "satchel"))),
    "county_town": (
        29,
        (
            (884, 690, 98, -1, "bag"),
            (980, 700, 104, 1, "boxes"),
            (560, 746, 152, -1, "phone"),
            (1240, 748, 156, 1, "satchel"),
            (780, 752, 160, 1, ""),
            (824, 754, 108, 1, "balloon"),
        ),
    ),
    "harbour_road": (
        27,
        (
            (420, 742, 158, 1, ""),
            (486, 744, 150, 1, "bag"),
            (1180, 746, 166, -1, "phone"),
            (1420, 736, 152, -1, "boxes"),
        ),
    ),
    "hotel_corridor": (6, ((800, 700, 250, 1, ""), (930, 706, 256, -1, "phone"), (1240, 728, 270, -1, ""))),
    "lake": (
        33,
        (
            (420, 748, 168, 1, ""),
            (476, 750, 160, 1, "phone"),
            (1180, 752, 172, -1, "bag"),
            (1330, 750, 164, -1, ""),
        ),
    ),
    "lift_hall": (
        14,
        (
            (560, 706, 268, 1, "phone"),
            (830, 720, 276, -1, "satchel"),
            (960, 712, 270, -1, "bag"),
            (1420, 722, 272, 1, "book"),
        ),
    ),
    "night_street": (
        18,
        (
            (880, 700, 118, 1, ""),
            (1020, 704, 122, -1, "bag"),
            (560, 744, 164, -1, "satchel"),
            (1310, 746, 168, 1, ""),
            (1380, 748, 160, 1, "phone"),
        ),
    ),
    "noodle_shop": (15, ((210, 744, 170, 1, "phone"), (1700, 750, 174, -1, "bag"), (1790, 748, 166, -1, ""))),
    "office": (8, ((820, 640, 150, 1, "book"), (1120, 644, 152, -1, "boxes"))),
    "sports_ground": (
        52,
        (
            (250, 744, 168, 1, ""),
            (460, 748, 174, 1, "ball"),
            (1420, 746, 170, -1, "bag"),
            (1480, 748, 176, -1, "racket"),
            (1760, 744, 172, -1, ""),
        ),
    ),
    "tea_shop": (
        9,
        (
            (470, 752, 196, 1, "phone"),
            (540, 756, 200, 1, ""),
            (620, 752, 190, 1, "bag"),
            (1560, 754, 198, -1, "satchel"),
        ),
    ),
}
# Of each place: what their clothes come from; x, the seat's y, and the size of a head.
_SITTING: Final[dict[str, tuple[int, tuple[tuple[float, float, float], ...]]]] = {
    "library": (3, ((420, 742, 59), (706, 742, 57), (966, 742, 60), (1224, 742, 58), (1500, 742, 60))),
    "noodle_shop": (5, ((840, 748, 46), (1316, 750, 47), (560, 744, 47))),
    "office": (2, ((430, 690, 60), (960, 690, 61), (1470, 690, 60))),
    "train": (4, ((160, 638, 60), (1600, 638, 61), (1790, 640, 60))),
}
# Places under the sky whose people have umbrellas when it rains or snows.
_UNDER_UMBRELLAS: Final = frozenset({"lake", "night_street", "harbour_road", "county_town", "campus_gate"})


def more_walkers(t: Tones, place: str) -> Sheet:
    """Further people on foot in this place, backs and hands full; under umbrellas where they need some."""
    seed, spots = _WALKERS[place]
    wet = t.palette.overcast and place in _UNDER_UMBRELLAS
    came = ((*spot[:4], "umbrella" if wet and not spot[4] else spot[4]) for spot in spots)
    return Sheet(body=passers(t, seed, came), shadow=OBJECT, crowd=Crowd.MANY)


def more_sitting(t: Tones, place: str) -> Sheet:
    """Further people in this place who sit with their backs to us."""
    return sitting(t, *_SITTING[place])


def sitting(t: Tones, seed: int, spots: Iterable[tuple[float, float, float]]) -> Sheet:
    """Strangers with their backs to us where there are many, given x, the seat's y and the size of a head."""
    body = "".join(
        seated_back(
            x, y, size, TOPS[(seed + i * 4) % len(TOPS)], HAIRS[(seed + i) % len(HAIRS)], seed + i * 2
        )
        for i, (x, y, size) in enumerate(spots)
    )
    return Sheet(body=t.under(body), shadow=OBJECT, crowd=Crowd.MANY)
