"""What people do with their bodies: things in hands, postures, whole figures, six moods as six bodies."""

from __future__ import annotations

import math
import os
from itertools import combinations, product
from typing import TYPE_CHECKING

import pygame
import pytest

from game.art.people import BOX, GROUND, LOOKS, WHOLE, figure, whole_figure
from game.art.people.bearing import BEARINGS
from game.art.people.body import Frame
from game.art.people.carry import carrying, palm
from game.art.people.heads import head
from game.art.people.looks import look_of
from game.art.people.props.thing import Way
from game.art.people.props.things import THINGS
from game.desktop.raster.press import press
from game.story import catalogue
from game.story.catalogue import Mood, Posture

if TYPE_CHECKING:
    from game.art.paper.shapes import Point

SCALE = 0.15
AIR = 50
# How far, in units of a figure, a thing's middle may be from a forearm or from between both hands.
ALLOWED = {Way.YOKE: 90, Way.UNDER_ARM: 60, Way.OPEN: 60, Way.HUGGED: 60}
SEVERAL = ("elder_woman", "host_man", "meng_jin", "tall_man", "wenzhu")


@pytest.fixture(scope="module", autouse=True)
def _display() -> None:
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    pygame.display.init()
    pygame.display.set_mode((8, 8))


def covered(surface: pygame.Surface, above: float, below: float) -> set[tuple[int, int]]:
    """The covered pixels, every second, between two heights of a half figure."""
    rows = range(
        round((above - BOX[1]) * SCALE), min(surface.get_height(), round((below - BOX[1]) * SCALE)), 2
    )
    return {(x, y) for y in rows for x in range(0, surface.get_width(), 2) if surface.get_at((x, y)).a > 127}


def _from(spot: Point, a: Point, b: Point) -> float:
    """How far a spot is from the line between two points."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    along = ((spot[0] - a[0]) * dx + (spot[1] - a[1]) * dy) / (dx * dx + dy * dy)
    along = min(1.0, max(0.0, along))
    return math.dist(spot, (a[0] + along * dx, a[1] + along * dy))


def _apart(one: pygame.Surface, other: pygame.Surface) -> float:
    """The share of pixels that are clearly of another colour."""
    w, h = one.get_size()
    spots = [(x, y) for x in range(0, w, 2) for y in range(0, h, 2)]
    pairs = [(one.get_at(spot), other.get_at(spot)) for spot in spots]
    return sum(max(abs(a[i] - b[i]) for i in range(4)) > 40 for a, b in pairs) / len(spots)


def test_the_catalogue_and_the_art_room_name_the_same_things() -> None:
    """Whatever an author may write in `holds` is drawn."""
    assert set(THINGS) == catalogue.THINGS
    assert len(THINGS) >= 34


@pytest.mark.one_in(3)
@pytest.mark.parametrize("thing", sorted(THINGS))
def test_a_thing_is_in_a_hand_in_every_mood(thing: str) -> None:
    """The point it is held by is at a palm, or between both, or hangs from the arm that bears it."""
    for look, mood in product(SEVERAL, Mood):
        frame = Frame(look_of(look).build)
        pose = carrying(thing, frame, BEARINGS[mood](frame))
        x, y = pose.at[0] - THINGS[thing].at[0], pose.at[1] - THINGS[thing].at[1]
        arms = [(arm.elbow, palm(frame, arm)) for arm in (pose.near, pose.far)]
        (ax, ay), (bx, by) = arms[0][1], arms[1][1]
        near = min(math.dist((x, y), ((ax + bx) / 2, (ay + by) / 2)), *(_from((x, y), *arm) for arm in arms))
        assert near <= ALLOWED.get(THINGS[thing].way, 30), (look, mood)


@pytest.mark.one_in(3)
@pytest.mark.parametrize("posture", list(Posture))
@pytest.mark.parametrize("look", SEVERAL)
def test_every_thing_is_drawn_within_the_box_in_every_posture(look: str, posture: Posture) -> None:
    """Nothing is cut at the sides or the top, and more or other paper is seen than without it."""
    bare = press(figure(look, Mood.CALM, posture=posture), SCALE)
    for thing in sorted(THINGS):
        picture = figure(look, Mood.CALM, holds=thing, posture=posture)
        surface = press(picture, SCALE)
        ink = surface.get_bounding_rect(min_alpha=20)
        assert ink.left >= AIR * SCALE * 0.5, thing
        assert ink.right <= surface.get_width() - AIR * SCALE * 0.5, thing
        assert ink.top >= AIR * SCALE * 0.5, thing
        assert len(picture.sheets) <= 18, thing
        assert surface.get_buffer().raw != bare.get_buffer().raw, thing


@pytest.mark.parametrize("look", sorted(LOOKS))
def test_moods_are_bodies_and_not_faces_only(look: str) -> None:
    """Below the chin no two moods of anybody cover the same ground."""
    shapes = {mood: covered(press(figure(look, mood), SCALE), 0, 560) for mood in Mood}
    for one, other in combinations(Mood, 2):
        apart = len(shapes[one] ^ shapes[other]) / len(shapes[one] | shapes[other])
        assert apart > 0.02, (one, other, round(apart, 3))


@pytest.mark.parametrize("posture", [Posture.SITTING, Posture.LEANING, Posture.TURNED_AWAY])
@pytest.mark.parametrize("look", sorted(LOOKS))
def test_a_posture_has_six_moods_and_is_no_other_posture(look: str, posture: Posture) -> None:
    """Nobody sits, leans or turns away as they stand; six moods are six pictures of it, within the box."""
    pictures = [press(figure(look, mood, posture=posture), SCALE) for mood in Mood]
    assert len({picture.get_buffer().raw for picture in pictures}) == len(Mood)
    assert _apart(pictures[0], press(figure(look, Mood.CALM), SCALE)) > 0.05
    for surface in pictures:
        ink = surface.get_bounding_rect(min_alpha=20)
        assert ink.left >= AIR * SCALE * 0.5
        assert ink.right <= surface.get_width() - AIR * SCALE * 0.5


@pytest.mark.parametrize("posture", list(Posture))
@pytest.mark.parametrize("look", sorted(LOOKS))
def test_whole_people_stand_on_the_same_ground(look: str, posture: Posture) -> None:
    """Tall or small, sitting or standing, soles are where `GROUND` is; nothing is cut."""
    surface = press(whole_figure(look, Mood.CALM, posture=posture), SCALE)
    ink = surface.get_bounding_rect(min_alpha=128)
    assert abs(ink.bottom / SCALE + WHOLE[1] - GROUND) <= 14
    assert ink.top > 0
    assert ink.left > 0
    assert ink.right < surface.get_width()


@pytest.mark.parametrize("look", sorted(LOOKS))
def test_a_sitting_head_is_where_it_is_said_to_be(look: str) -> None:
    """Lower by as much as the box says, and no higher."""
    surface = press(figure(look, Mood.CALM, posture=Posture.SITTING), SCALE)
    top = surface.get_bounding_rect(min_alpha=128).top / SCALE + BOX[1]
    assert top >= head(look, left=False, posture=Posture.SITTING)[1] - 14


def test_nobody_holds_what_does_not_exist() -> None:
    """A thing that is not in the catalogue is our own mistake, and says so."""
    with pytest.raises(KeyError):
        figure("wenzhu", Mood.CALM, holds="moon")
