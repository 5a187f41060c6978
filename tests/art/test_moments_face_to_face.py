"""Moments of an author's own at tables and beds, and face to face: things lie, hands reach, noses meet."""

from __future__ import annotations

import math
import os
import random
from typing import TYPE_CHECKING, Final

import pygame
import pytest
from attrs import evolve

from game.art.moments.general import asleep, at_a_table, bedside, face_to_face
from game.art.moments.general.nightwear import in_bed
from game.art.moments.general.on_table import BOXES, on_table
from game.art.moments.general.things import near_thing
from game.art.palette import PALETTES
from game.art.paper.actor import Actor
from game.art.people.parts.anyone import anyone
from game.desktop.raster.raster import extent, raster
from game.story.appearance import Appearance
from game.story.catalogue import THINGS, Light, Mood
from game.story.own_moment import InMoment, OwnMoment
from game.story.parts import AGES, HAIR

if TYPE_CHECKING:
    from game.art.moments.moment import Moment

ROOM: Final = (-900.0, -900.0, 1800.0, 1800.0)
NEAR: Final = 8.0  # picture units between what a table says of a thing and what is drawn
MANY: Final = 12
AIR: Final = 60.0  # of a coarse raster


@pytest.fixture(scope="module", autouse=True)
def _display() -> None:
    """Rasters want a display, if only a dummy."""
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    pygame.display.init()
    pygame.display.set_mode((8, 8))


def somebody(seed: int, mood: Mood, age: str = "") -> InMoment:
    """Somebody by chance."""
    look = anyone(random.Random(seed), f"p{seed}")  # noqa: S311 - somebody by chance
    return InMoment(character=look.name, look=evolve(look, age=age, beard="") if age else look, mood=mood)


def test_every_thing_is_as_large_as_is_said() -> None:
    """What `BOXES` says of each thing is what is drawn."""
    for name in THINGS:
        seen = raster(near_thing(name).body, "", ROOM, (450, 450)).get_bounding_rect()
        drawn = seen.x * 4 - 900, seen.y * 4 - 900, seen.right * 4 - 900, seen.bottom * 4 - 900
        assert all(abs(a - b) <= NEAR for a, b in zip(BOXES[name], drawn, strict=True)), (name, drawn)


def test_what_stands_on_a_table_keeps_to_its_room() -> None:
    """No thing is higher or wider than it may be, and its foot is where it was put."""
    for name in sorted(THINGS):
        found = extent(on_table(name, (960, 600), high=190, wide=300).body, "", (0, 0, 1920, 1080))
        assert found is not None
        x, y, w, h = found
        assert w <= 300 + AIR, name
        assert h <= 190 + AIR, name
        assert abs(x + w / 2 - 960) < AIR, name
        assert y + h < 600 + 150, name


@pytest.mark.parametrize("age", ["", "child"])
def test_whoever_is_small_looks_over_the_table(age: str) -> None:
    """Shoulders are above the table's top, feet below, and hands are on it or over it."""
    for seed in range(MANY):
        for mood in Mood:
            sitter = at_a_table._sitting(somebody(seed, mood, age), left=seed % 2 == 1)  # noqa: SLF001
            assert sitter.at.arms[0][0][1] < 602
            for number in (0, 1):
                assert sitter.palm(number)[1] < 640, (seed, mood)


def test_the_kind_lay_a_hand_on_the_other() -> None:
    """Of two grown people a glad one has a hand on the other's arm, not in the air before it."""
    touched = 0
    for seed in range(MANY):
        one, other = somebody(seed, Mood.GLAD, "adult"), somebody(seed + 100, Mood.TIRED, "adult")
        left, right, before = face_to_face._touching(  # noqa: SLF001
            (one, face_to_face._facing(one, (900, 360), left=False)),  # noqa: SLF001
            (other, face_to_face._facing(other, (1020, 360), left=True)),  # noqa: SLF001
        )
        (sx, sy), (ex, ey), _ = right.at.arms[0]
        palm = left.palm(0)
        reach = min(
            math.dist(palm, (sx + (ex - sx) * s, sy + (ey - sy) * s)) for s in (0, 0.25, 0.5, 0.75, 1)
        )
        touched += before is left and reach < right.look.build.arm[0] * right.at.scale * 1.6
    assert touched >= MANY - 2


@pytest.mark.parametrize("ages", [("", ""), ("child", ""), ("", "child"), ("child", "child")])
def test_a_hand_lies_on_a_hand_at_the_bedside(ages: tuple[str, str]) -> None:
    """Whoever lies there and whoever sits there, in whatever mood: both hands are where they meet."""
    for seed in range(MANY):
        for number, mood in enumerate(Mood):
            lies = bedside._lying(somebody(seed, mood, ages[0]))  # noqa: SLF001
            sits = bedside._sitting(somebody(seed + 50, list(Mood)[number - 1], ages[1]))  # noqa: SLF001
            assert math.dist(lies.palm(0), sits.palm(0)) < 60, (seed, mood)
            assert lies.held().point(0, -116)[1] > 60


def test_in_bed_hats_are_off_and_scarves_kept() -> None:
    """A hard hat, an overall and a coat are not worn in bed; what is worn for belief is."""
    worker = Appearance(name="w", head="hard_hat", top="overalls", over="high_vis")
    believer = evolve(worker, head="hijab")
    assert in_bed(worker) == Appearance(name="w", top="striped_tee")
    assert in_bed(believer) == Appearance(name="w", top="striped_tee", head="hijab")
    assert in_bed("wenzhu") == "wenzhu"


def test_whoever_sleeps_is_whole_and_lies_on_their_arms() -> None:
    """Nothing of back, arms and head is cut off by its box; the head reaches down to the arms."""
    for number, style in enumerate(HAIR):
        look = Appearance(name=f"s{number}", age=AGES[number % len(AGES)], hair=style)
        sleeper = asleep._Sleeper.of(InMoment(character="s", look=look))  # noqa: SLF001
        reaches = []
        for sheets in (sleeper.back(), sleeper.arms(), sleeper.head()):
            x, y, w, h = sleeper.actor(sheets, "#ffffff", ()).box
            seen = extent("".join(sheet.body for sheet in sheets), "", (-100, -100, 2120, 1280))
            assert seen is not None
            left, top, wide, high = seen
            assert x <= left + AIR, style
            assert left + wide <= x + w + AIR, style
            assert y <= top + AIR, style
            assert top + high <= y + h + AIR, style
            reaches.append((top, top + high))
        (_, _), (_, low), (_, chin) = reaches
        assert low - 240 < chin, style


def test_a_brim_is_put_down_beside_a_sleeper() -> None:
    """A straw hat lies on the table, a headscarf stays on."""
    told = Appearance(name="s", head="straw_hat")
    sleeper = asleep._Sleeper.of(InMoment(character="s", look=told))  # noqa: SLF001
    assert sleeper.beside
    assert not sleeper.look.hair.hat
    scarf = asleep._Sleeper.of(InMoment(character="s", look=evolve(told, head="headscarf")))  # noqa: SLF001
    assert not scarf.beside
    assert scarf.look.hair.hat


def test_no_hat_is_cut_off_beside_a_child() -> None:
    """Whoever is tall and wears what is high is all within the picture, and so is who is small."""
    child = InMoment(character="c", look=Appearance(name="c", age="child", height="short"))
    for worn in (("afro", ""), ("top_knot", ""), ("short", "cook_hat"), ("bob", "felt_hat")):
        tall = Appearance(name="t", age="adult", height="tall", hair=worn[0], head=worn[1])
        pair = face_to_face._pair(InMoment(character="t", look=tall), child, 90)  # noqa: SLF001
        for _, drawn in pair:
            seen = extent("".join(sheet.body for sheet in drawn.head()), "", (0, -300, 1920, 1380))
            assert seen is not None
            assert seen[1] > 0, worn


def test_noses_are_apart_and_eyes_look_at_eyes() -> None:
    """Noses do not cross, whoever they are, and a child's eyes are not far below a tall person's."""
    for seed in range(MANY):
        for mood in Mood:
            gap = 90
            left = face_to_face._facing(somebody(seed, mood), (960 - gap / 2, 366), left=False)  # noqa: SLF001
            right = face_to_face._facing(somebody(seed, mood, "child"), (960 + gap / 2, 366), left=True)  # noqa: SLF001
            tips = [who.held().point(84, 20)[0] for who in (left, right)]
            assert tips[1] - tips[0] == pytest.approx(gap, abs=1)
            assert abs(left.held().at[1] - right.held().at[1]) < 2


def test_the_pictures_are_drawn_with_a_thing_and_without() -> None:
    """With no thing there are two cups; with one, that."""

    def moment(thing: str) -> Moment:
        people = somebody(1, Mood.CALM), somebody(2, Mood.GLAD)
        told = OwnMoment(kind="at_a_table", people=people, thing=thing, place="park")
        return at_a_table.draw(told, Light.DAY, PALETTES["wenzhu"][Light.DAY])

    without, envelope = moment(""), moment("envelope")
    assert len(without.layers) == len(envelope.layers) + 1
    assert sum(isinstance(layer, Actor) for layer in envelope.layers) == 4
