"""A story played half in one language and half in the other, in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame
import pytest
from attrs import evolve

from game.desktop.menus.navigation import Navigation
from game.desktop.play.scene_screen import SceneScreen
from game.desktop.shell.app import App
from game.desktop.ui.session import Session
from game.loader import find
from game.saves import Settings, Store
from game.story import Playthrough
from game.words import speak
from tests.desktop.playing import SHIPPED, Player
from tests.words.made_up import longer, write_program, write_stories

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

STORY = SHIPPED / "meng_jin"


@pytest.fixture(scope="module")
def words(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the made-up languages of the program and the stories."""
    folder = tmp_path_factory.mktemp("words")
    write_program(folder)
    write_stories(folder)
    return folder


@pytest.fixture(autouse=True)
def _tried(words: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("UPWARD_WORDS", str(words))
    yield
    speak("en")


def _sit_down(folder: Path, language: str = "en") -> Player:
    """A window at the first page of a story, or where its save stands; of which nothing is to be told."""
    pygame.display.init()
    surface = pygame.display.set_mode((1280, 720))
    pygame.event.clear()
    speak(language)
    settings = Settings(reduced_motion=True, language=language)
    session = Session(store=Store(folder), settings=settings, find=lambda: find(SHIPPED), seed=7)
    story = session.scenario(STORY)
    assert story is not None
    kept = session.store.load(story)
    assert kept is None or kept.note == ""
    navigation = Navigation(session)
    screen = SceneScreen(
        quick=lambda _scene, _intent: None,
        session=session,
        playthrough=kept.playthrough if kept else Playthrough(story),
        seed=7,
        end=navigation.ending,
        history=navigation.history,
        pause=navigation.pause,
    )
    player = Player(App(session, surface, [screen]))
    player.wait(0.3)
    return player


def _play(player: Player, decisions: int) -> None:
    """Read on and take the first choice, so many times, and read on to where the next is to be made."""
    while True:
        if player.open_choices and not decisions:
            return
        decisions -= bool(player.open_choices)
        player.key(pygame.K_1 if player.open_choices else pygame.K_RETURN)


def _scene(player: Player) -> SceneScreen:
    screen = player.app.top
    assert isinstance(screen, SceneScreen)
    return screen


def _speak_by_the_settings(player: Player, *labels: str) -> None:
    """Go to the settings, press these items, and go back to the scene."""
    player.key(pygame.K_ESCAPE)
    for label in labels:
        player.click(label)
    while not isinstance(player.app.top, SceneScreen):
        player.key(pygame.K_ESCAPE)


def _choices(player: Player) -> list[str]:
    """What can be chosen, once it is read on to: longer words may come in more parts."""
    for _ in range(9):
        if not player.open_choices:
            player.key(pygame.K_RETURN)
    return [widget.label for widget in player.open_choices]


def test_a_story_is_played_half_in_one_language_and_half_in_the_other(tmp_path: Path) -> None:
    """The place, the road and what comes of it are those of a play in one; the words are not."""
    whole = _sit_down(tmp_path / "whole")
    _play(whole, 3)
    offered = _choices(whole)
    _play(whole, 3)
    player = _sit_down(tmp_path / "half")
    _play(player, 3)
    before, beat = _scene(player).playthrough, _scene(player).beat
    assert _choices(player) == offered
    _speak_by_the_settings(player, "Settings", "Text and contrast", "Language", "xx")
    now = _scene(player)
    assert (now.playthrough.steps, now.playthrough.states, now.beat) == (before.steps, before.states, beat)
    assert now.playthrough.scenario.language == "xx"
    assert _choices(player) == [longer(each) for each in offered]
    _play(player, 3)
    assert _scene(player).playthrough.states == _scene(whole).playthrough.states
    assert _choices(player) == [longer(each) for each in _choices(whole)]


@pytest.mark.parametrize(("first", "then"), [("xx", "en"), ("en", "xx")])
def test_a_save_of_one_language_opens_in_the_other(tmp_path: Path, first: str, then: str) -> None:
    """At its place, and nothing is told of it: what is kept are ids."""
    player = _sit_down(tmp_path, first)
    _play(player, 3)
    again = _sit_down(tmp_path, then)
    _play(again, 0)
    assert _scene(again).playthrough.steps == _scene(player).playthrough.steps
    assert again.app.session.store.notes == []
    assert all(label.startswith("[") == (then == "xx") for label in _choices(again))


def test_a_story_is_told_in_a_phones_language_while_another_is_spoken_here(tmp_path: Path) -> None:
    """By the file it was read from; a story of the same id from elsewhere stays as it is."""
    speak("en")
    session = Session(store=Store(tmp_path), settings=Settings(), find=lambda: find(SHIPPED), seed=7)
    story = session.scenario(STORY)
    assert story is not None
    told = session.told_in(story, "xx")
    assert (told.language, told.title, told.id) == ("xx", longer(story.title), story.id)
    assert list(told.scenes) == list(story.scenes)
    assert session.scenario(STORY) is story
    other = evolve(story, digest="another")
    assert session.told_in(other, "xx") is other
    assert session.told_in(story, "tlh").title == story.title
