"""The projector: laid out in every window and text size, and a whole lesson played on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame
import pytest
from attrs import evolve

from game.classroom.plan import measured, plan, planned
from game.classroom.room import (
    Decided,
    Phase,
    begin_room,
    jump,
)
from game.desktop.projector.class_session import ClassSession
from game.desktop.projector.joining import JoinScreen
from game.desktop.projector.phase_page import asked_of
from game.desktop.projector.projector_screen import ProjectorScreen
from game.desktop.ui.theme import Theme
from tests.desktop.class_pages import pages
from tests.desktop.playing import Player, sit_down
from tests.desktop.test_layout import SHAPES, navigation, problems

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from game.desktop.ui.screen import Screen


@pytest.mark.parametrize(("size", "text_size"), SHAPES)
def test_every_page_of_a_class_fits(tmp_path: Path, size: tuple[int, int], text_size: int) -> None:
    """Nothing overlaps, nothing is cut, in every phase of a lesson."""
    rooms = navigation(tmp_path, text_size)
    theme = Theme(size, rooms.session.settings)
    assert _faults(pages(rooms, theme), theme) == []


def _faults(pages: Iterator[tuple[str, Screen]], theme: Theme) -> list[str]:
    """What is wrong with these pages, each shown as it is now."""
    found = []
    for name, screen in pages:
        screen.update(0.0)
        found += [f"{name}: {problem}" for problem in problems(screen, theme)]
    return found


@pytest.mark.parametrize("voters", [5, 300])
def test_a_small_class_and_a_large_one_fit(tmp_path: Path, voters: int) -> None:
    """Five and three hundred voters: the same pages, no number cut."""
    rooms = navigation(tmp_path, 150)
    theme = Theme((1280, 720), rooms.session.settings)
    assert _faults(pages(rooms, theme, voters), theme) == []


def _host(player: Player) -> ProjectorScreen:
    top = player.app.top
    assert isinstance(top, ProjectorScreen)
    return top


def test_the_teacher_says_where_to_stop(tmp_path: Path) -> None:
    """A stop pressed off is out of the plan, its time goes elsewhere, and next week it still is."""
    player = sit_down(tmp_path)
    player.click("Play with a class")
    player.click("Wenzhu")
    player.click("A lesson of 90 minutes")
    player.click("Where to stop")
    off = next(each.label for each in player.tree if each.does and " min" in each.value)
    player.click(off)
    player.click("Done")
    player.click("Begin")
    held = _host(player).held
    assert held.plan is not None
    told = measured(held.room.scenario)
    offered = planned(told, 90).stops
    assert len(held.plan.stops) == len(offered) - 1
    assert {stop.scene for stop in held.plan.stops} < {stop.scene for stop in offered}
    assert held.plan.total == 90
    stops = held.plan.stops
    player.app.session.close()
    again = sit_down(tmp_path)
    again.click("Play with a class")
    again.click("Wenzhu")
    again.click("Go on with Class 1")
    kept = _host(again).held.plan
    assert kept is not None
    assert kept.stops == stops
    again.app.session.close()


def test_the_page_says_how_a_stop_goes_and_what_is_left_for_one_more(tmp_path: Path) -> None:
    """As the plan has it; of a stop more, how long it is until looking back, or that there is no time."""
    rooms = navigation(tmp_path, 100)
    rooms.session.read_all()
    story = next(each for each in rooms.session.shelf if each.id == "yang_kaikai")
    made = plan(story, 45)
    first = next(stop.scene for stop in made.stops if stop.votes == 1)
    others = [stop.scene for stop in made.stops if stop.scene != first]
    now = [0.0]
    held = ClassSession(
        rooms.classes.lessons.begin(jump(begin_room(story, 3), first), 45), made, clock=lambda: now[0]
    )
    assert "talk 4 minutes, then vote" in asked_of(held).note
    decided = tuple(
        Decided(step=number, scene=scene, rounds=(), taken=None, how=None)
        for number, scene in enumerate(others[: made.met])
    )
    held.change(lambda room: evolve(room, decided=decided))
    assert held.minute == 0
    now[0] = 20 * 60
    assert f"{45 - made.debrief - 20} are left until looking back" in asked_of(held).note
    now[0] = 40 * 60
    assert asked_of(held).note == "A stop more than there is time for."
    held.close()


def test_a_lesson_by_raised_hands_with_the_keyboard_alone(tmp_path: Path) -> None:
    """From the title: a plan, hands typed, a talk, hands again, the winner; it is kept for next week."""
    player = sit_down(tmp_path)
    player.click("Play with a class")
    player.click("Wenzhu")
    player.click("A lesson of 45 minutes")
    player.click("Begin")
    host = _host(player)
    while host.room.page.kind != "choices" or not host.deciding:
        player.key(pygame.K_RETURN)
    first = host.room.play.state
    player.wait(0.5)
    player.click("Open the vote")
    for key in (pygame.K_1, pygame.K_0):
        player.key(key)
    player.key(pygame.K_DOWN)
    player.key(pygame.K_DOWN)
    assert host.room.ballot is not None
    assert host.room.ballot.hands == {host.room.options[0].id: 10}
    player.key(pygame.K_BACKSPACE)
    player.wait(0.5)
    player.click("No, leave it as it is")
    assert host.room.phase is Phase.VOTING
    player.wait(0.5)
    player.click("Close the vote")
    player.wait(0.5)
    player.click("Talk about it")
    assert host.room.talk is not None
    player.wait(0.5)
    player.click("Vote again")
    player.wait(0.5)
    player.click("One hand more for B")
    player.wait(0.5)
    player.click("Close the vote")
    player.wait(0.5)
    player.click("Go on with B")
    assert host.room.decided[0].taken is not None
    assert host.room.play.states[0].scene == first.scene
    assert [tally.voters for tally in host.room.decided[0].rounds][1] == 1
    path = host.room.play.steps
    host.session.close()
    again = sit_down(tmp_path)
    again.click("Play with a class")
    again.click("Wenzhu")
    again.click("Go on with Class 1")
    assert _host(again).room.play.steps == path
    assert not _host(again).room.paused
    again.app.session.close()


def test_phones_are_let_in_and_the_code_leads_back_to_the_class(tmp_path: Path) -> None:
    """Menu, Phones, an address: the code is shown; going on leads past the menus to the class's page."""
    player = sit_down(tmp_path)
    player.click("Play with a class")
    player.click("Wenzhu")
    player.click("Without a plan")
    host = _host(player)
    player.key(pygame.K_ESCAPE)
    player.click("Phones")
    player.click("127.0.0.1")
    assert isinstance(player.app.top, JoinScreen)
    assert host.held.server is not None
    player.key(pygame.K_RETURN)
    assert _host(player) is host
    player.app.session.close()
    assert host.held.server is None


def test_a_class_that_ends_looks_back_and_deletes_everything(tmp_path: Path) -> None:
    """Debrief, votes, questions, the end; then nothing of the lesson is left on the disk."""
    player = sit_down(tmp_path)
    player.click("Play with a class")
    player.click("Wenzhu")
    player.click("Without a plan")
    host = _host(player)
    player.key(pygame.K_ESCAPE)
    player.click("Look back now")
    for strip in ("How you voted", "All questions", "Five views"):
        player.click(strip)
        player.key(pygame.K_ESCAPE)
        assert player.app.top is host
    player.click("End the lesson")
    player.click("End it")
    assert host.room.phase is Phase.OVER
    kept = list((tmp_path / "lessons").glob("lesson_*"))
    assert kept
    player.click("Delete everything")
    player.click("Delete it")
    assert player.app.top.name == "title"
    assert not list((tmp_path / "lessons").glob("lesson_*"))
