"""Emphasis on choices, captions and reasons of the window: set in its face, said without stars."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from game.desktop.raster.text_layout import lay_out
from game.desktop.ui.buttons import choice
from game.desktop.ui.text_widgets import ribbon
from game.desktop.ui.theme import Theme
from game.saves import Settings
from game.story.text import Run, Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.desktop.ui.widget import Widget

THEME = Theme((1280, 720), Settings())
PAY = Text((Run("Pay 30 "), Run("yuan", emphasis=True)))


@pytest.mark.parametrize(
    "made",
    [
        lambda text: choice(THEME, text, 1, (0, 0), 500, does=None),
        lambda text: ribbon(THEME, text, (0, 0)),
    ],
)
def test_words_are_said_without_marks(made: Callable[[Text], Widget[None]]) -> None:
    """The label is the words alone; the emphasised ones have a face of their own."""
    assert made(PAY).label == "Pay 30 yuan"
    (row,) = lay_out(PAY, THEME.style("choice"), 500).rows
    assert len({piece.face for piece in row.pieces}) > 1
