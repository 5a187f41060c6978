"""Every place of a story where something is called by its id: where it is named first, and where it is meant.

To go to where something is named, to find where it is used, and to know what a hand rests on.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, assert_never

from attrs import evolve, frozen

from game.expressions.tokens import RESERVED, split
from game.loader.characters import NAMED
from game.loader.lines import LINE_KEYS
from game.loader.nodes import Record, Scalar
from game.lsp.grammar import Kind, Words
from game.lsp.tree import walk

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from game.diagnostics import Span
    from game.lsp.tree import File, Named, Names, Path, Spot

_FILLED_IN: Final = re.compile(r"\{\{|\{([^{}\n]*)\}")
_SPEECH: Final = re.compile(NAMED.pattern + r":\s+(?=\S)")
# Calls that ask about a scene.
OF_A_SCENE: Final = frozenset({"visited", "visits"})


@frozen
class Mention:
    """A place where the thing of this kind and id is named; `declares` where it gets its name there.

    Where a way on `leads` to a scene, it is the way: `gate.ask`, or the scene alone if there is no choice.
    """

    kind: Kind
    id: str
    span: Span
    declares: bool = False
    leads: str = ""


def mentions(files: Iterable[File], names: Names) -> tuple[Mention, ...]:
    """All mentions in the files of a story, of what exists: each file's in the order of its nodes."""
    declared = [
        Mention(kind, one.id, one.span, declares=True)
        for kind, all_ in names.of.items()
        for one in all_.values()
    ]
    found = (one for file in files for spot in walk(file) for one in _at(spot, names))
    return (*declared, *found)


def mention_at(found: Iterable[Mention], span: Span) -> Mention | None:
    """The mention that holds a place, given as a span without width; one that begins there before others."""
    here = [
        one
        for one in found
        if one.span.file == span.file
        and one.span.line == span.line
        and one.span.column <= span.column <= one.span.end_column
    ]
    return max(here, key=lambda one: one.span.column, default=None)


def _at(spot: Spot, names: Names) -> Iterator[Mention]:
    if isinstance(spot.node, Record):
        if spot.stands.part == "line":
            yield from _speakers(spot, spot.node, names)
    elif isinstance(spot.node, Scalar):
        yield from _in_words(spot, spot.node, names)


def way_of(path: Path) -> str:
    """The way on in which something stands: its scene, and the choice or outcome if it is one's; else empty."""
    match path:
        case ("scenes", scene, "choices" | "chance", step, *_):
            return f"{scene}.{step}"
        case ("scenes", scene, *_):
            return str(scene)
    return ""


def _speakers(spot: Spot, node: Record, names: Names) -> Iterator[Mention]:
    for name, _ in node.pairs:
        match = NAMED.fullmatch(name.text)
        if match and name.text not in LINE_KEYS:
            yield from _one(spot, name, names.of[Kind.CHARACTER].get(match["who"]), 0, match["who"])


def _in_words(spot: Spot, node: Scalar, names: Names) -> Iterator[Mention]:
    match spot.stands.words:
        case Words.PROSE:
            if spot.stands.part == "line" and (speech := _SPEECH.match(node.text)):
                yield from _one(spot, node, names.of[Kind.CHARACTER].get(speech["who"]), 0, speech["who"])
            if "{" in node.text:
                for mark in _FILLED_IN.finditer(node.text):
                    yield from _expression(spot, node, names, mark[1] or "", mark.start(1))
        case Words.CONDITION | Words.EFFECT:
            yield from _expression(spot, node, names, node.text, 0)
        case Words.SCENE:
            for one in _one(spot, node, names.of[Kind.SCENE].get(node.text), 0, node.text):
                yield evolve(one, leads=way_of(spot.path))
        case Words.CHARACTER | Words.CAST:
            if match := NAMED.fullmatch(node.text):
                yield from _one(spot, node, names.of[Kind.CHARACTER].get(match["who"]), 0, match["who"])
        case Words.CHOSEN | Words.NUMBER:
            pass
        case _ as never:
            assert_never(never)


def _expression(spot: Spot, node: Scalar, names: Names, text: str, start: int) -> Iterator[Mention]:
    """What a condition, an effect or a value in braces names; `start` is where it begins in the node."""
    call = ""
    for token in split(text):
        if token.kind == "name":
            scene = names.of[Kind.SCENE].get(token.text) if call.endswith("(") else None
            known = scene or (None if token.text in RESERVED else names.value(token.text))
            yield from _one(spot, node, known, start + token.at, token.text)
        call = _calling(call, token.text)


def _calling(before: str, token: str) -> str:
    """Whether the next name is a scene's: after the name of a call that asks about one, and its bracket."""
    if token in OF_A_SCENE:
        return token
    return f"{before}(" if token == "(" and before in OF_A_SCENE else ""


def _one(spot: Spot, node: Scalar, known: Named | None, at: int, word: str) -> Iterator[Mention]:
    if known is None:
        return
    place = spot.file.notes.inside(node, at, len(word))
    if place is not None:
        yield Mention(known.kind, known.id, place)
