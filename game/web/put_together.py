"""The player's JavaScript modules as one script: from file:// a browser loads no modules and no worker files.

Modules are written so that this is plain: `import { a, b } from "./x.js";` each on a line of its own, and
`export` before a function, class or const. Each becomes a function that gives back what it exports, so that
only exported names are shared; these are therefore unique over all modules. Comments and blanks that mean
nothing are left out, names are short, and so are the keys of sentences: half of it all, and who wants to read
them reads the modules.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from rjsmin import jsmin

from game.resources import PLAYER
from game.web.fewer_signs import fewer_signs
from game.web.short_names import short_names, shortened
from game.words.say import SOURCE, catalogue

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

_IMPORT: Final = re.compile(r'^import \{([\w$, ]+)\} from "\./(\w+\.js)";[^\n]*\n', re.MULTILINE)
_EXPORT: Final = re.compile(r"^export (?=(?:async )?(?:function\*?|class|const) ([\w$]+))", re.MULTILINE)
_KEY: Final = re.compile(r'"([a-z_]+(?:\.[a-z0-9_]+)+)"')
_OTHER: Final = re.compile(r"^\s*(?:import|export)\b[^\n]*", re.MULTILINE)


class ModuleError(ValueError):
    """A module of the player that cannot be put together with the others: a mistake of ours."""


def put_together(entry: str, folder: Path = PLAYER, *, short: bool = True) -> str:
    """One script of a module and all that it imports, each after what it needs; with `short` names.

    Raises ModuleError for modules that need one another, names exported twice, and what is written otherwise.
    """
    texts = _texts(entry, folder)
    _check_names(texts)
    script = _one_script(tuple(texts.items()), short)
    keys = short_keys(entry, folder) if short else {}
    return _KEY.sub(lambda found: f'"{keys.get(found[1], found[1])}"', script)


# A server for each class and a page for each story are of the same modules: made once, it is half a second.
@lru_cache(maxsize=16)
def _one_script(texts: tuple[tuple[str, str], ...], short: bool) -> str:  # noqa: FBT001 - a key of what is kept
    """The modules, by their names in their order, as one script; its sentences still have their long keys."""
    called = _short_exports(text for _, text in texts) if short else None
    modules = "".join(_wrapped(name, text, called) for name, text in texts)
    script: str = jsmin(f'"use strict";\n(() => {{\n{modules}}})();\n')
    return script


def short_keys(entry: str, folder: Path = PLAYER) -> dict[str, str]:
    """What the key of each sentence that the modules name is called where names are short."""
    known = catalogue(SOURCE).sentences
    named = {found[1] for text in _texts(entry, folder).values() for found in _KEY.finditer(text)}
    return {key: str(number) for number, key in enumerate(sorted(named & known.keys()))}


def exported_as(entry: str, folder: Path = PLAYER) -> dict[str, str]:
    """What each exported name is called where names are short: it begins with a $, and no other does."""
    return _short_exports(_texts(entry, folder).values())


def _short_exports(texts: Iterable[str]) -> dict[str, str]:
    names = (name for text in texts for name in exported(text))
    return {name: f"${short}" for name, short in zip(names, short_names(), strict=False)}


def _texts(entry: str, folder: Path) -> dict[str, str]:
    return {name: (folder / name).read_text(encoding="utf-8") for name in modules_of(entry, folder)}


def modules_of(entry: str, folder: Path = PLAYER) -> tuple[str, ...]:
    """The file names of a module and of all that it imports, each after those it needs."""
    return tuple(_in_order(entry, folder, done=[], above=()))


def _in_order(name: str, folder: Path, *, done: list[str], above: tuple[str, ...]) -> list[str]:
    if name in above:
        raise ModuleError(f"{' needs '.join((*above, name))}: modules that need one another.")
    if name not in done:
        for needed in _needed(name, folder):
            _in_order(needed, folder, done=done, above=(*above, name))
        done.append(name)
    return done


def _needed(name: str, folder: Path) -> Iterator[str]:
    path = folder / name
    if not path.is_file():
        raise ModuleError(f"there is no module {name}.")
    for found in _IMPORT.finditer(path.read_text(encoding="utf-8")):
        yield found[2]


def exported(text: str) -> tuple[str, ...]:
    """The names that a module exports, in their order."""
    return tuple(found[1] for found in _EXPORT.finditer(text))


def _check_names(texts: dict[str, str]) -> None:
    """Every exported name is there once, and whatever is imported is exported where it is said to be."""
    owner: dict[str, str] = {}
    for name, text in texts.items():
        for each in exported(text):
            if each in owner:
                raise ModuleError(f"{each} is exported by {owner[each]} and by {name}.")
            owner[each] = name
    for name, text in texts.items():
        for found in _IMPORT.finditer(text):
            for each in _names(found[1]):
                if owner.get(each) != found[2]:
                    raise ModuleError(f"{name} imports {each}, which {found[2]} does not export.")


def _imported(text: str) -> Iterator[str]:
    """The names that a module has from others."""
    for found in _IMPORT.finditer(text):
        yield from _names(found[1])


def _names(listed: str) -> Iterator[str]:
    return (part.strip() for part in listed.split(",") if part.strip())


def _wrapped(name: str, text: str, called: dict[str, str] | None) -> str:
    """A module as a function called once, that gives back what it exports."""
    body = _EXPORT.sub("", _IMPORT.sub("", text))
    if strange := _OTHER.search(body):
        raise ModuleError(f"{name} has a line that is not understood here: {strange[0].strip()}")
    given = list(exported(text))
    if called is not None:
        known = [*given, *_imported(text)]
        body = fewer_signs(shortened(body, {each: called[each] for each in known}))
        given = [called[each] for each in given]
    names, word = ", ".join(given), "const" if called is None else "let"
    head, foot = (f"{word} {{ {names} }} = ", f"return {{ {names} }};\n") if names else ("", "")
    return f"{head}(() => {{\n{body.strip()}\n{foot}}})();\n"
