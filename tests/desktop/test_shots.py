"""How near a page is seen: close has larger people in a nearer place, wide has them whole on its ground."""

from __future__ import annotations

import pygame
import pytest
from attrs import evolve

from game.art.people import GROUND
from game.art.people.heads import head
from game.desktop.raster.picture_memory import PictureMemory
from game.desktop.raster.render_queue import RenderQueue
from game.desktop.stage.setting import Setting
from game.desktop.stage.stage import Person, draw_people, draw_place, people
from game.desktop.stage.standing import FIGURE, STILL, heads_at, standing, steps
from game.desktop.ui.theme import Theme
from game.saves import Settings
from game.story import arrive, page_of
from game.story.catalogue import LOOKS, Light, Mood, Shot, View
from tests.desktop.test_layout import story

HERE = Setting("lake", Light.DAY, "wenzhu")
WINDOWS = [(1280, 720), (1920, 1080), (960, 540), (2560, 1080), (1024, 768)]
FEET = [0.55, 0.62, 0.68, 0.78]


def theme_of(size: tuple[int, int], text_size: int = 100) -> Theme:
    """The theme of a window."""
    return Theme(size, Settings(text_size=text_size))


@pytest.mark.parametrize("size", WINDOWS)
@pytest.mark.parametrize("share", FEET)
@pytest.mark.parametrize("shot", list(Shot))
def test_no_head_is_cut_off_in_any_shot(size: tuple[int, int], share: float, shot: Shot) -> None:
    """However high the sheet is, and however tall somebody is."""
    theme, foot = theme_of(size), round(size[1] * share)
    for look in sorted(LOOKS):
        for at in heads_at(theme, [head(look, left=False), head(look, left=True)], foot, shot=shot):
            assert at.top >= 0
            assert at.bottom <= foot


@pytest.mark.parametrize("size", WINDOWS)
def test_close_is_nearer_than_middle_and_wide_is_further(size: tuple[int, int]) -> None:
    """People are 1.4 times as large, or as small as leaves their soles above the sheet."""
    theme, foot = theme_of(size), round(size[1] * 0.7)
    far, usual, near = (standing(theme, foot, shot=shot)[0] for shot in (Shot.WIDE, Shot.MIDDLE, Shot.CLOSE))
    assert near == pytest.approx(1.4 * usual)
    assert far < 0.5 * usual
    _, neck = standing(theme, foot, shot=Shot.WIDE)
    assert neck + GROUND * FIGURE * far < foot


def test_three_people_letters_or_an_upright_window_leave_no_room_for_it() -> None:
    """There a shot is as it always was; so is a page beside a phone."""
    page = page_of(arrive(story("wenzhu"), "stove"))
    near = Setting.of(page, "wenzhu")
    assert near.shot is Shot.CLOSE
    assert near.seen_in(theme_of((1280, 720))).shot is Shot.CLOSE
    assert near.seen_in(theme_of((1280, 720), 150)).shot is Shot.MIDDLE
    assert near.seen_in(theme_of((400, 720))).shot is Shot.MIDDLE
    crowd = evolve(page, standing=page.standing * 2)
    assert Setting.of(crowd, "wenzhu").shot is Shot.MIDDLE
    assert Setting.of(evolve(page, view=View.PHONE), "wenzhu").shot is Shot.MIDDLE


def test_a_wide_shot_shows_people_down_to_their_shoes() -> None:
    """Nothing of them reaches the sheet, and the place behind is the one of the middle shot, to the pixel."""
    theme, queue = theme_of((640, 360), 75), RenderQueue(memory=PictureMemory())

    def drawn(setting: Setting, cast: tuple[Person, ...] = ()) -> pygame.Surface:
        surface = pygame.Surface(theme.size, pygame.SRCALPHA)
        for _ in range(2):
            surface.fill((0, 0, 0, 0))
            if cast:
                draw_people(surface, theme, queue, setting, cast, 250)
            else:
                draw_place(surface, theme, queue, setting)
            queue.finish()
        return surface

    wide = evolve(HERE, shot=Shot.WIDE)
    who = drawn(wide, (Person("wenzhu", Mood.CALM),)).get_bounding_rect(min_alpha=200)
    assert who.bottom < 250
    assert 100 < who.h < 200
    pixels = [pygame.image.tobytes(drawn(one), "RGB") for one in (HERE, wide, evolve(HERE, shot=Shot.CLOSE))]
    assert pixels[0] == pixels[1]
    assert pixels[0] != pixels[2]


def test_who_speaks_first_steps_forward_and_one_who_listens_towards_them() -> None:
    """Of two; of three nobody steps aside, from far or alone nobody steps at all; eyes keep one height."""
    speaks, listens = steps(2, 0)
    assert speaks.near > 1 > listens.near
    assert (speaks.aside, listens.aside < 0, steps(2, 1)[0].aside > 0) == (0, True, True)
    assert {one.aside for one in steps(3, 1)} == {0}
    assert {*steps(1, 0), *steps(3, None)} == {STILL}
    eyes = -150
    assert speaks.drop + speaks.near * eyes == pytest.approx(eyes)
    named = [people(page_of(arrive(story("meng_jin"), scene))) for scene in ("files", "early_word")]
    assert [max(one.step.near for one in cast) > 1 for cast in named] == [True, False]
