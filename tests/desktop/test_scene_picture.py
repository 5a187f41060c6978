"""The small pictures of a scene, on a decision's page and in the journey, are framed as the scene is."""

from __future__ import annotations

from functools import cache

import pygame
import pytest
from attrs import evolve

from game.desktop.journey.scene_picture import SceneFrame, scene_picture
from game.desktop.stage.stage import people
from game.desktop.stage.standing import SPOTS, STILL
from game.story import Page, page_of
from game.story.catalogue import Shot
from tests.desktop.test_layout import standing_in, story
from tests.shipped import STORIES

SIZE = 336, 140
EDGE = 2  # pixels: what a shadow's rim may be


@cache
def _page(scene: str) -> Page:
    """A page of people."""
    return page_of(standing_in(story("lin_feng"), scene))


def _drawn(page: Page, size: tuple[int, int]) -> pygame.Surface:
    look = story("lin_feng").characters["lin_feng"].look
    return [*scene_picture(page, look, size)[1]()][-1]


def _people(page: Page, size: tuple[int, int] = SIZE) -> pygame.Rect:
    """Where people are in a picture: what is other than without them."""
    with_them, without = (_drawn(each, size) for each in (page, evolve(page, standing=())))
    alike = pygame.mask.from_threshold(with_them, (0, 0, 0), (24, 24, 24, 255), without)
    alike.invert()
    return alike.get_bounding_rects()[0].unionall(alike.get_bounding_rects())


def test_people_are_as_near_as_the_shot_has_them() -> None:
    """From far they are seen down to the shoes, and small."""
    seen = {shot: _people(evolve(_page("kerb"), shot=shot)) for shot in (Shot.WIDE, Shot.MIDDLE)}
    assert seen[Shot.WIDE].h < 0.75 * SIZE[1]
    assert seen[Shot.WIDE].bottom < SIZE[1] - EDGE
    assert seen[Shot.MIDDLE].bottom == SIZE[1]


def test_a_place_is_nearer_in_a_close_shot() -> None:
    """Not in one from far: there only people are smaller."""
    bare = evolve(_page("kerb"), standing=())
    pixels = {shot: pygame.image.tobytes(_drawn(evolve(bare, shot=shot), SIZE), "RGB") for shot in Shot}
    assert pixels[Shot.CLOSE] != pixels[Shot.MIDDLE] == pixels[Shot.WIDE]


def test_an_upright_picture_is_framed_as_an_upright_window() -> None:
    """Whatever the shot: it has no room for another."""
    near, usual = (_drawn(evolve(_page("kerb"), shot=shot), (90, 120)) for shot in (Shot.CLOSE, Shot.MIDDLE))
    assert pygame.image.tobytes(near, "RGB") == pygame.image.tobytes(usual, "RGB")


@pytest.mark.parametrize("size", [(510, 210), (420, 320), (420, 160), (300, 300)])
def test_no_head_is_cut_off(size: tuple[int, int]) -> None:
    """In pictures of any shape, at any shot, whoever stands there with whatever on their head."""
    found, shots = [], set()
    for name in STORIES:
        for scene in story(name).scenes:
            page = page_of(standing_in(story(name), scene))
            cast = people(page)
            shots.add(page.shot)
            frame = SceneFrame.of(page.shot, cast, size)
            for person, spot in zip(cast, SPOTS[len(cast)], strict=True):
                neck = frame.stands(spot, STILL)[1]
                head = neck + person.head[1] * frame.each * frame.scale
                found += [(scene, person.look)] if head < 0 or neck > size[1] else []
    assert found == []
    assert shots == set(Shot)
