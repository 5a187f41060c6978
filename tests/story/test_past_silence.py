"""Reasons and changes are told across scenes that show nothing."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

import pytest

from game.cli.stories import shipped
from game.diagnostics import Source
from game.loader import load, load_path
from game.story import Dice, Playthrough, page, settle, silent, steps

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.story import Scenario

TEXT = """upward: 1
title: Silence
protagonist: me
characters: {me: {name: Me, look: wenzhu}}
stats: {confidence: 20, energy: 50}
flags: {won: false}
start: desk
scenes:
  desk:
    place: office
    lines: [A desk.]
    choices:
      ask: {text: Ask, effects: [confidence += 5], because: She looks up., goto: between}
      bet: {text: Bet, effects: [energy -= 1], because: A coin., goto: luck}
  between:
    place: office
    next:
      - {if: confidence > 90, goto: desk}
      - hall
  luck:
    place: office
    chance:
      heads: {weight: 1, effects: [won = true], because: Heads., goto: hall}
  hall: {place: lake, lines: [A hall.], ending: {title: Hall, tone: quiet}}
"""


def _after(choice: str) -> tuple[Playthrough, str, dict[str, int]]:
    scenario = _silence()
    play = settle(Playthrough(scenario).take(choice), Dice(1))
    here = page(scenario, play.state, play.before)
    return play, str(play.because), {change.id: change.value for change in here.changes}


def test_a_choice_that_leads_through_silence_keeps_its_reason() -> None:
    """What it moved and why stand on the page that is read next."""
    play, because, changes = _after("ask")
    assert play.state.scene == "hall"
    assert (because, changes) == ("She looks up.", {"confidence": 5})


def test_luck_says_how_it_fell_even_if_no_number_shows_it() -> None:
    """Its own reason is the later one; what the choice before it moved is still shown."""
    _, because, changes = _after("bet")
    assert (because, changes) == ("Heads.", {"energy": -1})


@pytest.mark.parametrize(
    ("scene", "keys"),
    [
        ("  between:\n", "    effects: [energy -= 2]\n    because: The lamp hums.\n"),
        ("  hall: {", "effects: [energy -= 2], because: The lamp hums., "),
    ],
    ids=["silent", "read"],
)
def test_the_reason_of_a_choice_comes_before_those_of_scenes_that_are_entered(scene: str, keys: str) -> None:
    """Also where they are entered later, past one that shows nothing."""
    text = TEXT.replace("upward: 1\n", "upward: 1.1\n").replace(scene, scene + keys)
    loaded = load(Source("silence.yaml", text))
    assert loaded.scenario is not None, loaded.diagnostics
    assert str(settle(Playthrough(loaded.scenario).take("ask"), Dice(1)).because) == "She looks up."


def test_at_the_start_nothing_has_moved() -> None:
    """There is no page before the first."""
    play = Playthrough(_silence())
    assert (play.before, play.because, play.since) == (None, None, 0)


def _wandered(scenario: Scenario, plays: int) -> Iterator[Playthrough]:
    """Random plays from every start, silent scenes and all, to an ending or to 200 steps."""
    dice = Random(7)  # noqa: S311 - the same plays in every run
    for number in range(plays):
        starts = [None, *scenario.circumstances]
        play = Playthrough(scenario, (), starts[number % len(starts)])
        while (open_here := steps(scenario, play.state)) and len(play.steps) < 200:
            play = play.take(dice.choice(open_here))
        yield play


def _silence() -> Scenario:
    scenario = load(Source("silence.yaml", TEXT)).scenario
    assert scenario is not None
    return scenario


def _stories() -> Iterator[Scenario]:
    for path in shipped():
        story = load_path(path).scenario
        assert story is not None
        yield story


def _something_to_read(play: Playthrough, number: int) -> bool:
    """Whether the page after so many steps shows a line, or asks or ends something."""
    here = page(play.scenario, play.states[number])
    return bool(here.lines) or here.kind in {"choices", "ending"}


@pytest.mark.parametrize("scenario", [_silence(), *_stories()], ids=lambda story: story.id)
def test_a_step_back_leads_to_the_page_read_last(scenario: Scenario) -> None:
    """From every moment of every play: the latest page before with something on it, or else the first."""
    past_silence = 0
    for played in _wandered(scenario, 12):
        readable = [_something_to_read(played, number) for number in range(len(played.states))]
        assert [not silent(scenario, state) for state in played.states] == readable
        for length in range(1, len(played.states)):
            now = played.back(len(played.steps) - length)
            read = max((n for n in range(length) if readable[n]), default=0)
            assert (now.step_back().steps, now.since) == (played.steps[:read], length - read)
            assert now.before == played.states[read]
            past_silence += length - read > 1
    assert past_silence or all(scene.lines for scene in scenario.scenes.values())


def test_no_step_leads_back_from_the_beginning() -> None:
    """There one stays."""
    play = Playthrough(_silence())
    assert play.step_back() == play
