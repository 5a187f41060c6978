"""Reasons and changes are told across scenes that show nothing."""

from __future__ import annotations

from game.diagnostics import Source
from game.loader import load
from game.story import Dice, Playthrough, page, settle

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
    scenario = load(Source("silence.yaml", TEXT)).scenario
    assert scenario is not None
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


def test_at_the_start_nothing_has_moved() -> None:
    """There is no page before the first."""
    scenario = load(Source("silence.yaml", TEXT)).scenario
    assert scenario is not None
    play = Playthrough(scenario)
    assert (play.before, play.because, play.since) == (None, None, 0)
