"""People put together from words: each word is seen, a name is always the same person, nobody has a fault."""

from __future__ import annotations

import os
import random
from typing import TYPE_CHECKING, Any

import pygame
import pytest
from attrs import evolve

from game.art.people import GROUND, WHOLE, figure, whole_figure
from game.art.people.heads import head
from game.art.people.looks import look_of
from game.art.people.parts.anyone import anyone
from game.art.people.parts.skins import contrast, luminance, skin
from game.art.people.profile.joints import seated
from game.art.people.profile.person import side_view
from game.art.people.whole import View, stances, whole
from game.desktop.raster.press import press
from game.story import parts
from game.story.appearance import Appearance
from game.story.catalogue import Mood, Posture
from tests.art.people_by_chance import SCALE, faults, malformed, person

if TYPE_CHECKING:
    from game.art.paper.sheet import Picture

SOME = 8
AMINA = Appearance(name="amina")
# Which words a field of an appearance takes, and what else is said so that the part is seen.
WORDS = {
    "age": parts.AGES,
    "shape": parts.SHAPES,
    "height": parts.HEIGHTS,
    "skin": parts.SKINS,
    "face": parts.FACES,
    "nose": parts.NOSES,
    "eyes": parts.EYES,
    "lips": parts.LIPS,
    "brows": parts.BROWS,
    "glasses": ("", *parts.GLASSES),
    "beard": ("", *parts.BEARDS),
    "aid": ("", *parts.AIDS),
}


@pytest.fixture(scope="module", autouse=True)
def _display() -> None:
    """Pressing wants a display, if only a dummy."""
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    pygame.display.init()
    pygame.display.set_mode((8, 8))


def drawn(picture: Picture) -> str:
    """All shapes of a picture."""
    return "".join(sheet.body for sheet in picture.sheets)


@pytest.mark.parametrize("seed", range(SOME))
def test_anybody_by_chance_is_without_a_fault(seed: int) -> None:
    """In some of all moods, postures, poses and sides; `tests.soak.people` asks it of thousands."""
    assert not list(faults(person(seed), random.Random(seed), 2))  # noqa: S311 - which views, no secret


@pytest.mark.parametrize("field", sorted(WORDS))
def test_every_word_of_a_part_is_another_picture(field: str) -> None:
    """No two words of a part are drawn alike, whether seen from before or from the side."""
    words: list[dict[str, Any]] = [{field: word} for word in WORDS[field]]
    said = [evolve(AMINA, hair="short", **word) for word in words]
    assert len({drawn(figure(who, Mood.CALM)) for who in said}) == len(said)
    if field not in {"height", "brows"}:
        seat = seated((560, 606), floor=800)
        sides = {"".join(s.body for s in side_view(who, seat).whole().sheets) for who in said}
        assert (
            len(sides) == len(said) - (field == "aid") * 2
        )  # sticks are put away, and a hearing aid is small


@pytest.mark.parametrize("word", [*parts.MARKS, *parts.JEWELLERY])
def test_marks_and_jewellery_are_seen(word: str) -> None:
    """Each adds something to a figure."""
    said = evolve(AMINA, marks=(word,) if word in parts.MARKS else (), jewellery=(word,))
    assert drawn(figure(said, Mood.CALM)) != drawn(figure(AMINA, Mood.CALM))


def test_a_name_is_always_the_same_person_and_each_another() -> None:
    """Whoever is said nothing of but a name is somebody in particular."""
    names = [Appearance(name=f"guest_{number}") for number in range(24)]
    assert len({drawn(figure(who, Mood.CALM)) for who in names}) == len(names)
    looks = [look_of(who) for who in names]
    assert len({look.skin.lit for look in looks}) == len(parts.SKINS)
    assert len({look.build.shoulder for look in looks}) > len(names) / 3


def test_one_word_changes_its_part_and_nothing_else() -> None:
    """A beard, a skin or glasses leave face, body and clothes as they were."""
    before, after = look_of(AMINA), look_of(evolve(AMINA, glasses="round", skin="tan"))
    assert (after.skull, after.nose, after.build) == (before.skull, before.nose, before.build)
    assert after.worn
    assert not before.worn


def test_who_is_like_a_look_that_ships_keeps_what_is_not_said() -> None:
    """Parts replace parts: the rest is that look's own, gestures and all."""
    lin_feng, mine = (
        look_of("lin_feng"),
        look_of(Appearance(name="x", like="lin_feng", skin="deep", beard="full")),
    )
    assert mine.skin == skin("deep")
    assert mine.beard
    assert (mine.skull, mine.hair, mine.stance, mine.worn) == (
        lin_feng.skull, lin_feng.hair, lin_feng.stance, lin_feng.worn,
    )  # fmt: skip
    assert look_of(Appearance(name="x", like="lin_feng")) == lin_feng


@pytest.mark.parametrize("lit", [*parts.SKINS, "#2a1813", "#ffeee2", "#7fae8c", "#101010"])
def test_any_skin_has_sides_lines_and_lips_that_are_seen(lit: str) -> None:
    """The side plane, lines and lips are apart from the lit side; shade is never lighter than light."""
    tone = skin(lit)
    assert luminance(tone.shade) <= luminance(tone.lit)
    assert contrast(tone.line, tone.lit) > 1.25
    assert contrast(tone.lip, tone.lit) > 1.1 or tone.lip != tone.lit
    assert len({tone.lit, tone.shade, tone.line, tone.blush, tone.lip}) == 5


def test_children_are_smaller_with_larger_heads_and_stand_on_the_same_ground() -> None:
    """A child's head is lower than an adult's, its soles as low; the old stoop."""
    child, grown, old = (evolve(AMINA, age=age) for age in ("child", "adult", "old"))
    assert head(child, left=False)[1] > head(grown, left=False)[1] + 30
    assert look_of(child).build.head > look_of(grown).build.head
    assert look_of(old).build.stoop[0] > look_of(grown).build.stoop[0]
    for who in (child, grown, old):
        ink = press(whole_figure(who, Mood.CALM), SCALE).get_bounding_rect(min_alpha=128)
        assert abs(ink.bottom / SCALE + WHOLE[1] - GROUND) <= 14


@pytest.mark.parametrize("aid", ["wheelchair", "cane", "crutches"])
def test_aids_go_with_people_wherever_they_are_drawn(aid: str) -> None:
    """In every posture, as a whole body from before and behind, and from the side; all of it well formed."""
    who, without = evolve(AMINA, aid=aid), evolve(AMINA, aid="")
    for posture in Posture:
        mine = figure(who, Mood.CALM, posture=posture)
        assert drawn(mine) != drawn(figure(without, Mood.CALM, posture=posture))
        assert not list(malformed(mine))
    for view in View:
        assert len(
            whole(who, Mood.CALM, stances.STANDING, at=(500, 700), height=500, view=view).sheets
        ) > len(whole(without, Mood.CALM, stances.STANDING, at=(500, 700), height=500, view=view).sheets)


def test_heads_of_composed_people_are_as_high_as_is_said() -> None:
    """What is hung above them by that box does not hang before hair or hat."""
    for seed in range(SOME):
        who = person(seed)
        ink = press(figure(who, Mood.CALM), SCALE).get_bounding_rect(min_alpha=128)
        assert ink.top / SCALE - 420 >= head(who, left=False)[1] - 16, who


def test_all_parts_come_up_by_chance_and_nobody_twice() -> None:
    """Over many people every word an author may use is worn by somebody."""
    dice = random.Random(1)  # noqa: S311 - who comes, no secret
    many = [anyone(dice, f"person {number}") for number in range(900)]
    one_of: dict[str, tuple[str, ...]] = {
        "hair": parts.HAIR, "head": parts.HEADS, "top": parts.TOPS, "over": parts.OVERS,
        "below": parts.BELOWS, "neck": parts.NECKS, "beard": parts.BEARDS, "aid": parts.AIDS,
        "glasses": parts.GLASSES, "skin": parts.SKINS, "age": parts.AGES,
    }  # fmt: skip
    for field, words in one_of.items():
        assert set(words) <= {getattr(who, field) for who in many}, field
    assert set(parts.MARKS) <= {word for who in many for word in who.marks}
    assert set(parts.JEWELLERY) <= {word for who in many for word in who.jewellery}
    assert len({evolve(who, name="") for who in many}) == len(many)
