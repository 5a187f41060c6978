"""Random stories with all of the format in them, of those also typed names and wording that varies."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Any

from game.diagnostics import Source
from game.loader import load
from tests.soak.grown_stories import grown_story
from tests.soak.random_stories import random_story, written

if TYPE_CHECKING:
    from game.story import Scenario

_WORDINGS = (
    "She {~ nods | waits *long* | looks up}, {sister}.",
    "{~ One | | Three} of them, and {sister}",
    "*{sister}* {~ sits | {town} | stands }  {~ again}.",
)


def varied_story(seed: int) -> Scenario | None:
    """The story of a seed; None where what was drawn is no whole story."""
    story = grown_story(seed) if seed % 3 else random_story(seed)
    if seed % 3 and seed % 2:
        _vary(story, Random(seed))  # noqa: S311 - a story wants a seed, not a secret
    return load(Source("random.yaml", written(story, seed)), id=f"random_{seed}").scenario


def _vary(story: dict[str, Any], dice: Random) -> None:
    story["names"] = {
        "sister": {"ask": "What is your sister called?", "start": "Lan"},
        "town": {"ask": "Where from?", "start": "Qufu"},
    }
    for scene in story["scenes"].values():
        if scene.get("lines") and dice.random() < 0.6:
            scene["lines"].append(dice.choice(_WORDINGS))
        for choice in scene.get("choices", {}).values():
            if dice.random() < 0.3:
                choice["text"] = dice.choice(_WORDINGS)
