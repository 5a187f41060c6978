"""Notes words that begin with a character's id or name and a colon, and yet are nobody's speech.

Let be are a name in asterisks (“*Tan Yu*: 40 changes”), and one with capital letters before a small letter
(“Tan Yu: one night, from 01:40”): so a list is written, and speech begins with a capital.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from unicodedata import normalize

from game.diagnostics import one_slip, swapped
from game.loader.nodes import Scalar
from game.story.catalogue import Mood

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.loader.context import Context
    from game.loader.nodes import Node

# A name, perhaps a mood in brackets, and a colon of any width: all within the first words of a line.
_BEGINS: Final = re.compile(
    r"\s*[“\"']?(?P<who>[^:：﹕∶(（*\n]{1,60}?)[”\"']?\s*(?:[(（](?P<mood>[^():：（）\n]{0,40})[)）]\s*)?[:：﹕∶]"
)
# The id of a character and quoted words, as other formats write speech: mei "Hello", mei glad "Hello".
_QUOTED: Final = re.compile(
    r"(?P<who>[a-z][a-z0-9_]*)(?:\s+(?P<mood>[a-z]+))?\s+[\"“'](?P<words>.+)[\"”']\s*"
)
_MOODS: Final = frozenset(Mood)
_SURE: Final = 4  # letters from which a name with one slip is still known; with two swapped, one less


def speaker_of(context: Context, name: str) -> str | None:
    """The id of the character that a name before a colon means: an id or a name, nearly as it is written."""
    word = _even(name)
    for id_, one in context.characters.items():
        if word in {id_, _even(one.name)}:
            return id_
    near = (
        id_
        for id_, one in context.characters.items()
        if any(_one_slip(word, _even(each)) for each in _as_typed(name, id_, one.name))
    )
    return next(near, None)


def not_lost(context: Context, node: Node | None, hint: str = "") -> None:
    """Note words for narration that begin as speech does (UP613); `hint` is the remedy where none may."""
    if isinstance(node, Scalar) and _as_elsewhere(context, node, hint):
        return
    match = _BEGINS.match(node.text) if isinstance(node, Scalar) else None
    who = speaker_of(context, match["who"]) if match else None
    if match is None or who is None or not isinstance(node, Scalar):
        return
    if not match["who"].islower() and node.text[match.end() :].lstrip()[:1].islower():
        return
    mood = normalize("NFKC", match["mood"] or "").strip()
    said = f"{who} ({mood})" if mood else who
    part = (match.start("who"), match.end() - match.start("who"))
    speech = f'write {said}: and the words, or {{if: …, {said}: "…"}} with a condition'
    remedy = hint or f"{speech}; if nobody speaks, set the name in asterisks"
    message = f"this is shown as it stands, and “{who}” does not speak"
    context.notes.within("UP613", node, part, message, remedy)


def _as_elsewhere(context: Context, node: Scalar, hint: str) -> bool:
    """Whether a line is speech as other formats write it, which is noted."""
    match = _QUOTED.fullmatch(node.text)
    if match is None or match["who"] not in context.characters:
        return False
    if match["mood"] and match["mood"] not in _MOODS:
        return False
    said = f"{match['who']} ({match['mood']})" if match["mood"] else match["who"]
    message = f"this is shown as it stands, and “{match['who']}” does not speak"
    part = (0, len(match["who"]))
    context.notes.within("UP613", node, part, message, hint or f'write {said}: "{match["words"]}"')
    return True


def _even(name: str) -> str:
    return " ".join(normalize("NFKC", name).casefold().split())


def _as_typed(typed: str, id_: str, name: str) -> Iterable[str]:
    """What a slip is looked for in: “Note” is no misspelt `nate`, as ids have no capital letters."""
    if typed.strip().islower():
        yield id_
    if len(name) > _SURE:
        yield name


def _one_slip(typed: str, meant: str) -> bool:
    shorter = min(len(typed), len(meant))
    return one_slip(typed, meant) if shorter >= _SURE else shorter == _SURE - 1 and swapped(typed, meant)
