"""What a field asks for: words, a number, yes or no, a list, names with values. A wrong shape is a note and None."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from game.diagnostics import did_you_mean
from game.loader.nodes import Items, Node, Record, Scalar

if TYPE_CHECKING:
    from collections.abc import Collection

    from game.loader.notes import Notes

_ID: Final = re.compile(r"[a-z][a-z0-9_]*")
_WHOLE: Final = re.compile(r"-?(?:0|[1-9][0-9]*)")
_ODD_NUMBER: Final = re.compile(r"[-+]?(?:0[0-9_]+|0[xob][0-9a-fA-F_]+|[0-9][0-9_]*_[0-9_]*|[0-9]+(?::[0-5]?[0-9])+|\+[0-9]+|[0-9]+\.[0-9]*|[0-9.]+[eE][-+0-9]+)")
_SEXAGESIMAL: Final = re.compile(r"[-+]?[0-9]+(?::[0-5]?[0-9])+")
# Words that YAML 1.1 or 1.2 reads as yes, no or nothing.
_LOADED: Final = frozenset({"yes", "no", "on", "off", "y", "n", "true", "false", "null", "~", ""})
_LONGEST_NUMBER: Final = 12

Keys = dict[str, tuple[Scalar, Node]]


def keys_of(node: Node, known: Collection[str], what: str, notes: Notes, *, needed: Collection[str] = ()) -> Keys | None:
    """The keys of a part with their values; unknown, repeated and missing ones are noted."""
    record = record_of(node, what, notes)
    if record is None:
        return None
    keys = unique(record, notes)
    for name, (at, _) in keys.items():
        if name not in known:
            hint = did_you_mean(name, known, all_called="the keys here are")
            notes.at("UP201", at, f"{what} has no key “{name}”", hint)
    for name in needed:
        if name not in keys:
            notes.at("UP203", record, f"{what} has no “{name}”", f"add {name}: …")
    return keys


def unique(record: Record, notes: Notes) -> Keys:
    """A part's names with their values; a name given twice is noted and its first value kept."""
    keys: Keys = {}
    for name, value in record.pairs:
        if name.text in keys:
            first = keys[name.text][0]
            notes.at("UP202", name, f"“{name.text}” is given twice", f"the first is in line {first.line + 1}; keep one")
        else:
            keys[name.text] = (name, value)
    return keys


def record_of(node: Node, what: str, notes: Notes) -> Record | None:
    """Names with values."""
    if isinstance(node, Record):
        return node
    notes.at("UP205", node, f"{what} needs names with values", "write name: value, one to a line, indented alike")
    return None


def items_of(node: Node, what: str, notes: Notes) -> list[Node]:
    """A list's parts."""
    if isinstance(node, Items):
        return node.parts
    notes.at("UP204", node, f"{what} needs a list", "write - before each part, or put them in [ ]")
    return []


def words_of(node: Node, what: str, notes: Notes) -> str | None:
    """Words, trimmed. Empty ones are noted."""
    if not isinstance(node, Scalar):
        notes.at("UP206", node, f"{what} needs words", "put them in double quotes if they hold : or begin with a sign")
        return None
    text = node.text.strip()
    if not text:
        notes.at("UP209", node, f"{what} is empty", "write something, or take the key out")
        return None
    return text


def prose_of(node: Node, what: str, notes: Notes) -> str | None:
    """Words meant to be read: nothing of them may be lost to a comment."""
    text = words_of(node, what, notes)
    if text is not None and isinstance(node, Scalar) and node.plain:
        _lost(node, notes)
    return text


def _lost(node: Scalar, notes: Notes) -> None:
    line = notes.lines[node.end_line] if node.end_line < len(notes.lines) else ""
    at = line.find("#", node.end_column)
    if at > 0 and not line[node.end_column : at].strip():
        end = Scalar("", node.end_line, at, node.end_line, len(line.rstrip()), plain=True)
        message = "the words after this # are a comment and will not be read"
        notes.at("UP118", end, message, "put the whole line of words in double quotes, or the comment on a line of its own")


def exact_of(node: Node, what: str, notes: Notes) -> str | None:
    """Words that another reader of YAML might take for a number, such as a time, need quotes."""
    text = words_of(node, what, notes)
    if text is not None and isinstance(node, Scalar) and node.plain and _SEXAGESIMAL.fullmatch(text):
        notes.at("UP214", node, f"“{text}” can be read as a number", f'write "{text}" in quotes')
        return None
    return text


def id_of(node: Node, what: str, notes: Notes) -> str | None:
    """An id."""
    text = words_of(node, what, notes)
    if text is None or not isinstance(node, Scalar):
        return None
    if node.plain and text.lower() in _LOADED:
        notes.at("UP214", node, f"“{text}” can be read as yes, no or nothing", "choose another id")
        return None
    if not _ID.fullmatch(text):
        better = re.sub(r"[^a-z0-9_]+", "_", text.lower()).strip("_")
        hint = f"write {better}" if _ID.fullmatch(better) else "use letters a to z, digits and _"
        notes.at("UP210", node, f"{what} “{text[:40]}” is not an id", hint)
        return None
    return text


def whole_of(node: Node, what: str, notes: Notes) -> int | None:
    """A whole number."""
    text = node.text.strip() if isinstance(node, Scalar) else ""
    if isinstance(node, Scalar) and _WHOLE.fullmatch(text) and len(text) <= _LONGEST_NUMBER:
        return int(text)
    if isinstance(node, Scalar) and _ODD_NUMBER.fullmatch(text):
        notes.at("UP214", node, f"“{text}” can be read as several numbers", "write a plain whole number such as 90")
    else:
        notes.at("UP207", node, f"{what} needs a whole number", "write digits only, such as 40")
    return None


def truth_of(node: Node, what: str, notes: Notes) -> bool | None:
    """true or false."""
    text = node.text if isinstance(node, Scalar) else ""
    if text in {"true", "false"}:
        return text == "true"
    notes.at("UP208", node, f"{what} needs true or false", "write true or false in small letters")
    return None


def one_of(node: Node, known: Collection[str], rule: str, what: str, notes: Notes) -> str | None:
    """One of the words there are for this."""
    text = words_of(node, what, notes)
    if text is None or text in known:
        return text
    article = "an" if what[0] in "aeiou" else "a"
    hint = did_you_mean(text, known, all_called="there are") or "see the list in docs/scenario-format.md"
    notes.at(rule, node, f"“{text[:40]}” is not {article} {what}", hint)
    return None
