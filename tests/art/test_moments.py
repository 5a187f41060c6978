"""The moments of the stage: each drawn in every light, whole to its edges, of parts that any stage takes."""

from __future__ import annotations

import math
import os
import re
import subprocess
import sys
from functools import cache
from typing import TYPE_CHECKING, Final
from xml.etree import ElementTree as ET

import pygame
import pytest

from game.art.moments import NoSuchMomentError, moment
from game.art.moments.moment import MOST_KEYS, Moment
from game.art.palette import PALETTES
from game.art.paper.actor import Actor
from game.art.paper.sheet import Picture, Sheet
from game.art.people.whole.stance import FORE, UPPER, Side, Stance
from game.desktop.raster.press import press
from game.resources import WORDS
from game.story.catalogue import MOMENTS, Light
from game.words.po_file import read_po_file

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from game.art.paper.shapes import Point
    from game.art.people.hands import Grip

LAYERS: Final = 80
MOVING: Final = 5
SHAPES: Final = {"path", "circle", "ellipse", "rect", "g"}
GRADIENTS: Final = {"linearGradient", "radialGradient", "stop"}
COLOUR: Final = re.compile(r"#[0-9a-f]{6}|none")
URL: Final = re.compile(r"url\(#([\w-]+)\)")
SCALE: Final = 0.06
A_QUARTER: Final = 0.25
# What a picture has to cover: itself, and as far beyond it as planes slide.
COVERED: Final = (-30, -30, 1980, 1140)

each = pytest.mark.parametrize("name", sorted(MOMENTS))
every_light = pytest.mark.parametrize("light", list(Light), ids=lambda light: light.value)


@pytest.fixture(scope="module", autouse=True)
def _display() -> None:
    """Pressing wants a display, if only a dummy."""
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    pygame.display.init()
    pygame.display.set_mode((8, 8))


@cache
def drawn(name: str, light: Light) -> Moment:
    """A moment in the colours of the first story."""
    return moment(name, light, next(iter(PALETTES.values()))[light])


def sheets(found: Moment) -> Iterator[Sheet]:
    """All sheets, those of actors too."""
    for layer in found.layers:
        yield from layer.sheets if isinstance(layer, Actor) else (layer,)


def actors(found: Moment) -> list[Actor]:
    """All actors."""
    return [layer for layer in found.layers if isinstance(layer, Actor)]


def parsed(shapes: str) -> ET.Element:
    """Shapes as a tree."""
    return ET.fromstring(f"<g>{shapes}</g>")  # noqa: S314 - our own drawing


def shapes_are_taken(drawn_sheets: Iterable[Sheet]) -> None:
    """Assert that sheets are of shapes, colours and gradients that any stage takes."""
    for sheet in drawn_sheets:
        body, defs = parsed(sheet.body), parsed(sheet.defs)
        ids = [found for node in (*body.iter(), *defs.iter()) if (found := node.get("id"))]
        assert {node.tag for node in body.iter()} <= SHAPES
        assert {node.tag for node in defs.iter()} <= GRADIENTS | {"g"}
        assert len(ids) == len(set(ids))
        for node in body.iter():
            for painted in filter(None, (node.get("fill"), node.get("stroke"))):
                url = URL.fullmatch(painted)
                assert COLOUR.fullmatch(painted) or (url and url[1] in ids), painted
            assert node.get("style") is None


def test_what_nobody_has_drawn_is_said() -> None:
    """A word that is not in the catalogue has no picture."""
    with pytest.raises(NoSuchMomentError):
        moment("a_walk_on_the_moon", Light.DAY, PALETTES["wenzhu"][Light.DAY])


def test_the_finder_is_found_whatever_was_imported_before_it() -> None:
    """`moment` finds a picture also after its module of the same name was asked for first."""
    asked = "import game.art.moments.moment; from game.art.moments import moment; assert callable(moment)"
    subprocess.run([sys.executable, "-c", asked], check=True, timeout=60)


@each
@every_light
def test_its_shapes_are_those_that_window_and_browser_take(name: str, light: Light) -> None:
    """Well formed, of five shapes, in colours and gradients that there are, each named once in its sheet."""
    shapes_are_taken(sheets(drawn(name, light)))


@each
@every_light
def test_no_hole_at_its_edges(name: str, light: Light) -> None:
    """The sheets that lie still cover the picture, and as far beyond as planes slide."""
    still = tuple(layer for layer in drawn(name, light).layers if isinstance(layer, Sheet))
    surface = press(Picture(sheets=still, shade="#000000", box=COVERED), SCALE)
    w, h = surface.get_size()
    holes = [(x, y) for x in range(w) for y in range(h) if surface.get_at((x, y)).a < 250]
    assert holes == []


@each
def test_it_is_small_enough_to_be_shown_at_once(name: str) -> None:
    """Up to eighty layers and five that move, in up to four keys; each mover has a move for each key."""
    found = drawn(name, Light.DAY)
    moving = [actor for actor in actors(found) if actor.moves]
    assert len(found.layers) <= LAYERS
    assert len(moving) <= MOVING
    assert 1 <= found.keys <= MOST_KEYS
    assert all(len(actor.moves) == found.keys for actor in moving)
    assert 0 < found.focus < 1920


@each
def test_something_happens_or_rests_on_its_last_key(name: str) -> None:
    """With reduced motion the last key is all there is: whoever is seen then stands where they were drawn."""
    last = [actor.moves[-1] for actor in actors(drawn(name, Light.DAY)) if actor.moves]
    assert all(move is None or (move.x, move.y, move.turn) == (0, 0, 0) for move in last)


@each
def test_it_is_another_picture_in_each_light(name: str) -> None:
    """Colours are asked of the hour."""
    assert len(
        {tuple(sheet.body + sheet.defs for sheet in sheets(drawn(name, light))) for light in Light}
    ) == len(Light)


@each
def test_a_screen_reader_has_a_sentence_for_it(name: str) -> None:
    """Who and what, for whoever does not see it."""
    entries = read_po_file(WORDS / "en" / "moments.po").entries
    assert entries[f"moments.{name}"].source.endswith(".")


def test_no_sentence_is_left_of_a_moment_that_has_gone() -> None:
    """The catalogue of sentences is that of the moments."""
    told = {key.removeprefix("moments.") for key in read_po_file(WORDS / "en" / "moments.po").entries}
    assert {name for name in told if not name.startswith("general.")} == MOMENTS


@each
def test_hands_reach_what_they_are_put_on(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A wrist is where it was asked to be, to a quarter of an arm: on the bar, on the page, on the board."""
    missed: list[tuple[object, float]] = []
    put = Stance.hand

    def noting(
        self: Stance, side: Side, at: Point, *, grip: Grip | None = None, aim: float | None = None
    ) -> Stance:
        found = put(self, side, at, grip=grip, aim=aim)
        missed.append((at, math.dist(at, found.wrists[side.value]) / (UPPER + FORE)))
        return found

    monkeypatch.setattr(Stance, "hand", noting)
    moment(name, Light.DAY, next(iter(PALETTES.values()))[Light.DAY])
    assert [at for at, share in missed if share > A_QUARTER] == []
