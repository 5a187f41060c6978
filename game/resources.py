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
