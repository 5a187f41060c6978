"""Hands seen near: every gesture holds every thing, fingers have their length, sleeves are the look's."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest

from game.art.people.looks import LOOKS, look_of
from game.art.people.near.clasped import clasped
from game.art.people.near.gestures import GESTURES, Lies
from game.art.people.near.hand import near_hand
from game.art.people.near.things import THINGS


@pytest.mark.parametrize("gesture", GESTURES)
@pytest.mark.parametrize("thing", THINGS)
def test_every_gesture_holds_every_thing(gesture: str, thing: str) -> None:
    """What is held lies among the fingers as the gesture says, and within the actor's box."""
    made = THINGS[thing]()
    hand = near_hand("meng_jin", GESTURES[gesture], (400, 500), turn=-60, thing=made, elbow=(200, 900))
    bodies = [sheet.body for sheet in hand.sheets()]
    (held,) = [number for number, body in enumerate(bodies) if made.body in body]
    fingers = len(GESTURES[gesture].fingers)
    at = {Lies.BELOW: 1, Lies.BETWEEN: 3, Lies.WITHIN: fingers, Lies.ABOVE: fingers + 2}
    assert held == at[GESTURES[gesture].lies]
    x, y, w, h = hand.actor().box
    gx, gy = hand.grip
    assert x < gx < x + w
    assert y < gy < y + h


def test_there_are_things_enough() -> None:
    """What the stories need in hands is there, and no two are the same."""
    wanted = {"cup", "glass", "chopsticks", "pen", "stamp", "phone", "egg", "coin", "seal", "jar", "weight"}
    assert wanted <= set(THINGS)
    assert len({made().body for made in THINGS.values()}) == len(THINGS)


@pytest.mark.parametrize("name", GESTURES)
def test_fingers_are_as_long_as_fingers(name: str) -> None:
    """From the knuckle to the tip: the little one shortest, none longer than an open hand's."""
    gesture = GESTURES[name]
    lengths = [sum(math.dist(a, b) for a, b in pairwise(finger)) for finger in gesture.fingers]
    assert all(30 <= length <= 190 for length in lengths)
    assert lengths[0] == min(lengths)
    assert 60 <= sum(math.dist(a, b) for a, b in pairwise(gesture.thumb)) <= 160


@pytest.mark.parametrize("look", LOOKS)
def test_sleeve_skin_and_nails_are_the_looks(look: str) -> None:
    """Nothing is coloured by hand."""
    person = look_of(look)
    hand = near_hand(look, GESTURES["flat"], (400, 500), turn=-90, elbow=(400, 900))
    body = "".join(sheet.body for sheet in hand.sheets())
    assert person.skin.lit in body
    assert hand.nail in body
    sleeve = person.clothes.sleeve
    worn = {sleeve.near, *(colour for _, _, colour in sleeve.bands)}
    assert any(colour in body for colour in worn) == (sleeve.end >= 0.9 or sleeve.near == person.skin.lit)


def test_left_and_right_have_their_thumbs_on_opposite_sides() -> None:
    """One's own hands, fingers up: the right one's thumb is on the left, palms the other way."""

    def thumb(gesture: str, side: str) -> float:
        hand = near_hand(
            "wenzhu", GESTURES[gesture], (0, 0), turn=-90, side="left" if side == "left" else "right"
        )
        return hand.place(hand.gesture.thumb)[-1][0]

    assert thumb("flat", "right") < 0 < thumb("flat", "left")
    assert thumb("open", "left") < 0 < thumb("open", "right")
    assert thumb("hold", "right") < 0 < thumb("hold", "left")


def test_clasped_hands_lace_their_fingers_by_turns() -> None:
    """Eight fingers, two thumbs, and both sleeves within the box."""
    actor = clasped("chen_wu", (900, 600), elbows=((700, 900), (1100, 900)))
    assert len([sheet for sheet in actor.sheets if sheet.contact == 0.24]) == 10
    x, y, w, h = actor.box
    assert x < 700
    assert x + w > 1100
    assert y < 500
    assert y + h > 880


@pytest.mark.parametrize("name", ["grasp", "point"])
def test_the_thumb_of_a_closed_hand_lies_along_it(name: str) -> None:
    """No joint stands far out from the index: a thumb that does looks like a second palm."""
    gesture = GESTURES[name]
    index = [
        (ax + (bx - ax) * step / 8, ay + (by - ay) * step / 8)
        for (ax, ay), (bx, by) in pairwise(gesture.fingers[-1])
        for step in range(9)
    ]
    for x, y in gesture.thumb:
        _, beside = min(index, key=lambda at: abs(at[0] - x))
        assert beside - y <= 21
