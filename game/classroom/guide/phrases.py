"""Shares and numbers as the sentences of a guide have them, and scenes by their names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.classroom.plan import MOST_CUT_OFF
from game.papers.said import said, sentences
from game.story.scenario import Ending
from game.typography.columns import shortened
from game.typography.english import capital
from game.words import say
from game.words.percent import Bound, bound, is_all, percent

if TYPE_CHECKING:
    from game.classroom.plan import Measured, Stop
    from game.papers.model import Words
    from game.story.scenario import Scene


_LONGEST: Final = 70  # columns of a name
_NUMERALS: Final = (
    "guide.number.none",
    "guide.number.one",
    "guide.number.two",
    "guide.number.three",
    "guide.number.four",
    "guide.number.five",
    "guide.number.six",
    "guide.number.seven",
    "guide.number.eight",
    "guide.number.nine",
    "guide.number.ten",
)
_FIRST_NUMERALS: Final = (
    "guide.number_first.one",
    "guide.number_first.two",
    "guide.number_first.three",
    "guide.number_first.four",
    "guide.number_first.five",
    "guide.number_first.six",
    "guide.number_first.seven",
    "guide.number_first.eight",
    "guide.number_first.nine",
    "guide.number_first.ten",
)


def numeral(number: int) -> str | int:
    """A number within a sentence: a word up to ten, else its figures, which the sentence sets."""
    return say(_NUMERALS[number]) if 0 <= number < len(_NUMERALS) else number


def first_numeral(number: int) -> str | int:
    """A number that a sentence begins with."""
    return say(_FIRST_NUMERALS[number - 1]) if 0 < number <= len(_FIRST_NUMERALS) else number


def first_share(share: float, *, proven: bool = True) -> str:
    """A share that a sentence begins with; an estimated one is “about” so much."""
    match bound(share, proven=proven):
        case Bound.UNDER:
            return say("guide.share_first.under", percent=say("shares.percent", share=1))
        case Bound.OVER:
            return say("guide.share_first.over", percent=say("shares.percent", share=99))
        case Bound.NONE:
            told = percent(share, proven=proven)
            return told if proven else say("guide.share_first.about", percent=told)


def of_roads(share: float, *, exact: bool) -> str:
    """A share of all roads within a sentence; an estimated one is “about” so much."""
    told = percent(share, proven=exact)
    guessed = not exact and bound(share, proven=False) is Bound.NONE
    return say("guide.roads.about", percent=told) if guessed else say("guide.roads.share", percent=told)


def how_often(stop: Stop) -> str:
    """How often a stop is met, in brackets; "every" only where the share is exact."""
    if stop.exact and is_all(stop.share):
        return say("guide.roads.every")
    return of_roads(stop.share, exact=stop.exact)


def how_measured(measured: Measured) -> Words:
    """How the minutes for reading and deciding were estimated, in a sentence or two."""
    told = said("guide.plan.measured", count=measured.plays)
    if not measured.cut_off:
        return told
    share = first_share(measured.cut_off)
    if measured.cut_off > MOST_CUT_OFF:
        return sentences(told, said("guide.plan.cut_off_counted", share=share))
    return sentences(told, said("guide.plan.cut_off_left_out", share=share))


def called(scene: Scene) -> str:
    """What a scene is called on paper: an ending by its title, others by their caption or first line."""
    if isinstance(scene.then, Ending):
        return scene.then.name
    if scene.chat and scene.clock and not scene.caption:
        return f"{scene.chat}, {scene.clock}"
    first = str(scene.lines[0].text.unfilled()) if scene.lines else scene.id.replace("_", " ")
    words = str(scene.caption.unfilled()) or first
    return shortened(capital(words), _LONGEST).rstrip(".")
