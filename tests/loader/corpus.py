"""The files of tests/corpus, and how each of them is loaded."""

from __future__ import annotations

import re
from pathlib import Path

from game.diagnostics import render
from game.loader import Limits, Loaded, load_path

CORPUS = Path(__file__).parents[1] / "corpus"
_LIMIT = re.compile(r"# limits: (\w+)=(\d+)")


def load_example(path: Path) -> Loaded:
    """A file; its first line may lower a limit, as in `# limits: size=400`, to be broken with less."""
    text = path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""
    match = _LIMIT.match(text)
    limits = Limits(**{match[1]: int(match[2])}) if match else Limits()
    return load_path(path, limits=limits)


def shown(loaded: Loaded, path: Path) -> str:
    """What an author is told, the file called by its name alone."""
    text = render(loaded.diagnostics, [loaded.source])
    return text.replace(str(path), path.name) + "\n"
