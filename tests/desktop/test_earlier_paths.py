"""The path of an earlier ending opens again, whatever was begun since; nothing that is played now is lost."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING

import pygame
import pytest

from game.desktop.journey.map_screen import MapScreen
from game.desktop.menus.navigation import Navigation
from game.desktop.ui.screen import Push
from game.saves import Store
from game.story import Playthrough, Step, arrive, find_way, options
from game.story.scenario import Ending
from tests.desktop.playing import sit_down
from tests.desktop.pressing import at_its_end, told
from tests.desktop.test_playing import open_story, play_on

if TYPE_CHECKING:
    from pathlib import Path

    from tests.desktop.playing import Player

STORY = "meng_jin"


def _ended(folder: Path, number: int = 1) -> Player:
    """Somebody who has played a story to an ending and opened its pages."""
    player = sit_down(folder)
    open_story(player, number)
    play_on(player, 0)
    return player


def _kept(folder: Path) -> bytes:
    [file] = [path for path in folder.glob("story_*.json") if path.name.count(".") == 1]
    return file.read_bytes()


def _opening(player: Player) -> None:
    """A story's first page, opened from wherever one is."""
    rooms = Navigation(player.app.session)
    player.app.go(Push(rooms.opening(told(STORY))))


def _at_end(player: Player, number: int, seed: int) -> Playthrough:
    """A story played to its ending of this number, and its pages opened."""
    ends = [scene.id for scene in told(STORY).scenes.values() if isinstance(scene.then, Ending)]
    play = arrive(told(STORY), ends[number])
    rooms = Navigation(player.app.session)
    player.app.go(Push(rooms.ending(rooms.scene(play, seed))))
    return play


def test_the_path_opens_after_a_new_play_was_begun(tmp_path: Path) -> None:
    """From the story's first page: the list with the ending and its day, and the very map; then back."""
    player = _ended(tmp_path)
    ending = player.tree[0].label
    player.click("Your path")
    before = player.app.top
    assert isinstance(before, MapScreen)
    player.key(pygame.K_ESCAPE)
    player.click("Begin this story again")
    player.click("Begin")
    assert player.app.top.name == "scene"
    now = _kept(tmp_path)
    player.key(pygame.K_ESCAPE)
    player.click("All stories")
    open_again = next(widget for widget in player.tree if "1 of" in widget.value)
    player.click(open_again.label)
    player.click("Your paths")
    assert player.find(ending).value
    player.click(ending)
    path = player.app.top
    assert isinstance(path, MapScreen)
    assert (path.hero, path.journey) == (before.hero, before.journey)
    player.key(pygame.K_ESCAPE)
    assert player.app.top.name == "paths"
    assert _kept(tmp_path) == now


def test_nothing_is_forgotten_when_a_finished_play_gives_way(tmp_path: Path) -> None:
    """Beginning anew asks where a place would be lost, and only there."""
    player = _ended(tmp_path)
    player.click("Begin this story again")
    player.click("Begin")
    assert player.app.top.name == "scene"
    while not player.open_choices:
        player.key(pygame.K_RETURN)
    player.key(pygame.K_1)
    player.key(pygame.K_ESCAPE)
    player.click("All stories")
    player.click(next(widget for widget in player.tree if "1 of" in widget.value).label)
    player.click("Begin")
    assert player.app.top.name == "question"


def test_a_second_play_to_the_same_ending_has_pages_of_its_own(tmp_path: Path) -> None:
    """It is kept beside the first, and continued where it was left: on the ending, then on its own path."""
    player = sit_down(tmp_path)
    first = _at_end(player, 0, seed=1)
    second = _longer(first)
    assert second.state.scene == first.state.scene
    rooms = Navigation(player.app.session)
    player.app.go(Push(rooms.scene(second, 2)))
    again = sit_down(tmp_path)
    again.click("Continue ")
    assert again.app.top.name == "scene"
    assert len(Store(tmp_path).finished(STORY)) == 1
    while again.app.top.name == "scene":
        again.key(pygame.K_RETURN)
    assert again.app.top.name == "ending"
    assert [one.steps for one in Store(tmp_path).finished(STORY)] == [second.steps, first.steps]
    third = sit_down(tmp_path)
    third.click("Continue ")
    assert third.app.top.name == "ending"
    third.click("Your path")
    path = third.app.top
    assert isinstance(path, MapScreen)
    assert [turn.step for turn in path.journey.turns] == [
        turn.step for turn in _path(third, second, 2).journey.turns
    ]


def _longer(play: Playthrough) -> Playthrough:
    """Another way to the same ending: at some decision another choice, then the shortest way there."""
    for number, step in enumerate(play.steps):
        before = play.back(len(play.steps) - number)
        others = (o.id for o in options(play.scenario, before.state) if o.available and o.id != step.id)
        for tried in map(before.take, others):
            way = find_way(play.scenario, play.state.scene, start=tried.state)
            if way is not None:
                return reduce(Playthrough.take, way, tried)
    raise LookupError(play)


def _path(player: Player, play: Playthrough, seed: int) -> MapScreen:
    rooms = Navigation(player.app.session)
    return rooms.journey(rooms.scene(play, seed))


def test_playing_on_from_a_path_asks_where_a_place_would_be_lost(tmp_path: Path) -> None:
    """What is being played now stays until the answer is yes; then the story goes on from the decision."""
    player = sit_down(tmp_path)
    _at_end(player, 0, seed=1)
    rooms = Navigation(player.app.session)
    player.app.go(Push(rooms.scene(at_its_end(STORY).back(3), 5)))
    now = _kept(tmp_path)
    _opening(player)
    player.click("Your paths")
    player.click(next(w for w in player.tree if w.value).label)
    path = player.app.top
    assert isinstance(path, MapScreen)
    player.key(pygame.K_RETURN)
    player.click("Play on from here")
    assert player.app.top.name == "question"
    assert _kept(tmp_path) == now
    player.click("Play on from here")
    assert player.app.top.name == "scene"
    assert _kept(tmp_path) != now


def test_an_edited_story_says_what_no_longer_goes_that_way(tmp_path: Path) -> None:
    """Before the map, which shows the path as far as it goes; also where nothing of it is left."""
    store = Store(tmp_path)
    play = at_its_end(STORY)
    strange = Playthrough(play.scenario, play.steps, None, play.states)
    object.__setattr__(strange, "steps", (*play.steps[:4], Step("gone", "away")))
    store.finish(strange, 1)
    object.__setattr__(strange, "steps", (Step("gone", "away"),))
    store.finish(strange, 2)
    player = sit_down(tmp_path)
    _opening(player)
    for number in range(2):
        player.click("Your paths")
        if number:
            player.key(pygame.K_DOWN)
        player.key(pygame.K_RETURN)
        assert player.app.top.name == "notice"
        assert any("no longer has the scene `gone`" in w.label for w in player.tree)
        player.click("Go on")
        assert isinstance(player.app.top, MapScreen)
        player.key(pygame.K_ESCAPE)
        player.key(pygame.K_ESCAPE)


def test_an_ending_met_leads_to_its_paths(tmp_path: Path) -> None:
    """From the endings met: the reflection, and from it the paths that led there, and no others."""
    player = sit_down(tmp_path)
    _at_end(player, 0, seed=1)
    _at_end(player, 1, seed=2)
    rooms = Navigation(player.app.session)
    gallery = rooms.gallery()
    player.app.go(Push(gallery))
    player.click("Meng Jin")
    title = told(STORY).scenes[Store(tmp_path).finished(STORY)[0].ending].then
    assert isinstance(title, Ending)
    player.click(title.name)
    player.click("Your paths there")
    assert [w.label for w in player.tree if w.value] == [title.name]


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080), (640, 480)])
@pytest.mark.parametrize("text_size", [100, 250])
def test_many_paths_are_turned_through(tmp_path: Path, size: tuple[int, int], text_size: int) -> None:
    """Six on a page, the newest first; every one can be reached."""
    store = Store(tmp_path)
    for seed in range(14):
        store.finish(at_its_end(STORY), seed)
    player = sit_down(tmp_path, size=size, text_size=text_size)
    _opening(player)
    player.click("Your paths")
    counts = [sum(bool(w.value) for w in player.tree)]
    for _ in range(2):
        player.click("Older")
        counts.append(sum(bool(w.value) for w in player.tree))
    assert counts == [6, 6, 2]
    assert not any(w.label == "Older" for w in player.tree)
    player.click("Newer")
