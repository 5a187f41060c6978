"""The sounds that belong to a place and a story, as names of files in assets/sounds."""

from __future__ import annotations

from typing import Final

from attrs import frozen

from game.story.catalogue import Weather

_BEDS: Final = {
    "apartment": "air",
    "auditorium": "hall",
    "banquet_room": "banquet",
    "beach": "sea",
    "bookshop": "library",
    "campus_gate": "campus",
    "canteen": "canteen",
    "classroom": "classroom",
    "club_fair": "campus",
    "corridor": "corridor",
    "counsellor_office": "office",
    "county_town": "town",
    "dormitory": "dormitory",
    "home": "home",
    "hostel": "sea",
    "lab": "workshop",
    "lake": "lake",
    "library": "library",
    "metro": "metro",
    "night_street": "street",
    "noodle_shop": "noodles",
    "office": "office",
    "rental_yard": "yard",
    "seafood_restaurant": "shop",
    "sports_ground": "ground",
    "tea_shop": "shop",
    "train": "train",
    "village_office": "village",
    "workshop": "workshop",
}
# The small sounds of the interface.
SIGNS: Final = ("slip", "page", "tag")
# Stories that have a motif of their own; others borrow Wenzhu's, as they do his colours.
_MOTIFS: Final = frozenset({"yang_kaikai", "wenzhu", "meng_jin", "lin_feng"})
_NO_WINDOW: Final = frozenset({"auditorium", "corridor", "metro"})


@frozen
class Soundscape:
    """What should be heard now: a bed that loops, and a motif, played once when it is first asked for."""

    bed: str = ""
    motif: str = ""


QUIET: Final = Soundscape()


def sounds() -> list[str]:
    """The names of all sounds there are, as their files are called without their ending."""
    beds = {*_BEDS.values(), "air", "rain"}
    kinds = (("bed", beds), ("motif", _MOTIFS), ("sign", SIGNS))
    return sorted(f"{kind}_{name}" for kind, names in kinds for name in names)


def soundscape_of(place: str, weather: Weather | None = None, motif_of: str = "") -> Soundscape:
    """The bed of a place, under rain the rain; with `motif_of`, a look, that story's motif as well."""
    bed = "rain" if weather is Weather.RAIN and place not in _NO_WINDOW else _BEDS.get(place, "air")
    motif = "" if not motif_of else motif_of if motif_of in _MOTIFS else "wenzhu"
    return Soundscape(bed, motif)
