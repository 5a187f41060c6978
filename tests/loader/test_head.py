"""What the head declares beside stats and flags: constants, words, names that are typed, a place."""

from __future__ import annotations

import pytest

from game.diagnostics import Source
from game.loader import Loaded, load
from game.story import begin, choose
from game.story.beginning import TypedName
from game.story.slots import Visit, WordValue
from tests.loader.corpus import CORPUS, load_example
from tests.loader.small import STORY, rules

HEAD = """\
constants: {price: 300, floor: -2}
words:
  call: {start: miss, values: {an: An, miss: Miss An}}
  hero: {start: she, values: {she: {they: she, them: her}, he: {they: he, them: him}}}
names:
  sister: {ask: "What is your sister called?", start: Lan}
place: lake
circumstances:
  brother: {label: A brother, set: [hero = he]}
"""


def grown(head: str = HEAD, old: str = "", new: str = "") -> Loaded:
    """The small story in the newer version of the format, with more in its head and one piece replaced."""
    assert old in STORY
    text = STORY.replace("upward: 1\n", "upward: 1.1\n").replace(old, new, 1)
    return load(Source("small.yaml", text.replace("start: gate\n", f"{head}start: gate\n")))


def test_words_stand_after_stats_and_flags() -> None:
    """Each with its values, what is shown of each by part, and the place of that it starts with."""
    made = grown().scenario
    assert made is not None
    assert made.slots[3:] == (
        WordValue(id="call", start=1, values=("an", "miss"), parts={"": ("An", "Miss An")}),
        WordValue(
            id="hero", start=0, values=("she", "he"), parts={"they": ("she", "he"), "them": ("her", "him")}
        ),
    )
    assert begin(made).values == (40, 1, 0, 1, 0)
    assert begin(made, "brother").values == (40, 1, 0, 1, 1)


def test_constants_names_and_the_place_of_the_whole_story() -> None:
    """As they are written."""
    made = grown().scenario
    assert made is not None
    assert made.constants == {"price": 300, "floor": -2}
    assert made.names == {"sister": TypedName(id="sister", ask="What is your sister called?", start="Lan")}
    assert made.place == "lake"


def test_a_word_is_set_and_asked_about() -> None:
    """By its values alone."""
    changed = grown(
        HEAD, "      wait: {text: Wait,", "      wait: {text: Wait, if: call == miss, effects: [call = an],"
    )
    made = changed.scenario
    assert made is not None
    assert choose(made, begin(made), "wait").values[3] == 0


def test_a_constant_counts_as_its_number() -> None:
    """In conditions and in effects."""
    effects = "effects: [confidence = 2 * floor + 10, nerve -= floor]"
    made = grown(HEAD, "effects: [asked = true]", effects).scenario
    assert made is not None
    assert choose(made, begin(made), "ask").values[:2] == (6, 3)


@pytest.mark.parametrize("version", ["1.1", "'1.1'", '"1.1"'])
def test_the_version_is_taken_with_and_without_quotes(version: str) -> None:
    """Nothing is said of it."""
    assert load(Source("small.yaml", STORY.replace("upward: 1\n", f"upward: {version}\n"))).diagnostics == ()


@pytest.mark.parametrize("key", ["constants: {a: 1}", "words: {}", "names: {}", "place: lake"])
def test_what_is_new_is_said_once_of_a_file_that_is_old(key: str) -> None:
    """Whatever it uses."""
    text = STORY.replace("start: gate\n", f"{key}\nstart: gate\n")
    found = rules(load(Source("small.yaml", text)))
    assert found.count("UP225") == 1


@pytest.mark.parametrize("key", ["constants", "words", "names"])
def test_what_is_declared_is_not_empty(key: str) -> None:
    """As characters and scenes are not."""
    assert rules(grown(f"{key}: {{}}\n")) == ["UP224"]


@pytest.mark.parametrize(
    ("condition", "most"),
    [
        ("visited(hall)", 1),
        ("visits(hall) == 1", 2),
        ("visits(hall) > 4 or 7 > visits(hall)", 8),
        ("visits(hall) == confidence", 9),
        ("visits(hall) * 2 > 30", 9),
        ("visits(hall) % 2 == 0 and visits(hall) < 12", 13),
        ("visits(hall) < 900", 901),
        ("visits(hall) < 999", 999),
    ],
)
def test_visits_are_counted_as_far_as_anyone_asks(condition: str, most: int) -> None:
    """One more than any number they are compared with; nine where they are reckoned with."""
    made = grown(HEAD, "text: Wait,", f'text: Wait, if: "{condition}",').scenario
    assert made is not None
    assert made.slots[-1] == Visit(scene="hall", most=most)


def test_visits_count_from_effects_and_weights_too() -> None:
    """And the scene's own visit is one of them."""
    made = load_example(CORPUS / "playable" / "name_of_the_day.yaml").scenario
    assert made is not None
    state = begin(made)
    for count in (1, 2, 3, 4, 4):
        assert state.values[-1] == count
        state = choose(made, state, "wait")


def test_a_story_without_a_place_of_its_own_has_none() -> None:
    """Then scenes that name none are plain paper."""
    made = grown("").scenario
    assert made is not None
    assert made.place == ""


@pytest.mark.parametrize(
    ("head", "rule"),
    [
        ("words: {call: {start: a, values: [a, b]}}\n", "UP205"),
        ("words: {call: {start: a, values: {}}}\n", "UP224"),
        ("words: {call: {start: a}}\n", "UP203"),
        ("words: {call: an}\n", "UP205"),
        ("words: {confidence: {start: a, values: {a: A, b: B}}}\n", "UP219"),
        ("words: {call: {start: a, values: {a: A, a: B}}}\n", "UP202"),
        ("constants: {price: cheap}\n", "UP207"),
        ("constants: {price: 2000000}\n", "UP221"),
        ("constants: {visited: 2}\n", "UP218"),
        ("names: {asked: {ask: Who, start: Lan}}\n", "UP219"),
        ("names: {sister: {ask: Who}}\n", "UP203"),
        ("names: {sister: Lan}\n", "UP205"),
        ("place: moon\n", "UP303"),
    ],
)
def test_slips_in_the_head_are_told(head: str, rule: str) -> None:
    """The first of what is said."""
    assert rules(grown(head))[0] == rule
