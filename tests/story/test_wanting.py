"""What a locked choice asked for and did not find, as values."""

from __future__ import annotations

import pytest

from game.story import Several, Short, Wanting, begin, options
from game.story.slots import Stat
from tests.story.small_play import story


def _wanting(condition: str) -> Wanting | None:
    told = story(("climb: {text: Climb, if: visited(yard)", f"climb: {{text: Climb, if: {condition}"))
    return next(each.wanting for each in options(told, begin(told)) if each.id == "climb")


CONFIDENCE, ENERGY = (slot for slot in story().slots if isinstance(slot, Stat) and not slot.hidden)


@pytest.mark.parametrize(
    ("condition", "wanting"),
    [
        ("energy >= 60", Short(ENERGY, 50, 60)),
        ("energy > 60", Short(ENERGY, 50, 61)),
        ("energy <= 20", Short(ENERGY, 50, 20, most=True)),
        ("energy < 20", Short(ENERGY, 50, 19, most=True)),
        ("energy == 20", Short(ENERGY, 50, 20, most=True)),
        ("energy == 60", Short(ENERGY, 50, 60)),
        ("not energy != 60", Short(ENERGY, 50, 60)),
        ("not energy == 50", None),
        ("energy != 50", None),
        ("20 > energy", Short(ENERGY, 50, 19, most=True)),
        ("energy < confidence", Several("and", (Short(ENERGY, 50), Short(CONFIDENCE, 40)))),
        ("energy >= 60 and asked", Short(ENERGY, 50, 60)),
        ("energy >= 60 and energy >= 60", Short(ENERGY, 50, 60)),
        ("energy >= 60 and nerve >= 2", Short(ENERGY, 50, 60)),
        ("asked and nerve >= 2", None),
        (
            "energy >= 60 or confidence >= 60",
            Several("or", (Short(ENERGY, 50, 60), Short(CONFIDENCE, 40, 60))),
        ),
        (
            "energy >= 60 and (energy >= 70 and confidence >= 60)",
            Several("and", (Short(ENERGY, 50, 60), Short(ENERGY, 50, 70), Short(CONFIDENCE, 40, 60))),
        ),
        (
            "energy >= 60 and (energy >= 70 or confidence >= 60)",
            Several(
                "and",
                (
                    Short(ENERGY, 50, 60),
                    Several("or", (Short(ENERGY, 50, 70), Short(CONFIDENCE, 40, 60))),
                ),
            ),
        ),
    ],
)
def test_what_is_wanting_is_one_stat_or_several_joined_as_they_were_asked_for(
    condition: str, wanting: Wanting | None
) -> None:
    """One alone is never a list of one; what is joined alike is one list."""
    assert _wanting(condition) == wanting
