"""Hair and headwear by words: drawn from everywhere, on every skull, and nothing sticks through a hat."""

from __future__ import annotations

import re
from itertools import product

import pygame
import pytest

from game.art.paper.shapes import path
from game.art.people.face import Skull, face_outline
from game.art.people.hair.behind import from_behind
from game.art.people.hair.hair import Hair
from game.art.people.outline import drawn
from game.art.people.parts.hair import hair, headwear, reach
from game.art.people.parts.hair.put_on import COVERS
from game.art.people.parts.skins import skin
from game.desktop.raster.raster import raster
from game.story.parts import HAIR, HEADS

BOX = (-190.0, -240.0, 380.0, 540.0)
PIXEL = 4  # units of the face
SKIN = skin("brown")
SKULLS = (
    Skull(cheek=56, jaw=45, chin=16, corner=62, drop=120),
    Skull(cheek=76, jaw=74, chin=36, corner=48, drop=100, brow=1.04),
    Skull(cheek=73, jaw=64, chin=26, corner=44, drop=92),
)
# What covers all hair.
HIDE_ALL = {"headscarf", "hijab"}
# Hair that leaves part of the crown bare.
BARE = {"bald", "wisps", "receding"}


def covered(shapes: str) -> set[tuple[int, int]]:
    """The pixels that shapes cover, as points of the face."""
    drawing = raster(shapes, "", BOX, (round(BOX[2] / PIXEL), round(BOX[3] / PIXEL)))
    mask = pygame.mask.from_surface(drawing, 127)
    w, h = mask.get_size()
    return {
        (round(BOX[0] + (x + 0.5) * PIXEL), round(BOX[1] + (y + 0.5) * PIXEL))
        for x, y in product(range(w), range(h))
        if mask.get_at((x, y))
    }


def views(worn: Hair) -> tuple[str, str, str]:
    """All shapes of hair from the front, from behind and in profile."""
    side = worn.side
    return worn.back + worn.front + worn.light, worn.behind, side.fall + side.back + side.front + side.light


@pytest.mark.parametrize("style", HAIR)
def test_every_word_is_hair_from_everywhere(style: str) -> None:
    """In any colour, of shapes that a browser's page takes, and small enough for it."""
    for colour in ("#26222a", "#f6f0e2", "#4fa6a2"):
        made = hair(style, colour, SKIN)
        for shapes in (*views(made), *(views(made.under) if made.under else ())):
            assert set(re.findall(r"<(\w+)", shapes)) <= {"g", "path", "circle", "ellipse", "rect"}
            assert not re.search(r"style=|nan|inf|e-\d", shapes)
            assert len(shapes) < 30_000
        assert all(views(made))
    assert hair(style, "#26222a", SKIN) != hair(style, "#4fa6a2", SKIN) or style == "bald"


def test_no_two_words_are_the_same_hair() -> None:
    """From no side."""
    for view in zip(*(views(hair(style, "#6b452f", SKIN)) for style in HAIR), strict=True):
        assert len(set(view)) >= len(HAIR) - 3


@pytest.mark.parametrize("style", [style for style in HAIR if style not in BARE])
def test_hair_fits_every_skull(style: str) -> None:
    """The crown is covered, and between face and hair there is no gap."""
    made = hair(style, "#6b452f", SKIN)
    locks = covered(made.back + made.front)
    for skull in SKULLS:
        face = covered(path(drawn(face_outline(skull)), "#ffffff"))
        assert not [spot for spot in face - locks if spot[1] < -112], skull
        whole = face | locks
        rows = {y: [x for x, at in whole if at == y and abs(x) <= 72] for y in range(-98, -6, PIXEL)}
        for y, row in rows.items():
            assert len(row) * PIXEL >= max(row) - min(row) - PIXEL, (skull, y)
        from_back = covered(from_behind(made, skull, SKIN)[1])
        assert {(x, y) for x, y in from_back if -100 < y < -60} >= {(x, -82) for x in range(-48, 50, PIXEL)}


def test_nothing_sticks_through_a_hat() -> None:
    """Whatever hair is below, from the front, from behind and in profile."""
    unders = {views(below): style for style in HAIR if (below := hair(style, "#6b452f", SKIN).under)}
    seen = {style: tuple(covered(view) for view in shapes) for shapes, style in unders.items()}
    assert len(seen) > 12
    for head in set(COVERS) - HIDE_ALL:
        worn = headwear(hair("short", "#6b452f", SKIN), "short", head, "#4fa6a2")
        hats = [covered(view) for view in (worn.hat, worn.hat_behind, worn.side.hat)]
        for style, shapes in seen.items():
            for hat, locks in zip(hats, shapes, strict=True):
                assert not [spot for spot in locks - hat if spot[1] < -96], (head, style)


@pytest.mark.parametrize("head", ["", *HEADS])
def test_heads_reach_as_far_as_is_said(head: str) -> None:
    """And not much less far, nor higher than anybody who ships."""
    for style in HAIR:
        left, right, top = reach(style, head)
        assert left >= -180
        assert right <= 182
        assert top >= -368
    for style in HAIR if not head else ("afro", "puffs", "braids"):
        made = hair(style, "#6b452f", SKIN)
        made = headwear(made, style, head, "#4fa6a2") if head else made
        spots = [spot for spot in covered(made.back + made.front + made.light + made.hat) if spot[1] < 8]
        left, right, top = reach(style, head)
        if spots:
            assert left <= 8 + min(x for x, _ in spots) * 1.12 + 3
            assert right >= 8 + max(x for x, _ in spots) * 1.12 - 3
            assert top <= -148 + min(y for _, y in spots) * 1.12 + 3
            assert top >= -148 + min(-116, *(y for _, y in spots)) * 1.12 - 34


def test_a_look_that_ships_may_wear_anything() -> None:
    """Hair that has no word is short below a hat, in its own colour."""
    shipped = Hair(front=path("M0,0 L9,9 L0,9 Z", "#a8a29b"))
    for head in HEADS:
        worn = headwear(shipped, "", head, "#4fa6a2")
        assert worn.hat
        assert worn.hat_behind
        assert head not in {"cap", "beanie"} or "#a8a29b" in worn.front


def test_words_that_do_not_exist_say_so() -> None:
    """They are our own mistake: the loader knows the words."""
    with pytest.raises(KeyError):
        hair("moon", "#26222a", SKIN)
    with pytest.raises(KeyError):
        headwear(hair("bob", "#26222a", SKIN), "bob", "moon", "#26222a")
    with pytest.raises(KeyError):
        reach("moon", "")
