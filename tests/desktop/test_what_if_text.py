"""After an ending: the roads not taken, in words."""

from __future__ import annotations

import pytest

from game.cli.stories import shipped
from game.desktop.journey.compare_starts import other_starts
from game.desktop.journey.in_words import in_words
from game.desktop.journey.luck import luck, luck_in_words
from game.desktop.journey.what_if_text import TOO_MANY, chosen_entries, known, other_entries
from game.diagnostics import Source
from game.loader import load, load_path
from game.story import Playthrough, Scenario, steps
from game.story.scenario import Choices, Ending
from game.typography.english import capital, numeral
from game.words import say


def _story(name: str) -> Scenario:
    scenario = load_path(next(path for path in shipped() if path.name == name)).scenario
    assert scenario is not None
    return scenario


def _played(scenario: Scenario, which: int) -> Playthrough:
    """A play that takes the first of what is open everywhere, or the last."""
    play = Playthrough(scenario)
    while open_here := steps(scenario, play.state):
        play = play.take(open_here[which])
    return play


def _told(play: Playthrough, met: frozenset[str]) -> list[str]:
    return [str(entry.words) for entry in in_words(play, known(play), other_starts(play), met)]


def test_every_decision_and_every_other_start_is_told() -> None:
    """Each decision has its line of numbers, each other start its outcome, and no id is shown."""
    scenario = _story("meng_jin")
    play = _played(scenario, -1)
    told = _told(play, frozenset({play.state.scene}))
    decided = [s for s in play.states if isinstance(scenario.scenes[s.scene].then, Choices)]
    lines = [each for each in told if each.startswith("From here, ")]
    assert len(lines) == len(decided)
    assert all("The ending you came to " in each for each in lines)
    assert "Same choices, another start" in told
    for circumstance in scenario.circumstances.values():
        assert circumstance.label in told
    assert not any("ending_" in each or "{" in each for each in told)


@pytest.mark.parametrize("which", [0, -1], ids=["first", "last"])
@pytest.mark.parametrize("name", ["meng_jin", "lin_feng"])
def test_in_words_says_what_the_page_of_a_decision_says(name: str, which: int) -> None:
    """The same sentences with the same numbers, of what was taken and of every other way."""
    play = _played(_story(name), which)
    met = frozenset({play.state.scene})
    told, found = _told(play, met), known(play)
    assert found
    for fork in found:
        pages = [chosen_entries(play, fork, met)]
        pages += [other_entries(play, fork, branch, met) for branch in fork.branches if not branch.taken]
        for page in pages:
            sentences = [
                str(e.words) for e in page if str(e.words).endswith((".", "!", "?")) and not e.indent
            ]
            assert sentences
            assert " ".join(sentences) in told


@pytest.mark.parametrize("path", shipped()[:1], ids=lambda path: path.name)
def test_endings_not_met_are_not_named(path: object) -> None:
    """What a player has not seen is counted, never told."""
    scenario = load_path(path).scenario  # type: ignore[arg-type]
    assert scenario is not None
    told = " ".join(_told(_played(scenario, 0), frozenset()))
    titles = {s.then.title for s in scenario.scenes.values() if isinstance(s.then, Ending)}
    assert not any(f"“{title}”" in told for title in titles)


def test_too_many_roads_are_not_counted() -> None:
    """Then only the other starts are told."""
    play = _played(_story("meng_jin"), 0)
    told = [str(entry.words) for entry in in_words(play, None, other_starts(play), ())]
    assert told[:2] == [say(TOO_MANY), "Same choices, another start"]


DOORS = """upward: 1
title: Doors
protagonist: me
characters: {me: {name: Me, look: wenzhu}}
stats: {confidence: 50}
circumstances:
  shy: {label: Shy, set: [confidence = 10]}
  bold: {label: Bold, set: [confidence = 90]}
start: desk
scenes:
  desk:
    place: office
    lines: [A desk.]
    choices:
      ask: {text: Ask, if: confidence >= 40, locked: Your mouth is dry., goto: home}
      shout: {text: Shout, if: confidence >= 80, locked: You whisper., goto: home}
      wait: {text: Wait, goto: home}
  home: {place: home, lines: [Home.], ending: {title: Home, tone: quiet}}
"""


def test_doors_another_start_lacks_or_has_are_told() -> None:
    """By the decision at which they stand; and how many other starts come to the same ending."""
    scenario = load(Source("doors.yaml", DOORS)).scenario
    assert scenario is not None
    waited, asked = (Playthrough(scenario).take(choice) for choice in ("wait", "ask"))
    shy, bold = other_starts(waited)
    assert (shy.lost, shy.gained) == (((0, "Ask"),), ())
    assert (bold.lost, bold.gained) == ((), ((0, "Shout"),))
    told = _told(waited, frozenset())
    assert "With your very choices every other start comes here too: it was the choices." in told
    assert "Decision 1: Ask" in told
    told = _told(asked, frozenset())
    assert "With your very choices, 1 of 2 other starts come here too." in told
    assert "At decision 1 the door you took is shut: Ask." in told


COIN = """upward: 1.1
title: Coin
protagonist: me
characters: {me: {name: Me, look: wenzhu}}
stats: {confidence: 50}
circumstances: {shy: {label: Shy, set: [confidence = 10]}}
start: desk
scenes:
  desk: {place: office, lines: [A desk.], choices: {toss: {text: Toss, goto: coin}}}
  coin:
    place: office
    chance: {heads: {weight: 1, if: confidence >= 40, goto: home}, tails: {weight: 1, goto: home}}
  home: {place: home, lines: [Home.], ending: {title: Home, tone: quiet}}
"""


def test_luck_that_cannot_fall_from_another_start_is_told() -> None:
    """After how many decisions; that the same share comes to an ending from there is another sentence."""
    scenario = load(Source("coin.yaml", COIN)).scenario
    assert scenario is not None
    play = Playthrough(scenario).take("toss").take("heads")
    assert "After 1 decision luck cannot fall there as it fell for you." in _told(play, frozenset())
    found = luck(play)
    assert found is not None
    assert luck_in_words(found).startswith("Luck: 100\xa0% of all roads from your start come to this ending;")


def test_all_endings_are_called_all() -> None:
    """Not “Seven of the story’s 7 endings”; and no quotation mark stands twice."""
    play = _played(_story("yang_kaikai"), 0)
    many = sum(isinstance(scene.then, Ending) for scene in play.scenario.scenes.values())
    told = " ".join(_told(play, frozenset({play.state.scene})))
    assert f"All {many} of the story’s endings" in told
    assert f"{capital(numeral(many))} of the story’s {many}" not in told
    assert f"{many} of {many}" not in told
    assert "““" not in told
    assert "””" not in told
