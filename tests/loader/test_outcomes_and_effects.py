"""Effects on entering and on exits, choices taken once, people by condition, and luck that depends."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from game.story import Playthrough, State, begin, choose, page
from game.story.play import outcomes, steps
from game.story.slots import Taken
from tests.loader.corpus import CORPUS, load_example
from tests.loader.small import STORY, WAIT, grown, rules

if TYPE_CHECKING:
    from game.story import Scenario
    from game.story.page import OnStage

GATE = "    place: campus_gate\n"
CHOICES = STORY[STORY.index("    choices:") : STORY.index("  hall:")]


def chance(*outcome: str) -> tuple[str, str]:
    """The small scenario's way on, as luck."""
    return CHOICES, "    chance:\n" + "".join(f"      {each}\n" for each in outcome)


def test_entering_a_scene_has_effects_each_time_and_first_of_all() -> None:
    """The start is entered as well, after the circumstance; a way's own effects come before."""
    made = grown(GATE, GATE + "    effects: [nerve += 1, confidence = nerve]\n").scenario
    assert made is not None
    assert begin(made).values == (2, 2, 0)
    again = grown(
        GATE,
        GATE + "    effects: [confidence = nerve]\n",
        (WAIT, WAIT.replace("goto: hall", "effects: [nerve = 3], goto: gate")),
    ).scenario
    assert again is not None
    assert choose(again, begin(again), "wait").values == (3, 3, 0)


def test_why_numbers_moved_is_said_by_the_way_or_by_the_scene_that_is_entered() -> None:
    """The way's own reason is the nearer one."""
    story = load_example(CORPUS / "playable" / "tea_counter.yaml").scenario
    assert story is not None
    play = Playthrough(story).take("ask")
    assert str(play.because) == "He has one."
    play = play.take("offer")
    assert str(play.because) == "Another day on your feet."
    play = play.take("ask") if "ask" in steps(story, play.state) else play.take("close").take("next")
    assert play.because is None


def test_an_exit_says_its_reason() -> None:
    """It is the one that was taken."""
    story = load_example(CORPUS / "playable" / "tea_counter.yaml").scenario
    assert story is not None
    play = Playthrough(story).take("ask").take("close").take("next")
    assert str(play.because) == "Even days, you mop."
    assert play.state.values[0] == 10


def test_a_choice_that_was_taken_once_is_gone() -> None:
    """Also where it says why it is locked; the other choices stay."""
    once = WAIT.replace("goto: hall", "once: true, if: nerve > 0, locked: Wait for what?, goto: gate")
    made = grown(WAIT, once).scenario
    assert made is not None
    assert made.slots[-1] == Taken(scene="gate", choice="wait")
    here = begin(made)
    assert steps(made, here) == ("ask", "wait")
    after = choose(made, here, "wait")
    assert steps(made, after) == ("ask",)
    assert [each.id for each in page(made, after).options] == ["ask"]


def test_slots_of_choices_stand_after_those_of_visits() -> None:
    """What is kept of a story that asks for visits keeps its order."""
    made = grown(
        WAIT,
        WAIT.replace("goto", "once: true, if: not visited(hall), goto"),
        ("{text: Ask the way,", "{text: Ask the way, once: true,"),
    ).scenario
    assert made is not None
    assert made.slots[4:] == (Taken(scene="gate", choice="ask"), Taken(scene="gate", choice="wait"))
    assert choose(made, begin(made), "wait").values[4:] == (0, 1)


@pytest.mark.parametrize(
    ("nerve", "asked", "falls"),
    [(0, 0, ["dry"]), (1, 0, ["dry", "storm"]), (0, 1, ["rain", "dry"]), (3, 1, ["rain", "dry", "storm"])],
)
def test_luck_falls_only_where_its_condition_holds_and_its_weight_is_above_0(
    nerve: int, asked: int, falls: list[str]
) -> None:
    """A weight below 0 counts as none."""
    rain, dry = "rain: {if: asked, weight: 2, goto: hall}", "dry: {weight: 3, goto: hall}"
    made = grown(*chance(rain, dry, "storm: {weight: nerve * 2 - 1, goto: hall}")).scenario
    assert made is not None
    here = State("gate", (40, nerve, asked))
    assert [each.id for each in outcomes(made, here)] == falls


@pytest.mark.parametrize(
    ("weight", "rule", "hint"),
    [
        ("50%", "UP207", "3 beside 1"),
        ("0.5", "UP207", "3 beside 1"),
        ("nerv + 1", "UP402", "nerve"),
        ("asked + 1", "UP403", ""),
        ("nerve /2", "UP401", "//"),
        ("many", "UP207", "digits"),
        ("'3'", "UP207", "quotes"),
        ("-1", "UP221", ""),
        ("nerve - 3", "UP605", "take it out"),
    ],
)
def test_a_weight_that_is_none_is_told(weight: str, rule: str, hint: str) -> None:
    """A number that is not written as one, a sum that cannot be read, a sum that is never above 0."""
    found = grown(*chance(f"rain: {{weight: {weight}, goto: hall}}", "dry: {weight: 3, goto: hall}"))
    (one,) = found.diagnostics
    assert one.rule == rule
    assert hint in one.message + one.hint


def test_weights_that_are_all_never_above_0_are_told_once() -> None:
    """Nothing can happen there."""
    assert rules(grown(*chance("rain: {weight: nerve - 5, goto: hall}"))) == ["UP504"]


def test_an_outcome_that_can_never_fall_is_told() -> None:
    """Its condition fails whatever the values are."""
    found = grown(*chance("rain: {if: nerve > 9, weight: 1, goto: hall}", "dry: {weight: 3, goto: hall}"))
    assert rules(found) == ["UP609"]


def test_people_stand_there_while_their_condition_holds() -> None:
    """The first entry of a character that holds says the mood."""
    cast = "    cast: [lu, {who: wen (glad), if: asked}, {who: wen (tired), if: nerve > 0}]\n"
    made = grown(GATE, GATE + cast).scenario
    assert made is not None
    seen = {
        (nerve, asked): [(each.character.id, str(each.mood)) for each in _standing(made, nerve, asked)]
        for nerve in (0, 1)
        for asked in (0, 1)
    }
    lu, glad, tired = ("lu", "calm"), ("wen", "glad"), ("wen", "tired")
    assert seen == {(0, 0): [lu], (0, 1): [lu, glad], (1, 0): [lu, tired], (1, 1): [lu, glad]}


def _standing(made: Scenario, nerve: int, asked: int) -> tuple[OnStage, ...]:
    return page(made, State("gate", (40, nerve, asked))).standing


@pytest.mark.parametrize(
    ("cast", "rule"),
    [
        ("[lu, {who: lu, if: asked}]", "UP314"),
        ("[{who: wen}, {who: wen, if: asked}]", "UP314"),
        ("[{who: nobody, if: asked}]", "UP302"),
        ("[{who: wen (sunny), if: asked}]", "UP307"),
        ("[{who: wen, when: asked}]", "UP201"),
        ("[{if: asked}]", "UP203"),
    ],
)
def test_slips_in_the_cast_are_told(cast: str, rule: str) -> None:
    """One slip, one message."""
    assert rules(grown(GATE, f"{GATE}    cast: {cast}\n")) == [rule]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (GATE, GATE + "    effects: [nerve += 1]\n"),
        (GATE, GATE + "    because: It is late.\n"),
        (GATE, GATE + "    cast: [{who: wen, if: asked}]\n"),
        (WAIT, WAIT.replace("goto", "once: true, goto")),
        chance("rain: {weight: nerve, goto: hall}", "dry: {weight: 1, goto: hall}"),
        chance("rain: {weight: 1, if: asked, goto: hall}", "dry: {weight: 1, goto: hall}"),
        (CHOICES, "    next: [{if: asked, goto: hall, effects: [nerve += 1]}, hall]\n"),
    ],
)
def test_what_came_with_version_1_1_stands_in_a_file_that_says_so(old: str, new: str) -> None:
    """In a file of version 1 one finding says so, and nothing else is said of it."""
    assert rules(grown(old, new, version="1")) == ["UP225"]
    assert rules(grown(old, new)) == []
