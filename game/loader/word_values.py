"""Reads `words` of the head: values that are one of a few words, and what is shown of each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.expressions import RESERVED, Kind, Name
from game.loader.declared import free, word_of_conditions
from game.loader.ids import named
from game.loader.keys import Shape, fields
from game.loader.nodes import Items, Record, Scalar
from game.loader.scalars import bare, words
from game.story.slots import WordValue

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.loader.context import Context
    from game.loader.nodes import Node

WORD_VALUE: Final = Shape("a word", ("start", "values"))
_WHOLE: Final = ""  # what is shown of a word that has no parts
_FEWEST: Final = 2
_Value = tuple[Scalar, "Node"]


def word_values(context: Context, node: Node | None) -> tuple[WordValue, ...]:
    """The words in the order written; their names are declared in the context."""
    if node is None:
        return ()
    context.newer(node, "words")
    made = []
    for name, value in named(context.notes, node, "the list of words"):
        taken = not free(context, name, "word")
        word = _word(context, name, value)
        if word is None or taken:
            continue
        made.append(word)
        last = len(word.values) - 1
        slot = len(context.names)
        context.names[word.id] = Name(word.id, slot, Kind.WORD, 0, last, word.values)
        context.words[word.id] = word
    return tuple(made)


def _word(context: Context, name: Scalar, node: Node) -> WordValue | None:
    """One of the words; None where none of its values can be read."""
    found = fields(context.notes, node, WORD_VALUE, name)
    listed = found.get("values")
    if isinstance(listed, Items):
        listed = _from_list(context, listed)
    values = named(context.notes, listed, f"the list of values of “{name.text}”")
    for value, _ in values:
        if value.text in RESERVED:
            word_of_conditions(context, value)
    if isinstance(listed, Record) and len(listed.pairs) == len(values) < _FEWEST and values:
        message = f"“{name.text}” is always “{values[0][0].text}”"
        context.notes.at("UP231", values[0][0], message, "give it another value")
    ids = tuple(value.text for value, _ in values)
    start = _start(context, found.get("start"), name.text, ids)
    return WordValue(id=name.text, start=start, values=ids, parts=_parts(context, values)) if ids else None


def _from_list(context: Context, listed: Items) -> Record:
    """The values of a list, which is noted: each is read as an id that is shown as it stands."""
    ids = [part for part in listed.parts if isinstance(part, Scalar)]
    pairs = ", ".join(f"{part.text}: {part.text}" for part in ids)
    message = "these are values without the words that are shown of them"
    context.notes.at("UP205", listed, message, f"write {{{pairs}}}, or what is shown of each after its colon")
    return Record([(part, part) for part in ids], listed.line, listed.column)


def _start(context: Context, node: Node | None, name: str, ids: Sequence[str]) -> int:
    """The place of the value that a word starts with."""
    start = bare(context.notes, node, "a start")
    if start in ids:
        return ids.index(start)
    if start and ids and node is not None:
        hint = context.notes.near(start, ids, "there are")
        context.notes.at("UP230", node, f"“{start}” is none of the values of “{name}”", hint)
    return 0


def _parts(context: Context, values: Sequence[_Value]) -> dict[str, tuple[str, ...]]:
    """What is shown of each value by part: those of the first value, which all others must have too."""
    shown = [_shown(context, value) for _, value in values]
    if not shown:
        return {}
    first = shown[0]
    for (id_, node), parts in zip(values[1:], shown[1:], strict=True):
        _alike(context, (values[0][0].text, first), (id_, node), parts)
    return {part: tuple(each.get(part, "") for each in shown) for part in first}


def _shown(context: Context, node: Node) -> dict[str, str]:
    """What is shown of one value, by part."""
    if not isinstance(node, Record):
        return {_WHOLE: words(context.notes, node, "a word that is shown")}
    parts = named(context.notes, node, "the list of parts")
    return {part.text: words(context.notes, said, "a word that is shown") for part, said in parts}


def _alike(context: Context, first: tuple[str, dict[str, str]], value: _Value, parts: dict[str, str]) -> None:
    """Note a value that has other parts than the first one."""
    (one, wanted), (id_, node) = first, value
    if (_WHOLE in wanted) is not (_WHOLE in parts):
        message = f"“{one}” and “{id_.text}” are not written alike: one has parts, and the other has none"
        context.notes.at("UP232", node, message, "give all of them parts of the same names, or none")
        return
    lacking = [part for part in wanted if part not in parts]
    if lacking:
        message = f"“{id_.text}” lacks “{lacking[0]}”, which “{one}” has"
        context.notes.at("UP232", id_, message, f"add {lacking[0]}:")
        return
    for part in parts:
        if part not in wanted:
            message = f"“{id_.text}” has “{part}”, and “{one}” has not"
            context.notes.at("UP232", id_, message, f"give “{one}” its {part}: too")
            return
