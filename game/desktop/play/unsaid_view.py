"""A draft on the sheet as a widget: with a caret behind it, or crossed out, where another took its place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame
from attrs import evolve

from game.desktop.raster.contrast import seen
from game.desktop.raster.ink import cross_out

if TYPE_CHECKING:
    from game.desktop.play.scene_view import SceneView
    from game.desktop.raster.text_layout import Block
    from game.desktop.ui.widget import Touch, Widget

_CARET: Final = 0.9  # of a row: how high the caret is


def unsaid_words(view: SceneView, words: Widget, block: Block, *, given_up: bool, since: float) -> Widget:
    """The words of a draft with its caret; given up, crossed out from `since` seconds of the beat on."""
    return _crossed_out(view, words, block, since) if given_up else _with_caret(view, words, block)


def _crossed_out(view: SceneView, words: Widget, block: Block, since: float) -> Widget:
    def paint(surface: pygame.Surface, at: pygame.Rect, touch: Touch) -> None:
        words.paint(surface, at, touch)
        if view.pace.age >= since:
            cross_out(surface, block, at.x, at.y, max(2, view.theme.px(3)))

    return evolve(words, paint=paint)


def _with_caret(view: SceneView, words: Widget, block: Block) -> Widget:
    def paint(surface: pygame.Surface, at: pygame.Rect, touch: Touch) -> None:
        words.paint(surface, at, touch)
        row, last = block.style.row, block.rows[-1]
        top = at.y + (len(block.rows) - 1) * row + round((1 - _CARET) * row / 2)
        caret = at.x + last.width + 4, top, max(2, view.theme.px(4)), round(_CARET * row)
        pygame.draw.rect(surface, seen(view.accent), caret)

    return evolve(words, paint=paint)
