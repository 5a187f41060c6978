"""The text sheet beside a phone: what is narrated above, the choices below, in one column."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame
from attrs import frozen

from game.desktop.play.beats import Beat, beats
from game.desktop.play.frame import choice_strips, go_on, height_of, sheet_paper, strips_within
from game.desktop.play.stage_view import on_words, prose

if TYPE_CHECKING:
    from game.desktop.play.scene_view import PageAction, SceneView
    from game.desktop.ui.widget import Widget
    from game.story import ShownLine

_LEFT: Final = 0.058
_TALLEST: Final = 0.60
_TALLEST_ALONE: Final = 0.86
_USUAL: Final = 300
_LEAST: Final = 150


@frozen
class Column:
    """The column arranged, and what the phone shows by now."""

    beats: tuple[Beat, ...]
    sheet: pygame.Rect
    widgets: tuple[Widget[PageAction], ...]
    shown: list[ShownLine]


def beside(moment: SceneView, number: int, right: int) -> Column:
    """Arrange beat `number` in the column that ends at `right` pixels."""
    theme = moment.theme
    high = theme.size[1]
    above, below = sheet_paper(theme)
    left = round(theme.size[0] * _LEFT)
    across = right - left
    most, alone = round(high * _TALLEST) - above - below, round(high * _TALLEST_ALONE) - above - below
    lower = round(90 * theme.text)
    cut = beats(moment.page.lines, theme, across, min(most - lower, round(_USUAL * theme.text)), chat=True)
    tall = height_of(choice_strips(moment, left, 0, across))
    gap = round(18 * theme.text)
    if cut[-1].height + gap + tall > most and cut[-1].height:
        cut = (*cut, Beat())
    number = min(number, len(cut) - 1)
    last = number == len(cut) - 1
    room = alone if last and not cut[-1].height else most
    strip = go_on(moment, "…", right, high).bounds.h + gap
    asks = moment.page.kind == "choices"
    needs = [beat.height + strip for beat in (cut[:-1] if asks else cut)]
    needs += [cut[-1].height + gap + min(tall, room) if asks else 0, round(_LEAST * theme.text)]
    inner = max(needs) if tall <= room else room
    sheet = pygame.Rect(0, high - inner - above - below, right + theme.px(52), inner + above + below)
    widgets: list[Widget[PageAction]] = []
    widgets += prose(moment, cut[number], left, sheet.y + above, sheet.y)
    if last and moment.page.kind == "choices":
        down = cut[number].height + gap if cut[number].passages else 0
        widgets += strips_within(moment, left, sheet.y + above + down, across, inner - down)
    else:
        widgets.append(go_on(moment, on_words(moment) if last else "…", right, high - below))
    return Column(cut, sheet, tuple(widgets), [line for beat in cut[: number + 1] for line in beat.bubbles])
