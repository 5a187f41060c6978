"""A moment in a browser: shown in place of place and people, key after key, told to those who hear it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import pytest

from game.art.moments.moment import Moment
from game.art.paper.actor import Actor, Move
from game.art.paper.shapes import rect
from game.art.paper.sheet import BUILDING, Sheet, backdrop
from game.art.particles import Air, Kind
from game.diagnostics import Source
from game.loader import load
from game.story.catalogue import Light, Weather
from game.web import pictures as all_pictures
from game.web.export import told_by
from game.web.moment_planes import airs_of, moment_planes
from game.web.needed_pictures import Remembered, moments_of
from tests.web.opened import Opened, opened, write_page
from tests.web.stage_page import scene, write_stage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser

    from game.art.palette import Palette
    from game.story import Scenario

PATIENT: Final = 60_000  # milliseconds: a picture is cut by the processor alone, which others may use as well
STORY: Final = """upward: 1.1
title: Low tide
protagonist: me
characters: {me: {name: Me, look: lin_feng}}
flags: {late: false}
start: yard
scenes:
  yard: {place: rental_yard, lines: [The yard.], next: ride}
  ride: {place: beach, light: [{if: late, is: dusk}, day], moment: back_wheels, lines: [Up.], next: call}
  call: {place: beach, view: phone, chat: Lu, moment: back_wheels, lines: [me: Look], next: walk}
  walk: {place: beach, weather: rain, moment: [{if: late, is: back_wheels}], lines: [A walk.], next: end}
  end: {place: beach, lines: [Home.], ending: {title: Home, tone: quiet}}
"""
RIDE: Final = scene("beach", "day", ("me", "calm"), moment="back_wheels", scene="ride")
MACHINE: Final = "document.querySelector('.moving > svg').style.getPropertyValue('--turn')"
SLOWLY: Final = """async (page) => {
    (await pictures("moment:back_wheels")).settings["day  "].beat = 600;
    await stage.show(page);
}"""


def _sheet(colour: str = "#123456", *, nearer: bool = False) -> Sheet:
    return Sheet(body=rect(700, 300, 300, 200, colour), shadow=BUILDING, nearer=nearer)


def _drawn(_name: str, _light: Light, palette: Palette) -> Moment:
    """Sand that lies still, and a machine that comes down in three keys."""
    machine = Actor(
        sheets=(_sheet("#4f9a5a"), _sheet(palette.ink)),
        box=(600, 180, 500, 500),
        moves=(Move(turn=20), Move(turn=8), Move()),
        pivot=(760, 560),
    )
    sand = Sheet(body=rect(-60, 590, 2040, 600, palette.second), shadow=BUILDING)
    still = Actor(sheets=(_sheet(),), box=(600, 180, 500, 500))
    layers = (backdrop(rect(-60, -60, 2040, 1200, palette.sky)), sand, machine, still)
    return Moment(layers=layers, shade=palette.shade, ground=palette.sky, keys=3)


@pytest.fixture(scope="module", autouse=True)
def _tide() -> Iterator[None]:
    """The moment is one that stays as it is, whatever is drawn meanwhile."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(all_pictures, "moment", _drawn)
        yield


def _story() -> Scenario:
    made = load(Source("tide.yaml", STORY)).scenario
    assert made is not None
    return made


def _parts(story: Scenario) -> dict[str, Any]:
    made = all_pictures.pictures(story)
    return {name: all_pictures.unpacked(part) for name, part in made.items()}


def test_every_moment_that_may_be_seen_is_known() -> None:
    """By condition, at each of its hours, in its weather; none where a phone is looked at."""
    assert moments_of(_story()) == {
        Remembered("back_wheels", Light.DAY),
        Remembered("back_wheels", Light.DUSK),
        Remembered("back_wheels", Light.DAY, weather=Weather.RAIN),
    }


def test_a_part_has_a_moments_shapes_once_and_its_colours_at_each_hour() -> None:
    """Planes that lie still, the actor alone; where it stands at each key."""
    part = _parts(_story())["moment:back_wheels"]
    assert set(part["settings"]) == {"day  ", "dusk  ", "day  rain"}
    day, dusk = part["settings"]["day  "], part["settings"]["dusk  "]
    assert [len(plane) for plane in day["planes"]] == [2, 1, 1]
    assert [sheet[0] for sheet in day["planes"][0]] == [sheet[0] for sheet in dusk["planes"][0]]
    assert [sheet[2] for sheet in day["planes"][0]] != [sheet[2] for sheet in dusk["planes"][0]]
    (actor,) = day["planes"][1]
    assert actor["moves"] == [[0, 0, 20], [0, 0, 8], [0, 0, 0]]
    assert actor["pivot"] == [760, 560]
    assert (day["keys"], day["beat"], day["focus"]) == (3, 0.12, 960)


def test_planes_are_few_and_airs_stand_before_them() -> None:
    """An actor that never moves lies in a plane; one that moves, or what is nearer, begins another."""
    still = Actor(sheets=(_sheet(),), box=(0, 0, 9, 9))
    moving = Actor(sheets=(_sheet(),), box=(0, 0, 9, 9), moves=(None, Move(x=4)))
    drawn = Moment(
        layers=(backdrop(rect(0, 0, 9, 9, "#123456")), still, moving, _sheet(), _sheet(nearer=True), still),
        shade="#000000",
        ground="#ffffff",
        keys=2,
        airs=tuple(Air(Kind.MOTE, (0, 0, 9, 9), 3, "#ffffff", plane=plane) for plane in range(3)),
    )
    cut = moment_planes(drawn)
    assert [(len(plane.layers), plane.near, plane.moves) for plane in cut] == [
        (2, False, False),
        (1, False, True),
        (1, False, False),
        (2, True, False),
    ]
    assert [air.plane for air in airs_of(drawn, cut)] == [0, 2, 3]


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of the story's stage."""
    return write_stage(_story(), tmp_path_factory.mktemp("moment"))


@pytest.fixture
def moving(browser: Browser, written: Path) -> Iterator[Opened]:
    """It, opened where things may move; it raises nothing and breaks no rule of its policy."""
    held = opened(browser, written, reduced_motion="no-preference")
    yield held
    assert held.requests == [written.as_uri()]
    assert (held.refused, held.errors) == ([], [])
    held.context.close()


def test_a_moment_is_shown_in_place_of_place_and_people(moving: Opened) -> None:
    """One picture of its own; where the phone is looked at it is the place again, with who reads."""
    moving.page.evaluate("(page) => stage.show(page)", RIDE)
    assert moving.page.locator(".scene .plane").count() == 3
    assert moving.page.locator(".moving").count() == 1
    assert moving.page.locator(".person").count() == 0
    moving.page.evaluate("(page) => stage.show(page)", RIDE | {"view": "phone"})
    moving.until("document.querySelectorAll('.scene').length === 1")
    assert moving.page.locator(".moving").count() == 0
    assert moving.page.locator(".person").count() == 1


def test_its_keys_follow_one_another_and_the_last_one_stays(moving: Opened) -> None:
    """Each for its beat, drawn once; come back to, it is as it was left."""
    moving.page.evaluate("(page) => stage.show(page)", scene("rental_yard", "day"))
    turns = moving.page.evaluate(
        """async (page) => {
            const met = [], watch = new MutationObserver(() => {
                const turn = document.querySelector(".moving > svg")?.style.getPropertyValue("--turn");
                if (turn && met.at(-1)?.[0] !== turn) met.push([turn, performance.now()]);
            });
            watch.observe(document.body, { subtree: true, attributes: true, attributeFilter: ["style"] });
            await stage.show(page);
            await new Promise((go) => setTimeout(go, 1500));
            return met;
        }""",
        RIDE,
    )
    assert [turn for turn, _ in turns] == ["20", "8", "0"]
    assert turns[1][1] - turns[0][1] >= 100
    assert turns[2][1] - turns[1][1] >= 100
    moving.page.evaluate("(page) => stage.show(page)", scene("rental_yard", "day"))
    moving.page.evaluate("(page) => stage.show(page)", RIDE)
    assert moving.page.evaluate(MACHINE) == "0"


@pytest.mark.parametrize("asked", ["system", "setting"])
def test_with_reduced_motion_only_its_last_key_is_shown(browser: Browser, written: Path, asked: str) -> None:
    """Whether the system asks for it or the player's own setting; also when that is set while it moves."""
    motion = "reduce" if asked == "system" else "no-preference"
    held = opened(browser, written, reduced_motion=motion)
    if asked == "setting":
        held.page.evaluate(SLOWLY, RIDE)
        assert held.page.evaluate(MACHINE) == "20"
        held.page.evaluate("wishes = { reduced_motion: true }; stage.still()")
        held.page.evaluate("Promise.all(document.getAnimations().map((each) => each.finished))")
    else:
        held.page.evaluate("(page) => stage.show(page)", RIDE)
    assert held.page.evaluate(MACHINE) == "0"
    before = held.page.screenshot(timeout=PATIENT)
    held.page.mouse.move(1200, 700)
    held.page.wait_for_timeout(400)
    assert held.page.screenshot(timeout=PATIENT) == before
    held.context.close()


@pytest.mark.parametrize("size", [(390, 844), (1280, 720)])
def test_in_a_narrow_window_it_is_cut_off_about_its_focus(
    browser: Browser, written: Path, size: tuple[int, int]
) -> None:
    """What it is about is in the window's middle, as far as the picture reaches."""
    held = opened(browser, written, viewport={"width": size[0], "height": size[1]}, reduced_motion="reduce")
    for focus in (0, 300, 960, 1500, 1920):
        held.page.evaluate(
            """async ([page, focus]) => {
                (await pictures("moment:back_wheels")).settings["day  "].focus = focus;
                await stage.show({ ...page, light: "dusk" });
                await stage.show(page);
            }""",
            [RIDE, focus],
        )
        held.until("document.querySelectorAll('.scene').length === 1")
        left, _, wide, _ = map(
            float,
            held.page.get_attribute(".plane svg", "viewBox").split(" "),  # type: ignore[union-attr] # it is there
        )
        half = wide / 2 - 40
        assert left + 40 + half == pytest.approx(max(half, min(1920 - half, focus)), abs=0.5)
    held.context.close()


def test_it_is_told_to_those_who_hear_the_page(browser: Browser, tmp_path: Path) -> None:
    """A picture with words for it, and said when the page comes; on the pages beside it is no such thing."""
    told = told_by(_story())["story"]["pictures"]["back_wheels"]
    assert "quad bike" in told
    held = opened(browser, write_page(_story(), tmp_path, ours=True))
    held.page.get_by_role("button", name="Begin").first.click()
    assert held.page.get_by_role("img", name=told).count() == 0
    held.page.keyboard.press("Enter")
    assert held.page.get_by_role("img", name=told).count() == 1
    assert held.page.inner_text("#said").startswith(told)
    held.page.keyboard.press("Enter")
    assert held.page.get_by_role("img", name=told).count() == 0
    assert held.errors == []
    held.context.close()
