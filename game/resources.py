"""Where the files that ship with the game lie: faces, sounds, scenarios, the schema, pages and styles.

The one module that knows. In a checkout they lie beside `game`; a wheel and a built program carry the same
folders inside it, in `shipped`.
"""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

CODE: Final = Path(__file__).resolve().parent
LIBRARY: Final = CODE.parent  # the folder from which `game` is imported
_SHIPPED: Final = CODE / "shipped"
INSTALLED: Final = _SHIPPED.is_dir()  # or built; else this is a checkout
ROOT: Final = _SHIPPED if INSTALLED else LIBRARY
ASSETS: Final = ROOT / "assets"
FONTS: Final = ASSETS / "fonts"
SOUNDS: Final = ASSETS / "sounds"
ICON: Final = ASSETS / "program" / "upward.png"
# A built program, which holds all its code in itself; else None.
BUILT: Final = Path(sys.executable) if getattr(sys, "frozen", False) else None
SCENARIOS: Final = ROOT / "scenarios"
SCHEMA: Final = ROOT / "docs" / "scenario.schema.json"
RULES_PAGE: Final = ROOT / "docs" / "rules.md"  # every rule for authors with its example
PHONE_PAGES: Final = CODE / "classroom" / "pages"  # what a class's phones load
PAPER_STYLE: Final = CODE / "papers" / "page.css"
WORDS: Final = CODE / "words"  # a folder for each language
PLAYER: Final = CODE / "web" / "player"  # the browser's player: modules, styles, its page
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


def missing_faces() -> tuple[str, ...]:
    """The faces that are not where they should be."""
    return tuple(face for face in FACES if not (FONTS / f"{face}.ttf").is_file())


def missing_sounds(names: Iterable[str]) -> tuple[str, ...]:
    """Those of these sounds that are not where they should be."""
    return tuple(name for name in names if not (SOUNDS / f"{name}.ogg").is_file())


class NoFacesError(OSError):
    """There is not one face to set a paper in; `strerror` is a clause that says so to a user."""

    def __init__(self) -> None:
        """Say where they should be, and what needs none."""
        super().__init__(errno.ENOENT, f"there are no faces in {FONTS} to set it in; as .html it needs none")


class NoStoriesError(Exception):
    """None of the stories that ship are in `SCENARIOS`, where they should be."""
