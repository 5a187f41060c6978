"""No sentence stands outside the catalogues in the rooms that speak to players and teachers."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING, Final

from game.resources import CODE

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOMS: Final = ("desktop", "terminal", "classroom", "saves", "story_words")
# What people read has two words, or a capital letter at its beginning.
_SAID: Final = re.compile(r"[^\W\d_]{2,}[,;:]? [^\W\d_]|^[A-Z][a-z]{2,}[.…:]?$")
# What speaks to authors and to those who draw does so in English.
MODULES: Final = {
    "desktop/preview/": "beside an author's editor",
    "desktop/layout_check/": "an author's check",
    "desktop/sampler/": "for those who draw",
    "saves/crash_text": "for those who mend the program",
    "saves/crash_trace": "for those who mend the program",
}
# Strings that are no words of a language, each with the reason why it stands in the code.
WORDS: Final = {
    "Upward": "a name",
    "Upward 向上": "a name",
    "in focus": "shot --tree, for authors and tests",
    "page up": "SDL's name of a key",
    "page down": "SDL's name of a key",
    "Start": "printed on gamepads",
    "lesson kept": "the name of a screen, by which tests and music know it",
    "title place": "part of a picture's name",
    "title person": "part of a picture's name",
    "title guest": "part of a picture's name",
    "two roads": "part of a picture's name",
    "class server": "the name of a thread, and of a part of the program in reports of faults",
    "Upward had to stop: something in it went wrong, and no report could be written.": "where words fail",
    "hands are counted from 0 to {}": "a mistake of ours",
    "Host": "HTTP's name of a header",
    "Origin": "HTTP's name of a header",
    "A page of this server is expected here.": "told to programs that are no phone's page",
    "Another address is meant.": "told to programs that are no phone's page",
    "Another page is speaking.": "told to programs that are no phone's page",
    "virtual adapter": "the terminal's list of addresses, in English as all commands",
    "only this computer": "the terminal's list of addresses, in English as all commands",
    "own pictures": "the name of a thread",
    "at once": "what a setting was kept as before it was a code",
    "very fast": "what a setting was kept as before it was a code",
}
_MARKUP: Final = ("<svg ", "<circle ", "Add-Type ")  # pictures, a command of the system


def _literals(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """The strings of a module that are not documentation, with their lines."""
    passed = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            passed |= {id(part) for part in node.values}
            yield node.lineno, "".join(_part(part) for part in node.values)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in passed:
            yield node.lineno, node.value


def _part(part: ast.expr) -> str:
    return part.value if isinstance(part, ast.Constant) and isinstance(part.value, str) else "{}"


def found() -> Iterator[tuple[str, int, str]]:
    """Every string that reads like words, with its module and line."""
    for room in ROOMS:
        for path in sorted((CODE / room).rglob("*.py")):
            name = path.relative_to(CODE).as_posix()
            for line, text in _literals(ast.parse(path.read_text(encoding="utf-8"))):
                if _SAID.search(text):
                    yield name, line, text


def _excepted(module: str, text: str) -> bool:
    return text in WORDS or text.startswith(_MARKUP) or any(map(module.startswith, MODULES))


def _exported(module: str, text: str) -> bool:
    """What a room hands out, in its `__all__`, and types by name."""
    tree = ast.parse((CODE / module).read_text(encoding="utf-8"))
    names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    names |= {
        alias.name for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) for alias in node.names
    }
    return text in names


def test_every_sentence_is_in_a_catalogue() -> None:
    """Of what stands elsewhere each has its reason; who adds a sentence adds a key."""
    outside = [
        f"{module}:{line}: {text}"
        for module, line, text in found()
        if not _excepted(module, text) and not _exported(module, text)
    ]
    assert outside == []


def test_every_exception_is_one() -> None:
    """A reason that is given for nothing goes."""
    texts = {text for _, _, text in found()}
    assert sorted(set(WORDS) - texts) == []
    modules = {module for module, _, _ in found()}
    assert [start for start in MODULES if not any(map(str.startswith, modules, [start] * len(modules)))] == []
