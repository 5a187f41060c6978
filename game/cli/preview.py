"""`preview`: opens the window that follows a story while it is edited."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from game.cli.missing import tell_missing_faces
from game.cli.standing import standing
from game.cli.stories import read_story

if TYPE_CHECKING:
    from pathlib import Path

    from game.cli.standing import Wanted

_WRONG_USAGE = 2


def show_preview(path: Path, wanted: Wanted, seed: int | None) -> int:
    """Open the preview: 0; 1 where the story has mistakes or there is no display; 2 for no such place."""
    scenario = read_story(path)
    if scenario is None:
        return 1
    there = standing(scenario, wanted)
    if isinstance(there, str):
        print(there, file=sys.stderr)
        return _WRONG_USAGE
    try:
        from game.desktop import NoDisplay
        from game.desktop.preview.start import preview
    except ImportError as problem:
        print(f"The window needs pygame, which does not load here ({problem}).", file=sys.stderr)
        return 1
    tell_missing_faces()
    try:
        return preview(path, there.play, seed, there.said)
    except NoDisplay as reason:
        print(reason, file=sys.stderr)
        return 1
