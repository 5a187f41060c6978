"""After an ending: the road as a map, its decisions unfolded, playing on from one of them."""

from __future__ import annotations

import errno
import itertools
import random
import threading
import time
from functools import cache
from itertools import combinations
from math import dist
from typing import TYPE_CHECKING, Any

import pygame
import pytest

from game.desktop.journey.actions import ZOOMS, Unfold
from game.desktop.journey.chart import charts
from game.desktop.journey.compare_starts import other_starts
from game.desktop.journey.keepsake import Shape
from game.desktop.journey.luck import luck, luck_in_words
from game.desktop.journey.map_screen import MapScreen
from game.desktop.journey.navigation import JourneyNavigation
from game.desktop.journey.pending_text import PendingText
from game.desktop.journey.route import journey
from game.desktop.journey.what_if_text import Known, known
from game.desktop.journey.whole_map import Whole
from game.desktop.platform.background import BackgroundTask
from game.desktop.ui.theme import Theme
from game.desktop.ui.widget import Role, Touch
from game.diagnostics import Source
from game.loader import load
from game.story import Playthrough, Scenario, arrive, decisions, steps
from game.story.scenario import Ending
from tests.desktop.playing import Player, sit_down
from tests.desktop.test_layout import SHAPES, navigation, problems, story
from tests.shipped import STORIES

if TYPE_CHECKING:
    from pathlib import Path

    from game.desktop.play.scene_screen import SceneScreen


def played(scenario: Scenario, seed: int) -> Playthrough:
    """A road to an ending, taken at random."""
    dice, play = random.Random(seed), Playthrough(scenario)  # noqa: S311 - a test
    while not isinstance(scenario.scenes[play.state.scene].then, Ending):
        play = play.take(dice.choice(steps(scenario, play.state)))
    return play


def on_the_map(folder: Path) -> tuple[Player, SceneScreen]:
    """Someone who has come to an ending of the shortest story to analyse and looks at the map."""
    player = sit_down(folder)
    rooms = navigation(folder, 100)
    rooms.session = player.app.session
    scene = rooms.scene(played(story("meng_jin"), 3), 1)
    player.app.screens.append(rooms.journey(scene))
    player.wait()
    return player, scene


def test_a_journey_tells_every_decision_and_names_no_ending_unmet() -> None:
    """The turns are the decisions of the road; of the endings only those met have a title."""
    play = played(story("wenzhu"), 1)
    shown = journey(play, set(), {play.state.scene})
    assert [turn.step for turn in shown.turns] == [decision.steps for decision in decisions(play)]
    assert [goal.title for goal in shown.goals if goal.title] == [shown.mine.title if shown.mine else None]


def test_ways_gone_in_another_play_are_marked() -> None:
    """A way whose scene was met in some play is seen; others are not."""
    play = played(story("wenzhu"), 1)
    scenes = set(play.scenario.scenes)
    every = [way for turn in journey(play, scenes, set()).turns for way in turn.ways]
    none = [way for turn in journey(play, set(), set()).turns for way in turn.ways]
    assert all(way.seen != way.locked for way in every)
    assert not any(way.seen for way in none)


def test_arrows_walk_the_whole_road_and_the_map_follows(tmp_path: Path) -> None:
    """Right from decision to decision comes to the last; each is in the window when it is in focus."""
    player, _ = on_the_map(tmp_path)
    screen = player.app.top
    assert isinstance(screen, MapScreen)
    screen.visit(0, player.app.theme)
    for number in range(len(screen.journey.turns)):
        focused = screen.focused()
        assert focused is not None
        assert focused.label.startswith(f"Decision {number + 1}:")
        player.key(pygame.K_RIGHT)


def test_a_decision_unfolds_with_numbers_and_plays_on(tmp_path: Path) -> None:
    """Enter tells how many endings were open; playing on stands in that scene, the save with it."""
    player, scene = on_the_map(tmp_path)
    player.key(pygame.K_RETURN)
    player.click("In figures")
    while player.app.top.name == "figures" and not any(
        "endings were still open" in w.label for w in player.tree
    ):
        player.wait()
    player.click("Play on from here")
    assert player.app.top is scene
    assert len(player.app.screens) == 2
    assert scene.page.kind == "choices"


def test_other_decisions_and_other_ways_are_looked_at_by_keyboard(tmp_path: Path) -> None:
    """From a decision one goes to the next and back, and to another way of it; escape leads to the map."""
    player, _ = on_the_map(tmp_path)
    player.key(pygame.K_RETURN)
    heads = [[w.label for w in player.tree if w.role is Role.HEADING]]
    for said in ("Next decision", "Decision before"):
        player.click(said)
        heads.append([w.label for w in player.tree if w.role is Role.HEADING])
    assert heads[0] == heads[2] != heads[1]
    assert heads[0][1].startswith("You chose: ")
    assert heads[0][2].startswith("You could have")
    player.key(pygame.K_ESCAPE)
    assert player.app.top.name == "journey"


_STRAIGHT = """upward: 1
title: Straight on
protagonist: me
characters: {me: {name: Me, look: wenzhu}}
stats: {confidence: 30}
start: gate
scenes:
  gate: {place: campus_gate, lines: [In.], next: hall}
  hall: {place: corridor, lines: [On.], chance: {luck: {weight: 1, effects: [confidence += 9], goto: end}}}
  end: {place: lake, lines: [There.], ending: {title: There, tone: quiet}}
"""


@pytest.mark.parametrize("zoom", range(len(ZOOMS)))
@pytest.mark.parametrize("size", [(1280, 720), (640, 360)])
def test_a_road_without_a_decision_has_a_map(tmp_path: Path, size: tuple[int, int], zoom: int) -> None:
    """A story that only goes on and falls by luck has a road to its ending too, near and far."""
    scenario = load(Source("straight.yaml", _STRAIGHT)).scenario
    assert scenario is not None
    player = sit_down(tmp_path, size=size)
    rooms = navigation(tmp_path, 100)
    rooms.session = player.app.session
    screen = rooms.journey(rooms.scene(played(scenario, 1), 1))
    assert isinstance(screen, MapScreen)
    screen.zoom = zoom
    player.app.screens.append(screen)
    player.app.draw()
    player.app.session.render_queue.finish()
    player.app.draw()
    assert any(each.label.startswith("Me’s road to “There”: 0 decisions") for each in player.tree)
    assert [ridge.values for ridge in screen.ridges] == [(30, 39)], "from the start to the end"
    for key in (pygame.K_RIGHT, pygame.K_LEFT, pygame.K_RETURN, pygame.K_PLUS):
        player.key(key)


def test_nothing_is_drawn_on_a_map_at_rest(tmp_path: Path) -> None:
    """Once its pictures are made, the map costs nothing."""
    player, _ = on_the_map(tmp_path)
    player.app.session.render_queue.finish()
    player.app.frame([], player.now + 10)
    assert not player.app.frame([], player.now + 11)


@pytest.mark.one_in(3)
@pytest.mark.parametrize(("size", "text_size"), SHAPES)
@pytest.mark.parametrize("name", STORIES)
def test_the_map_fits(tmp_path: Path, name: str, size: tuple[int, int], text_size: int) -> None:
    """The whole road, window by window and at every distance, fits without overlap."""
    rooms = navigation(tmp_path, text_size)
    theme = Theme(size, rooms.session.settings)
    looking = JourneyNavigation(rooms.session, rooms.scene(played(story(name), 2), 1))
    screen = looking.journey()
    found: list[str] = []
    for zoom in range(3):
        screen.zoom = zoom
        for window in range(6):
            screen.left = window * size[0] * 0.7
            screen.rearrange()
            found += [f"{zoom}.{window}: {problem}" for problem in problems(screen, theme)]
    assert found == []


@cache
def _known_once() -> BackgroundTask[Known]:
    play = played(story("meng_jin"), 2)
    task = BackgroundTask(lambda: known(play))
    task.wait()
    return task


@pytest.mark.one_in(2)
@pytest.mark.parametrize(("size", "text_size"), SHAPES)
@pytest.mark.parametrize("kind", ["told", "in figures"])
def test_unfolded_decisions_fit(tmp_path: Path, size: tuple[int, int], text_size: int, kind: str) -> None:
    """Every way beside every decision fits, page by page, told and in figures."""
    rooms = navigation(tmp_path, text_size)
    theme = Theme(size, rooms.session.settings)
    looking = JourneyNavigation(rooms.session, rooms.scene(played(story("meng_jin"), 2), 1))
    looking._known = _known_once()  # noqa: SLF001 - it takes seconds, and no window changes it
    found: list[str] = []
    for number in range(looking.decisions):
        screen = looking.unfolded(number) if kind == "told" else looking.figures(number)
        for way, leaf in itertools.product(range(len(screen.turn.ways)), range(4)):
            screen.way, screen.page = way, leaf
            screen.rearrange()
            found += [f"{number}.{way}: {problem}" for problem in problems(screen, theme)]
    assert found == []


@pytest.mark.parametrize("shape", Shape)
@pytest.mark.parametrize("name", STORIES)
def test_a_picture_to_keep_fits_its_shape(tmp_path: Path, name: str, shape: Shape) -> None:
    """Title, ending, scenes with their choices and all stats are in it, nothing over another."""
    rooms = navigation(tmp_path, 100)
    theme = Theme(shape.size, rooms.session.settings)
    for seed in range(4):
        looking = JourneyNavigation(rooms.session, rooms.scene(played(story(name), seed), 1))
        screen = looking.keepsake()
        assert list(problems(screen, theme)) == []
        told = [widget.label for widget in screen.widgets(theme)]
        assert len(screen.turnings) == 3
        assert {screen.title, screen.ending, *(each.chosen for each in screen.turnings)} <= set(told)
        assert [widget.role for widget in screen.widgets(theme)].count(Role.METER) == len(screen.readings)


@pytest.mark.parametrize(("size", "text_size"), SHAPES)
def test_charts_fit(tmp_path: Path, size: tuple[int, int], text_size: int) -> None:
    """The chart of every stat fits, and can be drawn."""
    rooms = navigation(tmp_path, text_size)
    theme = Theme(size, rooms.session.settings)
    looking = JourneyNavigation(rooms.session, rooms.scene(played(story("meng_jin"), 2), 1))
    known = looking.stats("").charts.result()
    found: list[str] = []
    for chart in known:
        found += [f"{chart.mine.id}: {problem}" for problem in problems(looking.stats(chart.mine.id), theme)]
    looking.stats("").draw(pygame.Surface(size), theme)
    assert found == []


def test_a_chart_tells_your_values_and_the_ways_left() -> None:
    """Your line has a value for every decision and the end; a way left begins where it parts from yours."""
    play = played(story("meng_jin"), 2)
    for chart in charts(play):
        assert len(chart.mine.values) == len(decisions(play)) + 1
        for other in chart.others:
            assert other.values[0] == chart.mine.values[other.start]


def test_a_picture_is_saved_and_none_overwritten(tmp_path: Path) -> None:
    """Three times saved, there are three pictures, each in its shape, and the map says where."""
    player, _ = on_the_map(tmp_path)
    for shape in ("Wide, 16:9", "Upright, 4:5", "Wide, 16:9"):
        player.click("Save a picture")
        player.click(shape)
        player.app.top.update(0)
        player.app.session.render_queue.finish()
        _until_told(player)
        assert any(widget.label.startswith("Saved as") for widget in player.tree)
    sizes = {each.name[-8:]: pygame.image.load(each).get_size() for each in (tmp_path / "pictures").iterdir()}
    assert sizes == {"16x9.png": (1920, 1080), "x9 2.png": (1920, 1080), " 4x5.png": (1080, 1350)}


def _until_told(player: Player) -> None:
    """Let frames pass until the map no longer says that the picture is on its way."""
    until = time.monotonic() + 300
    while any("A moment." in widget.label for widget in player.tree):
        assert time.monotonic() < until
        time.sleep(0.01)
        player.app.session.render_queue.finish()
        player.app.top.update(1)


def test_a_picture_is_written_while_the_window_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another thread writes it; the window closes when it is whole."""
    threads, real, go = set[int](), pygame.image.save, threading.Event()

    def slowly(surface: pygame.Surface, path: Path) -> None:
        threads.add(threading.get_ident())
        assert go.wait(60)
        real(surface, path)

    monkeypatch.setattr(pygame.image, "save", slowly)
    player, _ = on_the_map(tmp_path)
    player.click("Save a picture")
    player.click("Wide, 16:9")
    player.app.top.update(0)
    player.app.session.render_queue.finish()
    for now in (1, 2):
        player.app.top.update(now)
        assert any("A moment." in widget.label for widget in player.tree)
    threading.Timer(0.2, go.set).start()
    player.app.session.close()
    (picture,) = (tmp_path / "pictures").glob("*.png")
    assert pygame.image.load(picture).get_height() == Shape.WIDE.size[1]
    assert threads
    assert threading.get_ident() not in threads


def test_no_half_picture_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the disk is full in the middle, nothing is left and it is said."""

    def full(_: pygame.Surface, path: Path) -> None:
        path.write_bytes(b"half")
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(pygame.image, "save", full)
    player, _ = on_the_map(tmp_path)
    player.click("Save a picture")
    player.click("Wide, 16:9")
    player.app.top.update(0)
    player.app.session.render_queue.finish()
    _until_told(player)
    assert any("could not be saved" in widget.label for widget in player.tree)
    assert list((tmp_path / "pictures").glob("*")) == []


@pytest.mark.parametrize(("size", "text_size"), SHAPES)
def test_other_starts_fit(tmp_path: Path, size: tuple[int, int], text_size: int) -> None:
    """Every other start fits, page by page, and its roads can be drawn."""
    rooms = navigation(tmp_path, text_size)
    theme = Theme(size, rooms.session.settings)
    looking = JourneyNavigation(rooms.session, rooms.scene(played(story("meng_jin"), 2), 1))
    screen = looking.starts()
    screen.luck.result()
    found: list[str] = []
    for number, leaf in itertools.product(range(len(screen.starts.result())), range(4)):
        screen.number, screen.page = number, leaf
        screen.rearrange()
        found += [f"{number}.{leaf}: {problem}" for problem in problems(screen, theme)]
    screen.draw(pygame.Surface(size), theme)
    assert found == []


def test_luck_and_effort_are_told_by_numbers() -> None:
    """It says the share from this start and others, the choice that turned most, who else comes here."""
    play = played(story("meng_jin"), 25)
    found = luck(play)
    assert found is not None
    said = luck_in_words(found)
    same = sum(one.found.ending == play.state.scene for one in other_starts(play))
    assert said.startswith("Luck: ")
    assert "Effort: your choice that turned most was decision " in said
    assert same == 3
    assert said.endswith("your very choices every other start comes here too: it was the choices.")


def test_everything_after_an_ending_opens_by_keyboard(tmp_path: Path) -> None:
    """Down from the map leads to the row of buttons; each opens its screen and escape closes it."""
    player, _ = on_the_map(tmp_path)
    opened = set()
    for said in ("Your stats over time", "Another start", "In words"):
        for _ in range(20):
            focused = player.app.top.focused()
            if focused and focused.bounds.y > 600:
                break
            player.key(pygame.K_DOWN)
        for _ in range(6):
            player.key(pygame.K_LEFT)  # the end of a row is its end
        for _ in range(6):
            focused = player.app.top.focused()
            if focused and focused.label == said:
                break
            player.key(pygame.K_RIGHT)
        player.key(pygame.K_RETURN)
        opened.add(player.app.top.name)
        player.key(pygame.K_ESCAPE)
    assert opened == {"stats", "starts", "roads"}


def test_in_words_is_read_page_by_page(tmp_path: Path) -> None:
    """What is too long for a page goes on later, and back to what was earlier."""
    player, _ = on_the_map(tmp_path)
    player.click("In words")
    screen = player.app.top
    assert isinstance(screen, PendingText)
    screen.text.result()
    player.wait()
    first = [widget.label for widget in player.tree]
    player.click("Later")
    assert [widget.label for widget in player.tree] != first
    player.click("Earlier")
    assert [widget.label for widget in player.tree] == first


def test_the_road_is_drawn_once_and_then_rests(tmp_path: Path) -> None:
    """With motion the road grows until it is whole; then nothing moves any more."""
    player, scene = on_the_map(tmp_path)
    app = player.app
    app.session.change(reduced_motion=False, moving_places=False)
    screen = JourneyNavigation(app.session, scene).journey()
    app.screens[-1] = screen
    app.session.render_queue.finish()
    app.draw()
    app.session.render_queue.finish()
    app.draw()
    assert screen.update(100.0).changed
    assert screen.update(101.0).changed
    assert screen.update(110.0).changed
    assert not screen.update(111.0).changed


@pytest.mark.parametrize(("size", "text_size"), [((960, 540), 250), ((1280, 720), 100), ((1920, 1080), 75)])
@pytest.mark.parametrize("name", STORIES)
def test_every_decision_can_be_reached(
    tmp_path: Path, name: str, size: tuple[int, int], text_size: int
) -> None:
    """At every distance each decision can be brought into the window and into focus."""
    rooms = navigation(tmp_path, text_size)
    theme = Theme(size, rooms.session.settings)
    screen = JourneyNavigation(rooms.session, rooms.scene(played(story(name), 5), 1)).journey()
    for zoom, number in itertools.product(range(3), range(len(screen.journey.turns))):
        screen.zoom = zoom
        screen.rearrange()
        screen.visit(number, theme)
        focused = screen.focused()
        assert focused is not None
        assert focused.label.startswith(f"Decision {number + 1}:")


@pytest.mark.parametrize(("size", "text_size"), SHAPES)
@pytest.mark.parametrize("name", STORIES)
def test_the_whole_story_fits(tmp_path: Path, name: str, size: tuple[int, int], text_size: int) -> None:
    """Seen from afar every scene has a place of its own in the window, and the road is among them."""
    rooms = navigation(tmp_path, text_size)
    screen = JourneyNavigation(rooms.session, rooms.scene(played(story(name), 5), 1)).journey()
    screen.zoom = 0
    theme = Theme(size, rooms.session.settings)
    assert list(problems(screen, theme)) == []
    places = {place.scene: place for place in screen.journey.places}
    assert len({(place.across, place.down) for place in places.values()}) == len(places)
    assert all(0 <= place.across <= 1 and 0 <= place.down <= 1 for place in places.values())
    assert set(screen.journey.scenes) <= places.keys()


@pytest.mark.parametrize(("size", "text_size"), SHAPES)
@pytest.mark.parametrize("name", STORIES)
def test_no_station_of_the_whole_story_touches_another_nor_lies_under_a_slip(
    tmp_path: Path, name: str, size: tuple[int, int], text_size: int
) -> None:
    """A decision is 38 units wide; the words of the first lie where no scene is."""
    rooms = navigation(tmp_path, text_size)
    screen = JourneyNavigation(rooms.session, rooms.scene(played(story(name), 5), 1)).journey()
    screen.zoom = 0
    theme = Theme(size, rooms.session.settings)
    (first, *_) = (each for each in screen.arrange(theme) if isinstance(each.does, Unfold))
    at = screen._lay  # noqa: SLF001 - where the scenes lie
    assert isinstance(at, Whole)
    assert all(dist(one[1:], other[1:]) >= 38 * at.unit for one, other in combinations(at.places, 2))
    pygame.display.set_mode((8, 8))
    bare, slipped = pygame.Surface(size), pygame.Surface(size)
    first.draw(bare, Touch.REST)
    first.draw(slipped, Touch.FOCUS)
    for _, x, y in at.places:
        spot = round(x), round(y) + screen._top  # noqa: SLF001 - as above
        assert first.bounds.collidepoint(spot) or bare.get_at(spot) == slipped.get_at(spot)


def test_the_map_is_drawn_along_with_the_pointer(tmp_path: Path) -> None:
    """A mouse moved while pressed moves the paper with it; the strip shows the whole story and back."""
    player, _scene = on_the_map(tmp_path)
    screen = player.app.top
    assert isinstance(screen, MapScreen)
    player.send(pygame.Event(pygame.MOUSEMOTION, pos=(600, 300), rel=(-140, 0), buttons=(1, 0, 0)))
    screen.widgets(player.app.theme)
    assert screen.left == 140
    player.send(pygame.Event(pygame.MOUSEMOTION, pos=(640, 300), rel=(40, 0), buttons=(0, 0, 0)))
    screen.widgets(player.app.theme)
    assert screen.left == 140
    # A station under the pointer is not unfolded by drawing on, only by a press that stays where it was.
    station = next(widget for widget in player.tree if isinstance(widget.does, Unfold)).bounds.center
    player.send(pygame.Event(pygame.MOUSEBUTTONDOWN, pos=station, button=1))
    player.send(pygame.Event(pygame.MOUSEMOTION, pos=station, rel=(-60, 0), buttons=(1, 0, 0)))
    player.send(pygame.Event(pygame.MOUSEBUTTONUP, pos=(station[0] - 60, station[1]), button=1))
    assert player.app.top is screen
    screen.widgets(player.app.theme)
    assert screen.left == 200
    player.click("The whole story")
    assert screen.far
    assert player.find("A map of the whole story").bounds.w > 0
    at = screen._lay  # noqa: SLF001 - where the scenes lie
    assert isinstance(at, Whole)
    met = next(
        place for place in screen.journey.places if place.scene in screen.journey.scenes and place.name
    )
    unmet = next(
        p for p in screen.journey.places if p.scene not in {*screen.journey.scenes, *screen.journey.seen}
    )
    for place, named in ((met, True), (unmet, False)):
        x, y = at.at(place.scene)
        down = round(y) + screen._top  # noqa: SLF001 - as above
        over: dict[str, Any] = {"pos": (round(x), down), "rel": (1, 1), "buttons": (0, 0, 0)}
        player.send(pygame.Event(pygame.MOUSEMOTION, **over))
        assert any(f"Here: {place.name}" in widget.label for widget in player.tree) == named
    player.click("The whole story")
    assert not screen.far


def test_labels_are_cut_only_where_there_is_no_room(tmp_path: Path) -> None:
    """Where and when the first decision was stands there whole, in two rows; nothing lies on anything."""
    rooms = navigation(tmp_path, 100)
    scenario = story("wenzhu")
    end = next(scene.id for scene in scenario.scenes.values() if isinstance(scene.then, Ending))
    screen = rooms.journey(rooms.scene(arrive(scenario, end), 1))
    theme = Theme((1280, 720), rooms.session.settings)
    (first,) = [one for one in screen.widgets(theme) if one.label.startswith("Decision 1: Carriage 9")]
    small = theme.at_most(160)
    assert first.text_bounds[0].h == 2 * small.style("small").row + 2 * small.style("choice").row
    assert list(problems(screen, theme)) == []
