"""Moments of people on their feet: whoever they are, hands hold what they hold, and feet are on the floor."""

from __future__ import annotations

import math

import pytest
from attrs import evolve

from game.art.moments.general.carrying import bearers_of, hands_of
from game.art.moments.general.embrace import pair_of
from game.art.moments.general.gaits import running, walking
from game.art.moments.general.loads import load
from game.art.moments.general.on_foot import GROUND, nearness, on_the_floor
from game.art.palette import palette_for
from game.art.people.aids import wheelchair
from game.art.people.profile.joints import ANKLE
from game.art.people.whole import Side, whole
from game.art.people.whole.stance import TALL, bent
from game.art.places import place
from game.art.places.pieces.tones import Tones
from game.story.catalogue import THINGS, Light, Mood
from game.story.own_moment import InMoment
from tests.art.people_by_chance import person

_PALETTE = palette_for("wenzhu", Light.DAY)
_TONES = Tones(Light.DAY, _PALETTE)
_PAIRS = [(number, number + 40) for number in range(0, 40, 2)]
_PALM = 60.0  # from a wrist to the middle of its hand
_MISSES = 6.0  # picture units that a hand may be beside what it holds


def _two(one: int, other: int) -> tuple[InMoment, InMoment]:
    moods = list(Mood)
    first, second = (
        InMoment(character=f"c{number}", look=person(number), mood=moods[number % len(moods)])
        for number in (one, other)
    )
    return first, second


@pytest.mark.parametrize("pair", _PAIRS)
def test_both_hands_are_on_what_two_carry(pair: tuple[int, int]) -> None:
    """Large, small or seated: the near hand is at its end of the load, and the feet are on the ground."""
    carried = load(("", "surfboard", "pole")[pair[0] % 3], _TONES)
    bearers = bearers_of(_two(*pair))
    for one, hand in zip(bearers, hands_of(bearers, carried), strict=True):
        for step in (-1, 1):
            view = one.drawn(hand, step)
            assert math.dist(view.palm(0), hand) < _MISSES
            if view.look.aid != wheelchair.WORD:
                lowest = max(leg[2][1] for leg in view.at.legs)
                assert abs(GROUND - ANKLE * view.at.scale - lowest) < _MISSES


@pytest.mark.parametrize("thing", sorted(THINGS))
def test_everything_can_be_carried_by_two(thing: str) -> None:
    """A load is drawn, is no trunk, and hangs above the ground at anybody's hands."""
    carried = load(thing, _TONES)
    drawn = "".join(sheet.body for sheet in carried.sheets)
    assert drawn != "".join(sheet.body for sheet in load("", _TONES).sheets)
    for pair in _PAIRS[:4]:
        assert all(GROUND - y > carried.low for _, y in hands_of(bearers_of(_two(*pair)), carried))


@pytest.mark.parametrize("pair", _PAIRS)
def test_two_who_embrace_have_their_hands_on_each_others_backs(pair: tuple[int, int]) -> None:
    """Faces are side by side at one height, and each near hand lies within the other's trunk."""
    one, other = pair_of(_two(*pair))
    assert abs(one.held().at[1] - other.held().at[1]) < _MISSES
    assert one.held().at[0] > other.held().at[0]
    for view, held in ((one, other), (other, one)):
        x, y = view.palm(0)
        around = [*held.at.spine, *(arm[0] for arm in held.at.arms)]
        reach = max(held.look.build.chest, held.look.build.waist) * held.at.scale
        assert min(math.dist((x, y), p) for p in around) < reach


def test_who_looks_back_has_the_head_the_other_way_round() -> None:
    """The face is mirrored about the neck, lit as one that looks there; the body goes on."""
    stance = bent(lean=6)
    ahead, back = (
        whole("wenzhu", Mood.UNEASY, stance, at=(0, 0), height=900, looks_back=looks_back)
        for looks_back in (False, True)
    )
    assert ahead.front == back.front
    assert ahead.head == back.head
    assert all("scale(-" in sheet.body for sheet in back.top)
    assert "scale(-" not in ahead.top[0].body


@pytest.mark.parametrize("near_first", [False, True])
@pytest.mark.parametrize("mood", list(Mood))
def test_moods_go_differently_and_sticks_reach_the_ground(mood: Mood, near_first: bool) -> None:  # noqa: FBT001
    """No two moods share a step; somebody on crutches leans on both in either gait."""
    usual = person(1)
    others = [walking(usual, each, near_first=near_first) for each in Mood if each is not mood]
    assert walking(usual, mood, near_first=near_first) not in others
    leaning, free = evolve(usual, aid="crutches"), evolve(usual, aid="")
    for gait in (walking, running):
        stance = gait(leaning, mood, near_first=near_first)
        borne, bare = (whole(who, mood, stance, at=(0, 0), height=500) for who in (leaning, free))
        assert len(borne.sheets) == len(bare.sheets) + len(Side)


def test_a_wheelchair_rolls_with_the_hands_on_its_rings() -> None:
    """Hands go round with the wheels: further ahead, and lower, after a push than before it."""
    seated = evolve(person(1), aid="wheelchair")
    pushes = [walking(seated, Mood.CALM, near_first=near_first) for near_first in (True, False)]
    (ax, ay), (bx, by) = (stance.wrists[0] for stance in pushes)
    assert ax > bx
    assert ay > by
    for stance, wrist in zip(pushes, ((ax, ay), (bx, by)), strict=True):
        body = whole(seated, Mood.CALM, stance, at=(0, 0), height=TALL)
        x, y = (way / body.scale for way in body.hands[0])
        assert math.dist((x, y), wrist) < _PALM  # the chair keeps the arms where they are


@pytest.mark.parametrize("where", ["kitchen", "workshop", "banquet_room"])
def test_no_table_stands_before_those_who_are_seen_whole(where: str) -> None:
    """What a place has before people is left away, and nothing else of it."""
    sheets = place(where, Light.DAY, _PALETTE).sheets
    before = [sheet for sheet in sheets if sheet.before]
    behind = on_the_floor(where, Light.DAY, _PALETTE)
    assert before
    assert len(behind) == len(sheets) - len(before) + 2  # and the ground and the veil


def test_children_alone_are_seen_from_nearer() -> None:
    """Nobody is small in an empty picture; beside a grown-up a child is as small as it is."""
    child, adult = (
        InMoment(character=age, look=evolve(person(1), age=age, aid="", height=""))
        for age in ("child", "adult")
    )
    sitter = evolve(adult, look=evolve(person(1), age="adult", aid="wheelchair"))
    assert nearness((child, child)) > nearness((sitter,)) > 1
    assert nearness((child, adult)) == 1
