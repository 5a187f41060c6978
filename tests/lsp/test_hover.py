"""What is said of the thing one points at, before and after a proof."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.analysis import Budget
from game.diagnostics import Source
from game.loader import load
from game.loader.scene_files import SceneFiles
from game.lsp.explore import explore
from game.lsp.facts import Facts, facts_from, plain_of
from game.lsp.hover import Known, hover
from game.lsp.positions import Positions
from game.lsp.reading import Reading, read
from game.lsp.story_texts import StoryTexts
from game.lsp.symbols import symbols
from tests.lsp.stories import DOOR, GROWN, place_of, reading_of

if TYPE_CHECKING:
    from game.story import Scenario


def _scenario(text: str = DOOR) -> Scenario:
    scenario = load(Source("door.yaml", text)).scenario
    assert scenario is not None
    return scenario


FACTS: Final = explore(_scenario(), Budget)
KNOWN: Final = Known(reading_of(), FACTS)


def _said(words: str, inside: int = 0, nth: int = 1, known: Known = KNOWN) -> str:
    return hover(known, "door.yaml", *place_of(words, nth=nth, inside=inside))


def test_a_scene_is_said_with_what_is_proven_of_it() -> None:
    """How often it is met, from other starts as well, where the stats stand, and what leads there."""
    said = _said("  later:", inside=3).split("\n\n")
    assert said[0] == "scene `later`: Later."
    assert said[1] == "Met 2 times in a play on average (0.94 from other starts)."
    assert said[2] == "Here confidence 40 to 100, nerve 2."
    assert said[3] == "Ways in: 1 (`door.wait`)."


def test_a_scene_is_said_alike_wherever_it_is_named() -> None:
    """Where it is named first, where a choice leads to it, where a condition asks for it."""
    first = _said("  inside:", inside=3)
    assert first == _said("goto: inside", inside=8)
    assert _said("visited(inside)", inside=10).startswith(first)
    assert "Met in 100 % of plays.\n\nHere confidence" in first
    assert "Ways in: 2 (`door.knock`, `later`)." in first


def test_a_choice_is_said_with_how_often_it_is_open_and_taken() -> None:
    """The words of a choice, where it leads, and its shares of the visits to its scene."""
    said = _said("      knock:", inside=7)
    assert said.startswith("choice `door.knock`: Knock\n\nLeads to `inside`.\n\nOpen in ")
    assert "by who picks at random" in said


def test_a_condition_is_said_with_how_often_it_holds() -> None:
    """The share of visits, and where the stats stand that it asks for; the one pointed at by itself."""
    between = _said("confidence >= 40 and", inside=12)
    assert between.startswith("Open in ")
    assert between.endswith("of the visits to `door`.\n\nHere confidence 30 to 90.")
    at_stat = _said("confidence >= 40 and", inside=2)
    assert "In `door` 30 to 90." in at_stat
    assert "Here confidence" not in at_stat
    exit_ = _said("visited(inside) or confidence > 90", inside=16)
    assert "of the visits to `later`: where no exit before it was." in exit_


def test_a_value_is_said_with_its_limits_and_how_often_it_is_named() -> None:
    """A stat with meaning, limits and start, a flag with its start; both with how often they are named."""
    assert _said("  nerve:", inside=3) == (
        "stat `nerve`: Nerve: How much she dares.\n\nFrom 0 to 9; 2 at first.\n\nNamed in 2 places."
    )
    assert _said("{knocked:", inside=2) == "flag `knocked`: a flag, at first false\n\nNamed in 3 places."
    assert _said("confidence: 30", inside=2).startswith("stat `confidence`: Confidence: ")


def test_words_constants_and_typed_names_are_said() -> None:
    """What came later is said as well: what it may be, what it always is, what is asked."""
    known = Known(reading_of(GROWN), None)

    def said(words: str, inside: int = 1) -> str:
        return hover(known, "door.yaml", *place_of(words, GROWN, inside=inside)).split("\n\n")[0]

    assert said("{call}", 2) == "word `call`: an at first, of an, miss"
    assert said("{hero.they}", 2) == "word `hero`: she at first, of she, he"
    assert said("price: 300") == "constant `price`: always 300"
    assert said("{sister}", 2) == "name `sister`: What is your sister called?"
    assert said("every start can reach home", 24) == "scene `home`: Home."


def test_who_speaks_and_keys_are_said_too() -> None:
    """A character by name and in how many places; a key by its line in the documentation."""
    assert _said("lu (glad)", inside=1) == "character `lu`: 陆, her neighbour\n\nNamed in 2 places."
    assert _said("protagonist:", inside=3) == "The id of the character one plays."
    assert _said("effects: [knocked", inside=3) == "What changes: [confidence += 5, asked = true]."
    assert _said("A door", inside=3) == ""


@pytest.mark.parametrize(
    ("proving", "said"), [(True, "How often is being worked out."), (False, "How often is not known.")]
)
def test_before_a_proof_is_there_the_rest_is_said(*, proving: bool, said: str) -> None:
    """What needs no proof is said at once, and in place of the rest that it is not there."""
    known = Known(reading_of(), None, proving=proving)
    parts = _said("  later:", inside=3, known=known).split("\n\n")
    assert parts == ["scene `later`: Later.", said, "Ways in: 1 (`door.wait`)."]
    assert _said("confidence >= 40 and", inside=12, known=known) == ""


def test_a_scene_that_no_play_meets_is_said_to_be_none() -> None:
    """Where everything was explored and a scene was not among it, no play comes there."""
    text = DOOR + "  attic:\n    place: office\n    lines: [Up.]\n    next: inside\n"
    known = Known(reading_of(text), explore(_scenario(text), Budget))
    said = hover(known, "door.yaml", *place_of("  attic:", text, inside=3))
    assert said.split("\n\n")[1:] == ["No play comes here.", "Ways in: none."]


def test_what_is_open_and_met_is_what_counting_by_hand_gives() -> None:
    """Two starts, a locked choice and a share of visits, on a story small enough to count."""
    text = """\
upward: 1
title: Coin
protagonist: mei
characters: {mei: {name: Mei, look: student_woman}}
stats: {confidence: 10}
circumstances: {bold: {label: Bold, set: [confidence = 50]}}
start: toss
scenes:
  toss:
    place: home
    lines: [Toss.]
    chance:
      up: {weight: 1, effects: [confidence += 30], goto: ask}
      down: {weight: 3, goto: ask}
  ask:
    place: home
    lines: [Ask?]
    choices:
      yes_: {text: Ask, if: confidence >= 40, goto: asked}
      no_: {text: Leave, goto: left}
  asked: {place: home, lines: [Asked.], ending: {title: Asked, tone: warm}}
  left: {place: home, lines: [Left.], ending: {title: Left, tone: open}}
"""
    facts = explore(_scenario(text), Budget)
    assert facts.complete
    ask, asked = facts.scenes["ask"], facts.scenes["asked"]
    assert ask.open == {"yes_": 0.25, "no_": 1.0}
    assert ask.taken == {"yes_": 0.125, "no_": 0.875}
    assert asked.met == {"": 0.125, "bold": 0.5}
    assert (asked.stats["confidence"].least, asked.stats["confidence"].most) == (40, 80)
    assert (ask.stats["confidence"].least, ask.stats["confidence"].most) == (10, 80)
    assert facts_from(plain_of(facts)) == facts


def test_where_a_budget_ends_nothing_is_claimed() -> None:
    """A story that is larger than may be looked at has no facts, and is not said to be met by no play."""
    facts = explore(_scenario(), lambda: Budget(1))
    assert facts == Facts(scenes={}, states=facts.states, complete=False)
    said = hover(Known(reading_of(), facts), "door.yaml", *place_of("  later:", inside=3))
    assert "How often is not known." in said


@given(st.data())
def test_no_broken_story_is_too_much(data: st.DataObject) -> None:
    """Cut, doubled and strewn with signs: a story is read, pointed at and outlined without an exception."""
    cut = data.draw(st.integers(0, len(DOOR)))
    strewn = data.draw(st.text(alphabet="[]{}()\"'-:,#|>\n\t &*!🚪门ab\u2028", max_size=12))
    text = DOOR[:cut] + strewn + DOOR[data.draw(st.integers(0, len(DOOR))) :]
    source = Source("door.yaml", text)
    reading = read(StoryTexts("door", source, SceneFiles()), Reading())
    positions = Positions(source)
    line, column = positions.from_editor(data.draw(st.integers(0, 60)), data.draw(st.integers(0, 90)))
    hover(Known(reading, FACTS), "door.yaml", line, column)
    for outer in symbols(reading.names, "door.yaml", len(positions.lines)):
        for one in (outer, *outer.inside):
            assert one.span.line <= one.end_line
