"""The people of the stage: everyone the catalogue names, in every mood, whole and unlike the others."""

from __future__ import annotations

import os
from itertools import combinations

import pygame
import pytest

from game.art.people import BOX, LOOKS, POSES, figure
from game.desktop.raster.press import press
from game.story import catalogue
from game.story.catalogue import Mood

SCALE = 0.15
# The shadow a person casts on the place is drawn within the box: ink keeps clear of its sides by this much.
AIR = 50
PROTAGONISTS = ("yang_kaikai", "wenzhu", "meng_jin", "lin_feng")


@pytest.fixture(scope="module", autouse=True)
def _display() -> None:
    """Pressing wants a display, if only a dummy."""
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    pygame.display.init()
    pygame.display.set_mode((8, 8))


def pressed(look: str, mood: Mood = Mood.CALM, pose: str | None = None) -> pygame.Surface:
    """A figure in pixels, small."""
    return press(figure(look, mood, pose), SCALE)


def outline(surface: pygame.Surface) -> set[tuple[int, int]]:
    """The pixels that are more than half covered, every third."""
    w, h = surface.get_size()
    return {(x, y) for x in range(0, w, 3) for y in range(0, h, 3) if surface.get_at((x, y)).a > 127}


def test_everyone_the_catalogue_names_can_be_drawn() -> None:
    """The desktop has exactly the looks an author may use."""
    assert set(LOOKS) == catalogue.LOOKS


@pytest.mark.parametrize("look", sorted(LOOKS))
def test_six_moods_are_six_pictures_within_the_box(look: str) -> None:
    """Nothing is cut at the sides or the top, nor the shadow around it; the foot runs out below."""
    pictures = [pressed(look, mood) for mood in Mood]
    assert len({picture.get_buffer().raw for picture in pictures}) == len(Mood)
    for surface in pictures:
        ink = surface.get_bounding_rect(min_alpha=20)
        assert ink.left >= AIR * SCALE
        assert ink.right <= surface.get_width() - AIR * SCALE
        assert ink.top >= AIR * SCALE * 0.5
        assert ink.bottom == surface.get_height()


@pytest.mark.parametrize("pose", sorted(POSES))
def test_everyone_can_take_every_pose_within_the_box(pose: str) -> None:
    """A pose fits the narrowest and the broadest of them alike, and takes few sheets."""
    for look in LOOKS:
        picture = figure(look, Mood.CALM, pose)
        assert len(picture.sheets) <= 14, look
        surface = press(picture, SCALE)
        ink = surface.get_bounding_rect(min_alpha=20)
        assert ink.left >= AIR * SCALE, look
        assert ink.right <= surface.get_width() - AIR * SCALE, look


@pytest.mark.parametrize("look", PROTAGONISTS)
def test_moods_still_show_over_a_phone(look: str) -> None:
    """Looking down hides the eyes, not what one feels."""
    assert len({pressed(look, mood, "phone").get_buffer().raw for mood in Mood}) == len(Mood)


def test_people_differ_in_silhouette() -> None:
    """Standing alike, no two people cover the same ground: hair, hats and builds tell them apart."""
    shapes = {look: outline(pressed(look, Mood.CALM, "rest")) for look in LOOKS}
    for one, other in combinations(shapes, 2):
        apart = len(shapes[one] ^ shapes[other]) / len(shapes[one] | shapes[other])
        assert apart > 0.02, (one, other)


def test_a_figure_is_pure_data_in_the_stated_box() -> None:
    """Shadows fall only on the person, and the box is the one the stage places by."""
    picture = figure("wenzhu", Mood.CALM)
    assert picture.within
    assert picture.box == BOX


def test_nobody_answers_to_a_wrong_name() -> None:
    """A look or a pose that does not exist is our own mistake, and says so."""
    with pytest.raises(KeyError):
        figure("nobody", Mood.CALM)
    with pytest.raises(KeyError):
        figure("wenzhu", Mood.CALM, "cartwheel")
