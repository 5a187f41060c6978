"""Reads single values: words, bare words, numbers, and yes or no."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from game.diagnostics import meant
from game.expressions import LARGEST
from game.loader.brace_start import begins_with_brace
from game.loader.nodes import Scalar, here

if TYPE_CHECKING:
    from collections.abc import Collection

    from game.loader.collector import Collector
    from game.loader.nodes import Node

_SHORT: Final = ("y", "n", "yes", "no", "on", "off", "true", "false", "null", "~")
_MEANT: Final = {
    **dict.fromkeys(("true", "yes", "on", "y", "1"), "true"),
    **dict.fromkeys(("false", "no", "off", "n", "0"), "false"),
}
# Words that YAML 1.1, YAML 1.2 or both take for something else than words.
AMBIGUOUS: Final = frozenset(form for word in _SHORT for form in (word, word.capitalize(), word.upper()))
# Numbers on which programs that read YAML disagree: 010, 0o10, 0x1f, 1_000, 1:30.
_COUNTED: Final = re.compile(
    r"[-+]?(?:0[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|0b[01]+|[0-9]+(?:_[0-9]+)+|[0-9]+(?::[0-5]?[0-9])+)"
)
# What YAML 1.1, YAML 1.2 or both take for a number, a date, or a sign of their own: 1.5, 1e3, 2026-01-31, =.
_TYPED: Final = re.compile(
    r"""[-+0-9][0-9_]+ | [-+]?0o[0-7_]+ | [-+]?0x[0-9a-fA-F_]+ | [-+]?0b[01_]+
    | [-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?
    | [-+]?[0-9][0-9_]*(?:\.[0-9_]*)?(?:[eE][-+]?[0-9]+)? | [-+]?\.[0-9_]+(?:[eE][-+]?[0-9]+)?
    | [-+]?\.(?:inf|Inf|INF) | \.(?:nan|NaN|NAN)
    | [0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}[-+.:Z0-9 \t]*)?
    | = | <<""",
    re.VERBOSE,
)
_BEGINS: Final = frozenset("-+.0123456789=<")  # looked at first: most words begin otherwise
# As many digits as every program keeps.
_EXACT: Final = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,14})")
_NUMBER: Final = re.compile(r"-?(?:0|[1-9][0-9]*)")
# What prose fills in or emphasises: {energy}, *words*.
MARK: Final = re.compile(r"\{[a-z][a-z0-9_]*\}|(?<![\w*])\*[^\s*](?:[^*\n]*[^\s*])?\*(?![\w*])")
# What came with version 1.1: {hero.they}, {asked ? again | well}, {~ nods | waits}.
NEWER_MARK: Final = re.compile(
    r"\{[a-z][a-z0-9_]*\.[A-Za-z][a-z0-9_]*\}|\{\s*~[^\n]*\}|\{[^{}\n]*\s\?\s[^\n]*\}"
)
# A comment stands well apart: two spaces before the sign and one after. Else it may be words lost.
_COMMENT: Final = re.compile(r"(?:[ ]{2,}|[ ]*\t[ \t]*)#(?:[ #]|$)")
_LOST: Final = re.compile(r"[ \t]+#")


def words(notes: Collector, node: Node | None, called: str) -> str:
    """Words that are shown as they stand; notes marks of prose in them (UP614), and what `typed` notes."""
    text = typed(notes, node, called)
    mark = MARK.search(text) or NEWER_MARK.search(text)
    if mark and isinstance(node, Scalar):
        what = "no value is filled in" if mark[0].startswith("{") else "nothing is emphasised"
        message = f"in {called} {what}, and this is shown as it stands"
        hint = "take the signs out; they have a meaning in lines, captions, choices and titles of endings"
        notes.within("UP614", node, (mark.start(), len(mark[0])), message, hint)
    return text


def typed(notes: Collector, node: Node | None, called: str) -> str:
    """Words for people to read; notes those that are empty, cut short by a #, or not plainly words."""
    if node is None:
        return ""
    if node.__class__ is not Scalar:
        if begins_with_brace(notes, node):
            return ""
        message = f"{called} is words, and {here(node)}"
        notes.at("UP206", node, message, "if these are words, put them in quotes")
        return ""
    text: str = node.text
    if not text.strip():
        notes.at("UP209", node, f"{called} is empty", "write some words, or take the line out")
    elif node.plain:
        _look_closely(notes, node)
    return text


def _look_closely(notes: Collector, node: Scalar) -> None:
    """Words without quotes may be less than what the author wrote, or something else."""
    rest = notes.lines[node.end_line][node.end_column :]
    if "#" in rest and _LOST.match(rest) and not _COMMENT.match(rest):
        message = "what stands after a space and # is a comment, and is not shown"
        hint = "put all the words in quotes, or set a comment off with two spaces and one after the #"
        notes.after("UP118", node, len(rest), message, hint)
    elif is_ambiguous(node.text):
        ambiguous(notes, node)


def is_ambiguous(text: str) -> bool:
    """Whether another YAML program would take plain words for something else; whole numbers are let pass."""
    if text in AMBIGUOUS:
        return True
    if text[:1] not in _BEGINS:
        return False
    return _TYPED.fullmatch(text) is not None and not _EXACT.fullmatch(text)


def ambiguous(notes: Collector, node: Scalar) -> None:
    """Note words that another YAML program would take for something else (UP608)."""
    message = f"not every program that reads YAML takes “{node.text}” for words"
    notes.at("UP608", node, message, "put it in quotes")


def bare(notes: Collector, node: Node | None, called: str) -> str:
    """A word that the format or the author defines elsewhere; empty, and noted, where there is none."""
    if node is None:
        return ""
    if not isinstance(node, Scalar):
        notes.at("UP206", node, f"{called} is one word, and {here(node)}", "write the word alone")
        return ""
    if not node.text.strip():
        notes.at("UP209", node, f"{called} is empty", "write it, or take the line out")
    return node.text


def one_of(
    notes: Collector, node: Node | None, known: Collection[str], rule: str, called: str, otherwise: str = ""
) -> str | None:
    """A word out of those known; None where it is not given, or not known, which is noted under `rule`.

    `otherwise` is the remedy when none comes near, instead of a list of all.
    """
    word = bare(notes, node, f"a {called}")
    if not word or not isinstance(node, Scalar):
        return None
    if word in known:
        return word
    hint = notes.near(word, known, "" if otherwise else f"a {called} is one of") or otherwise
    notes.at(rule, node, f"there is no {called} called “{word}”", hint)
    return None


def number(
    notes: Collector, node: Node | None, called: str, least: int = -LARGEST, most: int = LARGEST
) -> int:
    """A whole number from `least` to `most`; where none can be read, the nearest to 0 of these."""
    fallback = min(max(0, least), most)
    if node is None:
        return fallback
    if not isinstance(node, Scalar) or not node.plain or not _NUMBER.fullmatch(node.text):
        _no_number(notes, node, called)
        return fallback
    if len(node.text) > len(str(-LARGEST)) or not least <= int(node.text) <= most:
        notes.at("UP221", node, f"{called} is from {least:,} to {most:,}", "change the number")
        return fallback
    return int(node.text)


def _no_number(notes: Collector, node: Node, called: str) -> None:
    message, hint = f"{called} is a whole number, and {here(node)}", "write it in digits, such as 5"
    if not isinstance(node, Scalar):
        notes.at("UP207", node, message, hint)
    elif node.plain and _COUNTED.fullmatch(node.text):
        message = f"programs disagree which number “{node.text[:20]}” is"
        notes.at("UP214", node, message, "write it in plain digits, without a 0 before them")
    elif _NUMBER.fullmatch(node.text):
        notes.at("UP207", node, f"{called} is a number, and quotes make it words", "take the quotes away")
    else:
        notes.at("UP207", node, message, hint)


def truth(notes: Collector, node: Node | None, called: str) -> bool:
    """The value of `true` or `false`; False where it is not given or cannot be read, which is noted."""
    if node is None:
        return False
    if isinstance(node, Scalar) and node.plain and node.text in {"true", "false"}:
        return node.text == "true"
    near = _MEANT.get(node.text.lower()) if isinstance(node, Scalar) else None
    hint = meant(near) if near else "write true or false"
    notes.at("UP208", node, f"{called} is true or false", hint)
    return False
