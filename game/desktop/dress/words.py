"""The names of the controls and their tabs, and of the moods, in the language that is spoken."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.desktop.dress.wardrobe import word_of
from game.story.catalogue import Mood
from game.story.parts import NONE, TAKEN_OFF
from game.words import say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.desktop.dress.wardrobe import Dressing

_PARTS: Final[Mapping[str, str]] = {
    "id": "dress.part.id",
    "like": "dress.part.like",
    "age": "dress.part.age",
    "shape": "dress.part.shape",
    "height": "dress.part.height",
    "skin": "dress.part.skin",
    "aid": "dress.part.aid",
    "holds": "dress.part.holds",
    "face": "dress.part.face",
    "nose": "dress.part.nose",
    "eyes": "dress.part.eyes",
    "lips": "dress.part.lips",
    "brows": "dress.part.brows",
    "marks": "dress.part.marks",
    "beard": "dress.part.beard",
    "beard_colour": "dress.part.beard_colour",
    "hair": "dress.part.hair",
    "hair_colour": "dress.part.hair_colour",
    "head": "dress.part.head",
    "head_colour": "dress.part.head_colour",
    "top": "dress.part.top",
    "top_colour": "dress.part.top_colour",
    "over": "dress.part.over",
    "over_colour": "dress.part.over_colour",
    "below": "dress.part.below",
    "below_colour": "dress.part.below_colour",
    "neck": "dress.part.neck",
    "neck_colour": "dress.part.neck_colour",
    "glasses": "dress.part.glasses",
    "glasses_colour": "dress.part.glasses_colour",
    "jewellery": "dress.part.jewellery",
    "jewellery_colour": "dress.part.jewellery_colour",
    "posture": "dress.part.posture",
    "place": "dress.part.place",
    "light": "dress.part.light",
    "story": "dress.part.story",
}
_TABS: Final[Mapping[str, str]] = {
    "body": "dress.tab.body",
    "face": "dress.tab.face",
    "hair": "dress.tab.hair",
    "clothes": "dress.tab.clothes",
    "adorned": "dress.tab.adorned",
    "view": "dress.tab.view",
}
_MOODS: Final[Mapping[Mood, str]] = {
    Mood.CALM: "dress.mood.calm",
    Mood.GLAD: "dress.mood.glad",
    Mood.UNEASY: "dress.mood.uneasy",
    Mood.TIRED: "dress.mood.tired",
    Mood.SURPRISED: "dress.mood.surprised",
    Mood.RESOLVED: "dress.mood.resolved",
}


def value_word(shown: Dressing, part: str, value: str) -> str:
    """How a value of a control is read: several with a comma between; nothing as what that means."""
    if (part in TAKEN_OFF and value == NONE) or (not value and shown.without(part)):
        return say("dress.none")
    if not value:
        return say("dress.theirs") if shown.who.like else say("dress.usual")
    return ", ".join(map(word_of, value.split(", ")))


def part_word(part: str) -> str:
    """What a control is called."""
    return say(_PARTS[part])


def tab_word(tab: str) -> str:
    """What a tab is called."""
    return say(_TABS[tab])


def mood_word(mood: Mood) -> str:
    """What a mood is called."""
    return say(_MOODS[mood])
