"""Moments, shots, what people hold and how they are there: new in 1.1, and on the page as written."""

from __future__ import annotations

import pytest

from game.story import State, page
from game.story.catalogue import Posture, Shot
from tests.loader.small import LINE, grown, rules, scenario, story

HERE = "    place: campus_gate\n"
QUARREL = '      - "lu (resolved): No."\n      - "wen (uneasy): Why?"\n'


@pytest.mark.parametrize(
    "more",
    [
        "    moment: back_wheels\n",
        "    shot: close\n",
        "    cast: [{who: lu, holds: phone}]\n",
        "    cast: [{who: lu, posture: sitting}]\n",
    ],
)
def test_they_are_of_version_1_1(more: str) -> None:
    """The first version did not have them."""
    assert rules(story(HERE, HERE + more)) == ["UP225"]
    assert rules(grown(HERE, HERE + more)) == []


def test_a_page_has_them_as_they_are_written() -> None:
    """The moment is the first that holds."""
    made = grown(
        HERE,
        f"{HERE}    moment: [{{if: asked, is: back_wheels}}]\n    shot: close\n"
        "    cast: [lu, {who: wen (glad), holds: cup, posture: leaning}]\n",
    ).scenario
    assert made is not None
    asked, unasked = (page(made, State("gate", (40, 1, value))) for value in (1, 0))
    assert (asked.moment, unasked.moment, asked.shot) == ("back_wheels", "", Shot.CLOSE)
    assert [(who.holds, who.posture) for who in asked.standing] == [
        ("", Posture.STANDING),
        ("cup", Posture.LEANING),
    ]


def test_where_nobody_says_a_shot_the_scene_asks_for_one() -> None:
    """Wide where a place is come to, close where two speak with heat, else in the middle."""
    assert scenario().scenes["gate"].shot is Shot.WIDE
    assert scenario().scenes["hall"].shot is Shot.WIDE
    assert scenario("place: auditorium", "place: campus_gate").scenes["hall"].shot is Shot.MIDDLE
    assert scenario(LINE, QUARREL).scenes["gate"].shot is Shot.CLOSE


def test_an_authors_shot_stays() -> None:
    """Whatever the scene asks for."""
    made = grown(HERE, f"{HERE}    shot: middle\n").scenario
    assert made is not None
    assert made.scenes["gate"].shot is Shot.MIDDLE
