"""What places of the catalogue are called."""

from __future__ import annotations

from typing import Final

from game.words import say

_PLACES: Final = {
    "campus_gate": "menus.place.campus_gate",
    "club_fair": "menus.place.club_fair",
    "dormitory": "menus.place.dormitory",
    "canteen": "menus.place.canteen",
    "library": "menus.place.library",
    "library_stairs": "menus.place.library_stairs",
    "auditorium": "menus.place.auditorium",
    "classroom": "menus.place.classroom",
    "corridor": "menus.place.corridor",
    "sports_ground": "menus.place.sports_ground",
    "lake": "menus.place.lake",
    "counsellor_office": "menus.place.counsellor_office",
    "workshop": "menus.place.workshop",
    "bookshop": "menus.place.bookshop",
    "tea_shop": "menus.place.tea_shop",
    "instrument_room": "menus.place.instrument_room",
    "lab": "menus.place.lab",
    "train": "menus.place.train",
    "noodle_shop": "menus.place.noodle_shop",
    "metro": "menus.place.metro",
    "night_street": "menus.place.night_street",
    "apartment": "menus.place.apartment",
    "office": "menus.place.office",
    "banquet_room": "menus.place.banquet_room",
    "county_town": "menus.place.county_town",
    "village_office": "menus.place.village_office",
    "home": "menus.place.home",
    "beach": "menus.place.beach",
    "beach_stalls": "menus.place.beach_stalls",
    "harbour_road": "menus.place.harbour_road",
    "tidal_flat": "menus.place.tidal_flat",
    "rental_yard": "menus.place.rental_yard",
    "seafood_restaurant": "menus.place.seafood_restaurant",
    "hostel": "menus.place.hostel",
}


def place_name(place: str) -> str:
    """What a place of the catalogue is called: “campus gate”."""
    return say(_PLACES[place])
