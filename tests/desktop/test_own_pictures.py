"""A story's own pictures in the window."""

from __future__ import annotations

import os
from itertools import pairwise
from typing import TYPE_CHECKING

import pygame
import pytest
from attrs import evolve
from PIL import Image

from game.art.palette import palette_for
from game.art.paper.pasted import standing_in
from game.art.paper.planes import planes
from game.art.people import figure, whole_figure
from game.art.people.heads import head
from game.art.places import place
from game.desktop.raster.picture_files import Lasting, PictureFiles
from game.desktop.raster.press import Press, press
from game.desktop.raster.render_queue import RenderQueue
from game.media.headers import own_file
from game.story.appearance import Appearance
from game.story.catalogue import Light, Mood
from game.story.own_files import Medium, OwnFile
from game.story.own_place import Border, OwnPlace

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SMALL = 1 / 12


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A story's folder with three pictures, and a display for pressing."""
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    pygame.display.init()
    pygame.display.set_mode((8, 8))
    here = tmp_path_factory.mktemp("story")
    _halves((360, 120), (40, 90, 160), (200, 160, 40)).save(here / "day.png")
    _halves((360, 120), (20, 30, 60), (90, 60, 20)).save(here / "night.png")
    somebody = Image.new("RGBA", (300, 400))
    somebody.paste(_halves((200, 300), (40, 90, 160), (200, 160, 40)), (50, 100))
    somebody.save(here / "clear.png")
    return here


def _halves(size: tuple[int, int], left: tuple[int, int, int], right: tuple[int, int, int]) -> Image.Image:
    made = Image.new("RGB", size, left)
    made.paste(right, (size[0] // 2, 0, *size))
    return made


def _file(folder: Path, name: str) -> OwnFile:
    return own_file(folder, name, Medium.PICTURE)


def _pressed(own: OwnPlace, light: Light = Light.DAY) -> pygame.Surface:
    return press(place(own, light, palette_for("wenzhu", light)), SMALL)


def _blue(colour: pygame.Color) -> int:
    """How much more blue than red there is."""
    return colour.b - colour.r


@pytest.mark.parametrize("border", Border)
def test_a_place_is_its_picture_cropped_about_its_focus(folder: Path, border: Border) -> None:
    """Left of the middle one colour, right of it the other, and with another focus the one alone."""
    own = OwnPlace(name="hill", pictures=((None, _file(folder, "day.png")),), border=border)
    wide = _pressed(own)
    assert _blue(wide.get_at((50, 40))) > 60 > -60 > _blue(wide.get_at((110, 40)))
    assert _pressed(own).get_buffer().raw == wide.get_buffer().raw
    aside = _pressed(evolve(own, focus=(100, 50)))
    assert _blue(aside.get_at((70, 40))) < -60 < _blue(wide.get_at((70, 40)))


def test_each_hour_has_its_own_light(folder: Path) -> None:
    """Without a picture of its own it is darker or redder; with one it is that, as it is."""
    day = OwnPlace(name="hill", pictures=((None, _file(folder, "day.png")),), border=Border.NONE)
    both = evolve(day, pictures=(*day.pictures, (Light.NIGHT, _file(folder, "night.png"))))
    seen = {light: _pressed(day, light).get_at((50, 40)) for light in Light}
    assert sum(seen[Light.NIGHT][:3]) < sum(seen[Light.DAY][:3]) - 60
    assert _blue(seen[Light.DUSK]) < _blue(seen[Light.DAY]) - 60
    assert tuple(_pressed(both, Light.NIGHT).get_at((50, 40))[:3]) == pytest.approx((20, 30, 60), abs=6)


def test_planes_laid_on_one_another_are_the_place(folder: Path) -> None:
    """The picture is in one plane with its border: nothing of it slides over the rest."""
    own = OwnPlace(name="hill", pictures=((None, _file(folder, "day.png")),))
    cut = planes(place(own, Light.DUSK, palette_for("wenzhu", Light.DUSK)))
    assert [any(sheet.pasted for sheet in plane.sheets) for plane in cut] == [False, True, False]
    assert not cut[2].sheets


def test_somebody_on_a_clear_ground_stands_in_their_own_outline(folder: Path) -> None:
    """Cut out, down to where figures end, mirrored to the left, and within the box of a figure."""
    who = Appearance(name="bo", pictures=((Mood.CALM, _file(folder, "clear.png")),))
    for draw, at in ((figure, (35, 60)), (whole_figure, (35, 110))):
        seen, turned = (press(draw(who, Mood.GLAD, left=left), SMALL) for left in (False, True))
        assert seen.get_bounding_rect().w < seen.get_width()
        assert _blue(seen.get_at((20, at[1]))) > 60 > -60 > _blue(seen.get_at((50, at[1])))
        assert _blue(turned.get_at((20, at[1]))) < -60
    x, y, wide, high = head(who, left=False)
    assert x < 0 < x + wide
    assert y < 0 < y + high < 100


def test_who_is_near_in_their_picture_has_their_face_above_the_sheet() -> None:
    """Half figures fill their box; a bust hangs from its top; who is wide reaches down as far as is seen."""
    box = (-350.0, -345.0, 700.0, 1045.0)
    assert standing_in(box, 0.5, 0.74) == (-261.25, -345, 522.5, 1045)
    assert standing_in(box, 0.8, 0.74) == (-350, -345, 700, 875)
    assert standing_in(box, 1.4, 0.74)[1] == pytest.approx(-345 + 0.74 * 1045 - 500)
    assert standing_in(box, 0.8)[1] == 700 - 875


def test_moods_without_a_picture_show_another(folder: Path) -> None:
    """Calm before all, or the first there is."""
    files = [_file(folder, name) for name in ("day.png", "night.png")]
    who = Appearance(name="bo", pictures=((Mood.GLAD, files[0]), (Mood.CALM, files[1])))
    assert [who.portrait(mood) for mood in (Mood.GLAD, Mood.CALM, Mood.UNEASY)] == [*files, files[1]]
    assert evolve(who, pictures=who.pictures[:1]).portrait(Mood.UNEASY) is files[0]


@pytest.mark.parametrize("border", Border)
def test_a_missing_picture_is_paper_with_its_name(folder: Path, border: Border) -> None:
    """Broken from the beginning or gone since: light paper, dark letters beside people, never a crash."""
    gone = evolve(_file(folder, "day.png"), digest="0" * 40)
    for file in (gone, _file(folder, "no_such.png")):
        own = OwnPlace(name="hill", pictures=((None, file),), border=border)
        shown = press(place(own, Light.DAY, palette_for("wenzhu", Light.DAY)), 1 / 3)
        row = [sum(shown.get_at((x, y))[:3]) for x in range(320, 540) for y in range(56, 88)]
        assert min(row) < 500
        assert max(row) > 600
        who = Appearance(name="bo", pictures=((Mood.CALM, file),))
        assert press(figure(who, Mood.CALM), SMALL).get_bounding_rect().w > 10


def test_what_misses_a_picture_is_not_kept_on_disk(folder: Path, tmp_path: Path) -> None:
    """A file that comes back is seen again with the next start of the program."""
    kept = {}
    for name in ("day.png", "gone.png"):
        own = OwnPlace(name="hill", pictures=((None, _file(folder, name)),))
        drawn = place(own, Light.DAY, palette_for("wenzhu", Light.DAY))

        def work() -> Iterator[pygame.Surface]:
            made = Press(drawn, SMALL)  # noqa: B023 - done within this round
            for _ in made.steps():
                yield made.surface

        queue = RenderQueue(PictureFiles(tmp_path / name, b"s"))
        queue.picture(Lasting((name,)), work)
        queue.finish()
        queue.close()
        kept[name] = len(list((tmp_path / name).glob("*"))) if (tmp_path / name).exists() else 0
    assert kept == {"day.png": 1, "gone.png": 0}


def test_a_picture_is_as_sharp_as_the_window(tmp_path: Path) -> None:
    """Stripes one unit wide are told apart where a unit is a pixel."""
    stripes = Image.new("L", (1632, 960))
    stripes.putdata([255 * (x // 4 % 2) for _ in range(960) for x in range(1632)])
    stripes.save(tmp_path / "stripes.png")
    file = own_file(tmp_path, "stripes.png", Medium.PICTURE)
    own = OwnPlace(name="hill", pictures=((None, file),), border=Border.NONE)
    shown = press(evolve(place(own, Light.DAY, palette_for("wenzhu", Light.DAY)), box=(500, 500, 200, 40)), 1)
    row = [shown.get_at((x, 20)).r for x in range(200)]
    assert max(abs(one - other) for one, other in pairwise(row)) > 100
