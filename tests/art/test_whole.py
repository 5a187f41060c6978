"""Whole bodies: bones keep their length, hands and feet are where they were put, everyone has one."""

from __future__ import annotations

import math

import pytest

from game.art.people import LOOKS
from game.art.people.whole import Side, Stance, View, bent, stances, whole
from game.art.people.whole.stance import FORE, SHIN, TALL, THIGH, TORSO, UPPER, lowest
from game.story.catalogue import Mood

READY = {name: found for name, found in vars(stances).items() if isinstance(found, Stance)}


def bones(stance: Stance) -> dict[str, float]:
    """The length of every bone."""
    found = {"torso": math.dist(stance.hip, stance.neck)}
    for side in Side:
        i = side.value
        found[f"thigh {side.name}"] = math.dist(stance.thigh(side), stance.knees[i])
        found[f"shin {side.name}"] = math.dist(stance.knees[i], stance.ankles[i])
        found[f"upper arm {side.name}"] = math.dist(stance.shoulder(side), stance.elbows[i])
        found[f"forearm {side.name}"] = math.dist(stance.elbows[i], stance.wrists[i])
    return found


LENGTHS = {"torso": TORSO, "thigh": THIGH, "shin": SHIN, "upper": UPPER, "forearm": FORE}


def assert_anatomy(stance: Stance) -> None:
    """Every bone is as long as a bone is."""
    for name, long in bones(stance).items():
        assert long == pytest.approx(LENGTHS[name.split()[0]], rel=0.01), name


@pytest.mark.parametrize("name", sorted(READY))
def test_bones_keep_their_length_and_a_foot_is_on_the_ground(name: str) -> None:
    """Whatever a body does, its bones are those of a body of six heads; nobody floats."""
    stance = READY[name]
    assert_anatomy(stance)
    low = max(lowest(ankle, turn) for ankle, turn in zip(stance.ankles, stance.feet, strict=True))
    assert low == pytest.approx(0, abs=0.01)
    assert stance.hip[0] == pytest.approx(0)


def test_a_body_is_six_heads_high() -> None:
    """The head is about a sixth of the height, the hip about in the middle."""
    assert 5.6 < TALL / 269 < 6.4
    assert 0.45 < (THIGH + SHIN) / TALL < 0.52


@pytest.mark.parametrize("side", list(Side))
def test_a_hand_or_a_foot_that_is_put_somewhere_is_there_on_bones_of_the_same_length(side: Side) -> None:
    """Elbow and knee are found; what is out of reach is reached towards, with a straight limb."""
    stance = bent(lean=12, near_leg=(70, -10), far_leg=(70, -10))
    bar = stance.neck[0] + 250, stance.neck[1] + 160
    peg = stance.hip[0] + 240, stance.hip[1] + 430
    put = stance.hand(side, bar).foot(side, peg)
    assert put.wrists[side.value] == pytest.approx(bar)
    assert put.ankles[side.value] == pytest.approx(peg)
    assert_anatomy(put)
    far_off = stance.hand(side, (4000, stance.neck[1]))
    assert_anatomy(far_off)
    assert far_off.wrists[side.value][0] < 640


def test_elbows_bend_back_and_knees_forward() -> None:
    """An elbow hangs below a hand held out, a knee is before a foot drawn up."""
    stance = bent()
    held = stance.hand(Side.NEAR, (stance.neck[0] + 200, stance.neck[1] + 120))
    shoulder, wrist, elbow = held.shoulder(Side.NEAR), held.wrists[0], held.elbows[0]
    assert elbow[1] > (shoulder[1] + wrist[1]) / 2
    stepped = stance.foot(Side.NEAR, (stance.hip[0], stance.hip[1] + 500))
    assert stepped.knees[0][0] > stepped.ankles[0][0]


@pytest.mark.parametrize("look", sorted(LOOKS))
def test_everyone_has_a_whole_body_from_before_and_behind(look: str) -> None:
    """Colours come from the look: its skin and its trousers are found in every view."""
    for view in View:
        drawn = whole(look, Mood.CALM, stances.STANDING, at=(500, 700), height=400, view=view)
        x, y, w, h = drawn.box
        assert x < 500 < x + w
        assert y < drawn.head[1] < drawn.neck[1] < drawn.hip[1] < 700 < y + h
        assert len(drawn.sheets) > 7
    left = whole(look, Mood.CALM, stances.RUNNING, at=(500, 700), height=400, left=True)
    right = whole(look, Mood.CALM, stances.RUNNING, at=(500, 700), height=400)
    assert left.head[0] - 500 == pytest.approx(500 - right.head[0])
