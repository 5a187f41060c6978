"""Random stories with all of the format in them, of those also typed names and wording that varies."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Any, Final

from game.diagnostics import Source
from game.loader import load
from tests.soak.grown_stories import grown_story
from tests.soak.random_stories import random_story, written

if TYPE_CHECKING:
    from game.story import Scenario

_WORDINGS: Final = (
    "She {~ nods | waits *long* | looks up}, {sister}.",
    "{~ One | Two | Three} of them, and {sister}",
    "*{sister}* {~ sits | {town} | stands }  {~ again | too}.",
    "{asked ? Yes} she says",
    "Well {asked ? again} , {told ? you} and {late ? *late*}",
    "{late ? Late} {asked ? asked}{told ? , told}.",
    "{late ? *Up*} then {asked ? {sister} | *{town}*}",
)
_SIGNS: Final = (">=", ">", "<", "<=", "==", "!=")


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
            if dice.random() < 0.5:
                choice["if"] = _asked(story, dice)
                choice["locked"] = dice.choice(_WORDINGS)
        if "ending" in scene:
            scene["ending"]["debrief"] = list(_WORDINGS)
            scene["ending"]["title"] = dice.choice(_WORDINGS)


def _asked(story: dict[str, Any], dice: Random) -> str:
    """What a choice asks of stats, so that more is said of what was wanting than that it is not open."""
    stat, other = (dice.choice(list(story["stats"])) for _ in range(2))
    number, sign = dice.randint(0, 40), dice.choice(_SIGNS)
    alone = dice.choice((f"{stat} {sign} {number}", f"{number} {sign} {stat}", f"{stat} {sign} {other}"))
    match dice.randint(0, 5):
        case 0:
            return f"not ({alone})"
        case 1:
            return f"{alone} {dice.choice(('and', 'or'))} {other} {dice.choice(_SIGNS)} {dice.randint(0, 60)}"
        case 2:
            return f"not ({alone} {dice.choice(('and', 'or'))} asked)"
        case 3:
            return f"({alone} or told) and ({other} > 5 or {stat} + {other} == 7)"
        case _:
            return alone
