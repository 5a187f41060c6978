"""Small numbers, shares and scenes in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.papers.model import Run
from game.story.scenario import Ending

if TYPE_CHECKING:
    from game.papers.model import Words
    from game.story.scenario import Scene
    from game.story.text import Text

_SPOKEN: Final = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_SURE: Final = 0.9995
_RARE: Final = 0.01


def spoken(number: int) -> str:
    """A small number as a word."""
    return _SPOKEN[number] if 0 <= number < len(_SPOKEN) else str(number)


def many(number: int, one: str, more: str = "") -> str:
    """So many of something: one minute, four minutes, 12 minutes."""
    return f"{spoken(number)} {one if number == 1 else more or one + 's'}"


def percent(share: float) -> str:
    """A share as a percentage."""
    if 0 < share < _RARE:
        return "under 1\u00a0%"
    return f"{min(share, 1.0):.0%}".replace("%", "\u00a0%")


def roads(share: float) -> str:
    """How often a scene is met, as a sentence."""
    if share >= _SURE:
        return "Every road leads here."
    return f"{percent(share)[0].upper()}{percent(share)[1:]} of roads lead here."


def of_roads(share: float) -> str:
    """How often a scene is met, in brackets."""
    return "on every road" if share >= _SURE else f"{percent(share)} of roads"


def called(scene: Scene) -> str:
    """What a scene is called on paper: an ending by its title, others by their caption, or by their id."""
    if isinstance(scene.then, Ending):
        return scene.then.title
    if scene.chat and scene.clock and not scene.caption:
        return f"{scene.chat}, {scene.clock}"
    return scene.caption.rstrip(".") or short_name(scene)


def short_name(scene: Scene) -> str:
    """A scene's id as words."""
    words = scene.id.replace("_", " ")
    return words[0].upper() + words[1:]


def runs(text: Text) -> Words:
    """Authored prose as runs of a document; a value stands as its name."""
    return tuple(Run(run.words, emphasis=run.emphasis) for run in text.runs)
