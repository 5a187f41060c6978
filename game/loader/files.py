"""Scenarios on disk: a file, or a folder that holds scenario.yaml."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from game.diagnostics import Source, Span
from game.loader.limits import Limits
from game.loader.load import Loaded, load
from game.loader.notes import Notes

SHIPPED: Final = Path(__file__).resolve().parents[2] / "scenarios"
NAME: Final = "scenario.yaml"


def find(root: Path = SHIPPED) -> tuple[Path, ...]:
    """The scenario folders directly under a folder, by name; the four that ship in their usual order."""
    order = {"yang_kaikai": 0, "wenzhu": 1, "meng_jin": 2, "lin_feng": 3}
    folders = [path.parent for path in root.glob(f"*/{NAME}")]
    return tuple(sorted(folders, key=lambda path: (order.get(path.name, len(order)), path.name)))


def load_path(path: Path, *, limits: Limits | None = None, shown: str = "") -> Loaded:
    """Read the scenario in a file or folder; `shown` is what diagnostics call it, else the path as given."""
    allowed = limits or Limits()
    file = path / NAME if path.is_dir() else path
    name = shown or str(file)
    id_ = path.resolve().name if path.is_dir() else (file.parent.name if file.name == NAME else file.stem)
    try:
        with file.open("rb") as opened:
            raw = opened.read(allowed.size + 1)
    except OSError as problem:
        reason = "it is not there" if isinstance(problem, FileNotFoundError) else "it cannot be opened"
        return _refused(name, "UP101", Span(1, 1, 2), f"no scenario can be read here: {reason}", f"give a file, or a folder that holds {NAME}")
    if len(raw) > allowed.size:
        return _refused(name, "UP102", Span(1, 1, 2), f"this file has more than {allowed.size:,} bytes", "make two stories of it")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        before = raw[: problem.start]
        line, column = before.count(b"\n") + 1, len(before.rpartition(b"\n")[2].decode(errors="replace")) + 1
        return _refused(name, "UP103", Span(line, column, column + 1), "this is not text in UTF-8", "save the file as UTF-8 in your editor")
    return load(Source(name, text.replace("\r\n", "\n")), id=id_, limits=allowed)


def _refused(name: str, rule: str, span: Span, message: str, hint: str) -> Loaded:
    notes = Notes(Source(name, ""))
    notes.span(rule, span, message, hint)
    return Loaded(None, tuple(notes.found), notes.source)
