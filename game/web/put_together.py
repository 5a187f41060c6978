"""The player's JavaScript modules as one script: from file:// a browser loads no modules and no worker files.

Modules are written so that this is plain: `import { a, b } from "./x.js";` each on a line of its own, and
`export` before a function, class or const. Each becomes a function that gives back what it exports, so that
only exported names are shared; these are therefore unique over all modules. Comments and blanks that mean
nothing are left out: a third of it all, and who wants to read them reads the modules.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from rjsmin import jsmin

from game.resources import PLAYER

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_IMPORT: Final = re.compile(r'^import \{([\w$, ]+)\} from "\./(\w+\.js)";[^\n]*\n', re.MULTILINE)
_EXPORT: Final = re.compile(r"^export (?=(?:async )?(?:function\*?|class|const) ([\w$]+))", re.MULTILINE)
_OTHER: Final = re.compile(r"^\s*(?:import|export)\b[^\n]*", re.MULTILINE)


class ModuleError(ValueError):
    """A module of the player that cannot be put together with the others: a mistake of ours."""


def put_together(entry: str, folder: Path = PLAYER) -> str:
    """One script of a module and all that it imports, each after what it needs.

    Raises ModuleError for modules that need one another, names exported twice, and what is written otherwise.
    """
    names = modules_of(entry, folder)
    texts = {name: (folder / name).read_text(encoding="utf-8") for name in names}
    _check_names(texts)
    modules = "".join(_wrapped(name, text) for name, text in texts.items())
    script: str = jsmin(f'"use strict";\n(() => {{\n{modules}}})();\n')
    return script


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
            for each in (part.strip() for part in found[1].split(",") if part.strip()):
                if owner.get(each) != found[2]:
                    raise ModuleError(f"{name} imports {each}, which {found[2]} does not export.")


def _wrapped(name: str, text: str) -> str:
    """A module as a function called once, that gives back what it exports."""
    names = exported(text)
    body = _EXPORT.sub("", _IMPORT.sub("", text))
    if strange := _OTHER.search(body):
        raise ModuleError(f"{name} has a line that is not understood here: {strange[0].strip()}")
    given = f"const {{ {', '.join(names)} }} = " if names else ""
    back = f"return {{ {', '.join(names)} }};\n" if names else ""
    return f"{given}(() => {{\n{body.strip()}\n{back}}})();\n"
