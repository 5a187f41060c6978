"""What `{name}` and `{name.part}` show in prose, and what is said of braces that show nothing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from game.expressions import Kind
from game.loader.conditions import not_declared
from game.loader.foreign_braces import foreign
from game.loader.foreign_marks import EMPHASIS
from game.story.text import Run, Text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.loader.context import Context
    from game.story.beginning import TypedName
    from game.story.slots import WordValue

_WHOLE: Final = ""  # what a word shows that has no parts
# What other formats fill in, and set otherwise: {name}, {b}, {/i}, {color=#f00}.
_NAMES: Final = frozenset({"name", "player", "player_name", "playername", "nickname", "protagonist", "hero"})
_SET: Final = re.compile(r"/?(?:b|i|u|s|em|strong|color|size|font|cps|nw|w|p|fast)(?:=.*)?|/.*")


@frozen
class NotShown:
    """Why braces show nothing: a rule, a sentence and a remedy."""

    rule: str
    message: str
    hint: str


def shown(context: Context, inner: str) -> Run | NotShown | None:
    """What the inside of a pair of braces shows; None where that cannot be known, as a name was not read."""
    name, dot, part = inner.partition(".")
    if name in context.words:
        return _word(context, context.words[name], part if dot else None)
    run = _whole(context, name)
    if run is None:
        return _unknown(context, inner)
    if dot and isinstance(run, Run):
        return NotShown("UP340", f"“{name}” has no parts", f"write {{{name}}}")
    return run


def _whole(context: Context, name: str) -> Run | NotShown | None:
    """What a name shows that is no word; None where nothing is called so."""
    words = f"{{{name}}}"
    if name in context.typed:
        return Run(words, said=(context.typed[name].start,), name=name)
    if name in context.constants:
        return Run(words, said=(str(context.constants[name]),))
    known = context.names.get(name)
    if known is None:
        return None
    if known.kind is Kind.NUMBER:
        return Run(words, slot=known.slot)
    message = f"“{name}” is yes or no, and has no number to show"
    return NotShown("UP312", message, f"use a line with if: {name}")


def said_of(parts: Mapping[str, tuple[str, ...]], part: str) -> tuple[str, ...] | None:
    """What is shown of each value of a word by one of its parts, `They` for `they` with a capital letter.

    None where it has no such part.
    """
    said = parts.get(part)
    if said is not None:
        return said
    small = parts.get(f"{part[:1].lower()}{part[1:]}")
    return None if small is None else tuple(f"{words[:1].upper()}{words[1:]}" for words in small)


def in_words(text: Text, words: Mapping[str, WordValue], names: Mapping[str, TypedName]) -> Text:
    """The same text where words and names are called otherwise, as in another language."""
    if not any(run.said for run in text.runs):
        return text
    made = Text(tuple(_said_again(run, words, names) for run in text.runs))
    return text if made == text else made


def _said_again(run: Run, words: Mapping[str, WordValue], names: Mapping[str, TypedName]) -> Run:
    name, _, part = run.words.strip("{}").partition(".")
    if run.name in names:
        return evolve(run, said=(names[run.name].start,))
    if run.slot is None or name not in words:
        return run
    return evolve(run, said=said_of(words[name].parts, part) or run.said)


def _word(context: Context, word: WordValue, part: str | None) -> Run | NotShown:
    slot = context.names[word.id].slot
    if part is None and _WHOLE in word.parts:
        return Run(f"{{{word.id}}}", slot=slot, said=word.parts[_WHOLE])
    said = said_of(word.parts, part) if part else None
    if said is not None:
        return Run(f"{{{word.id}.{part}}}", slot=slot, said=said)
    if _WHOLE in word.parts:
        return NotShown("UP340", f"“{word.id}” has no parts", f"write {{{word.id}}}")
    listed = " or ".join(f"{{{word.id}.{each}}}" for each in word.parts)
    if not part:
        message = f"“{word.id}” has parts, and this does not say which of them is shown"
        return NotShown("UP340", message, f"write {listed}")
    near = context.notes.near(part, word.parts)
    return NotShown("UP340", f"“{word.id}” has no part “{part}”", near or f"write {listed}")


def _unknown(context: Context, inner: str) -> NotShown | None:
    """What is said of a name that nothing has, or of another format's way."""
    slip = foreign(inner)
    if slip is not None:
        return NotShown("UP341", *slip)
    if context.unsure:
        return None
    name = inner.partition(".")[0]
    near = context.notes.near(name, {**context.typed, **context.words}) if context.grown else ""
    hint = near or not_declared(context, inner, otherwise="write {{ for a brace")
    if inner.lower() in _NAMES or inner in context.characters:
        hint = "declare it under names: if the player types it; else write the name itself"
    elif _SET.fullmatch(inner.lower()):
        hint = EMPHASIS
    none = "no stat, word, constant or typed name is" if context.grown else "there is no stat"
    return NotShown("UP310", f"{none} called “{inner}”", hint)
