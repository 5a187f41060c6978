"""Locked choices show the signs of the stats that are wanting; with a setting, how much."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from attrs import evolve

from game.desktop.layout_check.fullest_screens import screens
from game.desktop.play.scene_screen import SceneScreen
from game.desktop.ui.theme import Theme
from game.story import arrive, shorts
from tests.desktop.test_layout import navigation, problems, story
from tests.desktop.test_scene_layout import EVERY, covered, part

if TYPE_CHECKING:
    from pathlib import Path

    from game.desktop.ui.widget import Widget


def locked(screen: SceneScreen, theme: Theme) -> list[Widget[object]]:
    """The locked choices that are shown."""
    return [one for one in screen.widgets(theme) if one.number is not None and not one.enabled]


@pytest.mark.parametrize(
    ("numbers", "value"),
    [
        (False, "{reason} Needed: Confidence."),
        (True, "Confidence 39 of 40. {reason}"),
    ],
)
def test_a_lock_names_what_is_wanting(tmp_path: Path, numbers: bool, value: str) -> None:  # noqa: FBT001 - a parameter of the test
    """The author's line stays; the stat is named to who cannot see its sign, and counted where wished."""
    rooms = navigation(tmp_path, 100)
    rooms.session.change(numbers_on_locks=numbers)
    screen = rooms.scene(arrive(story("wenzhu"), "appendix"), 1)
    screen.show_beat(99)
    theme = Theme((1280, 720), rooms.session.settings)
    (reason,) = [str(each.locked) for each in screen.page.options if each.locked]
    assert [one.value for one in locked(screen, theme)] == [value.format(reason=reason)]


def test_no_sign_for_a_flag_or_a_hidden_stat(tmp_path: Path) -> None:
    """Who has no sledge money and was not told of a post sees the author's line alone."""
    rooms = navigation(tmp_path, 100)
    for name in ("lin_feng", "wenzhu", "yang_kaikai", "meng_jin"):
        scenario = story(name)
        for scene in scenario.scenes:
            screen = rooms.scene(arrive(scenario, scene), 1)
            for option in screen.page.options:
                stats = [short.stat for short in shorts(option.wanting)]
                assert not any(stat.hidden for stat in stats)
                assert not (stats and option.available)


@pytest.mark.one_in(8)
@pytest.mark.parametrize(("window", "text_size"), EVERY)
def test_signs_stand_on_their_strips(tmp_path: Path, window: tuple[int, int], text_size: int) -> None:
    """With numbers, every choice locked that can be: signs on the strip, beside the words and each other."""
    rooms = navigation(tmp_path, text_size)
    rooms.session.change(numbers_on_locks=True, tags_explained=True)
    theme, found, signs = Theme(window, rooms.session.settings), [], 0
    scenario, share = part(window, text_size)
    some = {key: scene for key, scene in scenario.scenes.items() if hash_of(key) % 2 == share % 2}
    whole = evolve(scenario, scenes={**scenario.scenes})
    for scene, screen in screens(rooms.session, whole, theme):
        if scene not in some or not isinstance(screen, SceneScreen):
            continue
        strips = locked(screen, theme)
        if not strips:
            continue
        found += [
            f"{scene}: {fault}" for fault in (*problems(screen, theme), *covered(screen.widgets(theme)))
        ]
        by_number = dict(enumerate(screen.page.options, 1))
        for strip in strips:
            assert len(strip.signs) == len(shorts(by_number[strip.number or 0].wanting))
            signs += len(strip.signs)
            both = combinations([*strip.signs, *strip.text_bounds], 2)
            found += [f"{scene}: a sign on {strip.label}" for a, b in both if a.colliderect(b)]
    assert signs
    assert found == []


def hash_of(words: str) -> int:
    """A number that is the same in every run."""
    return sum(map(ord, words))
