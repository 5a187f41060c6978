"""The stage in a browser: it shows what it is given, moves and keeps still, and asks for nothing."""

from __future__ import annotations

import io
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pygame
import pytest
from attrs import evolve

from game.loader import load_path
from tests.web.opened import Opened, opened, write_page
from tests.web.stage_page import scene, write_stage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser

ROOT = Path(__file__).parents[2]
GATE = scene("campus_gate", "day", ("wenzhu", "calm"), ("pei", "glad"))
LAKE = scene("pond_sale", "dusk", ("wenzhu", "tired"), season="summer")
TRAIN = scene("train", "night", ("wenzhu", "uneasy"))
PATIENT = 120_000  # milliseconds: a picture is cut by the processor alone, which others may use as well
SHOWN = """async (page) => {
    await stage.show(page);
    await Promise.all(document.getAnimations().map((each) => each.finished));
}"""


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of Wenzhu's stage."""
    story = load_path(ROOT / "scenarios" / "wenzhu").scenario
    assert story is not None
    return write_stage(story, tmp_path_factory.mktemp("stage"))


@pytest.fixture
def page(browser: Browser, written: Path) -> Iterator[Opened]:
    """It, opened; whatever happens it asks for nothing, breaks no rule of its policy and raises nothing."""
    held = opened(browser, written)
    yield held
    assert held.requests == [written.as_uri()]
    assert held.refused == []
    assert held.errors == []
    held.context.close()


def _picture(held: Opened) -> pygame.Surface:
    return pygame.image.load(io.BytesIO(held.page.screenshot(timeout=PATIENT)), "x.png")


def _colours(picture: pygame.Surface, box: tuple[int, int, int, int]) -> set[tuple[int, ...]]:
    part = picture.subsurface(box)
    return {tuple(part.get_at((x, y)))[:3] for x in range(0, box[2], 4) for y in range(0, box[3], 4)}


def test_a_place_and_its_people_are_painted(page: Opened) -> None:
    """Many colours everywhere; where nobody stands any more the place is seen."""
    page.page.evaluate(SHOWN, GATE)
    both = _picture(page)
    for box in ((0, 0, 640, 360), (640, 0, 640, 360), (0, 360, 640, 360), (640, 360, 640, 360)):
        assert len(_colours(both, box)) > 300
    page.page.evaluate(SHOWN, scene("campus_gate", "day", ("wenzhu", "calm")))
    alone = _picture(page)
    assert both.get_at((954, 480)) != alone.get_at((954, 480))  # her vest
    assert page.page.locator(".person").count() == 1


def test_it_is_hidden_from_screen_readers_and_takes_no_pointer(page: Opened) -> None:
    """A picture behind words: nothing to hear, nothing to press."""
    page.page.evaluate(SHOWN, GATE)
    assert page.page.get_attribute(".stage", "aria-hidden") == "true"
    assert page.page.evaluate("document.elementFromPoint(400, 300).closest('.stage')") is None


def test_a_mood_changes_without_drawing_the_place_anew(page: Opened) -> None:
    """Who stays as they are stays; the other's face is another drawing."""
    page.page.evaluate(SHOWN, GATE)
    kept = page.page.evaluate_handle(
        "[document.querySelector('.scene'), ...document.querySelectorAll('.person')]"
    )
    page.page.evaluate(SHOWN, scene("campus_gate", "day", ("wenzhu", "calm"), ("pei", "resolved")))
    assert page.page.evaluate("(kept) => kept.map((each) => each.isConnected)", kept) == [True, True, False]
    assert page.page.locator(".scene").count() == 1
    assert page.page.locator(".person").count() == 2


def test_moods_follow_the_lines_that_are_read(page: Opened) -> None:
    """The page's own mood, then that of the last line; who speaks comes on."""
    lines = [{"speaker": "wenzhu", "mood": "surprised"}, {"speaker": "pei", "mood": None}]
    told = scene("train", "night", ("wenzhu", "uneasy")) | {"lines": lines}
    for read, people in ((0, 1), (1, 1), (2, 2)):
        page.page.evaluate("([page, lines]) => stage.show(page, lines)", [told, lines[:read]])
        assert page.page.locator(".person").count() == people


def test_the_last_that_is_asked_for_stands(page: Opened) -> None:
    """Pages turned faster than places are drawn leave nothing behind."""
    page.page.evaluate(
        "(pages) => Promise.all(pages.map((page) => stage.show(page)))", [GATE, LAKE, TRAIN, LAKE]
    )
    page.page.wait_for_timeout(400)
    assert page.page.locator(".scene").count() == 1
    tray = "getComputedStyle(document.documentElement).getPropertyValue('--place-tray')"
    lake = "async () => (await pictures('place:pond_sale')).settings['dusk summer '].tray"
    assert page.page.evaluate(tray) == page.page.evaluate(lake)


@pytest.mark.parametrize("asked", ["system", "setting"])
def test_with_reduced_motion_nothing_moves(browser: Browser, written: Path, asked: str) -> None:
    """Neither after the pointer nor by itself, whether system or setting asks for it; without, both do."""
    held = opened(browser, written, reduced_motion="reduce" if asked == "system" else "no-preference")
    held.page.evaluate("(calm) => { wishes = {reduced_motion: calm}; stage.still(); }", asked == "setting")
    held.page.evaluate(SHOWN, TRAIN)
    before = held.page.screenshot(timeout=PATIENT)
    held.page.mouse.move(1200, 700)
    held.page.wait_for_timeout(500)
    assert held.page.screenshot(timeout=PATIENT) == before
    if asked == "setting":
        held.page.evaluate("wishes = {}; stage.still()")
        held.page.mouse.move(1190, 700)
        _until(held, "document.querySelector('.plane').style.transform !== 'translate(0px, 0px)'")
        assert held.page.screenshot(timeout=PATIENT) != before
    held.context.close()


def test_a_place_that_shall_not_move_still_leans(browser: Browser, written: Path) -> None:
    """The air rests where the player turned it off."""
    held = opened(browser, written, reduced_motion="no-preference")
    held.page.evaluate("wishes = {moving_places: false}")
    held.page.evaluate(SHOWN, TRAIN)
    held.page.wait_for_timeout(300)
    before = held.page.screenshot(timeout=PATIENT)
    held.page.wait_for_timeout(300)
    assert held.page.screenshot(timeout=PATIENT) == before
    held.context.close()


@pytest.mark.parametrize(("contrast", "least", "most"), [("light", 170, 256), ("dark", 0, 90)])
def test_in_high_contrast_it_steps_back(page: Opened, contrast: str, least: int, most: int) -> None:
    """Every pixel is near the words' paper, as in the window."""
    page.page.evaluate("(contrast) => { wishes = {contrast}; stage.still(); }", contrast)
    page.page.evaluate(SHOWN, GATE)
    seen = {part for colour in _colours(_picture(page), (0, 0, 1280, 720)) for part in colour}
    assert least <= min(seen) <= max(seen) < most


def test_in_forced_colours_and_on_paper_there_is_none(browser: Browser, written: Path) -> None:
    """Words alone."""
    held = opened(browser, written, forced_colors="active")
    held.page.evaluate("(page) => { stage.show(page); }", GATE)
    assert not held.page.is_visible(".stage")
    held.page.emulate_media(forced_colors="none", media="print")
    assert not held.page.is_visible(".stage")
    held.context.close()


def test_people_stand_in_the_room_there_is(page: Opened) -> None:
    """Beside a sheet at the side, in a window made narrow, and nowhere where there is no room."""
    page.page.evaluate(SHOWN, GATE)
    wide = _left(page)
    page.page.evaluate("stage.stand({ width: 500, foot: 700 })")
    assert max(_left(page)) < 500 < max(wide)
    page.page.evaluate("stage.stand({})")
    page.page.set_viewport_size({"width": 390, "height": 844})
    _until(
        page, "[...document.querySelectorAll('.person')].every((each) => parseFloat(each.style.left) < 340)"
    )
    assert max(_left(page)) < 390
    page.page.evaluate("stage.stand(null)")
    assert not page.page.is_visible(".person")


def _until(held: Opened, holds: str) -> None:
    """Wait until something holds; the page's policy lets no words become code but these."""
    last = time.monotonic() + PATIENT / 1000
    while not held.page.evaluate(holds):
        assert time.monotonic() < last, holds
        held.page.wait_for_timeout(50)


def _left(held: Opened) -> list[float]:
    """Where the necks of people are across."""
    box = "each.getBoundingClientRect()"
    found: list[float] = held.page.evaluate(
        f"[...document.querySelectorAll('.person')].map((each) => {box}.left + {box}.width / 2)"
    )
    return found


def test_it_leaves_nothing_behind(page: Opened) -> None:
    """Left while it draws, it is gone, and hears nothing more."""
    page.page.evaluate("(page) => { stage.show(page); stage.leave(); }", GATE)
    page.page.wait_for_timeout(300)
    assert page.page.locator(".stage").count() == 0


@pytest.mark.one_in(2)
@pytest.mark.parametrize("size", [(1280, 720), (390, 844), (844, 390), (768, 1024)])
def test_nobody_is_behind_the_words_of_a_page(
    browser: Browser, tmp_path: Path, size: tuple[int, int]
) -> None:
    """In the player itself: chins above the sheet or beside it, heads below the tags where there is room."""
    story = load_path(ROOT / "scenarios" / "wenzhu").scenario
    assert story is not None
    first = evolve(story.scenes[story.start], moment="")  # before a moment nobody stands
    story = evolve(story, scenes={**story.scenes, first.id: first})
    held = opened(browser, write_page(story, tmp_path), viewport={"width": size[0], "height": size[1]})
    held.page.click(".ways > .go", timeout=PATIENT)
    _until(held, "document.querySelector('.tags') !== null")
    _until(held, "document.querySelectorAll('.person:not(.coming)').length === 1")
    neck, head, sheet, tags = held.page.evaluate(
        """() => {
            const box = (of) => document.querySelector(of).getBoundingClientRect(), all = box(".person");
            const unit = all.width / 840, neck = [all.left + 420 * unit, all.top + 420 * unit];
            return [neck, neck[1] - 60 * unit, box(".sheet"), box(".tags")];
        }"""
    )
    aside = sheet["left"] > 0
    assert neck[0] < (sheet["left"] if aside else size[0])
    assert head <= (size[1] if aside else sheet["top"])
    assert head > tags["bottom"]
    assert held.errors == []
    held.context.close()
