"""A decision told as a story: what comes next, who is there, which windows are lit, and what is kept."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

import pygame
import pytest

from game.desktop.journey.actions import ToDecision
from game.desktop.journey.decision_screen import DecisionScreen
from game.desktop.journey.decision_told import windows_told
from game.desktop.journey.decision_ways import Ways
from game.desktop.journey.ending_windows import Stand, windows_of
from game.desktop.journey.navigation import JourneyNavigation
from game.desktop.journey.next_scene import next_scene
from game.desktop.journey.what_if_text import known
from game.desktop.ui.screen import Replace
from game.desktop.ui.theme import Theme
from game.desktop.ui.widget import Role
from game.diagnostics import Source
from game.loader import load
from game.story import Dice, Playthrough, Scenario, page_of, settle
from game.story.scenario import Ending
from tests.desktop.test_journey import played
from tests.desktop.test_layout import navigation, problems, story

if TYPE_CHECKING:
    from pathlib import Path

_LUCK = """upward: 1
title: Two doors
protagonist: me
characters: {me: {name: Me, look: wenzhu}, pal: {name: Pal, look: friend_man}}
stats: {confidence: 30, energy: 20}
start: gate
scenes:
  gate:
    place: campus_gate
    lines: [Two doors.]
    choices: {left: {text: Left, effects: [energy -= 3], goto: coin}, right: {text: Right, goto: far}}
  coin: {place: lake, chance: {heads: {weight: 1, goto: hall}, tails: {weight: 1, goto: lake}}}
  hall: {place: corridor, caption: The hall, cast: [me, pal], lines: [{pal: Heads.}], next: good}
  lake: {place: lake, caption: The lake, lines: [Tails.], next: good}
  good: {place: lake, lines: [Good.], ending: {title: The good one, tone: warm}}
  far: {place: lake, caption: A secret, lines: [Far away.], ending: {title: The far one, tone: quiet}}
"""


def _two_doors() -> Scenario:
    scenario = load(Source("doors.yaml", _LUCK)).scenario
    assert scenario is not None
    return scenario


def _left(seed: int) -> Playthrough:
    """A play that took the left door, its luck by the seed."""
    play = settle(Playthrough(_two_doors()).take("left"), Dice(seed))
    return play.take("next")


@pytest.mark.parametrize("seed", range(6))
def test_what_comes_next_is_the_page_that_playing_so_would_show(seed: int) -> None:
    """Past silent scenes, luck by the play's own seed; what moved is counted from the decision."""
    play = _left(seed)
    there = next_scene(play, 0, "left", seed, {"good"})
    shown = settle(Playthrough(play.scenario).take("left"), Dice(seed))
    assert there.page.scene == shown.state.scene == play.states[2].scene
    assert there.luck
    assert [(each.id, each.value) for each in there.page.changes] == [("energy", -3)]


def test_an_ending_never_met_is_not_shown() -> None:
    """Neither its picture nor its heading nor a line of it nor who is there, until it was met."""
    play = _left(1)
    unmet = Ways(play, 0, 1, frozenset({"good"})).instead(0, "")
    assert unmet.page is None
    assert unmet.people == ""
    assert "ending you have not met" in unmet.note
    met = Ways(play, 0, 1, frozenset({"good", "far"})).instead(0, "")
    assert met.page is not None
    assert str(met.page.caption) == "A secret"


@pytest.mark.parametrize("seed", range(3))
def test_windows_stand_as_the_shares_do(seed: int) -> None:
    """Out of reach is shut, or barred where this choice did it; under 5 % is faint; one is one's own."""
    play = played(story("meng_jin"), seed)
    found = known(play)
    assert found
    ids = [scene.id for scene in play.scenario.scenes.values() if isinstance(scene.then, Ending)]
    for fork in found:
        for branch in fork.branches:
            if branch.locked is not None:
                continue
            windows = dict(zip(ids, windows_of(play, fork, branch), strict=True))
            shut = {id_ for id_, one in windows.items() if one.stand in {Stand.SHUT, Stand.BARRED}}
            assert shut == set(ids) - branch.shares.keys()
            assert {id_ for id_, one in windows.items() if one.stand is Stand.BARRED} == branch.closed
            faint = {id_ for id_, one in windows.items() if one.stand is Stand.FAINT}
            assert faint == {id_ for id_, share in branch.shares.items() if share < 0.05}
            assert [id_ for id_, one in windows.items() if one.mine] == [play.state.scene]


def test_what_went_dark_is_told_and_unmet_titles_are_not() -> None:
    """The sentence beside the windows names what was met and counts the rest, of the other way too."""
    play = _left(1)
    (fork,) = known(play) or ()
    left, right = fork.branches
    assert windows_told(play, fork, left, {"good"}) == "One went dark, which you have not met."
    assert windows_told(play, fork, left, {"good", "far"}) == "One went dark: “The far one”."
    assert (
        windows_told(play, fork, right, {"good"})
        == "Lit here, dark on your road: one you have not met. Dark here: “The good one”."
    )


def _many(endings: int) -> Scenario:
    """A story with so many endings behind its second decision."""
    ways = ", ".join(f"w{n}: {{text: Way {n}, goto: e{n}}}" for n in range(endings))
    ends = "\n".join(
        f"  e{n}: {{place: lake, lines: [End.], ending: {{title: Number {n} of them, tone: warm}}}}"
        for n in range(endings)
    )
    text = _LUCK[: _LUCK.index("scenes:")] + (
        "scenes:\n  gate: {place: campus_gate, lines: [Two doors.], choices: "
        "{on: {text: Go on, goto: hall}, off: {text: Go off, goto: e1}}}\n"
        f"  hall: {{place: corridor, lines: [Many doors.], choices: {{{ways}}}}}\n{ends}\n"
    )
    scenario = load(Source("many.yaml", text)).scenario
    assert scenario is not None
    return scenario


@pytest.mark.parametrize(
    ("size", "text_size"),
    [((1280, 720), 100), ((640, 360), 100), ((400, 720), 100), ((1280, 720), 250)],
)
def test_twelve_endings_fit(tmp_path: Path, size: tuple[int, int], text_size: int) -> None:
    """A row of twelve windows lies within its leaf, whatever the window, with all that is told."""
    rooms = navigation(tmp_path, text_size)
    play = Playthrough(_many(12)).take("on").take("w0")
    looking = JourneyNavigation(rooms.session, rooms.scene(play, 1))
    looking.known.result()
    theme = Theme(size, rooms.session.settings)
    rows = 0
    for number, leaf in product(range(2), range(6)):
        screen = looking.unfolded(number)
        screen.page = leaf
        screen.update(0.0)
        assert list(problems(screen, theme)) == []
        images = [w for w in screen.widgets(theme) if w.role is Role.IMAGE and "as windows" in w.label]
        rows += len(images)
        assert all(pygame.Rect((0, 0), size).contains(image.bounds) for image in images)
    assert rows


@pytest.mark.parametrize("size", [(1280, 720), (640, 360), (400, 720)])
def test_every_part_of_both_ways_is_told_on_some_page(tmp_path: Path, size: tuple[int, int]) -> None:
    """Turning the pages, a reader comes to both options, where they lead, and the windows."""
    rooms = navigation(tmp_path, 100)
    play = played(story("meng_jin"), 2)
    looking = JourneyNavigation(rooms.session, rooms.scene(play, 1))
    looking.known.result()
    screen = looking.unfolded(3)
    screen.update(0.0)
    theme = Theme(size, rooms.session.settings)
    told = set[str]()
    for screen.page in range(8):
        screen.rearrange()
        told |= {widget.label for widget in screen.widgets(theme)}
    for way in screen.ways:
        assert way.page is not None
        assert {way.said, str(way.page.caption), way.ends, way.told} <= told
    assert page_of(play, screen.turn.step).kind == "choices"


def test_the_button_that_leads_on_stays_in_focus(tmp_path: Path) -> None:
    """Pressed twice, it leads two decisions on, and nobody plays on by mistake."""
    rooms = navigation(tmp_path, 100)
    looking = JourneyNavigation(rooms.session, rooms.scene(played(story("wenzhu"), 3), 1))
    theme, screen = Theme((1280, 720), rooms.session.settings), looking.unfolded(0)
    screen.widgets(theme)
    for number in range(1, looking.decisions):
        went = screen.act(ToDecision(1))
        assert isinstance(went, Replace)
        assert isinstance(went.screen, DecisionScreen)
        screen = went.screen
        screen.widgets(theme)
        focused = screen.focused()
        assert focused is not None
        assert isinstance(focused.does, ToDecision) or number == looking.decisions - 1
