"""Our loader's two ways to read a file, by libyaml and by PyYAML's own parser, side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unittest.mock import patch

from attrs import asdict
from yaml.cyaml import CParser  # type: ignore[attr-defined] # the stubs forget it

from game.loader import Loaded, events
from game.loader.pure_parser import PureParser
from tests.loader.split_story import load_split

if TYPE_CHECKING:
    from collections.abc import Mapping


def differently_read(text: str, files: Mapping[str, str] | None = None) -> str:
    """What the second way has otherwise than the first; empty where scenario and findings are the same.

    `files` are the texts of a story's further files of scenes.
    """
    by_c, by_python = (_loaded(text, files or {}, parser) for parser in (CParser, PureParser))
    if by_c.diagnostics != by_python.diagnostics:
        return f"{set(by_c.diagnostics) ^ set(by_python.diagnostics)}"
    one, other = by_c.scenario, by_python.scenario
    if one is None or other is None:
        return "" if one is other else "one is no scenario"
    # Scenarios are equal only to themselves; what they are made of is compared.
    differing = [name for name, value in asdict(one, recurse=False).items() if getattr(other, name) != value]
    return ", ".join(differing)


def _loaded(text: str, files: Mapping[str, str], parser: type) -> Loaded:
    with patch.object(events, "_Parser", parser):
        return load_split(text, files)
