"""Somebody whole and in six moods as one picture."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame
from attrs import evolve

from game.desktop.dress.card import Seen, card
from game.desktop.dress.plan import grid
from game.desktop.dress.words import mood_word
from game.desktop.raster.picture_memory import PictureMemory
from game.desktop.raster.render_queue import RenderQueue
from game.desktop.ui.slips import ground
from game.desktop.ui.theme import PAPER, Theme
from game.desktop.ui.widget import Touch
from game.saves import Settings
from game.story.catalogue import Mood

if TYPE_CHECKING:
    from game.desktop.dress.wardrobe import Dressing
    from game.desktop.ui.widget import Widget

_SIZE: Final = 1500, 900
_PERSON: Final = pygame.Rect(36, 36, 420, 828)
_MOODS: Final = pygame.Rect(486, 36, 978, 828)


def six_moods(shown: Dressing) -> pygame.Surface:
    """The picture, 1500 by 900 pixels."""
    theme, queue = Theme(_SIZE, Settings()), RenderQueue(memory=PictureMemory())
    cards = [
        card(theme, queue, shown, _PERSON, seen_of=Seen.WHOLE, label=shown.who.name),
        *_moods(theme, queue, shown),
    ]
    made = pygame.Surface(_SIZE)
    for _ in range(2):  # what is asked for while it is drawn, and then made, is there the second time
        made.blit(ground(_SIZE, PAPER), (0, 0))
        for each in cards:
            each.draw(made, Touch.REST)
        queue.finish()
    return made


def _moods(theme: Theme, queue: RenderQueue, shown: Dressing) -> list[Widget[object]]:
    boxes = grid(_MOODS, len(Mood), 3, 18)
    return [
        card(theme, queue, evolve(shown, mood=mood), box, seen_of=Seen.BUST, label=mood_word(mood), does=mood)
        for mood, box in zip(Mood, boxes, strict=True)
    ]
