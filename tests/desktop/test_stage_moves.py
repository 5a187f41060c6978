"""What moves behind the text: planes slide without a gap, the air is a function of time, rest is rest."""

from __future__ import annotations

import os
from itertools import pairwise, product

import pygame
import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from game.art.ambience import airs
from game.art.palette import palette_for
from game.art.paper.planes import SPARE, planes
from game.art.particles import Kind, bits
from game.art.people.figure import figure
from game.art.places import place
from game.desktop.raster.press import Press
from game.desktop.stage.draw_particles import draw_air
from game.desktop.ui.parallax import LEAN, REST, RISE, Parallax
from game.story.catalogue import PLACES, Light, Mood, Season, Weather

NAMES = sorted(PLACES)
SCALE = 1 / 20
# At this size two cut edges that meet inside one pixel leave it a little open; a gap leaves it empty.
SEAM = 190


@pytest.fixture(scope="module", autouse=True)
def _display() -> None:
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    pygame.display.init()
    pygame.display.set_mode((8, 8))


@pytest.mark.parametrize("name", NAMES)
def test_planes_slide_without_a_gap(name: str) -> None:
    """However far the planes lean and rise, no hole opens between them and no rim comes into the window."""
    pressed = []
    for number, plane in enumerate(planes(place(name, Light.DAY, palette_for("wenzhu", Light.DAY)))):
        work = Press(evolve(plane, ground=None), SCALE, premultiplied=number > 0)
        for _ in work.steps():
            pass
        pressed.append(work.surface)
    rim = round(SPARE * SCALE)
    for x, y in ((1, 1), (-1, -1), (1, -1), (-1, 1)):
        window = pygame.Surface((96, 54), pygame.SRCALPHA)
        for number, surface in enumerate(pressed):
            lean = (0.25, 0.55, 1.0)[number] * LEAN * SCALE
            at = round(x * lean) - rim, round(y * lean + (RISE * SCALE if y > 0 else 0)) - rim
            window.blit(surface, at, special_flags=pygame.BLEND_PREMULTIPLIED if number else 0)
        assert min(pygame.image.tobytes(window, "RGBA")[3::4]) > SEAM


def test_what_is_nearer_begins_with_the_wall() -> None:
    """What is seen through a window is a plane of its own, and the planes hold every sheet once."""
    whole = place("dormitory", Light.DAY, palette_for("wenzhu", Light.DAY))
    far, middle, near = planes(whole)
    assert (*far.sheets, *middle.sheets, *near.sheets) == whole.sheets
    assert middle.sheets[0].nearer
    assert not any(sheet.nearer for sheet in far.sheets)


@pytest.mark.parametrize("name", NAMES)
def test_every_place_has_a_movement_by_day_and_night(name: str) -> None:
    """Nothing stands still at any hour, season or weather, and all that moves begins near the picture."""
    for light, season, weather in product(Light, (None, *Season), (None, *Weather)):
        found = airs(name, light, palette_for("wenzhu", light, season, weather), season, weather)
        assert found
        for air in found:
            x, y, w, h = air.box
            assert -200 < x < x + w < 2120
            assert -100 < y < y + h < 1180


def test_seasons_are_seen_in_the_leaves() -> None:
    """The same pond by day looks different in every season, and only the sky of a wet day lacks its sun."""
    shots = []
    for season, weather in ((None, None), *((season, None) for season in Season), (None, Weather.RAIN)):
        palette = palette_for("wenzhu", Light.DAY, season, weather)
        work = Press(place("lake", Light.DAY, palette), SCALE)
        for _ in work.steps():
            pass
        shots.append(pygame.image.tobytes(work.surface, "RGB"))
    assert len(set(shots)) == len(shots)
    dry, wet = (
        place("lake", Light.DAY, palette_for("wenzhu", Light.DAY, None, w)) for w in (None, Weather.RAIN)
    )
    assert len(wet.sheets) < len(dry.sheets)


def test_rain_falls_outside_and_behind_windows() -> None:
    """Out of doors it falls everywhere; in a room only within its panes; where no window is, not at all."""
    palette = palette_for("wenzhu", Light.DAY)
    rain = {
        name: [air for air in airs(name, Light.DAY, palette, None, Weather.RAIN) if air.kind is Kind.RAIN]
        for name in ("lake", "classroom", "metro")
    }
    assert rain["lake"][0].box[2] > 1920
    assert all(a.plane == 0 and a.box[2] < 400 for a in rain["classroom"])
    assert rain["classroom"]
    assert not rain["metro"]


@given(st.floats(0, 10_000), st.sampled_from(NAMES))
def test_the_air_is_a_function_of_time(now: float, name: str) -> None:
    """The same moment has the same bits, and none that is seen leaps in a sixtieth of a second."""
    for air in airs(name, Light.DAY, palette_for("wenzhu", Light.DAY)):
        here = list(bits(air, now))
        assert here == list(bits(air, now))
        assert len(here) == air.count
        for one, later in zip(here, bits(air, now + 1 / 60), strict=True):
            assert 0 <= one.shows <= 1
            if one.shows and later.shows and air.kind.value not in {"streak", "pole"}:
                assert abs(one.x - later.x) + abs(one.y - later.y) < 12 or min(one.shows, later.shows) < 0.1


def test_the_air_is_drawn_where_it_is() -> None:
    """Something of every kind of air is seen on an empty picture; streaks stay within their window."""
    for name in ("campus_gate", "beach", "metro", "train", "lab", "noodle_shop", "library"):
        surface = pygame.Surface((960, 540), pygame.SRCALPHA)
        found = airs(name, Light.DAY, palette_for("wenzhu", Light.DAY))
        for number in range(9):
            draw_air(surface, found, number % 3, 12.0 + number // 3 * 0.7, (0, 0), 0.5)
        seen = surface.get_bounding_rect()
        assert seen.w
        if name == "metro":
            assert seen.top >= 123
            assert seen.bottom <= 224


def test_the_stage_leans_after_the_pointer_and_comes_to_rest() -> None:
    """It moves towards the pointer, never further than it leans at most, and then nothing changes."""
    parallax = Parallax()
    parallax.stand("lake", airy=False)
    parallax.point(1280, 720, (1280, 720))
    moved = [parallax.update(5 + frame / 60, motion=True, air=True) for frame in range(240)]
    assert moved[0]
    assert not moved[-1]
    x, y = parallax.shift(1.0, 0)
    assert x == pytest.approx(-LEAN, abs=0.1)
    assert y == pytest.approx(-LEAN * 0.6, abs=0.1)


def test_on_entering_the_planes_rise_one_after_the_other() -> None:
    """Each plane starts lower and rises without turning back; the nearest comes last."""
    parallax = Parallax()
    parallax.update(10, motion=True, air=False)
    parallax.stand("lake", airy=False)
    ways: list[list[float]] = [[], []]
    for frame in range(60):
        parallax.update(10 + frame / 60, motion=True, air=False)
        for way, order in zip(ways, (0, 3), strict=True):
            way.append(parallax.shift(1.0, order)[1])
    for way in ways:
        assert way[0] == pytest.approx(RISE, rel=0.2)
        assert way[-1] == 0
        assert all(later <= sooner for sooner, later in pairwise(way))
    assert sum(ways[1]) > sum(ways[0])


def test_the_air_rests_when_nobody_is_there() -> None:
    """It moves at a quiet pace, stops some while after the last touch, and goes on with the next."""
    parallax = Parallax()
    parallax.stand("lake", airy=True)
    parallax.touch()
    drawn = [parallax.update(20 + frame / 60, motion=True, air=True) for frame in range(60)]
    assert 20 < sum(drawn) <= 60
    assert not parallax.update(20 + REST + 1, motion=True, air=True)
    parallax.touch()
    assert parallax.update(20 + REST + 2, motion=True, air=True)


def test_without_motion_nothing_moves() -> None:
    """Reduced motion leaves every plane where it ends, whatever the pointer does."""
    parallax = Parallax()
    parallax.stand("lake", airy=True)
    parallax.point(0, 0, (1280, 720))
    assert not any(parallax.update(frame / 60, motion=False, air=True) for frame in range(60))
    assert parallax.shift(1.0, 3) == (0, 0)


def test_a_figure_that_faces_left_is_lit_from_the_same_side() -> None:
    """The mirrored figure has its own light: it is no mirror image of the one that faces right."""
    shots = []
    for left in (False, True):
        work = Press(figure("wenzhu", Mood.CALM, left=left), 0.2)
        for _ in work.steps():
            pass
        shots.append(work.surface)
    mirrored = pygame.transform.flip(shots[0], flip_x=True, flip_y=False)
    assert shots[1].get_size() == mirrored.get_size()
    assert pygame.image.tobytes(shots[1], "RGBA") != pygame.image.tobytes(mirrored, "RGBA")
    assert figure("roommate_man", Mood.CALM, left=True).box[2] == figure("roommate_man", Mood.CALM).box[2]
