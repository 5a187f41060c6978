"""The questions of a debrief in their order: what it was like, what happened, why, what to take along."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.desktop.screens.leaf import Entry
from game.desktop.widgets.widget import Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.classroom.room import Room
    from game.story.text import Text

_RED = "#a5321f"
_LIKE = (
    "Which moment stays with you? Say what you saw, not yet what you think of it.",
    "Where did you hesitate before you raised your hand?",
)
_HAPPENED = (
    "Tell the road in five sentences, each by somebody else.",
    "Which door was open that you did not see at the time?",
)
_WHY = (
    "Where did the second vote differ from the first, and what was said in between?",
    "What did the numbers move for that had nothing to do with choice?",
)
_ALONG = ("Whom could you ask something this week? What would you have to know first?",)


def asked_in_order(room: Room) -> tuple[Entry, ...]:
    """Reactions, description, analysis, what to take along; the story's own questions among them."""
    ending = room.page.ending
    own = tuple(str(question) for question in ending.debrief) if ending is not None else ()
    met = {state.scene for state in room.play.states}
    prompts = [
        scene.discuss.prompt for scene in room.scenario.scenes.values() if scene.discuss and scene.id in met
    ]
    parts: tuple[tuple[str, tuple[str, ...]], ...] = (
        ("What was it like?", _LIKE),
        ("What happened?", _HAPPENED),
        ("Why?", (*_WHY, *prompts[:2])),
        ("What do you take along?", (*own, *_ALONG)),
    )
    said = [entry for head, asked in parts for entry in _part(head, asked)]
    reflection = [line.text for line in ending.reflection] if ending is not None else []
    return (*said, *_reflection(reflection))


def _part(head: str, asked: tuple[str, ...]) -> Iterator[Entry]:
    yield Entry(head, "small", _RED, 26, role=Role.HEADING, keep=True)
    for each in asked:
        yield Entry(each, gap=8)


def _reflection(said: list[Text]) -> Iterator[Entry]:
    """Chen Wu's view, one among five, after the class has said its own."""
    if said:
        yield Entry("How Chen Wu sees it", "small", _RED, 30, role=Role.HEADING, keep=True)
        for words in said:
            yield Entry(words, "spoken", gap=8, role=Role.SPEECH)
