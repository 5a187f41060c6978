"""The places of the stage."""

from __future__ import annotations

import os
import re
from collections import Counter
from importlib.util import find_spec

import pygame
import pytest
from attrs import evolve

from game.art.palette import PALETTES, palette_for
from game.art.places import NoSuchPlaceError, place
from game.desktop.raster.press import press
from game.story.catalogue import PLACES, Light, Season, Weather

CAMPUS = (
    "campus_gate",
    "club_fair",
    "dormitory",
    "canteen",
    "library",
    "auditorium",
    "classroom",
    "corridor",
    "sports_ground",
    "lake",
    "counsellor_office",
    "workshop",
    "bookshop",
    "tea_shop",
    "lab",
)
DRAWN = sorted(name for name in PLACES if find_spec(f"game.art.places.{name}"))
TINY = 1 / 40
# What `game.web.pictures` makes data of.
SVG = {"path", "circle", "ellipse", "rect", "g", "linearGradient", "radialGradient", "stop"}
# At this size two cut edges that meet inside one pixel leave it a little open; a gap leaves it empty.
SEAM = 200


@pytest.fixture(scope="module", autouse=True)
def _display() -> None:
    """Pressing converts to the display's own format, so there has to be one, if only a dummy."""
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    pygame.display.init()
    pygame.display.set_mode((8, 8))


def _pixels(name: str, look: str, light: Light) -> pygame.Surface:
    """What the sheets alone show, without the ground that would hide a gap between them."""
    return press(evolve(place(name, light, palette_for(look, light)), ground=None), TINY)


def _least_alpha(surface: pygame.Surface) -> int:
    return min(pygame.image.tobytes(surface, "RGBA")[3::4])


def test_every_campus_place_is_drawn() -> None:
    """A scenario may name any place of the campus, and each has its drawing."""
    assert set(DRAWN) == PLACES


@pytest.mark.parametrize("name", DRAWN)
def test_a_place_fills_the_picture_in_every_light(name: str) -> None:
    """No hour leaves an empty pixel, and no hour looks like another."""
    shots = [_pixels(name, "wenzhu", light) for light in Light]
    assert {shot.get_size() for shot in shots} == {(48, 27)}
    assert min(_least_alpha(shot) for shot in shots) > SEAM
    assert len({pygame.image.tobytes(shot, "RGB") for shot in shots}) == len(Light)


@pytest.mark.one_in(3)
@pytest.mark.parametrize("name", DRAWN)
def test_a_place_takes_the_colours_of_each_story(name: str) -> None:
    """The same place looks different in each of the four stories, and complete in all."""
    shots = [_pixels(name, look, Light.DAY) for look in PALETTES]
    assert min(_least_alpha(shot) for shot in shots) > SEAM
    assert len({pygame.image.tobytes(shot, "RGB") for shot in shots}) == len(PALETTES)


@pytest.mark.parametrize("name", DRAWN)
def test_a_place_is_in_the_space_of_the_stage(name: str) -> None:
    """Every place occupies the whole picture space, is layered, and tints its shadows with the palette."""
    palette = palette_for("lin_feng", Light.DUSK)
    picture = place(name, Light.DUSK, palette)
    assert picture.box == (0, 0, 1920, 1080)
    assert picture.shade == palette.shade
    assert len(picture.sheets) >= 8


def test_snow_lies_where_it_falls() -> None:
    """On roof and terraces, and rain leaves none there."""
    under = [palette_for("meng_jin", Light.DUSK, Season.WINTER, weather) for weather in Weather]
    rain, snow = (place("hill_farm", Light.DUSK, palette) for palette in under)
    assert len(snow.sheets) == len(rain.sheets) + 1


@pytest.mark.parametrize("name", DRAWN)
def test_no_single_thing_hides_a_place(name: str) -> None:
    """Whatever stands in a place, no one tone takes half of the picture."""
    shown = pygame.image.tobytes(_pixels(name, "wenzhu", Light.DAY), "RGB")
    tones = Counter(tuple(part // 24 for part in shown[at : at + 3]) for at in range(0, len(shown), 3))
    assert max(tones.values()) < tones.total() / 2


@pytest.mark.parametrize("name", ["moon", "pieces"])
def test_a_place_outside_the_catalogue_is_refused(name: str) -> None:
    """A word that is no place is our own mistake, and says which word it was."""
    with pytest.raises(NoSuchPlaceError, match=name):
        place(name, Light.DAY, palette_for("wenzhu", Light.DAY))


@pytest.mark.parametrize("name", DRAWN)
def test_signs_are_written_with_characters_the_faces_hold(name: str) -> None:
    """What is lettered on a sheet is GB2312 or plain ASCII, which every Chinese face that ships can write."""
    sheets = place(name, Light.DAY, palette_for("wenzhu", Light.DAY)).sheets
    words = "".join(lettering.words for sheet in sheets for lettering in sheet.letters)
    assert words.encode("gb2312").decode("gb2312") == words


@pytest.mark.parametrize("name", sorted(PLACES))
def test_a_browser_understands_every_sheet(name: str) -> None:
    """No style, no element but those the page's data knows, and every gradient that is filled with."""
    for light in Light:
        for sheet in place(name, light, palette_for("wenzhu", light)).sheets:
            whole = sheet.defs + sheet.body
            assert "style=" not in whole
            assert set(re.findall(r"<([a-zA-Z]+)", whole)) <= SVG
            assert set(re.findall(r"url\(#([^)]+)\)", whole)) <= set(re.findall(r' id="([^"]+)"', sheet.defs))
            assert not set("~$@") & set(whole)
