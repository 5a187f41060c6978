"""How things arrive on the screen, and how a story goes on by itself."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pygame
import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from game.desktop.menus.navigation import Navigation
from game.desktop.play.auto_advance import AutoAdvance
from game.desktop.play.chat_timing import times
from game.desktop.play.draft_typing import LONGEST, drafted, drafting, given_up
from game.desktop.play.reveal import Reveal
from game.desktop.ui.screen import Push
from game.story import arrive
from tests.desktop.playing import sit_down

if TYPE_CHECKING:
    from pathlib import Path

    from game.desktop.play.scene_screen import SceneScreen
    from tests.desktop.playing import Player

DRAFTS = st.lists(st.text("abc ", max_size=30), min_size=1, max_size=5)


@given(st.text("abc ", max_size=20), DRAFTS, st.floats(0, 20))
def test_a_draft_is_typed_deleted_and_typed_again(before: str, drafts: list[str], age: float) -> None:
    """At any moment the beginning of one draft stands there; at the end, the last one whole."""
    now = drafted(before, drafts, age)
    assert any(draft.startswith(now) for draft in (before, *drafts))
    assert drafted(before, drafts, drafting(before, drafts) + 0.01) == drafts[-1]
    assert drafting(before, drafts) <= LONGEST
    assert drafted(before, drafts, 0) == before or not before


@given(st.text("abc ", max_size=20), DRAFTS)
def test_a_draft_is_given_up_after_it_stood_there(before: str, drafts: list[str]) -> None:
    """Each is whole just before it is given up, in the order in which they were typed."""
    at = given_up(before, drafts)
    assert at == sorted(at)
    for draft, when in zip(drafts, at, strict=True):
        assert drafted(before, drafts, when - 0.001) == draft


def test_typing_goes_letter_by_letter_and_keeps_what_is_shared() -> None:
    """What two drafts begin with alike is not deleted."""
    drafts = ["Hello, sorry", "Hello, sir"]
    seen = [drafted("", drafts, frame / 30) for frame in range(90)]
    assert all(abs(len(one) - len(other)) <= 3 for one, other in pairwise(seen))
    first = seen.index("Hello, sorry")
    assert all(now.startswith("Hello, s") for now in seen[first:])


def _scene(player: Player, story: str, scene: str) -> SceneScreen:
    session = player.app.session
    made = Navigation(session).scene(arrive(next(s for s in session.shelf if s.id == story), scene), 1)
    player.app.go(Push(made))
    made.widgets(player.app.theme)
    player.wait(0.1)
    return made


def test_messages_come_one_after_another(tmp_path: Path) -> None:
    """Each later than the one before, dots first for what somebody else writes, drafts after them."""
    player = sit_down(tmp_path)
    for number in range(3):
        screen = _scene(player, "wenzhu", "m_2121")
        assert screen.arranged is not None
        when = times(screen.arranged.beats, min(number, len(screen.arranged.beats) - 1), "wenzhu")
        assert list(when.arrive.values()) == sorted(when.arrive.values())
        assert all(when.dots[place] < when.arrive[place] for place in when.dots)
        assert when.typed >= when.typing


def test_the_first_press_brings_all_and_the_second_chooses(tmp_path: Path) -> None:
    """While a draft is being typed a key only finishes it; with reduced motion it is there at once."""
    player = sit_down(tmp_path)
    player.app.session.settings = evolve(player.app.session.settings, reduced_motion=False)
    screen = _scene(player, "wenzhu", "m_2121")
    assert screen.pace.arriving
    player.key(pygame.K_1)
    assert screen.page.scene == "m_2121"
    assert not screen.pace.arriving
    player.app.session.settings = evolve(player.app.session.settings, reduced_motion=True)
    assert not _scene(player, "wenzhu", "m_2121").pace.arriving


def test_reading_on_waits_as_long_as_the_words_take(tmp_path: Path) -> None:
    """It turns to the next beat by itself, says that it does, and any key of one's own ends it."""
    player = sit_down(tmp_path)
    screen = _scene(player, "wenzhu", "hard_seat")
    player.key(pygame.K_a)
    assert any(widget.label == "Reading on by itself" for widget in player.tree)
    player.wait(1)
    assert screen.beat == 0
    player.wait(40)
    assert screen.beat > 0
    back = _scene(player, "wenzhu", "hard_seat")
    player.key(pygame.K_a)
    player.key(pygame.K_SPACE)
    assert not back.leaving.words


@given(st.floats(0, 60), st.text(max_size=200))
def test_what_stays_is_never_left(waited: float, words: str) -> None:
    """A choice or an ending waits for the reader, whatever goes on by itself."""
    leaving = AutoAdvance()
    leaving.turn("fast")
    assert not leaving.leaves(waited, 0, [words], stays=True)
    assert not leaving.words


def test_prose_appears_as_fast_as_asked() -> None:
    """A finished pace has everything at once; one that began has something to come."""
    pace = Reveal()
    pace.lasts(2)
    assert not pace.arriving
    pace.begin()
    pace.lasts(2)
    assert pace.arriving
    assert pace.slid(1) == -1
    pace.age = 3
    assert not pace.arriving
    assert pace.slid(1) == pytest.approx(1)


def test_tags_of_a_post_are_pressed_and_the_choice_that_fits_comes_into_focus(tmp_path: Path) -> None:
    """Pressing the tag focuses the choice that takes it off; looking at another choice puts it back."""
    player = sit_down(tmp_path)
    story = next(each for each in player.app.session.shelf if each.id == "lin_feng")
    screen = Navigation(player.app.session).scene(arrive(story, "drafts_again"), 1)
    player.app.screens.append(screen)
    while not player.open_choices:
        player.key(pygame.K_RETURN)
    assert player.find("Tag: upwardsocializing").value == "on the post"
    player.click("Tag: upwardsocializing")
    assert player.find("Tag: upwardsocializing").value == "taken off"
    focused = screen.focused()
    assert focused is not None
    assert focused.label.startswith("Delete the tag")
    player.key(pygame.K_UP)
    assert player.find("Tag: upwardsocializing").value == "on the post"
