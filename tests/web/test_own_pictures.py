"""A story's own pictures in its page: each once, its pixels alone, cropped and lit as in the window."""

from __future__ import annotations

import io
from base64 import b64decode
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from attrs import evolve
from PIL import Image

from game.loader import load_path
from game.media.headers import own_file
from game.story.appearance import Appearance
from game.story.catalogue import Light, Mood
from game.story.own_files import Medium
from game.story.own_place import Border, OwnPlace
from game.web.pictures import pictures, unpacked
from tests.web.opened import opened
from tests.web.stage_page import scene, write_stage

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from game.story import Scenario

STORY = Path(__file__).parents[2] / "scenarios" / "examples" / "parcels"
PATIENT = 120_000  # milliseconds
BLUE, YELLOW = (40, 90, 160), (200, 160, 40)
SHOWN = """async (page) => {
    await stage.show(page);
    await Promise.all(document.getAnimations().map((each) => each.finished));
    await Promise.all([...document.querySelectorAll("image")].map((each) => {
        const one = new Image();
        one.src = each.getAttribute("href");
        return one.decode();
    }));
}"""


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Scenario:
    """A story in a place of two colours; its first person is a picture, and its second one's is missing."""
    folder = tmp_path_factory.mktemp("story")
    exif = Image.Exif()
    exif[0x010E] = "taken at home"
    _halves((2400, 800)).save(folder / "hill.jpg", exif=exif, quality=95)
    somebody = Image.new("RGBA", (300, 400))
    somebody.paste(_halves((200, 300)), (50, 100))
    somebody.save(folder / "who.png")
    hill, who, gone = (own_file(folder, name, Medium.PICTURE) for name in ("hill.jpg", "who.png", "gone.png"))
    told = load_path(STORY).scenario
    assert told is not None
    place = OwnPlace(name="hill", pictures=((None, hill),), border=Border.TORN)
    looks = [Appearance(name=name, pictures=((Mood.CALM, file),)) for name, file in (("a", who), ("b", gone))]
    cast = dict(zip(told.characters, looks, strict=False))
    return evolve(
        told,
        characters={
            name: evolve(one, look=cast.get(name, one.look)) for name, one in told.characters.items()
        },
        scenes={
            name: evolve(one, place=place, light=Light.DAY, season=None, weather=None)
            for name, one in told.scenes.items()
        },
    )


def _halves(size: tuple[int, int]) -> Image.Image:
    made = Image.new("RGB", size, BLUE)
    made.paste(YELLOW, (size[0] // 2, 0, *size))
    return made


def test_each_picture_goes_out_once_and_bare(story: Scenario) -> None:
    """Anew, at most 1920 pixels wide, without notes; one that is missing as its name."""
    parts = {name: unpacked(part) for name, part in pictures(story).items()}
    files = {name: made for name, made in parts.items() if name.startswith("file:")}
    assert len(files) == 2
    for address in files.values():
        content = b64decode(address.removeprefix("data:image/webp;base64,"))
        assert b"home" not in content
        assert max(Image.open(io.BytesIO(content)).size) <= 1920
    used = [parts[name].get("files", []) for name in ("place:hill", "person:a*", "person:b*")]
    assert [len(names) for names in used] == [1, 1, 0]
    assert {name for names in used for name in names} == set(files)


def test_a_page_shows_them_as_the_window_does(story: Scenario, browser: Browser, tmp_path: Path) -> None:
    """Two halves of a place, somebody cut out, mirrored on the right, and no address is asked for."""
    written = write_stage(story, tmp_path)
    held = opened(browser, written)
    who, missing, *_ = story.characters
    held.page.evaluate(SHOWN, scene("hill", "day", (who, "calm"), (missing, "calm")))
    seen = Image.open(io.BytesIO(held.page.screenshot(timeout=PATIENT))).convert("RGB")
    wide, high = seen.size
    assert _like(seen, (wide * 0.09, high * 0.4), BLUE)
    assert _like(seen, (wide * 0.94, high * 0.4), YELLOW)
    assert _like(seen, (wide * 0.2, high * 0.7), BLUE)
    assert _like(seen, (wide * 0.36, high * 0.7), YELLOW)
    assert _like(seen, (wide * 0.745, high * 0.8), (248, 240, 222))
    held.page.evaluate(SHOWN, scene("hill", "day", (missing, "calm"), (who, "calm")))
    turned = Image.open(io.BytesIO(held.page.screenshot(timeout=PATIENT))).convert("RGB")
    assert _like(turned, (wide * 0.66, high * 0.7), YELLOW)
    assert _like(turned, (wide * 0.82, high * 0.7), BLUE)
    assert (held.requests, held.refused, held.errors) == ([written.as_uri()], [], [])
    held.context.close()


def _like(seen: Image.Image, at: tuple[float, float], wanted: tuple[int, int, int]) -> bool:
    """Whether a point has a colour, but for the grain of paper."""
    x, y = map(round, at)
    found = seen.crop((x, y, x + 6, y + 6)).resize((1, 1), Image.Resampling.BOX).getpixel((0, 0))
    assert isinstance(found, tuple)
    return all(abs(one - other) < 30 for one, other in zip(found, wanted, strict=True))
