"""Our loader's two ways to read a file, by libyaml and by PyYAML's own parser, side by side."""

from __future__ import annotations

from unittest.mock import patch

from attrs import asdict
from yaml.cyaml import CParser  # type: ignore[attr-defined] # the stubs forget it

from game.diagnostics import Source
from game.loader import Loaded, events, load
from game.loader.pure_parser import PureParser


def differently_read(text: str) -> str:
    """What the second way has otherwise than the first; empty where scenario and findings are the same."""
    source = Source("story.yaml", text)
    by_c, by_python = _loaded(source, CParser), _loaded(source, PureParser)
    if by_c.diagnostics != by_python.diagnostics:
        return f"{set(by_c.diagnostics) ^ set(by_python.diagnostics)}"
    one, other = by_c.scenario, by_python.scenario
    if one is None or other is None:
        return "" if one is other else "one is no scenario"
    # Scenarios are equal only to themselves; what they are made of is compared.
    differing = [name for name, value in asdict(one, recurse=False).items() if getattr(other, name) != value]
    return ", ".join(differing)


def _loaded(source: Source, parser: type) -> Loaded:
    with patch.object(events, "_Parser", parser):
        return load(source)
