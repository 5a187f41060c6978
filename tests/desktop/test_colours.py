"""Colours told apart by those who see few of them, and nothing told by colour alone."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pygame
import pytest

from game.art.palette import PALETTES
from game.art.paper.brightness import bearing, ratio
from game.desktop.play.scene_view import Take
from game.desktop.ui.buttons import choice
from game.desktop.ui.stat_icons import icon
from game.desktop.ui.stat_tags import Stat, cut_compact, cut_tall, tag
from game.desktop.ui.theme import CREAM, INK, LOCKED, PAPER, RED, SOFT, STRIP, Theme
from game.saves import Settings
from game.story.catalogue import STANDARD_STATS, Light, StandardStat
from game.story_words import standard_label
from tests.desktop.colour_sight import SIGHTS, contrast, distance

if TYPE_CHECKING:
    from game.desktop.ui.widget import Widget

THEME = Theme((1280, 720), Settings())
STATS = STANDARD_STATS.values()
# Seen side by side without searching; 2.3 would be just noticeable.
APART = 9


@pytest.mark.parametrize("sight", SIGHTS)
def test_the_stats_are_told_apart(sight: str) -> None:
    """The colours of the five stats look different from one another."""
    near = {
        (one.id, two.id): distance(one.colour, two.colour, sight)
        for one, two in combinations(STATS, 2)
        if distance(one.colour, two.colour, sight) < APART
    }
    assert near == {}


@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize("look", PALETTES)
def test_words_on_strips_are_read(look: str, sight: str) -> None:
    """On a strip at rest, locked or in focus, words stand out by 4.5 in the colours of every story."""
    accents = [bearing(PALETTES[look][light].accent) for light in Light]
    pairs = [(INK, STRIP), (INK, LOCKED), (INK, PAPER), (SOFT, PAPER), (CREAM, RED)]
    pairs += [(CREAM, accent) for accent in accents] + [(accent, STRIP) for accent in accents]
    assert [pair for pair in pairs if contrast(*pair, sight) < 4.5] == []


@pytest.mark.parametrize("sight", SIGHTS)
def test_numbers_that_moved_are_read(sight: str) -> None:
    """On the ribbon of every stat the change stands out by 4.5."""
    assert [stat.id for stat in STATS if contrast(CREAM, bearing(stat.colour), sight) < 4.5] == []


@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize("look", PALETTES)
def test_focus_and_locks_show_in_lightness(look: str, sight: str) -> None:
    """A strip in focus differs from one at rest by 3 to 1 in lightness, whatever hue is seen."""
    accents = [bearing(PALETTES[look][light].accent) for light in Light]
    assert min(contrast(accent, STRIP, sight) for accent in accents) >= 3
    assert min(contrast(accent, LOCKED, sight) for accent in accents) >= 3


def common(one: pygame.Surface, two: pygame.Surface) -> float:
    """The share of the pixels of two signs that both cover."""
    first, second = pygame.mask.from_surface(one), pygame.mask.from_surface(two)
    both = first.overlap_area(second, (0, 0))
    return both / (first.count() + second.count() - both)


def test_each_stat_has_a_shape_a_name_and_a_number() -> None:
    """In one and the same colour the five stats still differ by their signs, and each tag says its number."""
    pygame.display.init()
    pygame.display.set_mode((8, 8))
    signs = [icon(stat.id, "#333333", 0.5, 60) for stat in STATS]
    assert max(common(one, two) for one, two in combinations(signs, 2)) < 0.85
    told = [Stat(stat.id, standard_label(stat.id), stat.colour, 41, 0.4, -3) for stat in STATS]
    for cut in (cut_tall(THEME, told), cut_compact(THEME, told)):
        made: list[Widget] = [tag(cut, stat, (0, 0)) for stat in told]
        assert [(one.label, one.value) for one in made] == [
            (standard_label(stat.id), "41, -3") for stat in STATS
        ]


@pytest.mark.parametrize("stat", STATS, ids=lambda stat: stat.id)
def test_the_sign_on_a_lock_stands_out_from_its_paper(stat: StandardStat) -> None:
    """By 3 to 1 at least, as a sign has to that is no word."""
    assert ratio(stat.colour, PAPER) >= 3


def test_a_locked_choice_says_so_in_words() -> None:
    """A locked choice has its reason as text and no number, and cannot be taken."""
    made = choice(THEME, "Ask her", 1, (0, 0), 500, does=Take("ask"), reason="You have no words for it.")
    assert (made.enabled, made.value) == (False, "You have no words for it.")
