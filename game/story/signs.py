"""The boards of each place, by the names under which authors write on them: `signs: {board: Chai}`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

# A clock takes an hour, as "10:15"; it and a calendar show nothing in a story's own place that says none.
SIGNS: Final[Mapping[str, tuple[str, ...]]] = {
    "auditorium": ("arch",),
    "balance_room": ("notice", "door"),
    "banquet_room": ("scroll", "tin", "board"),
    "beach_stalls": ("stall_1", "stall_2", "stall_3", "stall_4", "stall_5"),
    "bedroom": ("poster", "clock"),
    "bookshop": ("left_shelf", "tag", "card", "board", "right_shelf"),
    "bus": ("notice", "next"),
    "cafe": ("board", "door", "clock"),
    "campus_gate": ("left_tent", "gate", "banner", "right_tent"),
    "canteen": ("hatch_1", "hatch_2", "board", "hatch_3", "clock", "hatch_4"),
    "classroom": ("blackboard", "slip", "clock", "corner"),
    "club_fair": ("near_tent_1", "near_tent_2", "banner", "near_tent_3", "near_tent_4"),
    "container": ("plate",),
    "corridor": ("left_door", "exit", "board", "right_door"),
    "counsellor_office": ("clock", "plate", "pennant_1", "pennant_2"),
    "county_town": ("shop_1", "shop_2", "shop_3", "shop_4", "shop_5", "shop_6"),
    "drained_lake": ("notice",),
    "empty_hall": ("screen", "arch"),
    "evening_room": ("door",),
    "feast": ("left_line", "luck", "right_line"),
    "forest_path": ("waymark",),
    "full_hall": ("arch",),
    "gym": ("home", "guests"),
    "harbour_road": ("shop",),
    "hill_farm": ("door",),
    "home": ("calendar", "award", "clock", "left_line", "lintel", "right_line"),
    "honour_board": ("board", "list"),
    "hospital_ward": ("bed_1", "bed_2", "ward", "clock", "bed_3", "bed_4"),
    "hotel_corridor": ("door",),
    "instrument_room": ("door", "clock"),
    "interview_room": ("clock",),
    "kitchen": ("calendar", "clock", "note"),
    "lab": ("clock", "map"),
    "library": ("board",),
    "library_stairs": ("board",),
    "lift_hall": ("floor", "notice"),
    "living_room": ("frame", "clock"),
    "metro": ("line",),
    "new_year_kitchen": ("luck", "calendar", "award", "clock", "left_line", "lintel", "right_line"),
    "night_street": ("shop_1", "shop_2", "shop_3", "shop_4", "shop_5", "shop_6"),
    "noodle_shop": ("lantern", "board", "prices"),
    "office": ("note", "clock"),
    "panel_room": ("plates", "board", "banner", "numbers"),
    "park": ("map",),
    "rental_yard": ("prices", "board"),
    "seafood_restaurant": ("board", "menu"),
    "shell_room": ("chart",),
    "shop": ("board", "card", "prices"),
    "sports_ground": ("home", "home_score", "guests", "guests_score"),
    "stage": ("banner",),
    "street": ("baker", "greengrocer", "tailor", "cafe"),
    "tea_shop": ("board", "sign"),
    "train": ("seats", "tea"),
    "village_office": ("banner", "map", "clock"),
    "village_school": ("motto",),
    "waiting_room": ("door", "plate", "clock", "number", "counter"),
    "workshop": ("whiteboard", "note", "board"),
}


def signs_of(place: str) -> tuple[str, ...]:
    """The names of the boards of a place that ships, from left to right; none for any other word."""
    return SIGNS.get(place, ())
