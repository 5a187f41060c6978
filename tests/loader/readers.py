"""What our loader and other readers of YAML have of a file, as plain structures of words to compare."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import ruamel.yaml
import yaml

from game.diagnostics import Severity, Source
from game.loader import Limits, Loaded, load
from game.loader.collector import Collector
from game.loader.events import read
from game.loader.nodes import Items, Scalar

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.loader.nodes import Node

Plain = str | list["Plain"] | dict[str, "Plain"]
# +3 is 3 to all of them, and is compared as the number it is.
_WHOLE: Final = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,14})")
_SHORT: Final = {None: "", True: "true", False: "false"}


def passes_strictly(text: str) -> bool:
    """Whether `check --strict` has neither error nor warning about the text of a file."""
    return strictly(load(Source("story.yaml", text)))


def strictly(loaded: Loaded) -> bool:
    """Whether neither error nor warning was found in a story."""
    return all(one.severity is Severity.ADVICE for one in loaded.diagnostics)


def ours(text: str) -> Plain:
    """What our loader has before it looks for meaning."""
    root = read(text, Limits(), Collector(Source("story.yaml", text)))
    assert root is not None
    return _words(root)


def others(text: str) -> dict[str, Plain]:
    """What others have: PyYAML, its C reader, and one of YAML 1.2; what they refuse they raise."""
    readers: dict[str, Callable[[str], object]] = {
        "PyYAML": yaml.safe_load,
        "PyYAML in C": lambda text: yaml.load(text, yaml.CSafeLoader),
        "YAML 1.2": ruamel.yaml.YAML(typ="safe", pure=True).load,
    }
    return {name: _plain(reader(text)) for name, reader in readers.items()}


def _words(node: Node) -> Plain:
    if isinstance(node, Scalar):
        return str(int(node.text)) if node.plain and _WHOLE.fullmatch(node.text) else node.text
    if isinstance(node, Items):
        return [_words(part) for part in node.parts]
    return {str(_words(name)): _words(value) for name, value in node.pairs}


def _plain(value: object) -> Plain:
    if isinstance(value, dict):
        return {str(_plain(name)): _plain(part) for name, part in value.items()}
    if isinstance(value, list):
        return [_plain(part) for part in value]
    return _SHORT[value] if value is None or isinstance(value, bool) else str(value)
