"""What one has met: counted over every play, shown without giving the rest away; a last page after all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.classroom.epilogue import FOUR, view_of
from game.desktop.menus.navigation import Navigation
from game.desktop.menus.place_names import place_name
from game.desktop.menus.story_progress import all_four, progress_of
from game.desktop.ui.screen import Push
from game.story import arrive
from game.story.catalogue import PLACES
from game.story.scenario import Ending
from tests.desktop.playing import sit_down

if TYPE_CHECKING:
    from pathlib import Path

    from game.story import Scenario
    from tests.desktop.playing import Player


def _endings(story: Scenario) -> list[str]:
    return [scene.id for scene in story.scenes.values() if isinstance(scene.then, Ending)]


def test_what_is_met_is_counted_and_the_rest_is_not_told(tmp_path: Path) -> None:
    """An ending met has its window and its title; one not met has neither, and cannot be pressed."""
    player = sit_down(tmp_path)
    story = player.app.session.shelf[0]
    end = _endings(story)[1]
    player.app.session.meet(story, end)
    player.app.session.see(story, story.start, ["0123456789ab:0"])
    player.click("What you have met")
    told = [widget.label for widget in player.tree]
    titles = [str(story.scenes[one].then.title) for one in _endings(story)]  # type: ignore[union-attr]
    assert titles[1] in told
    assert not set(titles) - {titles[1]} & set(told)
    assert told.count("An ending not met yet") == len(titles) - 1
    assert progress_of(player.app.session, story).words.startswith(f"1 of {len(titles)} endings, 2 of ")


def test_it_opens_at_the_story_played_last(tmp_path: Path) -> None:
    """Who has played one story sees what they met of it, and not four empty windows of another."""
    player = sit_down(tmp_path)
    story = player.app.session.shelf[2]
    player.app.session.store.save(arrive(story, _endings(story)[0]), 1)
    player.app.session.meet(story, _endings(story)[0])
    player.app.go(Push(Navigation(player.app.session).gallery()))
    assert str(story.scenes[_endings(story)[0]].then.title) in [one.label for one in player.tree]  # type: ignore[union-attr]
    shown = player.app.top.focused()
    assert shown is not None
    assert (shown.label, shown.value) == (story.characters[story.protagonist].name, "shown")


def test_a_reflection_can_be_read_again(tmp_path: Path) -> None:
    """Pressing a window opens what was said after that ending; escape leads back."""
    player = sit_down(tmp_path)
    story = player.app.session.shelf[0]
    player.app.session.meet(story, _endings(story)[0])
    player.click("What you have met")
    player.click(str(story.scenes[_endings(story)[0]].then.title))  # type: ignore[union-attr]
    assert player.app.top.name == "reflection"
    assert len(player.tree) > 2
    player.key(pygame.K_ESCAPE)
    assert player.app.top.name == "gallery"
    player.click(player.app.session.shelf[2].characters[player.app.session.shelf[2].protagonist].name)
    player.key(pygame.K_ESCAPE)
    assert player.app.top.name == "title"


def _meet_all(player: Player) -> None:
    for story in player.app.session.shelf:
        player.app.session.meet(story, _endings(story)[0])


def test_the_last_page_comes_after_all_four(tmp_path: Path) -> None:
    """It is offered once every story has come to an end, and gives each of the four the same room."""
    player = sit_down(tmp_path)
    player.click("What you have met")
    assert "Upward, four times" not in [widget.label for widget in player.tree]
    player.key(pygame.K_ESCAPE)
    _meet_all(player)
    assert all_four(player.app.session)
    player.click("What you have met")
    player.click("Upward, four times")
    said = [widget.label for widget in player.tree]
    assert set(map(view_of, FOUR)) <= set(said)
    assert sum(label.startswith("You have met 1 of ") for label in said) == len(FOUR)
    player.key(pygame.K_ESCAPE)
    assert player.app.top.name == "gallery"


def test_every_place_has_a_name() -> None:
    """The pictures of those seen are told by it."""
    assert {place: place_name(place) for place in PLACES} == {
        place: place.replace("_", " ") for place in PLACES
    }
