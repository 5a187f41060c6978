"""What the stage works out is what the window works out: who stands where, and each bit of the air."""

from __future__ import annotations

import json
import subprocess
from itertools import product
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

import pygame
import pytest
from attrs import asdict

from game.art.particles import Air, Kind, bits
from game.art.people.heads import head
from game.desktop.play.phone_view import alone_with_phone
from game.desktop.play.scene_view import cast_at
from game.desktop.stage.crop import Crop
from game.desktop.stage.setting import Setting
from game.desktop.stage.standing import FIGURE, SPOTS, heads_at, necks, standing
from game.desktop.ui.theme import Theme
from game.loader import load_path
from game.saves import Settings
from game.story import Dice, Playthrough, fall, page_of, settle, steps
from game.story.catalogue import Shot, View
from tests.web.node_player import node, page_data

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.story import Page
    from game.story.scenario import Character

ROOT = Path(__file__).parents[2]
FOUR = ("lin_feng", "meng_jin", "wenzhu", "yang_kaikai")
WINDOWS = (
    (1920, 1080),
    (1280, 720),
    (1366, 768),
    (844, 390),
    (1024, 768),
    (390, 844),
    (768, 1024),
    (320, 568),
)
LOOKS = ("wenzhu", "senior_woman", "tall_man", "friend_woman")
NEAR = 2.5  # pixels: the window's are whole ones


def _answers(**asked: list[Any]) -> dict[str, list[Any]]:
    program = [node(), str(Path(__file__).with_name("stage_numbers.mjs"))]
    given = json.dumps({"bits": [], "casts": [], "rooms": [], "crops": [], "shots": [], **asked})
    done = subprocess.run(program, input=given, capture_output=True, text=True, check=True, encoding="utf-8")
    found: dict[str, list[Any]] = json.loads(done.stdout)
    return found


def test_the_air_is_the_same_at_every_moment() -> None:
    """Every kind, at times from the first moment to hours later."""
    airs = [Air(kind, (-60.0, 40.0, 700.0, 420.0), 23, "#ffeecc", size=1.3) for kind in Kind]
    asked = [(air, now) for air in airs for now in (0.0, 0.7, 12.3, 89.9, 4000.25)]
    told = [
        [[air.kind.value, air.box, air.count, air.colour, air.plane, air.size], now] for air, now in asked
    ]
    for (air, now), theirs in zip(asked, _answers(bits=told)["bits"], strict=True):
        for ours, bit in zip(bits(air, now), theirs, strict=True):
            assert bit == pytest.approx(list(asdict(ours).values()), abs=1e-6), (air.kind, now)


def test_the_same_people_are_seen() -> None:
    """On the pages of plays at random, as far as each line is read, in both shapes of a window."""
    asked: list[dict[str, Any]] = []
    wanted: list[list[dict[str, object]]] = []
    for hero, page in (each for name in FOUR for each in _pages(name)):
        told = page_data(page)
        for read, upright in product(range(len(page.lines) + 1), (False, True)):
            asked.append({"page": told, "read": told["lines"][:read], "hero": hero.id, "upright": upright})
            wanted.append(_seen(page, read, hero, upright=upright))
    assert len(asked) > 1000
    usual = {"pose": None, "left": False, "holds": "", "posture": "standing"}
    for told, theirs, ours in zip(asked, _answers(casts=asked)["casts"], wanted, strict=True):
        assert [{**usual, **who} for who in theirs] == ours, told["page"]["scene"]


def _pages(name: str) -> Iterator[tuple[Character, Page]]:
    """The protagonist with every page of three plays."""
    story = load_path(ROOT / "scenarios" / name).scenario
    assert story is not None
    hero = story.characters[story.protagonist]
    dice = Random(name)  # noqa: S311 - the same plays each time
    for seed in range(3):
        play = settle(Playthrough(story, ()), Dice(seed))
        while open_ := steps(story, play.state):
            yield hero, page_of(play)
            chance = page_of(play).kind == "chance"
            play = settle(play.take(fall(play, Dice(seed)) if chance else dice.choice(open_)), Dice(seed))
        yield hero, page_of(play)


def _seen(page: Page, read: int, hero: Character, *, upright: bool) -> list[dict[str, object]]:
    """As `arrange` in the window has them."""
    named = {each.character.look: each.character.id for each in page.standing}
    named |= {line.speaker.look: line.speaker.id for line in page.lines if line.speaker} | {
        hero.look: hero.id
    }
    seen = cast_at(page, list(page.lines[:read]))
    if (page.view is View.STAGE and page.moment) or (page.view is not View.STAGE and upright):
        seen = ()
    elif page.view is View.PHONE:
        seen = alone_with_phone(page, hero.look)
    elif page.view is View.POST:
        seen = tuple(person for person in seen if person.look == hero.look)[:1]
    return [
        {
            "character": named[who.look],
            "mood": who.mood,
            "pose": who.pose,
            "left": who.left,
            "holds": who.holds,
            "posture": who.posture,
            "step": [who.step.near, who.step.aside],
        }
        for who in seen
    ]


Room = tuple[Theme, list[tuple[int, int, int, int]], int, int, list[pygame.Rect]]


def _rooms() -> Iterator[Room]:
    """Windows with sheets of several heights and tags hanging, and from nobody to three people."""
    for size, share, many, tags in product(WINDOWS, (0.45, 0.6, 0.73, 0.8), range(4), (0, 3, 5, 10)):
        theme = Theme(size, Settings())
        heads = [head(LOOKS[at], left=SPOTS[many][at] > 0.5) for at in range(many)]
        hung = theme.px(168) if tags else 0
        around = [pygame.Rect(theme.px(60 + 140 * at), 0, theme.px(130), hung) for at in range(tags)]
        yield theme, heads, round(size[1] * share), hung, around


@pytest.mark.parametrize("shot", Shot)
def test_people_stand_where_the_window_has_them(shot: Shot) -> None:
    """Their size and their necks, within the window's rounding; who is lowered has a clear head."""
    rooms = [room for room in _rooms() if shot is Shot.MIDDLE or not room[0].upright]
    asked = [
        [
            {
                "width": theme.size[0],
                "height": theme.size[1],
                "foot": foot,
                "hung": hung,
                "around": [_sides(one) for one in around],
                "shot": shot,
            },
            heads,
        ]
        for theme, heads, foot, hung, around in rooms
    ]
    lowered = 0
    for (theme, heads, foot, hung, around), theirs in zip(rooms, _answers(rooms=asked)["rooms"], strict=True):
        unit, usual = standing(theme, foot, hung, shot)
        ours = necks(theme, heads, foot, around, hung, shot=shot)
        assert theirs["scale"] == pytest.approx(FIGURE * unit)
        assert [x for x, _ in theirs["necks"]] == pytest.approx([x for x, _ in ours], abs=NEAR)
        if theme.upright or all(y == usual for _, y in ours):
            assert [y for _, y in theirs["necks"]] == pytest.approx([y for _, y in ours], abs=NEAR)
            continue
        lowered += 1
        for box, (_, down), (_, y) in zip(
            heads_at(theme, heads, foot, around, hung, shot=shot), theirs["necks"], ours, strict=True
        ):
            at = box.move(0, round(down) - y)
            assert at.bottom <= foot + NEAR
            assert at.top >= hung - NEAR or at.bottom >= foot - NEAR
    assert lowered or shot is Shot.WIDE  # far heads are small, and always clear


def test_a_picture_is_cut_as_the_window_cuts_it() -> None:
    """A moment about its focus, a place seen close; where letters are no larger than the window's own."""
    themes = [theme for theme in (Theme(size, Settings()) for size in WINDOWS) if theme.text <= theme.unit]
    themes += [theme for theme in (Theme(size, Settings()) for size in WINDOWS) if theme.upright]
    asked = [(theme, focus) for theme in themes for focus in (0, 300, 960, 1500, 1920, None)]
    given = [
        [{"width": theme.size[0], "height": theme.size[1]}, focus, focus is None] for theme, focus in asked
    ]
    for (theme, focus), theirs in zip(asked, _answers(crops=given)["crops"], strict=True):
        ours = Crop.close(theme) if focus is None else Crop.about(theme, focus)
        assert theirs["unit"] == pytest.approx(ours.scale)
        origin = [-theirs["left"] * theirs["unit"], -theirs["top"] * theirs["unit"]]
        assert origin == pytest.approx(list(ours.origin), abs=1)


def test_a_page_is_seen_from_as_near_as_the_window_has_it() -> None:
    """On the pages of plays, in each window, also with larger letters."""
    asked = [
        (page, Theme(size, Settings()))
        for name in FOUR
        for _, page in _pages(name)
        for size in WINDOWS
        if not page.moment
    ]
    given = [
        [page_data(page), {"width": theme.size[0], "height": theme.size[1]}, 100 * theme.text / theme.unit]
        for page, theme in asked
    ]
    answers = _answers(shots=given)["shots"]
    assert answers == [Setting.of(page, "wenzhu").seen_in(theme).shot for page, theme in asked]
    assert set(answers) >= {"wide", "middle"}


def _sides(box: pygame.Rect) -> dict[str, int]:
    return {"left": box.left, "top": box.top, "right": box.right, "bottom": box.bottom}
