"""What is said of wordings, cases, casts, entering and luck, each in its author's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from game.analysis.findings import findings
from game.analysis.reading_time import reading
from game.story.cases import Case, Cases
from game.story.catalogue import Light
from game.story.scenario import Line, Standing
from game.story.slots import Taken
from game.story.text import plain
from tests.analysis.grafted import Graft
from tests.analysis.traps import scene, trap

if TYPE_CHECKING:
    from game.story import Scenario

ASK = scene("a", "effects: [asked = true], goto: b", "goto: b") + scene("b", "goto: end", "goto: a")


def _told(scenario: Scenario, *rules: str) -> set[tuple[str, str, str]]:
    found = [each for each in findings(scenario) if each.rule in rules]
    return {(each.rule, ".".join(map(str, each.path[1:])), each.message) for each in found}


def _asked() -> Graft:
    return Graft(trap(ASK, flags="asked: false"))


def test_a_wording_that_is_never_read_is_told() -> None:
    """With the reason; one that leaves the other out is told as always read."""
    graft = _asked()
    lines = (
        Line(text=graft.either("call == miss", "Miss", "An")),
        Line(text=graft.either("asked", "Again", "")),
        Line(text=graft.either("confidence < 30", "Shy", "", before="Well. ")),
        Line(text=graft.either(None, "nods", "waits")),
    )
    most = "the most anyone can have here is 20, by a > c0 → b"
    assert _told(graft.scene("b", lines=lines).scenario, "UP629", "UP721", "UP624") == {
        ("UP629", "b.lines.0", "“Miss” is never shown here: call is never “miss” here"),
        (
            "UP629",
            "b.lines.2",
            f"“Shy” is always shown here: it needs confidence 30; {most}",
        ),
    }


def test_nothing_is_said_of_wordings_in_a_line_that_is_never_read() -> None:
    """The line is."""
    graft = _asked()
    line = Line(
        text=graft.either("asked", "Again", "Well"), condition=graft.when("visits(b) > 8 and visits(b) < 9")
    )
    told = _told(graft.scene("b", lines=(line, Line(text=plain("x")))).scenario, "UP629", "UP624")
    assert {rule for rule, *_ in told} == {"UP624"}


def test_cases_and_casts_that_are_never_shown_are_told() -> None:
    """Of cases the first that holds is shown; a case behind one that always holds never is."""
    graft = _asked()
    cases = Cases(
        light=(
            Case(Light.NIGHT, graft.when("visits(b) == 3 and not visited(a)")),
            Case(Light.MORNING, graft.when("visited(a)")),
            Case(Light.DUSK, graft.when("asked")),
        ),
        caption=(Case(plain("Monday"), graft.when("visits(b) == 1")), Case(plain("Later"))),
    )
    cast = (
        Standing(character="me", condition=graft.when("call == miss")),
        Standing(character="me", condition=graft.when("asked")),
    )
    assert _told(graft.scene("b", cases=cases, cast=cast).scenario, "UP630", "UP631", "UP721") == {
        (
            "UP630",
            "b.light.0.if",
            "this light is never shown: “a” has always been visited before here",
        ),
        ("UP721", "b.light.1.if", "wherever a reader comes from, this condition holds here"),
        ("UP630", "b.light.2.if", "this light is never shown: “a” has always been visited before here"),
        ("UP631", "b.cast.0.if", "“me” never stands here: call is never “miss” here"),
    }


def test_effects_on_entering_are_told_once_where_they_stand() -> None:
    """However many ways lead there; one that stays within its limits on some way is well."""
    graft = _asked().scene("b")
    graft.scene("b", effects=graft.effects("confidence += 101", "confidence -= 500", "ability += 1"))
    assert _told(graft.scenario, "UP625") == {
        ("UP625", "b.effects.0", "“confidence += 101” goes beyond the limit every time"),
        ("UP625", "b.effects.1", "“confidence -= 500” goes beyond the limit every time"),
    }
    graft.scene("b", effects=graft.effects("confidence += 80"))
    assert not _told(graft.scenario, "UP625")


def test_effects_of_the_first_scene_happen_as_plays_begin() -> None:
    """What goes beyond its limit there, and is never come to again, is told."""
    graft = Graft(trap(scene("a", "goto: end")))
    graft.scene("a", effects=graft.effects("confidence -= 20", "ability += 81"))
    assert _told(graft.scenario, "UP625") == {
        ("UP625", "a.effects.1", "“ability += 81” goes beyond the limit every time")
    }


LUCK = (
    scene("a", "goto: coin", "effects: [confidence += 5], goto: coin")
    + "  coin: {place: lake, lines: [Up], chance: "
    + "{head: {weight: 1, goto: end}, tail: {weight: 1, goto: a}}}\n"
)


def test_luck_that_finds_nothing_is_told_with_a_walk() -> None:
    """Where every weight can be 0 at once."""
    graft = Graft(trap(LUCK, confidence=0))
    graft.ways(
        "coin", [{"weight": graft.weight("confidence - 4")}, {"weight": graft.weight("visits(coin) - 1")}]
    )
    (found,) = [each for each in findings(graft.scenario) if each.rule == "UP523"]
    assert (found.path, found.walk) == (("scenes", "coin"), "a > c0 → coin")
    graft.ways("coin", [{"weight": graft.weight("1 + confidence")}, {"weight": graft.weight("visits(coin)")}])
    assert not _told(graft.scenario, "UP523", "UP628", "UP721")


def test_an_outcome_that_never_falls_is_told() -> None:
    """At its condition, or at its weight."""
    graft = Graft(trap(LUCK, confidence=0))
    graft.ways("coin", [{"condition": graft.when("call == miss")}, {"condition": graft.when("visited(a)")}])
    assert _told(graft.scenario, "UP628", "UP721") == {
        ("UP628", "coin.chance.head.if", "“head” never falls: call is never “miss” here"),
        ("UP721", "coin.chance.tail.if", "wherever a reader comes from, this condition holds here"),
    }
    graft = Graft(trap(LUCK, confidence=0))
    graft.ways("coin", [{}, {"weight": graft.weight("visits(coin) - 10")}])
    assert _told(graft.scenario, "UP628") == {
        ("UP628", "coin.chance.tail.weight", "“tail” never falls: visits(coin) - 10 > 0 never holds here"),
    }


def test_a_word_that_nobody_asks_for_is_told() -> None:
    """Shown in braces or asked for, it is well."""
    graft = _asked()
    assert ("UP626", "call", "“call” is never shown, and nothing ever asks for it") in _told(
        graft.scenario, "UP626"
    )
    graft.scene("b", lines=(Line(text=graft.either("call == an", "An", "Miss")),))
    assert not [path for _, path, _ in _told(graft.scenario, "UP626") if path == "call"]


def test_a_page_of_empty_wordings_is_told() -> None:
    """Where the only line can come out without a word; not where some wording is always there."""
    graft = _asked()
    for text, told in (
        (graft.either("asked", "Again", ""), True),
        (graft.either("asked", "", "Well"), True),
        (graft.either("asked", "Again", "Well"), False),
        (graft.either("asked", "Again", "", before="So. "), False),
        (graft.either(None, "nods", ""), True),
    ):
        found = [
            one
            for one in findings(graft.scene("b", lines=(Line(text=text),)).scenario)
            if one.rule == "UP627"
        ]
        assert bool(found) is told, text


def test_a_detour_that_comes_back_elsewhere_is_not_outdone() -> None:
    """Two choices that lead to the same scene are compared only where they come back to the same."""
    both = scene("a", "effects: [confidence += 1], goto: b", "effects: [confidence += 2], goto: b")
    graft = Graft(trap(both + scene("b", "goto: end")))
    assert _told(graft.scenario, "UP722")
    graft.ways("a", [{"then": "end"}, {"then": "b"}])
    assert not _told(graft.scenario, "UP722")


def test_what_is_always_so_of_a_choice_taken_once_is_its_own_condition() -> None:
    """That it is gone when it was taken is no answer to what its author asks."""
    graft = Graft(trap(ASK, flags="asked: false"), Taken(scene="b", choice="c1"))
    taken = next(n for n, slot in enumerate(graft.scenario.slots) if isinstance(slot, Taken))
    graft.ways("b", [{}, {"condition": graft.when("visited(a)"), "taken": taken}])
    assert ("UP721", "b.choices.c1.if", "wherever a reader comes from, this condition holds here") in _told(
        graft.scenario, "UP721"
    )


def test_one_wording_is_read_at_a_time() -> None:
    """What a play reads has the words of the wording it meets; all words have the longest."""
    story = Graft(trap(scene("a", "goto: end"), flags="asked: false"))
    line = Line(text=story.either("asked", "one two three", "four", before="So "))
    found = reading(story.scene("a", lines=(line,)).scenario)
    assert (found.words, found.all_words) == (2 + 1 + 1, 4 + 1 + 1)
    vary = Line(text=story.either(None, "one two three", "four", before="So "))
    assert reading(story.scene("a", lines=(vary,)).scenario).words == 3 + 1 + 1
    assert pytest.approx(found.choices) == 1
