"""Scenes at every text size in wide and upright windows: nothing covered, and what changed says why."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pygame
import pytest

from game.art.people import figure
from game.desktop.accessibility.screen_tree import tree
from game.desktop.stage.standing import FIGURE, standing
from game.desktop.ui.session import TEXT_SIZES
from game.desktop.ui.theme import Theme
from game.desktop.ui.widget import Role
from game.story import arrive
from game.story.catalogue import Mood
from game.words import say
from tests.desktop.test_layout import navigation, problems, standing_in, story
from tests.shipped import STORIES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from game.desktop.menus.navigation import Navigation
    from game.desktop.play.scene_screen import SceneScreen
    from game.desktop.ui.widget import Widget
    from game.story import Playthrough, Scenario

WINDOWS = [(1280, 720), (1920, 1080), (960, 540), (640, 360), (400, 720), (720, 1280)]
# The top of a head, from the neck, in units of a figure.
HEAD = -330
SHARES = 4
EVERY = [(window, text) for window in WINDOWS for text in TEXT_SIZES]


def changed(scenario: Scenario) -> Iterator[Playthrough]:
    """A playthrough for each choice that moves stats and says why."""
    for scene in scenario.scenes.values():
        here = standing_in(scenario, scene.id)
        for choice in getattr(scene.then, "choices", ()):
            if choice.because and choice.effects and choice.condition is None:
                yield here.take(choice.id)


def part(window: tuple[int, int], text_size: int) -> tuple[Scenario, int]:
    """A story for each look, and which share of its scenes is looked at in it; together they are all."""
    number = EVERY.index((window, text_size))
    return story(list(STORIES)[number % len(STORIES)]), number // len(STORIES) % SHARES


def beats(screen: SceneScreen, theme: Theme) -> Iterator[int]:
    """Each beat of the scene in turn."""
    for beat in range(60):
        screen.beat = beat
        screen.rearrange()
        screen.widgets(theme)
        if screen.beat < beat:
            return
        yield beat


def covered(widgets: tuple[Widget[object], ...]) -> Iterator[str]:
    """What lies upon something else; but a tag may bear its change, and a post its tags."""
    clock, post = (
        say(key, **{value: ""}).split(":")[0]
        for key, value in (("play.phone.clock", "time"), ("play.post.post", "words"))
    )
    behind = {Role.IMAGE, Role.PICTURE}
    solid = [one for one in widgets if one.role not in behind or one.label.startswith(clock)]
    for one, two in combinations(solid, 2):
        inside = one.bounds.contains(two.bounds) and (one.role is Role.METER or one.label.startswith(post))
        if one.bounds.inflate(-4, -4).colliderect(two.bounds.inflate(-4, -4)) and not inside:
            yield f"{one.label[:30]!r} and {two.label[:30]!r}: {one.bounds} {two.bounds}"


@pytest.mark.one_in(4)
@pytest.mark.parametrize(("window", "text_size"), EVERY)
def test_nothing_is_covered(tmp_path: Path, window: tuple[int, int], text_size: int) -> None:
    """In every beat tags, ribbons, prose, choices and messages lie side by side, whole, in the window."""
    rooms = navigation(tmp_path, text_size)
    theme = Theme(window, rooms.session.settings)
    scenario, share = part(window, text_size)
    found = []
    plays = [*changed(scenario), *(standing_in(scenario, scene) for scene in scenario.scenes)]
    for play in plays[share::SHARES]:
        screen = rooms.scene(play, 1)
        if not screen.page.place:
            continue
        for beat in beats(screen, theme):
            faults = [*problems(screen, theme), *covered(screen.widgets(theme))]
            found += [f"{screen.page.scene}.{beat}: {fault}" for fault in faults]
    assert found == []


@pytest.mark.one_in(4)
@pytest.mark.parametrize(("window", "text_size"), EVERY)
def test_the_reason_is_seen_and_heard(tmp_path: Path, window: tuple[int, int], text_size: int) -> None:
    """Whatever moved, the first beat says why: above the sheet or on it, uncovered, and in the tree."""
    rooms = navigation(tmp_path, text_size)
    theme = Theme(window, rooms.session.settings)
    found = []
    for play in changed(part(window, text_size)[0]):
        screen = rooms.scene(play, 1)
        widgets, because = screen.widgets(theme), str(screen.playthrough.because)
        told = [one for one in widgets if one.role is Role.NOTE and one.label == because]
        told = [one for one in told if pygame.Rect((0, 0), window).contains(one.bounds)]
        if not told or not any(node.name == because for node in tree("", window, widgets, None).nodes):
            found.append(f"{screen.page.scene}: {because}")
            continue
        assert sum(one.role is Role.METER for one in widgets) == len(screen.page.readings)
        assert screen.arranged is not None
        sheet = screen.arranged.sheet
        assert sheet.contains(told[0].bounds) or told[0].bounds.bottom <= sheet.y
        solid = [one for one in widgets if one is not told[0] and one.role is not Role.PICTURE]
        others = [one.bounds for one in solid if not one.label.startswith("A phone")]
        assert told[0].bounds.collidelist(others) < 0
    assert found == []


@pytest.mark.one_in(4)
@pytest.mark.parametrize("contrast", ["painted", "light", "dark"])
@pytest.mark.parametrize(("window", "text_size"), EVERY)
def test_tags_bear_their_words(
    tmp_path: Path, window: tuple[int, int], text_size: int, contrast: str
) -> None:
    """The number stands above the name, both on the tag, and all names are in one size."""
    rooms = navigation(tmp_path, text_size)
    rooms.session.change(contrast=contrast)
    theme = Theme(window, rooms.session.settings)
    for name in STORIES:
        screen = rooms.scene(next(changed(story(name))), 1)
        tags = [one for one in screen.widgets(theme) if one.role is Role.METER]
        assert len(tags) == len(screen.page.readings)
        for tag in tags:
            number, label = tag.text_bounds
            assert tag.bounds.contains(number)
            assert tag.bounds.contains(label)
            assert number.bottom <= label.top
        assert len({tag.text_bounds[1].h for tag in tags}) == 1
        assert len({tag.bounds.size for tag in tags}) == 1


def gate(rooms: Navigation) -> SceneScreen:
    """The gate of the first story, where both the caption and a reason stand above a long paragraph."""
    return rooms.scene(arrive(story("wenzhu"), "gate"), 1)


@pytest.mark.parametrize("window", [(1280, 720), (1920, 1080), (960, 540), (640, 360)])
@pytest.mark.parametrize("text_size", [175, 200, 250])
def test_large_words_have_the_whole_sheet(tmp_path: Path, window: tuple[int, int], text_size: int) -> None:
    """Without choices beside it, a paragraph in large text is as wide as the sheet, but for its margins."""
    rooms = navigation(tmp_path, text_size)
    screen, theme = gate(rooms), Theme(window, rooms.session.settings)
    words = [
        box
        for _ in beats(screen, theme)
        for one in screen.widgets(theme)
        if one.role in {Role.TEXT, Role.SPEECH}
        for box in one.text_bounds
    ]
    assert max(box.w for box in words) > 0.62 * window[0]


@pytest.mark.parametrize("window", [(400, 720), (720, 1280), (640, 1000), (1280, 1024)])
def test_people_stand_behind_the_sheet(tmp_path: Path, window: tuple[int, int]) -> None:
    """In a window that is not wide nobody ends above the sheet, and heads are below tags and caption."""
    rooms = navigation(tmp_path, 100)
    screen, theme = gate(rooms), Theme(window, rooms.session.settings)
    for _ in beats(screen, theme):
        assert screen.arranged is not None
        unit, neck = standing(theme, screen.arranged.sheet.y, screen.arranged.hung)
        box = figure("wenzhu", Mood.CALM).box
        assert neck + (box[1] + box[3]) * FIGURE * unit >= screen.arranged.sheet.y - 2
        if theme.upright:
            assert neck + HEAD * FIGURE * unit >= screen.arranged.hung
            assert unit >= window[0] / 1100
