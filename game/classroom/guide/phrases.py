"""Shares, scenes and authored prose in the words of a guide."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.papers.model import Run
from game.story.scenario import Ending
from game.typography.columns import shortened
from game.typography.english import capital
from game.typography.percent import is_all, percent

if TYPE_CHECKING:
    from game.papers.model import Words
    from game.story.scenario import Scene
    from game.story.text import Text


_LONGEST: Final = 70  # columns of a name


def roads(share: float, *, exact: bool) -> str:
    """How often a scene is met, as a sentence; "every" and "no" only where the share is exact."""
    if exact and is_all(share):
        return "Every road leads here."
    return capital(f"{percent(share, proven=exact)} of roads lead here.")


def of_roads(share: float, *, exact: bool) -> str:
    """How often a scene is met, in brackets."""
    return "on every road" if exact and is_all(share) else f"{percent(share, proven=exact)} of roads"


def called(scene: Scene) -> str:
    """What a scene is called on paper: an ending by its title, others by their caption or first line."""
    if isinstance(scene.then, Ending):
        return scene.then.title
    if scene.chat and scene.clock and not scene.caption:
        return f"{scene.chat}, {scene.clock}"
    said = str(scene.caption) or (str(scene.lines[0].text) if scene.lines else scene.id.replace("_", " "))
    return shortened(capital(said), _LONGEST).rstrip(".")


def runs(text: Text) -> Words:
    """Authored prose as runs of a document; a value stands as its name."""
    return tuple(Run(run.words, emphasis=run.emphasis) for run in text.runs)
