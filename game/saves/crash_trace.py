"""What an exception tells, without anything personal: kinds, places in the program, words the program knows.

A message may hold whatever somebody typed or where they live. Of it stays what cannot: the names that the
code on the way itself uses, words with which Python complains, small numbers. For the rest stands a mark.
"""

from __future__ import annotations

import builtins
import linecache
import re
import sysconfig
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, Final

from game.resources import LIBRARY

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from types import CodeType, TracebackType

_CHAIN: Final = 5  # exceptions that led to each other
_FRAMES: Final = 60  # of each, those at the two ends
_LONGEST: Final = 300  # characters of a message
_MARK: Final = "…"
_WORD: Final = re.compile(r"\w+")
_SMALL: Final = re.compile(r"\d{1,6}")
_OUTSIDE: Final = re.compile(r"(?:site|dist)-packages[/\\](.+)", re.DOTALL)
# Words with which Python and its libraries say what went wrong.
_SAID: Final = (
    "a accessed allocate already an and any are argument arguments argv as assignment associated at "
    "attribute attributes be been before between but by byte bytes call callable called can cannot "
    "changed closed codec convert could decode defined deleted denied depth dictionary directory division "
    "divisor does during empty encode end error event exceeded exists expected failed file float for found "
    "from given got greater has have in index instance int integer invalid is it item iterable iteration "
    "iterator keyword length less list local loop maximum memory missing modified module more multiple "
    "must name no not number object objects of off on only open operand operation or out permission "
    "position positional range read recursion reference referenced required running sequence set shape "
    "size some start started str string subscriptable such supported surface takes than that the there "
    "this thread threads to too tuple type types unexpected unhashable unpack unsupported value values "
    "variable was were when while with without wrong yet zero"
)
_COMPLAINTS: Final = frozenset(_SAID.split())


def trace(problem: BaseException, known: Collection[str] = ()) -> Iterator[str]:
    """The lines of a report about an exception and those that led to it, the newest first.

    `known` are further words that may stand in a message, such as the ids of a story.
    """
    one: BaseException | None = problem
    for number in range(_CHAIN):
        if one is None:
            return
        if number:
            yield "after:"
        words = {*_names(one.__traceback__), *known}
        yield f"{type(one).__module__}.{type(one).__qualname__}: {_cleared(_message(one), words)}"
        yield from _places(one.__traceback__)
        one = one.__cause__ or one.__context__


def _message(problem: BaseException) -> str:
    """What it says; one whose own words fail says nothing."""
    try:
        return str(problem)[:_LONGEST]
    except Exception:  # noqa: BLE001 - whatever it is, it is told already
        return ""


def _cleared(message: str, words: Collection[str]) -> str:
    """A message in which a mark stands for every word that might be somebody's."""

    def kept(found: re.Match[str]) -> str:
        word = found[0]
        is_known = (
            word in words or word in _COMPLAINTS or word.lower() in _COMPLAINTS or hasattr(builtins, word)
        )
        return word if is_known or word == "NoneType" or _SMALL.fullmatch(word) else _MARK

    return " ".join(_WORD.sub(kept, message).split())


def _names(frames: TracebackType | None) -> Iterator[str]:
    """The names that the code on the way uses."""
    for frame, _ in traceback.walk_tb(frames):
        yield from _names_in(frame.f_code)


def _names_in(code: CodeType) -> Iterator[str]:
    yield from (*code.co_names, *code.co_varnames, *code.co_freevars, *code.co_cellvars, code.co_name)


def _places(frames: TracebackType | None) -> Iterator[str]:
    """A line for each place on the way, the innermost last; below it what stands there, if it is ours."""
    way = [(frame.f_code, line) for frame, line in traceback.walk_tb(frames)]
    left_out = len(way) - _FRAMES
    if left_out > 0:
        way = [*way[: _FRAMES // 2], *way[-_FRAMES // 2 :]]
    for number, (code, line) in enumerate(way):
        if left_out > 0 and number == _FRAMES // 2:
            yield f"  {left_out} more"
        yield f"  {place_of(code.co_filename)}:{line} in {code.co_qualname}"
        if _is_ours(code.co_filename) and (text := linecache.getline(code.co_filename, line).strip()):
            yield f"    {text}"


def _is_ours(file: str) -> bool:
    """Whether it is a file of this program; a built one names its files from within."""
    return Path(file).is_relative_to(LIBRARY / "game") or Path(file).parts[:1] == ("game",)


def place_of(file: str) -> str:
    """A file of the program, of a package or of Python, without the folders above; of any other its kind."""
    path = Path(file)
    if _is_ours(file):
        return (path.relative_to(LIBRARY) if path.is_absolute() else path).as_posix()
    if (outside := _OUTSIDE.search(file)) is not None:
        return Path(outside[1]).as_posix()
    library = sysconfig.get_path("stdlib")
    if library and path.is_relative_to(library):
        return f"python/{path.relative_to(library).as_posix()}"
    return "main.py" if path.name == "main.py" else "<outside>"
