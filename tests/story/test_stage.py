"""Who stands there and in which mood, and what a story's first page shows."""

from __future__ import annotations

from game.story import Playthrough, State, begin, page
from game.story.beginning import Cover
from game.story.catalogue import Light, Mood
from tests.story.small_play import story


def _standing(*edits: tuple[str, str], scene: str = "yard") -> list[tuple[str, Mood]]:
    told = story(*edits)
    here = page(told, State(scene, begin(told).values))
    return [(each.character.id, each.mood) for each in here.standing]


def test_without_a_cast_the_hero_and_the_first_other_to_speak_stand_there() -> None:
    """Each in the mood of the first line spoken in one; calm where there is none."""
    assert _standing() == [("lu", Mood.CALM), ("wen", Mood.GLAD)]
    assert _standing(scene="gate") == [("lu", Mood.CALM)]
    talk = "- wen: Hm.\n      - wen (tired): Well.\n      - lu (uneasy): Yes."
    assert _standing(("- You come out.", talk)) == [("lu", Mood.UNEASY), ("wen", Mood.TIRED)]


def test_a_cast_stands_there_as_it_is_written() -> None:
    """Whoever speaks."""
    assert _standing(("    lines:\n", "    cast: [wen (uneasy)]\n    lines:\n")) == [("wen", Mood.UNEASY)]


def test_an_empty_cast_is_nobody() -> None:
    """Not even the protagonist: the place alone is seen."""
    assert _standing(("    lines:\n", "    cast: []\n    lines:\n")) == []


def test_a_story_is_shown_by_its_cover_or_else_by_where_it_begins() -> None:
    """The place and the light."""
    assert story().front == Cover(place="campus_gate", light=Light.DAY)
    assert story(("start: gate", "start: hall")).front == Cover(place="auditorium", light=Light.DUSK)
    covered = story(("start: gate", "cover: {place: beach, light: night}\nstart: gate"))
    assert covered.front == Cover(place="beach", light=Light.NIGHT)


def test_hidden_stats_flags_and_visits_are_not_among_the_readings() -> None:
    """Those that are shown come as they are declared."""
    here = page(story(), Playthrough(story()).take("ask").state)
    assert [(one.id, one.value, one.minimum, one.maximum) for one in here.readings] == [
        ("confidence", 45, 0, 100),
        ("energy", 50, 0, 100),
    ]
