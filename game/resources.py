"""Where the files that ship with the game lie: faces, sounds, scenarios, the schema, pages and styles.

The one module that knows; a program built without a checkout changes `ROOT` here and nothing else.
"""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

ROOT: Final = Path(__file__).resolve().parents[1]
CODE: Final = ROOT / "game"
MAIN: Final = ROOT / "main.py"  # what starts the program, to start it once more
ASSETS: Final = ROOT / "assets"
FONTS: Final = ASSETS / "fonts"
SOUNDS: Final = ASSETS / "sounds"
SCENARIOS: Final = ROOT / "scenarios"
SCHEMA: Final = ROOT / "docs" / "scenario.schema.json"
PHONE_PAGES: Final = CODE / "classroom" / "pages"  # what a class's phones load
PAPER_STYLE: Final = CODE / "papers" / "page.css"
WORDS: Final = CODE / "words"  # a folder for each language
MAP_PAGE: Final = CODE / "authoring" / "map" / "page.html"


def word_folders() -> tuple[Path, ...]:
    """Where languages are: those that ship, and those somebody tries (`UPWARD_WORDS`)."""
    tried = os.environ.get("UPWARD_WORDS")
    return (WORDS, Path(tried)) if tried else (WORDS,)


# The files of the faces, without their ending.
FACES: Final = (
    "Alegreya-Bold",
    "Alegreya-Italic",
    "Alegreya-Medium",
    "Alegreya-Regular",
    "AtkinsonHyperlegible-Bold",
    "AtkinsonHyperlegible-Italic",
    "AtkinsonHyperlegible-Regular",
    "UpwardKai-Bold",
    "UpwardKai-Regular",
    "YoungSerif-Regular",
)


def missing_faces() -> str:
    """A sentence about the faces that are not where they should be; empty where all are."""
    missing = [face for face in FACES if not (FONTS / f"{face}.ttf").is_file()]
    if not missing:
        return ""
    if len(missing) == len(FACES):
        return f"There are no faces in {FONTS}: a plain one stands in, and some characters cannot be shown."
    return f"Faces are missing in {FONTS}, for which others stand in: {', '.join(missing)}."


def missing_sounds(names: Iterable[str]) -> str:
    """A sentence about those of these sounds that are not where they should be; empty where all are."""
    missing = [name for name in names if not (SOUNDS / f"{name}.ogg").is_file()]
    if not missing:
        return ""
    which = missing[0] if len(missing) == 1 else f"{missing[0]} and {len(missing) - 1} more"
    return f"Sounds are missing in {SOUNDS} and are not heard: {which}."


class NoFacesError(OSError):
    """There is not one face to set a paper in; `strerror` is a clause that says so to a user."""

    def __init__(self) -> None:
        """Say where they should be, and what needs none."""
        super().__init__(errno.ENOENT, f"there are no faces in {FONTS} to set it in; as .html it needs none")


class NoStoriesError(Exception):
    """None of the stories that ship are where they should be; the message says so to a user."""

    def __init__(self) -> None:
        """Say where they should be."""
        why = f"{SCENARIOS} holds none" if SCENARIOS.is_dir() else f"there is no folder {SCENARIOS}"
        super().__init__(f"The stories that ship are not here: {why}.")
