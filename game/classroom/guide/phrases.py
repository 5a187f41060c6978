"""Shares, scenes and authored prose in the words of a guide."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.classroom.plan import MOST_CUT_OFF
from game.papers.model import Run
from game.story.scenario import Ending
from game.typography.columns import shortened
from game.typography.english import capital
from game.words.percent import is_all, percent

if TYPE_CHECKING:
    from game.classroom.plan import Measured, Stop
    from game.papers.model import Words
    from game.story.scenario import Scene
    from game.story.text import Text


_LONGEST: Final = 70  # columns of a name


def roads(stop: Stop) -> str:
    """How often a stop is met, as a sentence; "every" only where the share is exact."""
    if stop.exact and is_all(stop.share):
        return "Every road leads here."
    return capital(f"{_share(stop)} of roads lead here.")


def of_roads(stop: Stop) -> str:
    """How often a stop is met, in brackets."""
    return "on every road" if stop.exact and is_all(stop.share) else f"{_share(stop)} of roads"


def _share(stop: Stop) -> str:
    said = percent(stop.share, proven=stop.exact)
    return said if stop.exact or not said[0].isdecimal() else f"about {said}"


def how_measured(measured: Measured) -> str:
    """How the minutes for reading and deciding were estimated, in a sentence or two."""
    said = f"Minutes to read and to decide are estimated from {measured.plays:,} plays at random."
    if not measured.cut_off:
        return said
    cut = capital(percent(measured.cut_off))
    counted = "count as far as they came" if measured.cut_off > MOST_CUT_OFF else "are left out"
    return f"{said} {cut} of these were ended before an ending, and {counted}."


def called(scene: Scene) -> str:
    """What a scene is called on paper: an ending by its title, others by their caption or first line."""
    if isinstance(scene.then, Ending):
        return scene.then.name
    if scene.chat and scene.clock and not scene.caption:
        return f"{scene.chat}, {scene.clock}"
    first = str(scene.lines[0].text.unfilled()) if scene.lines else scene.id.replace("_", " ")
    said = str(scene.caption.unfilled()) or first
    return shortened(capital(said), _LONGEST).rstrip(".")


def runs(text: Text) -> Words:
    """Authored prose as runs of a document; in place of a value stand three dots."""
    return tuple(Run(run.words, emphasis=run.emphasis) for run in text.unfilled().runs)
