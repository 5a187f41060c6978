"""Moments, shots, what people hold and how they are there: new in 1.1, and on the page as written."""

from __future__ import annotations

import pytest
from attrs import evolve

from game.story import State, page
from game.story.appearance import Appearance, is_half
from game.story.catalogue import Mood, Posture, Shot
from game.story.own_files import OwnFile
from game.story.scenario import Standing
from game.story.shots import with_shots
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


def test_who_has_no_shoes_is_not_seen_from_far() -> None:
    """Somebody in a picture of their own that ends above them, or is missing; one with legs stands there."""
    bust, legs = (OwnFile(name="wen.png", size=size, clear=True) for size in ((600, 800), (300, 900)))
    for file, shot in ((bust, Shot.MIDDLE), (OwnFile(name="wen.png"), Shot.MIDDLE), (legs, Shot.WIDE)):
        halves = {"wen"} if is_half(Appearance(name="wen", pictures=((Mood.CALM, file),))) else set()
        bare = {id_: evolve(scene, shot=None) for id_, scene in scenario("").scenes.items()}
        there = evolve(bare["gate"], cast=(Standing(character="wen"),))
        assert with_shots({**bare, "gate": there}, "gate", halves)["gate"].shot is shot


def test_an_authors_shot_stays() -> None:
    """Whatever the scene asks for."""
    made = grown(HERE, f"{HERE}    shot: middle\n").scenario
    assert made is not None
    assert made.scenes["gate"].shot is Shot.MIDDLE
