"""The guide tells a teacher what each start touches on."""

from __future__ import annotations

from game.classroom.guide.story import before_parts
from game.loader import load_path
from game.papers.model import Box, Paragraph, plain_words
from tests.loader.corpus import CORPUS


def test_the_guide_has_every_starts_note() -> None:
    """In the frame of what is said before, marked with its start."""
    toast = load_path(CORPUS / "playable" / "the_toast.yaml").scenario
    assert toast is not None
    (frame,) = [part for part in before_parts(toast) if isinstance(part, Box)]
    told = [plain_words(part.words) for part in frame.blocks if isinstance(part, Paragraph)]
    assert told[:2] == [
        "Say this before you begin: the story touches on a drink at a work dinner.",
        "If you speak of or play the start “After a week of nights”: it touches on not having slept.",
    ]
