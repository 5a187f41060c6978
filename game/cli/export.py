"""`export`: a story as one page for a browser, or as a folder for a web site."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

from game.cli.missing import tell_missing_faces
from game.cli.stories import read_translated
from game.web.export import export_folder, export_page

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from game.story import Scenario

_WRONG_USAGE: Final = 2
_KILOBYTE: Final = 1024


def export_story(
    path: Path, out: Path, *, folder: bool = False, language: str | None = None, sounds: bool = True
) -> int:
    """Write the page of a story: 0, 1 if it has mistakes, 2 if it cannot be written so.

    `language` is the code of the translation that is played (1 if there is none); else the author's words.
    """
    if not folder and out.suffix.lower() not in {".html", ".htm"}:
        print(f"“{out.name}” is no page: end it in .html, or add --folder.", file=sys.stderr)
        return _WRONG_USAGE
    scenario = read_translated(path, language)
    if scenario is None:
        return 1
    made = export_folder if folder else _page
    files = made(scenario, sounds=sounds)
    tell_missing_faces()
    return _write(out, files)


def _page(scenario: Scenario, *, sounds: bool) -> Mapping[str, bytes]:
    return {"": export_page(scenario, sounds=sounds).encode()}


def _write(out: Path, files: Mapping[str, bytes]) -> int:
    try:
        for name, content in files.items():
            path = out / name if name else out
            if name:
                path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
    except OSError as problem:
        print(f"It cannot be written to “{out}”: {problem.strerror or problem}.", file=sys.stderr)
        return _WRONG_USAGE
    size = sum(map(len, files.values()))
    print(
        f"Written: {out} ({size / _KILOBYTE:,.0f} KB). Any browser opens it; it asks no network for anything."
    )
    return 0
