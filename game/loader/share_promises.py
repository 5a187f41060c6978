"""Reads promises that begin with a share of plays: what these end in or with, or reach, from where."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.loader import promise_parts as take
from game.story.promises import READERS, EndsIn, EndsWith, Often, Reaches, Share

if TYPE_CHECKING:
    from collections.abc import Collection

    from game.loader.context import Context
    from game.loader.sentence import Sentence

_IN: Final = "3% to 20% of plays end in SCENE or SCENE"
_WITH: Final = "30% to 100% of plays end with CONDITION"
_REACH: Final = "60% to 100% of plays reach SCENE or SCENE"
_FORMS: Final = "3% to 20% of plays end in SCENE, or end with CONDITION, or reach SCENE"
_FROM: Final = "from"
_OF_A_START: Final = 2  # words at most


def share_of(
    context: Context, sentence: Sentence, circumstances: Collection[str], endings: Collection[str]
) -> Share:
    """The promise of a sentence that begins with a share. Raises SentenceError."""
    sentence.form = _IN
    least, most = _bounds(sentence)
    sentence.expect("of", "plays")
    reader = READERS[0]
    if sentence.here.text == "of":
        sentence.expect("of")
        reader = take.reader(context, sentence)

    def often() -> Often:
        starts: tuple[str | None, ...] = (None,)
        if sentence.here.text == _FROM:
            sentence.form += " from START"
            sentence.expect(_FROM)
            starts = take.starts(context, sentence, circumstances)
        sentence.end()
        return Often(least, most, reader, starts)

    match sentence.here.text, sentence.ahead(1).text:
        case "reach", _:
            sentence.form = _REACH
            sentence.expect("reach")
            scenes = _either(context, sentence, None)
            return Reaches(sentence=sentence.text, often=often(), scenes=scenes)
        case "end", "with":
            sentence.form = _WITH
            sentence.expect("end", "with")
            asked = take.condition(context, sentence, sentence.up_to(_FROM, _OF_A_START))
            return EndsWith(sentence=sentence.text, often=often(), condition=asked)
        case "end", "in":
            sentence.expect("end", "in")
            ends = _either(context, sentence, endings)
            return EndsIn(sentence=sentence.text, often=often(), scenes=ends)
        case "end", _:
            sentence.expect("end")
            raise sentence.stray(["in", "with"])
        case _:
            sentence.form = _FORMS
            raise sentence.stray(["end", "reach"])


def _bounds(sentence: Sentence) -> tuple[float, float]:
    """The least and the most, as shares from 0 to 1."""
    first = sentence.here
    least = take.percent(sentence)
    sentence.expect("to")
    most = take.percent(sentence)
    if least > most:
        raise sentence.slip("UP285", first, "this is more than it goes to", "write the smaller one first")
    return least, most


def _either(context: Context, sentence: Sentence, endings: Collection[str] | None) -> tuple[str, ...]:
    """One scene or several, endings where these are given, up to where the sentence says from where."""

    def one() -> str:
        if endings is None:
            return take.scene(context, sentence)
        return take.ending(context, sentence, endings)

    found = [one()]
    while sentence.here.text not in {"", _FROM}:
        if sentence.here.text != "or":
            raise sentence.stray(["or", _FROM])
        sentence.expect("or")
        found.append(one())
    return tuple(dict.fromkeys(found))
