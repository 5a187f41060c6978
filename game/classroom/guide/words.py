"""Small numbers, shares and scenes in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.papers.model import Run
from game.story.scenario import Ending
from game.typography.shares import is_all, percent

if TYPE_CHECKING:
    from game.papers.model import Words
    from game.story.scenario import Scene
    from game.story.text import Text

_SPOKEN: Final = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def spoken(number: int) -> str:
    """A small number as a word."""
    return _SPOKEN[number] if 0 <= number < len(_SPOKEN) else str(number)


def many(number: int, one: str, more: str = "") -> str:
    """So many of something: one minute, four minutes, 12 minutes."""
    return f"{spoken(number)} {one if number == 1 else more or one + 's'}"


def roads(share: float, *, exact: bool) -> str:
    """How often a scene is met, as a sentence; "every" and "no" only where the share is exact."""
    if exact and is_all(share):
        return "Every road leads here."
    said = percent(share, proven=exact)
    return f"{said[0].upper()}{said[1:]} of roads lead here."


def of_roads(share: float, *, exact: bool) -> str:
    """How often a scene is met, in brackets."""
    return "on every road" if exact and is_all(share) else f"{percent(share, proven=exact)} of roads"


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
