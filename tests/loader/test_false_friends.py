"""A key of another format is told what says the same here, and no value is judged by a guess."""

from __future__ import annotations

import pytest

from tests.loader.small import WAIT, grown, story, with_line

IF = "{text: Wait, "
HALL = "    place: auditorium\n"


@pytest.mark.parametrize(
    ("old", "new", "rule", "remedy"),
    [
        (*with_line("- {if: asked, text: Bold., else: Shy.}"), "UP253", "under lines: and under else:"),
        (*with_line("- {if: asked, text: Bold., elif: nerve > 2}"), "UP201", "under either:"),
        (*with_line("- {if: asked, lines: [One, Two]}"), "UP225", "upward: 1.1"),
        (IF, IF + "hide_reuse: true, ", "UP201", "write once: true"),
        (IF, IF + "sticky: true, ", "UP201", "unless it has once: true"),
        (HALL, HALL + "    on_enter: [nerve += 1]\n", "UP201", "write effects:"),
        (WAIT, WAIT.replace("goto", "target"), "UP201", "write goto:"),
        (WAIT, WAIT.replace("text", "label"), "UP201", "write text:"),
        (
            "{text: Wait, goto",
            "{text: Wait, if: [asked, nerve > 1], goto",
            "UP206",
            "write asked and nerve > 1",
        ),
        (
            "{text: Wait, goto",
            "{text: Wait, if: [asked or nerve > 1, asked], goto",
            "UP206",
            "(asked or nerve > 1) and",
        ),
        (IF, IF + "if: {asked: true}, ", "UP206", "as in confidence > 3"),
        (
            "{text: Wait, goto",
            "{text: Wait, if: asked == True, goto",
            "UP402",
            "write true, in small letters",
        ),
        (HALL, HALL + "    seconds: 10\n", "UP201", "nothing in a scene is timed"),
        (HALL, HALL + "    background: x.png\n", "UP201", "write place:"),
        (HALL, "    image: x.png\n", "UP201", "write place:"),
        ("flags:\n", "variables: {a: 3}\nflags:\n", "UP201", "write stats: for numbers"),
        (*with_line('- "Hello {name}."'), "UP310", "write the name itself"),
        (*with_line('- "Hello {wen}."'), "UP310", "write the name itself"),
        ("upward: 1\n", "", "UP203", "add upward: 1"),
        (IF, IF + "if: energy > 3, ", "UP402", "energy: 50"),
        (IF, IF + "if: 'random(1, 6) > 3', ", "UP401", "chance:"),
        ("goto: hall}\n  hall", "goto: END}\n  hall", "UP301", "ending:"),
        ("effects: [asked = true]", "effects: 【asked = true】", "UP204", "write [asked = true]"),
    ],
)
def test_what_is_meant_is_named(old: str, new: str, rule: str, remedy: str) -> None:
    """One slip, one message, and its remedy works."""
    (one,) = story(old, new).diagnostics
    assert one.rule == rule
    assert remedy in one.hint


def test_a_value_is_not_judged_by_a_key_that_was_guessed() -> None:
    """The words under it may be right for what was meant; nearly typed, a key is no guess."""
    (guessed,) = story(HALL, HALL + "    lighting: [bright]\n").diagnostics
    assert (guessed.rule, guessed.hint) == ("UP201", "did you mean “light”?")
    typed = story(HALL, HALL + "    ligt: bright\n").diagnostics
    assert [one.rule for one in typed] == ["UP201", "UP304"]


VALUES = "words: {call: {start: an, values: {an: An, bo: Bo}}}\nstart: gate\n"


@pytest.mark.parametrize(
    ("old", "new", "rule", "remedy"),
    [
        (HALL, HALL + "    once: true\n", "UP201", "write it on a choice"),
        (*with_line("- {text: Bold., once: true}"), "UP201", "write if: visits(…) == 1"),
        (
            "choices:\n      ask:",
            "chance:\n      dry: {weight: 1, once: true, goto: hall}\n  more:\n    choices:\n      ask:",
            "UP201",
            "write if: visits(…) == 1",
        ),
        (
            HALL + "    ending: {title: Inside, tone: warm}\n",
            HALL + "    next: [{if: asked, goto: gate, then: hall}, gate]\n",
            "UP201",
            "with then:, begins in one",
        ),
        (HALL, HALL + "    effects: [call += bo]\n", "UP413", "write call = bo"),
        (*with_line('- "[call.They] stops."'), "UP615", "write {call.They}"),
        (*with_line("- {if: visits gate == 1, text: Hm.}"), "UP401", "write visits(gate)"),
        (
            "values: {an: An, bo: Bo}",
            "values: [an, bo]",
            "UP205",
            "write {an: an, bo: bo}, or what is shown of each after its colon",
        ),
        ("start: gate\n", "names: {cat: Mi}\nstart: gate\n", "UP205", 'write cat: {ask: "…?", start: Mi}'),
    ],
)
def test_what_is_meant_of_version_1_1_is_named(old: str, new: str, rule: str, remedy: str) -> None:
    """One slip, one message: what was declared in another form is known all the same."""
    found = grown("start: gate\n", VALUES, (old, new))
    (one,) = found.diagnostics
    assert (one.rule, remedy in one.hint) == (rule, True), one
