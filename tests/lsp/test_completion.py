"""What is offered while one types: text and place to completions, also where the text is broken."""

from __future__ import annotations

from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.loader.format_shapes import SHAPES
from game.lsp.completion import completions
from game.lsp.cursor import cursor_at
from game.lsp.grammar import about_key, keys_of, under
from game.lsp.stands import Words
from game.story.catalogue import LOOKS, MOMENTS, PLACES, THINGS, Light, Mood, Tone, View
from game.story.general_moments import GENERAL_MOMENTS
from game.story.parts import GLASSES, NONE
from tests.lsp.stories import DOOR, GROWN, labels, marked, reading_of

NAMES: Final = reading_of().names
LATER: Final = reading_of(GROWN).names
SCENES: Final = {"door", "later", "inside"}
VALUES: Final = {"confidence", "nerve", "knocked"}
PEOPLE: Final = {"mei", "lu"}
SCENE: Final = "scenes:\n  door:\n    place: home\n"

OFFERED = {
    "goto": (SCENE + "    choices:\n      a:\n        goto: ^", SCENES),
    "goto in braces": (SCENE + "    choices:\n      a: {text: A, goto: ^", SCENES),
    "next": (SCENE + "    next: la^", SCENES | {"back"}),
    "where a detour comes back": (SCENE + "    choices: {a: {text: A, goto: inside, then: ^", SCENES),
    "an exit": (SCENE + "    next:\n      - {if: knocked, goto: ^", SCENES),
    "start": ("upward: 1\nstart: ^", SCENES),
    "visited": (SCENE + "    lines:\n      - {if: not visited(^", SCENES),
    "visits": (SCENE + "    lines:\n      - if: visits( la^", SCENES),
    "an effect": (SCENE + "    choices:\n      a:\n        effects: [ne^", VALUES),
    "an effect in a line": (SCENE + "    choices:\n      a:\n        effects:\n          - ^", VALUES),
    "a circumstance": ("circumstances:\n  a: {label: A, set: [^", VALUES),
    "a value": (SCENE + "    lines:\n      - You have {^", VALUES),
    "a value in quotes": (SCENE + '    lines: ["You have {con^"', VALUES),
    "a value in a caption": (SCENE + "    caption: Day {^", VALUES),
    "cast": (SCENE + "    cast: [mei, ^", PEOPLE | {"who", "mood", "if", "holds", "posture"}),
    "cast by condition": (SCENE + "    cast: [{if: knocked, who: ^", PEOPLE),
    "protagonist": ("protagonist: ^", PEOPLE),
    "a mood in the cast": (SCENE + "    cast: [mei (^", set(Mood)),
    "a mood of a speaker": (SCENE + "    lines:\n      - mei (gl^", set(Mood)),
    "place": (SCENE.replace("home", "^"), PLACES),
    "light": (SCENE + "    light: ^", set(Light)),
    "view": (SCENE + "    view: ^", set(View)),
    "tone": (SCENE + "    ending: {title: x, tone: ^", set(Tone)),
    "look": ("characters:\n  a: {name: A, look: ^", LOOKS),
    "glasses": ("characters:\n  a: {name: A, look: {face: {glasses: ^", {*GLASSES, NONE}),
    "no marks": ("characters:\n  a:\n    look:\n      face:\n        marks: ^", {NONE}),
    "what a look holds": ("characters:\n  a: {look: {holds: ^", {*THINGS, NONE}),
    "a mood under its key": (SCENE + "    cast: [{who: mei, mood: ^", set(Mood)),
    "a mood of a line": (SCENE + "    lines:\n      - {mei: Hello, mood: ^", set(Mood)),
    "hidden": ("stats:\n  a:\n    hidden: ^", {"true", "false"}),
    "nothing after two braces": (SCENE + "    caption: Day {{^", set()),
    "nothing after a closed brace": (SCENE + "    caption: Day {nerve} ^", set()),
    "nothing in words": (SCENE + "    lines:\n      - You are here ^", set()),
    "nothing for an id": ("scenes:\n  ^", set()),
    "nothing for a number": (SCENE + "    choices:\n    discuss: {minutes: ^", set()),
}


@pytest.mark.parametrize("case", OFFERED)
def test_what_may_stand_there_is_offered(case: str) -> None:
    """Ids where an id stands, and words of the catalogue where one of them does."""
    text, wanted = OFFERED[case]
    assert set(labels(completions(*marked(text), NAMES))) == wanted


def test_a_condition_is_offered_values_and_its_words() -> None:
    """In a condition stand stats, flags, and what joins and asks."""
    found = labels(completions(*marked(SCENE + "    lines:\n      - if: knocked a^"), NAMES))
    assert set(found) >= VALUES | {"and", "or", "not", "visited("}
    after = labels(completions(*marked(SCENE + "    choices:\n      a:\n        effects: [nerve = ^"), NAMES))
    assert set(after) >= VALUES | {"min(", "max("}


WORDED = {
    "a value that is a word": (SCENE + "    lines:\n      - {if: call == ^", {"an", "miss"}),
    "set to a word": (SCENE + "    effects: [call = m^", {"an", "miss"}),
    "in braces": (
        SCENE + "    caption: For {^",
        {"confidence", "asked", "price", "call", "hero", "sister"},
    ),
    "a word in braces": (SCENE + "    caption: Hi {call == ^", {"an", "miss"}),
    "words by condition": (SCENE + "    caption: Hi {asked ? ag^", set()),
    "wording that varies": (SCENE + "    caption: Hi {~ ag^", set()),
    "a light by condition": (SCENE + "    light:\n      - {if: asked, is: ^", set(Light)),
    "the last light": (
        SCENE + "    light:\n      - {if: asked, is: dusk}\n      - da^",
        set(Light) | {"if", "is"},
    ),
    "a moment": (SCENE + "    moment: ha^", GENERAL_MOMENTS.keys() | MOMENTS),
    "the name of a moment": (SCENE + "    moment: {name: ^", GENERAL_MOMENTS.keys()),
    "who is in a moment": (SCENE + "    moment: {name: embrace, who: [^", {"mei"}),
    "a moment by condition": (
        SCENE + "    moment:\n      - {if: asked, is: {name: ^",
        GENERAL_MOMENTS.keys(),
    ),
    "a caption by condition": (SCENE + "    caption: [{if: asked, is: 'Hi {hero.^", {"they", "them"}),
    "a new name of a scene": ("renamed: {gate: ^", {"door", "home"}),
    "a part": (SCENE + "    caption: For {hero.th^", {"they", "them"}),
    "an effect": (SCENE + "    effects: [^", {"confidence", "asked", "price", "call", "hero"}),
    "once": (SCENE + "    choices: {a: {once: ^", {"true", "false"}),
    "the place of all": ("place: ^", PLACES),
}


@pytest.mark.parametrize("case", WORDED)
def test_what_came_later_is_offered_as_well(case: str) -> None:
    """Words and their parts, constants, names that are typed, effects of a scene, once."""
    text, wanted = WORDED[case]
    assert set(labels(completions(*marked(text), LATER))) == wanted


def test_a_promise_is_offered_how_it_begins_and_what_it_names() -> None:
    """The forms of promises at first, then scenes and what a condition may hold."""
    first = labels(completions(*marked("promises:\n  - ^"), LATER))
    assert {"every start can reach ", "no play reaches ", "after ", "60% to 100% of plays reach "} <= set(
        first
    )
    after = labels(completions(*marked("promises: [every start can reach h^"), LATER))
    assert {"home", "door", "confidence"} <= set(after)
    assert "tired" not in after
    starts = reading_of(
        GROWN.replace("place: home\nstart", "circumstances: {tired: {label: T}}\nstart")
    ).names
    words = "promises: [1% to 9% of plays reach home from ^"
    assert {"home", "tired"} <= set(labels(completions(*marked(words), starts)))


def test_a_line_is_offered_keys_and_speakers() -> None:
    """A line may begin with a key or with who speaks; after a first key only keys go on."""
    first = completions(*marked(SCENE + "    lines:\n      - ^"), NAMES)
    assert {one.insert for one in first} == {f"{key}: " for key in keys_of("line")} | {"mei: ", "lu: "}
    second = completions(*marked(SCENE + "    lines:\n      - if: knocked\n        ^"), NAMES)
    assert set(labels(second)) == keys_of("line") - {"if"}


@pytest.mark.parametrize(
    ("text", "part", "given"),
    [
        ("title: x\n^", "scenario", {"title"}),
        (SCENE + "    ^", "scene", {"place"}),
        (SCENE + "    choices:\n      a:\n        goto: x\n        ^", "choice", {"goto"}),
        (SCENE + "    choices:\n      a: {goto: x, ^", "choice", {"goto"}),
        (SCENE + "    ending:\n      ^", "ending", set()),
        ("characters:\n  a: {^", "character", set()),
    ],
)
def test_keys_are_offered_once_with_what_they_are_for(text: str, part: str, given: set[str]) -> None:
    """All keys of a part that it does not have yet, each with its line of the documentation."""
    found = {one.label: one.about for one in completions(*marked(text), NAMES)}
    assert all(found.values())
    assert found == {key: about_key(part, key) for key in keys_of(part) - given}


def test_lines_in_groups_are_lines() -> None:
    """What stands under lines, else and either of a group is offered what a line is."""
    outer = set(labels(completions(*marked(SCENE + "    lines:\n      - ^"), NAMES)))
    for group in ("if: knocked\n        lines", "if: knocked\n        else", "either"):
        text = SCENE + f"    lines:\n      - {group}:\n          - ^"
        assert set(labels(completions(*marked(text), NAMES))) == outer >= {"else", "either", "mei"}


def test_standard_stats_are_offered_where_stats_are_named() -> None:
    """The five standard stats with their meanings, less those that are there."""
    found = completions(*marked("stats:\n  confidence: 3\n  ^"), NAMES)
    assert {one.label for one in found} == {"opportunity", "ability", "energy", "connection"}
    assert all(": " in one.about for one in found)


def test_a_completion_takes_the_place_of_the_word_that_is_begun() -> None:
    """What is put in begins where the word begins, and has no second colon."""
    (one,) = completions(
        *marked(SCENE + "    choices: {a: {text: A, goto: x, because: x, if: x, lo^"), NAMES
    )[:1]
    lines, row, column = marked(SCENE + "    choices: {a: {text: A, goto: x, because: x, if: x, lo^")
    assert lines[row][one.column : column] == "lo"
    again = completions(*marked(SCENE + "    cap^: x"), NAMES)
    assert "caption" in {each.insert for each in again}


def test_ids_are_told_by_what_they_are() -> None:
    """A scene comes with its caption or first words, a character with a name, a stat with its meaning."""
    about = {one.label: one.about for one in completions(*marked("start: ^"), NAMES)}
    assert about == {"door": "门", "later": "Later.", "inside": "lu: Come in."}
    about = {one.label: one.about for one in completions(*marked("protagonist: ^"), NAMES)}
    assert about == {"mei": "Mei", "lu": "陆, her neighbour"}


def test_every_key_of_the_format_has_a_kind_of_words() -> None:
    """What the grammar says of a key is of a part or of words that completion knows."""
    for part in (*SHAPES, "line"):
        for key in keys_of(part):
            stands = under(part, key)
            while stands is not None:
                assert stands.words in Words
                assert not stands.part or keys_of(stands.part)
                stands = stands.inner  # type: ignore[assignment] # the end of the walk


@given(st.data())
def test_no_place_of_a_broken_story_is_too_much(data: st.DataObject) -> None:
    """Cut, doubled and strewn with signs as it may be, a story has completions or none, and no exception."""
    cut = data.draw(st.integers(0, len(DOOR)))
    strewn = data.draw(st.text(alphabet="[]{}()\"'-:,#|>\n\t &*!🚪门ab", max_size=12))
    text = DOOR[:cut] + strewn + DOOR[data.draw(st.integers(0, len(DOOR))) :]
    lines = text.split("\n")
    row = data.draw(st.integers(0, len(lines)))
    column = data.draw(st.integers(0, 90))
    cursor_at(lines, row, column)
    completions(lines, row, column, NAMES)
