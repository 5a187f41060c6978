"""Moments that any story may have: who is in them, with what, and where, as a file says it."""

from __future__ import annotations

import pytest

from game.story import State, page
from game.story.catalogue import Mood
from game.story.own_moment import OwnMoment, moment_word
from game.story_words import picture_in_words
from tests.loader.small import grown, rules, story

HERE = "    place: campus_gate\n"
LU, WEN = ("lu", Mood.CALM), ("wen", Mood.GLAD)


def moment(written: str, more: str = "") -> OwnMoment:
    """The moment of a scene that has it so."""
    made = grown(HERE, f"{HERE}    moment: {written}\n{more}").scenario
    assert made is not None
    found = made.scenes["gate"].moment
    assert isinstance(found, OwnMoment)
    return found


def people(found: OwnMoment) -> list[tuple[str, Mood]]:
    """Who is in it, and how."""
    return [(one.character, one.mood) for one in found.people]


def test_it_has_who_is_named_with_the_thing_at_the_place_of_its_scene() -> None:
    """In the order in which they are named."""
    found = moment("{name: hands_over, who: [wen (glad), lu], thing: envelope}")
    assert (found.kind, found.thing, found.place) == ("hands_over", "envelope", "campus_gate")
    assert people(found) == [WEN, LU]
    assert [one.look for one in found.people] == ["student_man", "wenzhu"]


def test_its_name_alone_takes_the_first_of_the_cast() -> None:
    """As many as it needs, in their moods, with what the first of them holds who does."""
    assert people(moment("from_behind", "    cast: [lu, wen (glad)]\n")) == [LU]
    both = moment("hands_over", "    cast: [lu, {who: wen (glad), holds: egg}]\n")
    assert (people(both), both.thing) == ([LU, WEN], "egg")


def test_a_place_of_the_whole_story_is_its_place_too() -> None:
    """Where the scene names none."""
    made = grown(
        HERE, "    cast: [lu]\n    moment: alone\n", ("start: gate\n", "start: gate\nplace: library\n")
    ).scenario
    assert made is not None
    found = made.scenes["gate"].moment
    assert isinstance(found, OwnMoment)
    assert found.place == "library"


def test_several_by_condition_are_each_another_word() -> None:
    """So that no two pictures of a story are taken for one."""
    made = grown(
        HERE,
        f"{HERE}    moment: [{{if: asked, is: {{name: alone, who: [wen]}}}}, {{name: alone, who: [lu]}}]\n",
    ).scenario
    assert made is not None
    shown = [page(made, State("gate", (40, 1, value))) for value in (1, 0)]
    assert len({moment_word(one.moment) for one in shown}) == 2
    assert [picture_in_words(one).rpartition("; ")[2] for one in shown] == [
        "Wen alone on the ground, small",
        "Lu alone on the ground, small",
    ]


def test_it_is_said_who_does_what_where() -> None:
    """To whoever does not see it."""
    made = grown(HERE, f"{HERE}    moment: {{name: hands_over, who: [wen, lu], thing: envelope}}\n").scenario
    assert made is not None
    said = picture_in_words(page(made, State("gate", (40, 1, 0))))
    assert said.startswith("The campus gate by day")
    assert said.endswith("; Wen hands Lu an envelope")


@pytest.mark.parametrize(
    ("written", "broken"),
    [
        ("{name: hands_over, who: [lu], thing: egg}", "UP345"),
        ("{name: from_behind, who: [lu, wen]}", "UP345"),
        ("{name: walking, who: []}", "UP345"),
        ("{name: embrace, who: [lu, lu (glad)]}", "UP345"),
        ("embrace", "UP345"),
        ("{name: back_wheels, who: [lu]}", "UP345"),
        ("{name: hands_over, who: [lu, wen]}", "UP346"),
        ("{name: embrace, who: [lu, wen], thing: egg}", "UP346"),
        ("{name: in_hand, who: [lu], thing: eg}", "UP319"),
        ("{name: alone, who: [lo]}", "UP302"),
        ("{name: alone, who: [lu (happy)]}", "UP307"),
        ("{name: alone, who: [lu, ]}", ""),
        ("{name: alon, who: [lu]}", "UP317"),
        ("{who: [lu]}", "UP203"),
        ("{name: alone, whom: [lu]}", "UP201"),
        ("{name: alone, who: {lu: glad}}", "UP204"),
        ("{name: alone, who: [[lu]]}", "UP206"),
    ],
)
def test_a_slip_is_told(written: str, broken: str) -> None:
    """Each by its own rule; a comma too many is none."""
    found = rules(grown(HERE, f"{HERE}    moment: {written}\n"))
    assert found[:1] == ([broken] if broken else [])


@pytest.mark.parametrize("who", ["lu", "{lu: glad}", "[{who: lu, mood: glad}]"])
def test_who_is_written_otherwise_is_told_once(who: str) -> None:
    """Not that nobody is named as well, for somebody is."""
    assert len(rules(grown(HERE, f"{HERE}    moment: {{name: alone, who: {who}}}\n"))) == 1


def test_whoever_may_not_be_there_is_said_to_be_no_part_of_it() -> None:
    """Else one who sees two in the cast would not know why one is counted."""
    cast = "    cast: [lu, {who: wen, if: asked}]\n"
    told = grown(HERE, f"{HERE}{cast}    moment: embrace\n").diagnostics[0].hint
    assert told == "write {name: embrace, who: [lu, wen]}; whoever has an if in the cast is not counted"


def test_none_is_no_moment() -> None:
    """It is written of music and sounds; “alone” comes near it and is not meant."""
    (told,) = grown(HERE, f"{HERE}    moment: none\n").diagnostics
    assert (told.rule, told.hint.partition(";")[0]) == ("UP317", "take the line out")


def test_it_is_of_version_1_1() -> None:
    """The first version had no moments."""
    assert rules(story(HERE, HERE + "    moment: {name: alone, who: [lu]}\n")) == ["UP225"]
