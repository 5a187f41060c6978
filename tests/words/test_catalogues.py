"""The catalogues that ship: every key is used, every sentence explains itself, gettext is content."""

from __future__ import annotations

import ast
import re
from functools import cache
from typing import TYPE_CHECKING, Final

import pytest

from game.resources import CODE, PHONE_PAGES, PLAYER, WORDS
from game.story.catalogue import MOMENTS, PLACES, THINGS
from game.story.general_moments import GENERAL_MOMENTS
from game.words.catalogue import marks
from game.words.po_file import read_po_file
from tests.words.msgfmt import msgfmt_takes

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from game.words.po_file import Entry

FILES: Final = sorted(WORDS.glob("*/*.po"))
SOURCES: Final = sorted((WORDS / "en").glob("*.po"))
AREAS: Final = {path.stem for path in SOURCES}
KEY: Final = re.compile(rf"(?:{'|'.join(sorted(AREAS))})(?:\.[a-z0-9_]+)+")
# Which look like keys.
FILE_NAMES: Final = {
    "settings.json",
    "player.js",
    *(path.name for folder in (PHONE_PAGES, PLAYER) for path in folder.iterdir()),
}
# Of these areas every key is handed on by a loop over the whole of it, or asked for by a picture's name.
WHOLE: Final = frozenset({"moments", "phone", "pictures"})


@cache
def entries() -> dict[str, Entry]:
    """Every English sentence by key."""
    return {key: entry for path in SOURCES for key, entry in read_po_file(path).entries.items()}


def modules() -> Iterator[tuple[Path, ast.Module]]:
    """The program, parsed."""
    for path in sorted(CODE.rglob("*.py")):
        yield path, ast.parse(path.read_text(encoding="utf-8"))


def _named_by_the_player() -> Iterator[str]:
    """The keys in the modules of the browser's player, which asks as the program does."""
    for path in sorted(PLAYER.glob("*.js")):
        yield from re.findall(f'"({KEY.pattern})"', path.read_text(encoding="utf-8"))


def test_a_key_in_the_program_is_in_a_catalogue_and_the_other_way_round() -> None:
    """A missing one would end the program, one too many would be translated for nobody."""
    used = {
        node.value
        for path, tree in modules()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and KEY.fullmatch(node.value)
    }
    used |= set(_named_by_the_player())
    used -= FILE_NAMES
    assert sorted(used - set(entries())) == []
    unused = {key for key in entries() if key.split(".")[0] not in WHOLE} - used
    assert sorted(unused) == []


def test_every_place_has_its_sentence() -> None:
    """Whatever place an author may name is told to those who hear the story, and no other."""
    told = {key for key in entries() if key.startswith("pictures.place.")}
    assert told == {f"pictures.place.{name}" for name in PLACES}


def test_every_moment_has_its_sentence() -> None:
    """Whatever picture an author may name is told to those who hear the story, and nothing else is."""
    with_thing = {name for name, needs in GENERAL_MOMENTS.items() if needs.thing is not False}
    without = {name for name, needs in GENERAL_MOMENTS.items() if not needs.thing}
    assert {key for key in entries() if key.startswith("moments.")} == {
        *(f"moments.{name}" for name in MOMENTS),
        *(f"moments.general.{name}" for name in without),
        *(f"moments.general.with_thing.{name}" for name in with_thing),
    }
    assert {key for key in entries() if key.startswith("pictures.thing.")} == {
        f"pictures.thing.{name}" for name in THINGS
    }


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_a_key_begins_with_the_name_of_its_file(path: Path) -> None:
    """So that one finds it."""
    assert {key.split(".")[0] for key in read_po_file(path).entries} == {path.stem}


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_catalogue_is_read_without_a_problem(path: Path) -> None:
    """Nothing of what ships is passed over."""
    assert read_po_file(path).problems == ()


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_no_key_stands_twice(path: Path) -> None:
    """Of two sentences with one key the first would never be said."""
    keys = [entry.key for entry in read_po_file(path).texts]
    assert sorted({key for key in keys if keys.count(key) > 1}) == []


def test_every_sentence_tells_a_translator_where_it_stands() -> None:
    """Who says it, where, and how much room there is."""
    assert [key for key, entry in entries().items() if not entry.comments] == []


def test_no_sentence_is_a_scrap() -> None:
    """A blank at an end is the sign of a sentence that is put together from pieces."""
    assert [key for key, entry in entries().items() if entry.source != entry.source.strip()] == []


def test_values_have_names() -> None:
    """`{}` says nothing to a translator."""
    assert [key for key, entry in entries().items() if "" in marks(entry.source + entry.plural)] == []


def test_nothing_is_said_before_the_language_is_known() -> None:
    """A sentence made when a module is loaded, or as a default, would stay in the language of that moment."""
    said = [
        f"{path.relative_to(CODE)}:{node.lineno}"
        for path, tree in modules()
        for node in _at_once(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id.startswith("say")
    ]
    assert said == []


def _at_once(tree: ast.AST) -> Iterator[ast.AST]:
    """What runs when a module is loaded: all but the insides of functions; their defaults too."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
            for default in filter(None, [*node.args.defaults, *node.args.kw_defaults]):
                yield from ast.walk(default)
            continue
        yield node
        yield from _at_once(node)


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_gettexts_own_tool_is_content(path: Path) -> None:
    """Values, plurals and the head are as translators' tools expect them; needs Debian's gettext."""
    assert msgfmt_takes(path)


def test_apostrophes_are_printed_ones() -> None:
    """As everywhere in the stories."""
    assert [key for key, entry in entries().items() if re.search(r"\w'\w", entry.source)] == []
