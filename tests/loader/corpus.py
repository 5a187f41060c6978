"""The files of tests/corpus, and how each of them is loaded."""

from __future__ import annotations

import os
import re
from pathlib import Path

from game.diagnostics import Source, render
from game.loader import Limits, Loaded, Translation, load, load_path

CORPUS = Path(__file__).parents[1] / "corpus"
_LIMIT = re.compile(r"# limits: (\w+)=(\d+)")


def load_example(path: Path) -> Loaded:
    """A file; its first line may lower a limit, as in `# limits: size=400`, to be broken with less."""
    text = path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""
    match = _LIMIT.match(text)
    limits = Limits(**{match[1]: int(match[2])}) if match else Limits()
    return load_path(path, limits=limits)


def load_translation(path: Path) -> Loaded:
    """The desk of tests/corpus/translated in the German of a PO file, which may not be there."""
    desk = CORPUS / "translated" / "desk.yaml"
    if not path.exists():
        return load_path(desk, language="de")
    source = Source(str(desk), desk.read_text(encoding="utf-8"))
    return load(source, translation=Translation(language="de", name=str(path), content=path.read_bytes()))


def shown(loaded: Loaded, path: Path) -> str:
    """What an author is told, the file called by its name alone."""
    text = render(loaded.diagnostics, loaded.sources)
    return text.replace(str(path), path.name).replace(f"{path.parent}{os.sep}", "") + "\n"
