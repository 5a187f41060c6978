"""Who is new on a page slides in, who is gone slides out, in less than 0.4 s; without movement at once."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pygame
import pytest

from game.desktop.raster.picture_memory import PictureMemory
from game.desktop.raster.render_queue import RenderQueue
from game.desktop.stage.setting import Setting
from game.desktop.stage.stage import Person, draw_people
from game.desktop.ui.entrances import SECONDS, Entrances
from game.desktop.ui.parallax import Parallax
from game.desktop.ui.theme import Theme
from game.saves import Settings
from game.story.catalogue import Light, Mood

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Setting("lake", Light.DAY, "wenzhu")
ONE, OTHER = Person("wenzhu", Mood.CALM), Person("chen_wu", Mood.CALM, left=True)


def frames(first: float, last: float) -> Iterator[float]:
    """The times of the pictures of a window, sixty a second."""
    return (first + number / 60 for number in range(round((last - first) * 60) + 1))


def test_who_is_there_when_a_place_is_entered_is_there_at_once() -> None:
    """Only who comes later comes in; slower and slower, and then nothing moves."""
    entrances: Entrances[str] = Entrances()
    entrances.show("lake", ["lu"], 1, motion=True)
    assert entrances.away("lu", "lu", 1) == 0
    entrances.show("lake", ["lu", "wen"], 2, motion=True)
    assert entrances.away("lu", "lu", 2) == 0
    ways = [entrances.away("wen", "wen", now) for now in frames(2, 2.5)]
    assert ways[0] == 1
    assert ways[-1] == 0
    assert all(later <= sooner for sooner, later in pairwise(ways))
    assert SECONDS < 0.4
    assert not entrances.move(2.5)


def test_who_is_gone_leaves_and_may_turn_round() -> None:
    """Drawn as last seen until they are out; called back on the way, they are there."""
    entrances: Entrances[str] = Entrances()
    entrances.show("lake", ["lu", "wen"], 1, motion=True)
    entrances.away("wen", "wen as last drawn", 1)
    entrances.show("lake", ["lu"], 2, motion=True)
    assert list(entrances.going(2)) == [("wen as last drawn", 0)]
    assert entrances.move(2.1)
    assert [share for _, share in entrances.going(2.3)] != []
    assert list(entrances.going(2.4)) == []
    assert not entrances.move(2.5)
    entrances.show("lake", ["lu", "wen"], 3, motion=True)
    entrances.show("lake", ["lu"], 3.1, motion=True)
    assert list(entrances.going(3.1)) == []  # never drawn, so never seen to go


@pytest.mark.parametrize("way", ["another place", "no movement"])
def test_nobody_slides_into_another_place_or_without_movement(way: str) -> None:
    """The picture is another one, or nothing shall move."""
    entrances: Entrances[str] = Entrances()
    entrances.show("lake", ["lu"], 1, motion=True)
    entrances.away("lu", "lu", 1)
    entrances.show("gate" if way == "another place" else "lake", ["wen"], 2, motion=way != "no movement")
    assert entrances.away("wen", "wen", 2) == 0
    assert list(entrances.going(2)) == []
    assert not entrances.move(2)


def test_on_the_stage_they_come_from_their_own_side() -> None:
    """At first nothing of the newcomer is in the window; they come in at the right, and then they stand."""
    theme, queue, parallax = Theme((640, 360), Settings()), RenderQueue(memory=PictureMemory()), Parallax()

    def seen(cast: tuple[Person, ...], now: float) -> pygame.Rect:
        parallax.update(now, motion=True, air=False)
        surface = pygame.Surface(theme.size, pygame.SRCALPHA)
        draw_people(surface, theme, queue, HERE, cast, 300, parallax)
        queue.finish()
        return surface.get_bounding_rect(min_alpha=200)

    for now in (1.0, 1.1):
        alone = seen((ONE,), now)
    seen((ONE, OTHER), 2)
    came = [seen((ONE, OTHER), now) for now in frames(2.1, 2.6)]
    assert came[0].right <= alone.right + 60  # the one who was there alone
    assert max(came[5].right, came[8].right) >= 600
    assert came[-1].right < 600
    assert came[-1] == came[-2]
    left = [seen((ONE,), now) for now in frames(3, 3.5)]
    assert left[0] == came[-1]
    assert max(one.right for one in left) >= 600
    assert left[-1] == alone
