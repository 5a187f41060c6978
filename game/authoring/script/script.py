"""The reading copy of a story: its head, then every scene in the order they follow, with notes beside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.authoring.script.head import head_parts
from game.authoring.script.order import reading_order
from game.authoring.script.prose import words
from game.authoring.script.scene import scene_parts
from game.papers.model import Document, Heading
from game.words import language

if TYPE_CHECKING:
    from game.story import Scenario


def script(scenario: Scenario) -> Document:
    """All that is read of a story, with what it depends on as notes in the margin."""
    scenes = reading_order(scenario)
    return Document(
        title=words(scenario, scenario.title),
        kind="Reading copy",
        summary=words(scenario, scenario.summary) if scenario.summary else "",
        language=language(),
        foot=f"{scenario.title}, a reading copy",
        blocks=(
            *head_parts(scenario),
            Heading(words="The scenes"),
            *(block for scene in scenes for block in scene_parts(scenario, scene)),
        ),
    )
