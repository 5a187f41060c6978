"""Choices that have no room together are scrolled; each can be reached, and the focus stays in sight."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pygame
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.desktop.layout_check import Look, lint
from game.desktop.menus.navigation import Navigation
from game.desktop.platform.intents import Choose, Intent, Move, Scroll
from game.desktop.play.choice_window import Room, wanted, window
from game.desktop.play.scene_view import ShowChoices, Take
from game.desktop.ui.screen import Push
from game.diagnostics import Source
from game.loader import load
from game.saves import Settings
from game.story import Playthrough, Scenario
from tests.desktop.playing import sit_down

if TYPE_CHECKING:
    from pathlib import Path

    from game.desktop.play.scene_screen import SceneScreen
    from tests.desktop.playing import Player

LOCKED = ", if: confidence > 50, locked: You do not dare."


def text_of(many: int, locked: range = range(0)) -> str:
    """A story of one scene with so many choices, some of them locked."""
    choices = "".join(
        f"      c{n}: {{text: Do the thing number {n}{LOCKED if n in locked else ''}, goto: e}}\n"
        for n in range(1, many + 1)
    )
    return (
        "upward: 1\ntitle: Many\nprotagonist: me\ncharacters: {me: {name: Me, look: student_man}}\n"
        "stats: {confidence: 30}\nstart: s\nscenes:\n  s:\n    place: home\n    lines: [Much to do.]\n"
        f"    choices:\n{choices}  e: {{place: home, lines: [x], ending: {{title: E, tone: open}}}}\n"
    )


def story(many: int, locked: range = range(0)) -> Scenario:
    """The same as a scenario."""
    made = load(Source("many.yaml", text_of(many, locked))).scenario
    assert made is not None
    return made


def at_choices(player: Player, scenario: Scenario) -> SceneScreen:
    """The screen of its scene with the choices shown."""
    made = Navigation(player.app.session).scene(Playthrough(scenario), 1)
    player.app.go(Push(made))
    player.wait(1)
    for _ in range(9):
        if made.seen_choices:
            break
        player.key(pygame.K_RETURN)
    player.wait(1)
    return made


def focused(made: SceneScreen) -> int | None:
    """The number of the choice in focus."""
    one = made.focused()
    return one.number if one is not None else None


@given(st.lists(st.integers(1, 90), min_size=1, max_size=30), st.integers(1, 300), st.integers(0, 40))
def test_what_is_seen_has_room_and_whatever_is_first_all_can_be_seen(
    heights: list[int], high: int, first: int
) -> None:
    """One at least is seen; with the signs all that are seen fit, unless one alone is too high."""
    room = Room(high, 10, 20)
    start, count = window(heights, room, first)
    assert 0 <= start <= first
    assert 1 <= count <= len(heights) - start
    signs = (start > 0) + (start + count < len(heights))
    tall = sum(heights[start : start + count]) + 10 * (count - 1) + 30 * signs
    assert tall <= high or count == 1
    assert start == first or start + count == len(heights)


@pytest.mark.parametrize(
    ("intent", "seen", "focus", "number"),
    [
        (Scroll(3), range(1, 10), 1, 10),
        (Scroll(8), range(1, 10), 1, 18),
        (Scroll(8), range(10, 20), 12, 24),
        (Scroll(3), range(15, 25), 24, None),
        (Scroll(-3), range(4, 12), 5, 3),
        (Scroll(-3), range(1, 10), 5, None),
        (Move(0, 1), range(1, 10), 9, 10),
        (Move(0, 1), range(1, 10), 8, None),
        (Move(0, -1), range(4, 10), 4, 3),
        (Move(1, 0), range(1, 10), 9, None),
        (Move(0, 1), range(1, 10), None, None),
        (Choose(2), range(4, 10), 4, 2),
        (Choose(5), range(4, 10), 4, None),
        (Choose(9), range(1, 9), 1, 9),
        (Choose(9), range(0), None, None),
    ],
)
def test_what_brings_which_choice_into_sight(
    intent: Intent, seen: range, focus: int | None, number: int | None
) -> None:
    """A step of the wheel brings one, a page as many as are seen; at the end, or what is seen, none."""
    assert wanted(intent, seen, 24, focus) == number


@pytest.mark.parametrize("size", [(1280, 720), (960, 540), (720, 1280)], ids=str)
@pytest.mark.parametrize("text", [75, 100, 250])
def test_all_are_reached_by_keys_with_the_focus_in_sight(
    tmp_path: Path, size: tuple[int, int], text: int
) -> None:
    """Down to the last and up to the first each comes into focus, in the window, and none covers another."""
    player = sit_down(tmp_path, size=size, text_size=text)
    made = at_choices(player, story(24))
    gone = [focused(made)]
    for key in [pygame.K_DOWN] * 23 + [pygame.K_UP] * 23:
        player.key(key)
        gone.append(focused(made))
        widget = made.focused()
        assert widget is not None
        strips = [one.bounds for one in player.tree if isinstance(one.does, Take | ShowChoices)]
        window = pygame.Rect((0, 0), size)
        assert all(window.contains(strip) for strip in strips)
        assert not any(one.colliderect(other) for one, other in combinations(strips, 2))
    assert gone == [*range(1, 25), *range(23, 0, -1)]


def test_wheel_button_and_finger_scroll_and_the_sign_says_how_many_more(tmp_path: Path) -> None:
    """The wheel by one, a page by a pad's button or a finger, also one that began on a strip."""
    player = sit_down(tmp_path)
    made = at_choices(player, story(24))
    seen = made.seen_choices
    more = 24 - seen[-1]
    assert player.find(f"{more} more choices below").enabled
    player.send(pygame.Event(pygame.MOUSEWHEEL, x=0, y=-1))
    assert made.seen_choices[-1] == seen[-1] + 1
    assert player.find(f"{made.seen_choices[0] - 1} more choices above").enabled
    player.send(pygame.Event(pygame.CONTROLLERBUTTONDOWN, button=pygame.CONTROLLER_BUTTON_RIGHTSHOULDER))
    assert made.seen_choices[-1] > seen[-1] + 5
    assert focused(made) in made.seen_choices
    player.send(pygame.Event(pygame.MOUSEWHEEL, x=0, y=9))
    while made.seen_choices[0] > 1:
        player.send(pygame.Event(pygame.MOUSEWHEEL, x=0, y=1))
    at = player.find("Do the thing number 5").bounds.center
    place = {"touch_id": 0, "finger_id": 0, "x": at[0] / 1280, "dx": 0.0, "dy": 0.0}
    player.send(pygame.Event(pygame.FINGERDOWN, {**place, "y": at[1] / 720}))
    player.send(pygame.Event(pygame.FINGERMOTION, {**place, "y": 0.1}))
    player.send(pygame.Event(pygame.FINGERUP, {**place, "y": 0.1}))
    assert made.seen_choices[0] > 1
    assert made.page.scene == "s"


def test_the_sign_can_be_pressed_and_what_comes_under_it_is_not_chosen(tmp_path: Path) -> None:
    """A double click on the sign shows the next and takes none of them."""
    player = sit_down(tmp_path)
    made = at_choices(player, story(24))
    more = 24 - made.seen_choices[-1]
    sign = player.find(f"{more} more choices below").bounds.center
    for _ in range(2):
        for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
            player.send(pygame.Event(kind, pos=sign, button=1))
    assert made.seen_choices[-1] >= 18
    assert made.page.scene == "s"


def test_digits_take_what_is_numbered_so_once_it_is_seen(tmp_path: Path) -> None:
    """3 takes the third; scrolled away, it first comes into sight."""
    player = sit_down(tmp_path)
    made = at_choices(player, story(24))
    player.key(pygame.K_PAGEDOWN)
    player.key(pygame.K_PAGEDOWN)
    assert 3 not in made.seen_choices
    player.key(pygame.K_3)
    assert made.page.scene == "s"
    assert focused(made) == 3
    player.key(pygame.K_3)
    assert made.playthrough.steps[0].id == "c3"


@pytest.mark.parametrize("locked", [1, 2, 15])
def test_the_focus_begins_on_an_open_choice(tmp_path: Path, locked: int) -> None:
    """Also where all that are seen at first are locked."""
    player = sit_down(tmp_path)
    made = at_choices(player, story(max(3, locked + 3), range(1, locked + 1)))
    assert focused(made) == locked + 1


def test_with_every_choice_locked_the_focus_begins_on_the_first(tmp_path: Path) -> None:
    """There is none to prefer."""
    player = sit_down(tmp_path)
    assert focused(at_choices(player, story(3, range(1, 4)))) == 1


def test_twelve_stand_on_a_page_and_the_layout_check_has_nothing_to_say_of_many(tmp_path: Path) -> None:
    """As `check` promises of twelve; the others are scrolled to, and laid out."""
    player = sit_down(tmp_path)
    assert len(at_choices(player, story(12)).seen_choices) == 12
    assert len(at_choices(player, story(24)).seen_choices) < 12
    small = Look((960, 540), Settings(text_size=250, reduced_motion=True))
    assert lint(load(Source("many.yaml", text_of(24))), tmp_path, lambda _all: (small,)) == ()
