"""The sounds that belong to a place and a story, as names of files in assets/sounds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from game.art.moment_sounds import MOMENT_SOUNDS, SILENT
from game.art.sound_beds import BEDS
from game.story.catalogue import Tone, Weather
from game.story.own_place import ships_as
from game.story.own_sound import OwnSound

if TYPE_CHECKING:
    from game.story.appearance import AnyLook
    from game.story.own_moment import AnyMoment
    from game.story.own_place import AnyPlace
    from game.story.own_sound import AnySound

_BEDS: Final = {
    "apartment": "air",
    "auditorium": "hall",
    "balance_room": "workshop",
    "banquet_room": "banquet",
    "beach": "sea",
    "beach_stalls": "sea",
    "bedroom": "air",
    "bookshop": "library",
    "bus": "bus",
    "cafe": "shop",
    "campus_gate": "campus",
    "canteen": "canteen",
    "cellar": "library",
    "classroom": "classroom",
    "club_fair": "campus",
    "container": "ground",
    "corridor": "corridor",
    "counsellor_office": "office",
    "county_town": "town",
    "dormitory": "dormitory",
    "drained_lake": "lake",
    "empty_hall": "hall",
    "evening_room": "classroom",
    "feast": "banquet",
    "forest_path": "wood",
    "full_hall": "hall",
    "gym": "ground",
    "harbour_road": "street",
    "hill_farm": "village",
    "home": "home",
    "honour_board": "corridor",
    "hospital_ward": "corridor",
    "hostel": "sea",
    "hotel_corridor": "corridor",
    "instrument_room": "workshop",
    "interview_room": "classroom",
    "kitchen": "kitchen",
    "lab": "workshop",
    "lake": "lake",
    "library": "library",
    "library_stairs": "corridor",
    "lift_hall": "corridor",
    "living_room": "air",
    "metro": "metro",
    "new_year_kitchen": "home",
    "night_street": "street",
    "noodle_shop": "noodles",
    "office": "office",
    "panel_room": "classroom",
    "park": "campus",
    "plain_paper": "air",
    "pond_sale": "lake",
    "rental_yard": "yard",
    "river": "lake",
    "seafood_restaurant": "shop",
    "shell_room": "workshop",
    "shop": "shop",
    "sports_ground": "ground",
    "stage": "hall",
    "street": "town",
    "tea_shop": "shop",
    "tidal_flat": "sea",
    "train": "train",
    "village_office": "village",
    "village_school": "classroom",
    "waiting_room": "office",
    "window_sill": "dormitory",
    "workshop": "workshop",
}
# The small sounds of the interface.
SIGNS: Final = ("slip", "page", "tag")
# Stories that have a motif of their own; others borrow Wenzhu's, as they do his colours.
_MOTIFS: Final = frozenset({"yang_kaikai", "wenzhu", "meng_jin", "lin_feng"})
_NO_WINDOW: Final = frozenset(
    {
        "auditorium",
        "cellar",
        "corridor",
        "empty_hall",
        "full_hall",
        "hotel_corridor",
        "lift_hall",
        "metro",
        "stage",
    }
)


@frozen
class Soundscape:
    """What should be heard now: a bed, and a motif and a moment's sound, each once when first asked for.

    `sound` is a story's own, heard instead of a bed, `music` instead of a motif.
    """

    bed: str = ""
    motif: str = ""
    moment: str = ""
    sound: OwnSound | None = None
    music: OwnSound | None = None

    def with_own(self, sound: AnySound, music: AnySound) -> Soundscape:
        """The same where a scene has a sound or music of its own, or silence."""
        heard = evolve(self, bed="", sound=_own(sound)) if sound else self
        return evolve(heard, motif="", music=_own(music)) if music else heard


QUIET: Final = Soundscape()


def sounds() -> list[str]:
    """The names of all sounds there are, as their files are called without their ending."""
    beds = {name for bed in BEDS.values() for name in bed.sounds()}
    motifs = {f"motif_{motif_of(look, tone)}" for look in _MOTIFS for tone in (None, *Tone)}
    moments = {f"moment_{each.once}" for each in MOMENT_SOUNDS.values() if each.once}
    return sorted({*beds, *motifs, *moments, *(f"sign_{name}" for name in SIGNS)})


def soundscape_of(
    place: AnyPlace, weather: Weather | None = None, motif: str = "", moment: AnyMoment = ""
) -> Soundscape:
    """The bed of a place, under rain the rain, in a moment what that has; `motif` as `motif_of` names it."""
    special, kind = MOMENT_SOUNDS.get(moment if isinstance(moment, str) else "", SILENT), ships_as(place)
    bed = "rain" if weather is Weather.RAIN and kind not in _NO_WINDOW else _BEDS.get(kind, "air")
    return Soundscape(special.bed or bed, motif, special.once)


def _own(sound: AnySound) -> OwnSound | None:
    return sound if isinstance(sound, OwnSound) else None


def motif_of(look: AnyLook, tone: Tone | None = None) -> str:
    """The name of the motif of a story whose protagonist looks so; with a tone, its return at an ending."""
    name = look if isinstance(look, str) and look in _MOTIFS else "wenzhu"
    return name if tone is None else f"{name}_{tone}"
