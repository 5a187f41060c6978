"""Docstrings say what a thing is: long enough to say something, and in the words of the field."""

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

_GAME: Final = Path(__file__).parents[1] / "game"
_FEWEST: Final = 4  # words: with fewer nothing is said that the name does not say already

# Pictures for which the field has a name, and that name.
_RETIRED: Final = {
    r"workshops?": "render queue",
    r"ateliers?": "sampler",
    r"curtains?": "splash",
    r"theatres?": "title window",
    r"desks?": "session, or protocol",
    r"house": "navigation, or program",
    r"drift(ing)?": "parallax",
    r"drawers?": "control of the sampler",
    r"thicket": "whole map",
    r"ridges?": "sparkline",
    r"hand it on": "what is done with it",
}
# Where desks, curtains and houses are drawn or listed, and a workshop is a place.
_DRAWN: Final = ("art/", "story/catalogue.py", "desktop/platform/sound/soundscape.py")

_Function = ast.FunctionDef | ast.AsyncFunctionDef
_Thing = ast.Module | ast.ClassDef | _Function


@cache
def _modules() -> tuple[tuple[str, str, ast.Module], ...]:
    """Every module by its path, with its text and its tree."""
    sources = {
        path.relative_to(_GAME).as_posix(): path.read_text(encoding="utf-8") for path in _GAME.rglob("*.py")
    }
    return tuple((name, source, ast.parse(source)) for name, source in sorted(sources.items()))


def _public(thing: _Thing, name: str = "") -> Iterator[tuple[str, _Thing]]:
    """The thing and every public class, function, method and property in it, with its dotted name."""
    yield name or "(module)", thing
    if isinstance(thing, _Function):
        return
    for inner in thing.body:
        if isinstance(inner, ast.ClassDef | _Function) and not inner.name.startswith("_"):
            yield from _public(inner, f"{name}.{inner.name}".lstrip("."))


def _words(text: str) -> int:
    return len(re.findall(r"[\w’'`-]+", text))


def _docstrings(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Every docstring, also of private things, with the line where its thing begins."""
    for node in ast.walk(tree):
        if isinstance(node, _Thing):
            yield getattr(node, "lineno", 1), ast.get_docstring(node) or ""


def _comments(source: str) -> Iterator[tuple[int, str]]:
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT:
            yield token.start[0], token.string


def test_public_things_say_what_they_are() -> None:
    """Every public module, class, function, method and property has a docstring of four words or more."""
    short = [
        f"{name}:{getattr(thing, 'lineno', 1)} {label}: {ast.get_docstring(thing)!r}"
        for name, _, tree in _modules()
        for label, thing in _public(tree)
        if _words(ast.get_docstring(thing) or "") < _FEWEST
    ]
    assert not short, "\n".join(["These docstrings say too little:", *short])


def test_a_module_begins_with_a_sentence() -> None:
    """The first line of a module is a whole sentence: it begins with a capital and ends with a stop."""
    broken = [
        f"{name}: {first!r}"
        for name, _, tree in _modules()
        for first in [(ast.get_docstring(tree) or "\n").splitlines()[0]]
        if not re.match(r"[A-Z`“0-9].*[.!?:]$", first)
    ]
    assert not broken, "\n".join(["These modules do not begin with a sentence:", *broken])


def test_things_are_called_by_the_names_of_the_field() -> None:
    """No docstring or comment speaks of a thing by a picture; names of code in backticks are let be."""
    named = [
        f"{name}:{line} {found[0]!r} is called “{today}”: {text.strip().splitlines()[0]}"
        for name, source, tree in _modules()
        if not name.startswith(_DRAWN)
        for line, text in (*_docstrings(tree), *_comments(source))
        for once, today in _RETIRED.items()
        if (found := re.search(rf"\b{once}\b", re.sub("`[^`]*`", "", text), re.IGNORECASE))
    ]
    assert not named, "\n".join(["These speak of things in pictures:", *named])
