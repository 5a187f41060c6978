"""`check`: every mistake of every story in one run, and one line that sums up."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from game.diagnostics import Severity, render
from game.loader import load_path

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from game.diagnostics import Diagnostic, Format
    from game.loader import Loaded


def check(paths: Sequence[Path], style: Format, *, strict: bool) -> int:
    """Print what is found in these stories: 0 if nothing counts, else 1; `strict` counts everything."""
    loaded = [_read(path) for path in paths]
    found = [one for each in loaded for one in each.diagnostics]
    counted = [one for one in found if strict or one.severity is Severity.ERROR]
    shown = render(found, [each.source for each in loaded], style)
    if shown:
        print(shown)
    if style == "text":
        print("\n" * bool(shown) + _sum_up(len(paths), found))
    return 1 if counted else 0


def _read(path: Path) -> Loaded:
    """A story, its file called as one would type it here."""
    here = Path.cwd()
    return load_path(path.relative_to(here) if path.is_relative_to(here) else path)


def _sum_up(stories: int, found: Iterable[Diagnostic]) -> str:
    checked = _count(stories, "story", "stories") + " checked"
    kinds = {
        Severity.ERROR: ("error", "errors"),
        Severity.WARNING: ("warning", "warnings"),
        Severity.ADVICE: ("piece of advice", "pieces of advice"),
    }
    weights = [one.severity for one in found]
    counts = [_count(weights.count(kind), *words) for kind, words in kinds.items() if kind in weights]
    return f"{checked}: {', '.join(counts) or 'nothing to mend'}."


def _count(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"
