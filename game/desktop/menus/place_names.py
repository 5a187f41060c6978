"""What places of the catalogue are called."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.words import say

if TYPE_CHECKING:
    from game.story.own_place import AnyPlace

_PLACES: Final = {
    "kitchen": "menus.place.kitchen",
    "living_room": "menus.place.living_room",
    "bedroom": "menus.place.bedroom",
    "hospital_ward": "menus.place.hospital_ward",
    "waiting_room": "menus.place.waiting_room",
    "park": "menus.place.park",
    "cafe": "menus.place.cafe",
    "bus": "menus.place.bus",
    "shop": "menus.place.shop",
    "street": "menus.place.street",
    "stage": "menus.place.stage",
    "gym": "menus.place.gym",
    "forest_path": "menus.place.forest_path",
    "plain_paper": "menus.place.plain_paper",
    "campus_gate": "menus.place.campus_gate",
    "club_fair": "menus.place.club_fair",
    "dormitory": "menus.place.dormitory",
    "window_sill": "menus.place.window_sill",
    "canteen": "menus.place.canteen",
    "library": "menus.place.library",
    "library_stairs": "menus.place.library_stairs",
    "auditorium": "menus.place.auditorium",
    "empty_hall": "menus.place.empty_hall",
    "full_hall": "menus.place.full_hall",
    "classroom": "menus.place.classroom",
    "evening_room": "menus.place.evening_room",
    "panel_room": "menus.place.panel_room",
    "corridor": "menus.place.corridor",
    "honour_board": "menus.place.honour_board",
    "sports_ground": "menus.place.sports_ground",
    "lake": "menus.place.lake",
    "pond_sale": "menus.place.pond_sale",
    "drained_lake": "menus.place.drained_lake",
    "counsellor_office": "menus.place.counsellor_office",
    "balance_room": "menus.place.balance_room",
    "container": "menus.place.container",
    "workshop": "menus.place.workshop",
    "shell_room": "menus.place.shell_room",
    "bookshop": "menus.place.bookshop",
    "cellar": "menus.place.cellar",
    "tea_shop": "menus.place.tea_shop",
    "instrument_room": "menus.place.instrument_room",
    "lab": "menus.place.lab",
    "train": "menus.place.train",
    "noodle_shop": "menus.place.noodle_shop",
    "metro": "menus.place.metro",
    "night_street": "menus.place.night_street",
    "apartment": "menus.place.apartment",
    "office": "menus.place.office",
    "lift_hall": "menus.place.lift_hall",
    "interview_room": "menus.place.interview_room",
    "banquet_room": "menus.place.banquet_room",
    "hotel_corridor": "menus.place.hotel_corridor",
    "county_town": "menus.place.county_town",
    "village_office": "menus.place.village_office",
    "village_school": "menus.place.village_school",
    "river": "menus.place.river",
    "hill_farm": "menus.place.hill_farm",
    "new_year_kitchen": "menus.place.new_year_kitchen",
    "home": "menus.place.home",
    "feast": "menus.place.feast",
    "beach": "menus.place.beach",
    "beach_stalls": "menus.place.beach_stalls",
    "harbour_road": "menus.place.harbour_road",
    "tidal_flat": "menus.place.tidal_flat",
    "rental_yard": "menus.place.rental_yard",
    "seafood_restaurant": "menus.place.seafood_restaurant",
    "hostel": "menus.place.hostel",
}


def place_name(place: AnyPlace) -> str:
    """What a place is called: “campus gate”; a story's own by its word: “village well”."""
    return say(_PLACES[place]) if isinstance(place, str) else place.name.replace("_", " ")
