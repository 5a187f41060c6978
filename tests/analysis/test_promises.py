"""What a story promises is proven, or refuted with a shortest walk, or said to be undecided."""

from __future__ import annotations

import pytest

from game.analysis import PERSONAS, Budget
from game.analysis.findings import findings
from game.diagnostics import Source
from game.loader import load
from game.story import Playthrough, met, page, replay
from game.story.promises import READERS
from tests.soak.promises import run

STORY = """\
upward: 1.1
title: The list
protagonist: me
characters: {me: {name: Me, look: wenzhu}}
stats: {confidence: 20, energy: 40}
flags: {asked: false, told: false}
circumstances:
  aunt: {label: An aunt told you, set: [confidence = 60]}
promises: ["%s"]
start: desk
scenes:
  desk:
    place: office
    lines: [The counsellor writes.]
    choices:
      ask: {text: Ask, if: confidence >= 50, effects: [asked = true, energy -= 10], goto: door}
      wait: {text: Wait, goto: desk}
      leave: {text: Go home, effects: [told = true], goto: home}
  door: {place: office, next: [{if: energy > 90, goto: hall}, {goto: list}]}
  list: {place: office, lines: [A list.], next: coin}
  coin: {place: office, chance: {heads: {weight: 1, goto: seat}, tails: {weight: 3, goto: hall}}}
  hall:
    place: office
    lines: [Nine chairs.]
    choices: {stay: {text: Stay, effects: [asked = false], goto: list}, go: {text: Go home, goto: home}}
  seat: {place: lake, lines: [It was a question.], ending: {title: A seat, tone: warm}}
  home: {place: lake, lines: [The light is on.], ending: {title: At home, tone: quiet}}
"""
BARRED = (
    "no play from the start reaches “seat”: “desk” leads on to “door” by ask, and it needs confidence 50; "
    "the most anyone can have here is 20, by desk"
)
HOME = "desk > ask → door > next → list > next → coin > tails → hall > go → home (start: aunt)"


def said(promise: str, budget: Budget | None = None) -> list[tuple[str, str, str]]:
    """The rule, the message and the walk of each finding on the story's only promise."""
    loaded = load(Source("list.yaml", STORY % promise))
    assert loaded.scenario is not None, loaded.diagnostics
    found = findings(loaded.scenario, lambda: budget or Budget())
    return [(one.rule, one.message, one.walk) for one in found if one.path[0] == "promises"]


@pytest.mark.parametrize(
    "promise",
    [
        "the start can reach home",
        "aunt can reach seat",
        "every start can reach desk",
        "no play reaches seat before asked",
        "no play reaches seat after told",
        "no play reaches door unless asked",
        "at list confidence >= 50",
        "at every ending asked or told or energy == 30",
        "100% to 100% of plays end in home",
        "0% to 0% of plays of bold end in seat",
        "0% to 100% of plays reach hall from every start",
        "100% to 100% of plays reach desk or door",
        "0% to 0% of plays reach door",
        "100% to 100% of plays of bold end with told from the start",
        "anyone can reach at least 1 ending",
        # Nothing is read behind the door, and luck is no page: the list is the first that is shown.
        "after asked, list comes within 1 scenes",
        "after list, coin comes within 1 scene",
        # Whoever waits for ever could have left.
        "after told, home comes within 1 scene",
        "after (energy < 40), list comes",
    ],
)
def test_a_promise_that_is_kept_is_not_spoken_of(promise: str) -> None:
    """Each of these holds in every play."""
    assert said(promise) == []


@pytest.mark.parametrize(
    ("promise", "message", "walk"),
    [
        (
            "every start can reach seat",
            BARRED,
            "",
        ),
        ("no play reaches home", "a play reaches “home”", "desk > leave → home"),
        ("no play reaches home after asked", "a play reaches “home” after asked", HOME),
        ("no play reaches home before asked", "a play reaches “home” before asked", "desk > leave → home"),
        (
            "no play reaches home unless asked",
            "a play comes to “home” without asked",
            "desk > leave → home",
        ),
        (
            "at every ending energy > 30",
            "a play comes to “seat” without energy > 30: energy is 30",
            "desk > ask → door > next → list > next → coin > heads → seat (start: aunt)",
        ),
        ("0% to 50% of plays end in home", "all plays end in “home”", ""),
        ("1% to 50% of plays of careful end in seat", "no plays of careful end in “seat”", ""),
        ("10% to 90% of plays reach list or door", "no plays reach “list” or “door”", ""),
        ("0% to 30% of plays reach hall from aunt", "37.5 % of the plays reach “hall” from aunt", ""),
        # Half of all ask, and of these a quarter sit, or of those who stay in the hall again a quarter.
        (
            "0% to 10% of plays end in seat from every start",
            "20.0 % of the plays end in “seat” from aunt",
            "",
        ),
        (
            "0% to 90% of plays of careful end with told from every start",
            "all plays of careful end with told from the start",
            "",
        ),
        # An eighth sit at once, three sixteenths go home at once; who stays has not asked.
        ("60% to 80% of plays end with asked from aunt", "31.2 % of the plays end with asked from aunt", ""),
        ("anyone can reach at least 2 endings", "plays of anyone can reach only 1 ending: home", ""),
        ("after desk, seat comes", "a play does not come to “seat” after desk", "desk > wait → desk"),
        ("after asked, seat comes", "a play does not come to “seat” after asked", HOME),
        (
            "after asked, hall comes within 2 scenes",
            "a play does not come to “hall” within 2 scenes after asked",
            "desk > ask → door > next → list > next → coin > heads → seat (start: aunt)",
        ),
        (
            "after list, list comes within 9 scenes",
            "a play does not come to “list” within 9 scenes after list",
            "desk > ask → door > next → list > next → coin > heads → seat (start: aunt)",
        ),
        ("after home, seat comes", "a play does not come to “seat” after home", "desk > leave → home"),
    ],
)
def test_a_promise_that_is_broken_has_a_shortest_walk(promise: str, message: str, walk: str) -> None:
    """Or what stands in the way, or the number that it is."""
    assert said(promise) == [("UP530", message, walk)]


@pytest.mark.parametrize(
    ("promise", "rules"),
    [
        ("0% to 50% of plays end in home", ["UP531"]),
        ("0% to 50% of plays reach home", ["UP531"]),
        ("0% to 50% of plays end with told", ["UP531"]),
        ("after asked, list comes", ["UP531"]),
        ("no play reaches desk", ["UP530"]),  # one state is enough
        ("the start can reach desk", []),
        ("no play reaches desk before asked", ["UP531"]),
    ],
)
def test_too_many_states_decide_what_they_can(promise: str, rules: list[str]) -> None:
    """What was seen refutes and proves; nothing else is claimed, and the reason is given."""
    found = said(promise, Budget(states=2))
    assert [rule for rule, *_ in found] == rules
    assert all(
        "states were looked at, and there are more" in text for rule, text, _ in found if rule == "UP531"
    )


def test_the_readers_of_promises_are_the_personas_of_odds() -> None:
    """One list in the heart, one with their leanings beside the odds."""
    assert list(PERSONAS) == [*READERS]


def test_what_is_said_of_promises_is_what_every_state_shows() -> None:
    """Of random stories with random promises; `python -m tests.soak.promises` tries 2,000."""
    tried = run(25, first=1_000_000)
    assert min(tried.kept.values()) > 0
    assert set(tried.kept) == set(tried.broken)


FORGOT = """\
upward: 1.1
title: Forgotten
protagonist: me
characters: {me: {name: Me, look: wenzhu}}
flags: {knows: false}
circumstances: {aunt: {label: An aunt told you, set: [knows = true]}}
promises: ["%s"]
start: desk
scenes:
  desk:
    place: office
    lines: [A desk.]
    choices:
      forget: {text: Forget it, if: knows, effects: [knows = false], goto: desk}
      ask: {text: Ask, if: knows, goto: seat}
      leave: {text: Go, goto: home}
      stay: {text: Stay, goto: yard}
  yard: {place: lake, lines: [A yard.], next: home}
  seat: {place: lake, lines: [A seat.], ending: {title: A seat, tone: warm}}
  home: {place: lake, lines: [Home.], ending: {title: Home, tone: quiet}}
"""


@pytest.mark.parametrize(
    ("promise", "broken"),
    [
        # Who knew asks in a quarter of the plays; who forgets it stands where others begin.
        ("25% to 25% of plays end in seat from aunt", ""),
        ("0% to 1% of plays end in seat", ""),
        ("37.5% to 37.5% of plays reach yard from aunt", ""),
        ("50% to 50% of plays reach yard from every start", "37.5 % of the plays reach “yard” from aunt"),
        ("25% to 25% of plays end with knows from aunt", "75.0 % of the plays end with knows from aunt"),
    ],
)
def test_a_share_is_of_the_plays_from_its_start(promise: str, broken: str) -> None:
    """Also where these lead to the state in which the others begin."""
    scenario = load(Source("forgot.yaml", FORGOT % promise)).scenario
    assert scenario is not None
    found = [one.message for one in findings(scenario) if one.rule.startswith("UP53")]
    assert found == ([broken] if broken else [])


LOOP = """\
upward: 1.1
title: The loop
protagonist: me
characters: {me: {name: Me, look: wenzhu}}
stats: {n: {start: 0, max: 1000000, hidden: true}}
flags: {stuck: false}
promises: [at hall n < 5]
start: gate
scenes:
  gate: {place: lake, choices: {go: {text: Go, goto: hall}}}
  hall:
    place: lake
    choices:
      more: {text: More, if: not stuck, effects: [n += 1], goto: hall}
      stop: {text: Stop, if: not stuck and n > 3, effects: [stuck = true], goto: hall}
      out: {text: Out, if: n == 1000000, goto: end}
  end: {place: lake, ending: {title: End, tone: open}}
"""


def test_where_a_budget_ends_in_a_loop_what_was_found_there_has_its_walk() -> None:
    """The arrows of a loop are made when it was searched to its end; the walk needs none."""
    loaded = load(Source("loop.yaml", LOOP))
    assert loaded.scenario is not None, loaded.diagnostics
    found = {one.rule: one.walk for one in findings(loaded.scenario, lambda: Budget(states=5_000))}
    assert found.keys() == {"UP521", "UP530", "UP723"}
    for walk in (found["UP521"], found["UP530"]):
        play = Playthrough(loaded.scenario)
        for step in walk.split(" → ")[:-1]:
            play = play.take(step.split(" > ")[1])
        assert play.state.scene == "hall"
        assert len(play.steps) == 6


def test_what_a_story_promises_changes_no_play() -> None:
    """Nor what is remembered of one: with other promises it goes the same way and shows the same pages."""
    told = [
        load(Source("list.yaml", STORY % promise)).scenario
        for promise in ("every start can reach home", "no play reaches home unless visits(hall) < 2")
    ]
    one, other = told
    assert one is not None
    assert other is not None
    play = Playthrough(one, (), "aunt").take("ask").take("next").take("next").take("tails").take("go")
    again = replay(other, play.steps, "aunt")
    assert again.stopped is None
    assert met(again.playthrough) == met(play)
    assert page(other, again.playthrough.state) == page(one, play.state)
