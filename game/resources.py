"""Where the files that ship with the game lie: faces, sounds, scenarios, the schema, pages and styles.

The one module that knows; a program built without a checkout changes `ROOT` here and nothing else.
"""

from pathlib import Path
from typing import Final

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
MAP_PAGE: Final = CODE / "authoring" / "map" / "page.html"


class NoStoriesError(Exception):
    """None of the stories that ship are where they should be; the message says so to a user."""

    def __init__(self) -> None:
        """Say where they should be."""
        why = f"{SCENARIOS} holds none" if SCENARIOS.is_dir() else f"there is no folder {SCENARIOS}"
        super().__init__(f"The stories that ship are not here: {why}.")
