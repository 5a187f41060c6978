"""Hands that reach out near: they grip where they are told to, at the end of their own arm, whoever it is."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest

from game.art.moments.general import face, hand_in_hand
from game.art.moments.general.reach import nape_of, reaching
from game.art.moments.general.things import Taken, near_thing, reach_of, sides, taken
from game.art.moments.moment import MOST_KEYS, TEXT_TOP
from game.art.palette import palette_for
from game.art.people.looks import look_of
from game.art.people.near.gestures import GESTURES
from game.desktop.raster.raster import extent
from game.story.catalogue import THINGS, Light, Mood
from game.story.own_moment import InMoment, OwnMoment
from tests.art.people_by_chance import person

_PICTURE = 1920
_AIR = 30  # that is found about a thing which has none


@pytest.mark.parametrize("left", [False, True])
@pytest.mark.parametrize("gesture", ["hold", "grasp", "pinch", "open"])
def test_whoever_reaches_has_their_hand_at_the_end_of_their_arm(gesture: str, *, left: bool) -> None:
    """Children and who sits in a wheelchair too; their head is in the picture."""
    for seed in range(25):
        who = InMoment(character="c", look=person(seed), mood=Mood.UNEASY)
        made = reaching(who, GESTURES[gesture], nape=nape_of(who), grip=(960, 540), turn=-10, left=left)
        assert math.dist(made.hand.grip, (960, 540)) < 1
        assert math.dist(made.view.at.arms[0][2], made.hand.at) < 6, seed
        assert made.view.at.neck[2][1] == pytest.approx(nape_of(who))
        x, _ = made.view.held().at
        assert 100 < x < _PICTURE - 100
        assert (x > made.hand.at[0]) is left


@pytest.mark.parametrize("name", sorted(THINGS))
def test_every_thing_is_there_as_near_hands_hold_it(name: str) -> None:
    """It has shapes; what is held by its sides has a breadth."""
    assert "<" in near_thing(name).body
    if taken(name) is Taken.SIDES:
        wide, low = sides(name)
        assert 30 <= wide <= 170
        assert abs(low) <= 40


def test_no_thing_is_there_that_the_catalogue_has_not() -> None:
    """A thing of no name is an error."""
    with pytest.raises(KeyError):
        near_thing("sceptre")


@pytest.mark.parametrize("name", sorted(THINGS))
def test_no_thing_goes_farther_than_it_is_said_to(name: str) -> None:
    """So that all of it is drawn."""
    x, y, w, h = extent(near_thing(name).body, "", (-900, -900, 1800, 1800)) or (0, 0, 0, 0)
    assert max(-x, -y, x + w, y + h) < reach_of(name) + _AIR


def test_hands_lie_in_one_another_and_a_childs_below() -> None:
    """Whoever they are, and in either order, both hands grip near the same point; at most four keys."""
    people = [InMoment(character=f"p{seed}", look=person(seed)) for seed in range(12)]
    for one, other in pairwise(people):
        moment = OwnMoment(kind="hand_in_hand", people=(one, other), place="plain_paper")
        made = hand_in_hand.draw(moment, Light.DAY, palette_for("wenzhu", Light.DAY))
        assert made.keys <= MOST_KEYS
        above, below = hand_in_hand.order(moment)
        young = [bool(look_of(who.look).build.grown) for who in (above, below)]
        assert young != [True, False]


@pytest.mark.parametrize("mood", Mood)
def test_eyes_are_where_a_tear_and_a_hand_are_drawn_for(mood: Mood) -> None:
    """Seen near, the middle between the eyes of anybody is at one place, however they hold their head."""
    for seed in range(12):
        frame = face.Frame.of(InMoment(character="c", look=person(seed), mood=mood))
        (x, y), (_, low) = frame.point((8, 0)), frame.point((13, 67))
        assert (x, y) == pytest.approx(face.EYES)
        assert TEXT_TOP > low > y + 200  # the mouth is seen above the text
