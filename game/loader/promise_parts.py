"""What a promise names: a scene, an ending, a persona, a share, a number, a condition.

Each is taken from a sentence where it stands next; what is none of its kind raises SentenceError.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from game.expressions import Problem, read_condition
from game.loader.conditions import not_declared
from game.loader.sentence import Sentence, SentenceError, Word
from game.loader.visit_counts import SMALLER, beyond
from game.story.promises import READERS

if TYPE_CHECKING:
    from collections.abc import Collection

    from game.expressions import Condition
    from game.loader.context import Context

_PERCENT: Final = re.compile(r"(\d{1,3}(?:\.\d{1,3})?)%")
_NUMBER: Final = re.compile(r"[1-9]\d{0,3}")
_STOPS: Final = frozenset(".。;；,，")


def scene(context: Context, sentence: Sentence) -> str:
    """The id of a scene; any word where the scenes could not be read."""
    word = sentence.here
    if not context.scenes and word.text:
        return sentence.take().text
    sign = word.text[-1:]
    if sign in _STOPS and word.text[:-1] in context.scenes:
        at = word.at + len(word.text) - 1
        raise sentence.slip("UP281", Word(sign, at), f"a promise has no “{sign}” here", "take it out")
    return _one_of(context, sentence, context.scenes, "UP301", "scene")


def ending(context: Context, sentence: Sentence, endings: Collection[str]) -> str:
    """The id of an ending."""
    word = sentence.here
    found = scene(context, sentence)
    if found in endings or not context.scenes:
        return found
    hint = context.notes.near(found, endings, "the endings are") or "name a scene with ending:"
    raise sentence.slip("UP282", word, f"no play ends in “{found}”, for it goes on", hint)


def reader(context: Context, sentence: Sentence) -> str:
    """The id of a persona."""
    return _one_of(context, sentence, READERS, "UP284", "persona")


def starts(context: Context, sentence: Sentence, circumstances: Collection[str]) -> tuple[str | None, ...]:
    """One start or all of them: the ids of circumstances, None for the story as written."""
    first = sentence.take()
    if not first.text:
        raise sentence.slip("UP281", first, "a start is missing at the end", f"write {sentence.form}")
    if first.text in {"every", "the"}:
        sentence.expect("start")
        return (None, *circumstances) if first.text == "every" else (None,)
    if first.text in circumstances:
        return (first.text,)
    known = ["every start", "the start", *circumstances]
    hint = context.notes.near(first.text, known, "there are") or f"write {sentence.form}"
    raise sentence.slip("UP283", first, f"there is no start called “{first.text}”", hint)


def _one_of(context: Context, sentence: Sentence, known: Collection[str], rule: str, called: str) -> str:
    word = sentence.take()
    if not word.text:
        raise sentence.slip("UP281", word, f"a {called} is missing at the end", f"write {sentence.form}")
    if word.text in known:
        return word.text
    hint = context.notes.near(word.text, known, f"a {called} is one of") or f"write the id of a {called}"
    raise sentence.slip(rule, word, f"there is no {called} called “{word.text}”", hint)


def percent(sentence: Sentence) -> float:
    """A share in percent, as a share from 0 to 1."""
    word = sentence.here
    found = _PERCENT.fullmatch(word.text)
    if not word.text:
        raise sentence.stray(["20%"])
    if found is None:
        message = f"“{word.text}” is no number of percent"
        raise sentence.slip("UP285", word, message, "write a number and % together, as in 3% or 2.5%")
    share = float(found[1]) / 100
    if share > 1:
        raise sentence.slip("UP285", word, "there are no more than 100% of plays", "write 100% or less")
    sentence.take()
    return share


def count(sentence: Sentence, most: int, what: str) -> int:
    """A number from 1 to `most`; `what` is counted."""
    word = sentence.here
    if not word.text:
        raise sentence.stray(["3"])
    if not _NUMBER.fullmatch(word.text):
        message = f"“{word.text}” is no number of {what}"
        raise sentence.slip("UP286", word, message, "write it in digits, as in 3")
    if int(word.text) > most:
        message = f"there are no more than {most:,} {what}"
        raise sentence.slip("UP286", word, message, f"write {most} or less")
    sentence.take()
    return int(word.text)


def condition(context: Context, sentence: Sentence, word: Word) -> Condition:
    """The condition that these words of a sentence are."""
    if not word.text:
        raise sentence.slip("UP281", word, "a condition is missing here", f"write {sentence.form}")
    made = context.conditions.get(word.text) or read_condition(word.text, context.spoken)
    if isinstance(made, Problem):
        raise _slipped(context, word, made)
    said = beyond(made.tree)
    if said:
        raise sentence.slip("UP414", word, said, SMALLER)
    context.conditions[word.text] = made
    return made


def _slipped(context: Context, word: Word, problem: Problem) -> SentenceError:
    """The slip of a condition, where it stands in the sentence."""
    hint, name = problem.hint, problem.unknown
    if name:
        visit = problem.rule == "UP404"
        hint = not_declared(context, name, scene=visit)
        if name in context.scenes and not visit:
            hint = f"write visited({name})"
    missing = context.unsure or bool(context.notes.silent)  # a name may be that of a scene that is not read
    sure = not (name and missing and problem.rule != "UP404")
    at = word.at + problem.at
    return SentenceError(problem.rule, at, problem.length, problem.message, hint, sure=sure)
