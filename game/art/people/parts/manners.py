"""How somebody stands, what their hands say in a mood, and how they smile: by their name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.art.people.moods import Lips
from game.art.people.parts.chance import pick
from game.story.catalogue import Mood

if TYPE_CHECKING:
    from game.art.people.look import Look
    from game.story.appearance import Appearance

_STANCES: Final = ("rest", "clasp", "hip", "behind", "crossed", "rest", "chest")
_CHILD_STANCES: Final = ("rest", "behind", "clasp", "rest")
_OLD_STANCES: Final = ("clasp", "behind", "rest", "clasp")
# What hands do in a mood; "" leaves it to the mood.
_GESTURES: Final = {
    Mood.GLAD: ("", "offer", "wave", ""),
    Mood.UNEASY: ("", "chest", "clasp", ""),
    Mood.TIRED: ("", "", "clasp"),
    Mood.SURPRISED: ("", "both", "chest"),
    Mood.RESOLVED: ("", "crossed", "hip", ""),
}
# Aids that take the hands.
_TAKEN: Final = frozenset({"wheelchair", "cane", "crutches"})


def mannered(who: Appearance, look: Look) -> Look:
    """Somebody with a stance, gestures and a smile of their own; whose hands hold an aid has no gestures."""
    laughs = pick(who.name, "smile", (Lips.SMILE, Lips.LAUGH, Lips.SMILE))
    smiling = evolve(look, smile=laughs, open_smile=pick(who.name, "open smile", (False, True, False)))
    if who.aid in _TAKEN:
        return evolve(smiling, stance="rest", gestures={})
    stances = {"child": _CHILD_STANCES, "old": _OLD_STANCES}.get(who.age, _STANCES)
    stance = pick(who.name, "stance", stances)
    said = {mood: pick(who.name, mood.value, ways) for mood, ways in _GESTURES.items()}
    return evolve(
        smiling, stance=stance, gestures={mood: way for mood, way in said.items() if way and way != stance}
    )
