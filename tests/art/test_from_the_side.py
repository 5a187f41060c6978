"""People from the side: everybody has a profile and clothes; bones keep their length in any pose."""

from __future__ import annotations

import math
import re
from itertools import combinations, pairwise
from typing import TYPE_CHECKING

import pytest

from game.art.paper.shapes import mix
from game.art.people.looks import LOOKS, look_of
from game.art.people.moods import EXPRESSIONS
from game.art.people.outline import limb
from game.art.people.profile import cloth, joints
from game.art.people.profile.head import Head, expression_of, head, outline
from game.art.people.profile.joints import seated, standing
from game.art.people.profile.person import side_view

if TYPE_CHECKING:
    from game.art.paper.shapes import Point

_SIT = seated((500, 600), 800, lean=20)


@pytest.mark.parametrize("look", LOOKS)
def test_everybody_has_a_profile_in_every_mood(look: str) -> None:
    """Six moods are six faces on every head; who wears glasses wears them from the side."""
    person = look_of(look)
    assert person.hair.side.front or person.hair.side.hat
    assert bool(person.side_worn) == ("<rect" in person.worn or "<ellipse" in person.worn)
    drawn = {
        mood: "".join(s.body for s in head(person, Head(at=(0, 0), expression=expression_of(person, mood))))
        for mood in EXPRESSIONS
    }
    assert len(set(drawn.values())) == len(EXPRESSIONS)


def test_no_two_people_share_a_profile() -> None:
    """Face and hair differ."""
    people = [look_of(look) for look in LOOKS]
    lines = {outline(p.skull, p.nose, p.mouth.height) for p in people}
    assert len(lines) >= len(people) - 1
    assert len({p.hair.side for p in people}) == len(people)


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("facing", ["left", "right"])
def test_everybody_can_sit_and_stand_in_their_own_colours(look: str, facing: str) -> None:
    """Colours are the clothes'; the box holds all of them."""
    person, left = look_of(look), facing == "left"
    for seat in (seated((500, 600), 800, left=left), standing((500, 800), left=left)):
        view = side_view(look, seat)
        body = "".join(sheet.body for sheet in view.whole().sheets)
        assert person.clothes.legs in body
        assert person.clothes.sleeve.near in body
        assert person.skin.lit in body
        x, y, w, h = view.whole().box
        for px, py in (
            *view.at.arms[0],
            *view.at.legs[1],
            view.held().point(80, 20),
            view.held().point(0, -150),
        ):
            assert x < px < x + w
            assert y < py < y + h


@pytest.mark.parametrize("wrist", [(520, 500), (700, 470), (5000, 100), (470, 560), (455, 380)])
@pytest.mark.parametrize("facing", ["left", "right"])
def test_bones_keep_their_length_and_hands_reach_what_is_in_reach(
    wrist: tuple[float, float], facing: str
) -> None:
    """Whatever is asked of the hands."""
    seat = seated((500, 600), 800, left=facing == "left", wrists=(wrist, wrist), lean=10)
    person = look_of("lin_feng")
    at = joints.joints(seat, person.build)
    for shoulder, elbow, hand in at.arms:
        assert math.isclose(math.dist(shoulder, elbow), joints.UPPER_ARM * at.scale, rel_tol=0.01)
        assert math.isclose(math.dist(elbow, hand), joints.FOREARM * at.scale, rel_tol=0.01)
        if math.dist(shoulder, wrist) < (joints.UPPER_ARM + joints.FOREARM) * 0.99:
            assert math.dist(hand, wrist) < 2 or math.dist(shoulder, wrist) < 20
    for hip, knee, ankle in at.legs:
        assert math.isclose(math.dist(hip, knee), joints.THIGH * at.scale, rel_tol=0.01)
        assert math.isclose(math.dist(knee, ankle), joints.SHIN * at.scale, rel_tol=0.01)
    spine = sum(math.dist(a, b) for a, b in pairwise(at.spine))
    assert math.isclose(spine, joints.SPINE * at.scale, rel_tol=0.01)


def test_elbows_lie_behind_and_knees_ahead_on_either_side() -> None:
    """Limbs bend the way limbs bend."""
    for left, ahead in ((False, 1), (True, -1)):
        reached = 500 + 150 * ahead, 480.0
        at = side_view("wenzhu", seated((500, 600), 800, left=left, wrists=(reached, reached))).at
        (hip, knee, _), (shoulder, elbow, wrist) = at.legs[0], at.arms[0]
        assert (knee[0] - hip[0]) * ahead > 100
        middle = (shoulder[0] + wrist[0]) / 2
        assert (elbow[0] - middle) * ahead < 0


def test_who_leans_forward_has_the_head_ahead_of_the_hip() -> None:
    """Leaning moves the head; sitting is known from standing."""
    forward, back = (side_view("meng_jin", seated((500, 600), 800, lean=lean)) for lean in (28, -15))
    assert forward.held().at[0] > 600
    assert back.held().at[0] < 500
    assert side_view("meng_jin", _SIT).at.sits
    assert not side_view("meng_jin", standing((500, 800))).at.sits


@pytest.mark.parametrize("look", [look for look in LOOKS if 0 < look_of(look).clothes.sleeve.end < 0.54])
def test_a_bare_elbow_has_no_folds_of_cloth(look: str) -> None:
    """Where a sleeve ends above the elbow, what creases there is skin."""
    person = look_of(look)
    sleeve = person.clothes.sleeve
    folds = sleeve.fold or mix(sleeve.near, "#1a1018", 0.25)
    view = side_view(look, standing((500, 800), wrists=((590, 250), (600, 260))))
    assert folds not in cloth.arm(person, view.at, 0)


def _crossings(shape: str) -> int:
    """How often the border of a shape of straight lines crosses itself."""
    numbers = [float(found) for found in re.findall(r"-?\d+\.\d", shape)]
    corners = list(zip(numbers[::2], numbers[1::2], strict=True))
    edges = list(pairwise([*corners, corners[0]]))

    def side(a: Point, b: Point, p: Point) -> float:
        return (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])

    return sum(
        side(a, b, c) * side(a, b, d) < 0 and side(c, d, a) * side(c, d, b) < 0
        for (a, b), (c, d) in combinations(edges, 2)
    )


@pytest.mark.parametrize("way", [1, -1])
def test_a_skirt_over_a_bent_knee_has_neither_hole_nor_spike(way: int) -> None:
    """Behind the knee its border goes straight, where a leg's own would cross itself."""
    leg = limb(((0, 0), (170 * way, 14), (176 * way, 74)), (64, 52, 46), bend=0.3)
    assert _crossings(leg.band(0, 1))
    assert not _crossings(leg.lap(-way))
