"""General moments seen from behind: backs that tell a mood, rows on a bench, a crowd, somebody alone."""

from __future__ import annotations

import math
import random
from itertools import pairwise, product
from typing import TYPE_CHECKING

import pytest
from attrs import evolve

from game.art.moments.general.alone import POSTURES
from game.art.moments.general.back_row import Sitter, sitting
from game.art.moments.general.crowd import listeners
from game.art.moments.general.from_behind import seen
from game.art.moments.general.side_by_side import row_of
from game.art.palette import palette_for
from game.art.people.cheek import cheek
from game.art.people.hair.behind import bare, from_behind
from game.art.people.looks import look_of
from game.art.people.moods import EXPRESSIONS
from game.art.people.parts.anyone import anyone
from game.art.people.whole import Side, bent
from game.art.people.whole.stance import FORE, UPPER, lowest
from game.art.people.whole.torso import frame_of
from game.story.catalogue import Light, Mood
from game.story.own_moment import InMoment

if TYPE_CHECKING:
    from game.story.appearance import Appearance

SIZES = ("child", "adult", "old")


def somebody(number: int, age: str = "", aid: str = "") -> Appearance:
    """A person by chance of an age, with an aid or none."""
    who = anyone(random.Random(number), f"p{number}")  # noqa: S311 - who it is
    return evolve(who, age=age or who.age, aid=aid)


def row(
    *moods: Mood, ages: tuple[str, ...] = ("adult",) * 3, aids: tuple[str, ...] = ("",) * 3
) -> list[Sitter]:
    """People of these moods side by side."""
    return row_of(
        tuple(
            InMoment(character=f"p{number}", look=somebody(number, age, aid), mood=mood)
            for number, (mood, age, aid) in enumerate(zip(moods, ages, aids, strict=False))
        )
    )


def between(one: Sitter, other: Sitter) -> float:
    """The room between two of a row, in picture units."""
    return other.x - other.half - one.x - one.half


def test_who_is_glad_sits_close_and_who_is_uneasy_apart() -> None:
    """Two who are glad touch; two who are calm are nearer to each other than to somebody uneasy."""
    glad, calm, uneasy = (
        between(*row(*moods))
        for moods in ((Mood.GLAD, Mood.GLAD), (Mood.CALM, Mood.CALM), (Mood.CALM, Mood.UNEASY))
    )
    assert glad < 0 < calm < uneasy
    assert between(*row(Mood.UNEASY, Mood.UNEASY)) > uneasy


def test_wheels_touch_nobody() -> None:
    """However glad they are, a wheelchair needs its room."""
    seats = row(Mood.GLAD, Mood.GLAD, Mood.GLAD, aids=("", "wheelchair", ""))
    assert all(between(one, other) >= 15 for one, other in pairwise(seats))
    assert all(who.about is None for who in seats[1:2])


@pytest.mark.parametrize(("first", "second"), list(product(SIZES, SIZES)))
def test_an_arm_about_somebody_lies_on_their_back(first: str, second: str) -> None:
    """One of two who are glad holds the other, small or tall: the hand is on a back, not beside it."""
    seats = row(Mood.GLAD, Mood.GLAD, ages=(first, second))
    holding = [who for who in seats if who.about is not None]
    assert len(holding) == 1
    (holds,), (held,) = holding, [who for who in seats if who.about is None]
    hand = sitting(holds, turned=False).hands[1 if holds.beside > 0 else 0]
    back = sitting(held, turned=False)
    assert abs(hand[0] - back.neck[0]) < held.half
    assert back.neck[1] < hand[1] < back.hip[1]


def test_who_turns_the_head_is_turned_to_the_other_with_the_same_arms() -> None:
    """Somebody who looks to the left is drawn mirrored, and their trunk and hands stay where they were."""
    last = row(Mood.CALM, Mood.GLAD)[1]
    out, aside = sitting(last, turned=False), sitting(last, turned=True)
    assert last.turns
    assert math.dist(out.neck, aside.neck) < 1
    assert math.dist(out.head, aside.head) < 1
    for hand, mirrored in zip(out.hands, aside.hands[::-1], strict=True):
        assert math.dist(hand, mirrored) < 12


def test_somebody_of_a_row_always_turns_the_head() -> None:
    """Whatever they feel, one of two does, and of two who are uneasy one looks away."""
    for moods in product(Mood, Mood):
        assert any(who.turns for who in row(*moods))
    assert [who.away for who in row(Mood.UNEASY, Mood.UNEASY) if who.turns] == [True]


@pytest.mark.parametrize("age", SIZES)
def test_hands_that_are_thrown_up_are_on_the_head(age: str) -> None:
    """Both lie at its sides above the face's middle, however large the head is."""
    look = look_of(somebody(3, age))
    drawn = seen(look, Mood.SURPRISED)
    k, (x, y) = drawn.scale * look.build.head, drawn.head
    left, right = drawn.hands
    for hand in (left, right):
        assert hand[1] < y
        assert abs(hand[0] - x) < 100 * k
    assert left[0] < x < right[0]


def test_a_mirrored_elbow_is_on_the_other_side_on_the_same_bones() -> None:
    """An arm that is raised to the head bends away from it at either side."""
    stance = bent()
    x, y = stance.neck
    put = stance.hand(Side.NEAR, (x - 90, y - 60), mirrored=True).hand(Side.FAR, (x + 90, y - 60))
    for side in Side:
        i = side.value
        assert math.dist(put.shoulder(side), put.elbows[i]) == pytest.approx(UPPER, rel=0.01)
        assert math.dist(put.elbows[i], put.wrists[i]) == pytest.approx(FORE, rel=0.01)
    assert put.elbows[0][0] < put.shoulder(Side.NEAR)[0]
    assert put.elbows[1][0] > put.shoulder(Side.FAR)[0]


def test_a_cheek_tells_each_mood() -> None:
    """Two moods never have the same eye, brow and corner of the mouth."""
    look = look_of("wenzhu")
    assert len({cheek(look, EXPRESSIONS[mood]) for mood in Mood}) == len(Mood)


def test_a_bare_head_that_is_turned_is_one_piece_with_its_face() -> None:
    """The scalp is cut from the sheet of the face; only hair lies over it."""
    look = look_of(evolve(somebody(7, "adult"), hair="bald", head=""))
    skin, over, _ = from_behind(look.hair, look.skull, look.skin, cheek=cheek(look, EXPRESSIONS[Mood.CALM]))
    assert bare(look.skin) in skin
    assert bare(look.skin) not in over


def test_strangers_are_the_same_again_and_have_the_skins_of_the_story() -> None:
    """Who listens follows from the name alone; where a story tells its people's skins, they have those."""
    palette = evolve(palette_for("wenzhu", Light.DAY), skins=("#6e442f", "#9d6743"))
    first, again = (listeners("ward 1", 12, palette) for _ in range(2))
    assert first == again
    assert {who.look.skin.lit for who in first} == set(palette.skins)
    assert listeners("ward 2", 12, palette) != first


@pytest.mark.parametrize("mood", list(Mood))
def test_who_sits_on_the_ground_touches_it_with_feet_and_seat(mood: Mood) -> None:
    """The hips lie about as low as the lower foot."""
    stance = POSTURES[mood]
    foot = max(lowest(ankle, turn) for ankle, turn in zip(stance.ankles, stance.feet, strict=True))
    assert stance.hip[1] + 74 == pytest.approx(foot, abs=50)


@pytest.mark.parametrize("mood", list(Mood))
def test_an_apron_ends_in_the_lap_of_who_sits_on_the_ground(mood: Mood) -> None:
    """What else reaches down the legs would go into the ground."""
    cook = look_of("restaurant_owner_woman")
    assert frame_of(cook, POSTURES[mood]).foot < frame_of(cook, bent()).foot
