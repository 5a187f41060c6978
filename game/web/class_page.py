"""The player as a phone in class has it: its page, and the story that is handed to it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from game.web.compile_story import compile_story
from game.web.page_file import PageParts, page_file
from game.web.page_words import words_as_data
from game.web.player_styles import styles
from game.web.put_together import put_together
from game.words import language

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.story import Scenario

_ENTRY: Final = "class_main.js"


def class_files() -> Mapping[str, tuple[bytes, str]]:
    """The files of the player's page by their paths, each with its type; the page is that of any story."""
    parts = PageParts(language=language(), title="", style="", program="", carried={}, linked=True)
    return {
        "/player": (page_file(parts).encode(), "text/html"),
        "/player.css": (styles().encode(), "text/css"),
        "/player.js": (put_together(_ENTRY).encode(), "text/javascript"),
    }


def class_story(scenario: Scenario) -> bytes:
    """A story and what the player says of it, as JSON, in the language that is spoken."""
    given = {"story": compile_story(scenario), "words": words_as_data(language(), _ENTRY)}
    return json.dumps(given, ensure_ascii=False, separators=(",", ":")).encode()
