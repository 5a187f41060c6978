"""The lens and the long shadow: far things are small, none behind the eye is drawn, shadows fall right."""

from __future__ import annotations

import pytest

from game.art.moments.actors import ground_shadow, only
from game.art.paper.actor import Move
from game.art.paper.lens import Lens
from game.art.paper.shapes import rect
from game.art.paper.sheet import SMALL, Sheet, printed
from game.art.paper.silhouette import bodies, flat, sheared, tinted

LENS = Lens(eye=(0, 1.5, 0), focal=1000, middle=(960, 400))


def test_what_the_eye_looks_at_is_in_the_middle_and_what_is_far_is_small() -> None:
    """Right is right, up is up; twice as far is half as large."""
    assert LENS.at(0, 1.5, 4) == pytest.approx((960, 400))
    assert LENS.at(1, 2.5, 4) == pytest.approx((1210, 150))
    assert LENS.unit(0, 1.5, 8) == pytest.approx(LENS.unit(0, 1.5, 4) / 2)


def test_pitch_and_roll_turn_the_picture() -> None:
    """Looking up, the horizon sinks; rolled, it leans."""
    up = Lens(eye=(0, 1.5, 0), pitch=10, focal=1000, middle=(960, 400))
    assert up.at(0, 1.5, 4)[1] > LENS.at(0, 1.5, 4)[1]
    rolled = Lens(eye=(0, 1.5, 0), roll=-5, focal=1000, middle=(960, 400))
    assert rolled.at(1, 1.5, 4)[1] < rolled.at(-1, 1.5, 4)[1]


def test_a_face_is_cut_off_before_the_eye() -> None:
    """A floor that passes under us is drawn as far as it is seen; what is behind is not drawn at all."""
    floor = LENS.quad([(-1, 0, -5), (1, 0, -5), (1, 0, 5), (-1, 0, 5)])
    near, far = max(y for _, y in floor), min(y for _, y in floor)
    assert near == pytest.approx(400 + 1.5 / 0.25 * 1000)
    assert far == pytest.approx(700)
    assert LENS.quad([(-1, 0, -5), (1, 0, -5), (1, 0, -2), (-1, 0, -2)]) == []
    assert LENS.wall(1, (-5, -2), (0, 1), "#ffffff") == ""


def test_a_long_shadow_is_one_dark_shape_that_lies_to_the_right_and_towards_us() -> None:
    """A unit of height lies `reach` across and `slope` down; its foot stays."""
    shadow = ground_shadow([([Sheet(body=rect(0, 0, 1, 1, "#c8402a"))], (10, 20))], 1.3, 0.2, "#112233", 0.5)
    (sheet,) = shadow.sheets
    assert "matrix(1,0,-1.300,-0.200,10.0,20.0)" in sheet.body
    assert "#c8402a" not in sheet.body
    assert shadow.strength == pytest.approx(0.5)
    assert shadow.cast is None
    assert "translate(-10.0,-20.0)" in sheared("", (10, 20), 1, 0)


def test_silhouettes_and_tints() -> None:
    """All fills become one, gradients too; prints are left out; a tint is multiplied over every colour."""
    assert (
        flat('<path fill="url(#a)" stroke="#010203"/>', "#000000")
        == '<path fill="#000000" stroke="#000000"/>'
    )
    assert bodies([Sheet(body="a", shadow=SMALL), printed("b")]) == "a"
    (dyed,) = tinted([Sheet(body=rect(0, 0, 1, 1, "#ff8000"))], "#80ff80")
    assert 'fill="#808000"' in dyed.body


def test_somebody_is_seen_at_some_keys_alone() -> None:
    """Another pose is another actor."""
    assert only(1, keys=3) == (None, Move(), None)
    assert only(0, 1, keys=2, move=Move(x=4)) == (Move(x=4), Move(x=4))
