"""The files of tests/corpus, and how each of them is loaded."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any

from game.diagnostics import Source, render
from game.loader import Limits, Loaded, Translation, load, load_path

CORPUS = Path(__file__).parents[1] / "corpus"
_LIMIT = re.compile(r"# limits: (\w+)=(\d+)")


def examples(room: str) -> list[Path]:
    """The examples of a part of the corpus: files, packs, folders of a story in several files; by name."""
    files = (path for ending in ("yaml", "upward") for path in (CORPUS / room).glob(f"*.{ending}"))
    return sorted([*files, *(path.parent for path in (CORPUS / room).glob("*/*.yaml"))])


def example(golden: Path) -> Path:
    """The example that a recorded message is about, a file or a folder; which need not be there."""
    others = (golden.with_suffix(""), golden.with_suffix(".upward"))
    return next((path for path in others if path.exists()), golden.with_suffix(".yaml"))


def load_example(path: Path) -> Loaded:
    """A file or folder; its first line may lower a limit, as in `# limits: size=400`: less will break it."""
    file = path / "scenario.yaml" if path.is_dir() else path
    text = file.read_text(encoding="utf-8", errors="replace") if file.exists() else ""
    match = _LIMIT.match(text)
    lowered: dict[str, Any] = {match[1]: int(match[2])} if match else {}
    return load_path(path, limits=Limits(**lowered))


def load_translation(path: Path) -> Loaded:
    """The desk of tests/corpus/translated in the German of a PO file, which may not be there."""
    desk = CORPUS / "translated" / "desk.yaml"
    if not path.exists():
        return load_path(desk, language="de")
    source = Source(str(desk), desk.read_text(encoding="utf-8"))
    return load(source, translation=Translation(language="de", name=str(path), content=path.read_bytes()))


def shown(loaded: Loaded, path: Path) -> str:
    """What an author is told, each file called as in the folder of the corpus."""
    text = render(loaded.diagnostics, loaded.sources)
    return text.replace(str(path), path.name).replace(f"{path.parent}{os.sep}", "") + "\n"
