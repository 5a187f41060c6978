"""A scene on the stage: people before a place, prose on the nearest sheet, choices as strips beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame

from game.desktop.play.beats import Beat, beats, quoted, spread
from game.desktop.play.frame import choice_strips, go_on, height_of, name_banner, sheet_paper, strips_within
from game.desktop.play.reveal import lettered, letters
from game.desktop.play.scene_view import Arranged, SceneView, cast_at
from game.desktop.ui.text_widgets import placed
from game.desktop.ui.widget import Role

if TYPE_CHECKING:
    from game.desktop.play.scene_view import PageAction
    from game.desktop.ui.widget import Widget

_PROSE: Final = 134 / 1920, 800 / 1920
_CHOICES: Final = 1000 / 1920, 812 / 1920
_TALLEST: Final = 0.56
_TALLEST_ALONE: Final = 0.86
_USUAL: Final = 250


def arrange_stage(moment: SceneView, number: int) -> Arranged[PageAction]:
    """Arrange beat `number` of a scene on the stage."""
    theme = moment.theme
    wide, high = theme.size
    above, below = sheet_paper(theme)
    column = round(wide * _CHOICES[0]), round(wide * _CHOICES[1])
    most = round(high * _TALLEST) - above - below
    strips = choice_strips(moment, column[0], 0, column[1])
    beside = height_of(strips) <= most
    room = min(most, max(round(_USUAL * theme.text), height_of(strips) if beside else 0))
    cut = beats(moment.page.lines, theme, round(wide * _PROSE[1]), room)
    if not beside:
        cut = (*cut, Beat())
    number = min(number, len(cut) - 1)
    last = number == len(cut) - 1
    inner = max(
        [beat.height for beat in cut] + ([height_of(strips)] if beside else []) + [round(150 * theme.text)]
    )
    if last and not beside:
        column = round(wide * 0.12), round(wide * 0.76)
        room = round(high * _TALLEST_ALONE) - above - below
        inner = height_of(strips_within(moment, column[0], 0, column[1], room))
    sheet = pygame.Rect(0, high - inner - above - below, wide, inner + above + below)
    widgets: list[Widget[PageAction]] = []
    widgets += prose(moment, cut[number], round(wide * _PROSE[0]), sheet.y + above, sheet.y)
    if last and moment.page.options and moment.page.kind == "choices":
        widgets += strips_within(moment, column[0], sheet.y + above, column[1], inner)
    else:
        words = on_words(moment) if last else "…"
        widgets.append(go_on(moment, words, column[0] + column[1], high - below))
    read = [passage.line for beat in cut[: number + 1] for passage in beat.passages]
    return Arranged(cut, sheet, tuple(widgets), cast_at(moment.page, read))


def on_words(moment: SceneView) -> str:
    """What the strip says that leads out of a scene without a choice."""
    return {"chance": "See how it falls", "ending": "Look back"}.get(moment.page.kind, "Go on")


def prose(moment: SceneView, beat: Beat, x: int, y: int, sheet_top: int) -> list[Widget]:
    """The words of a beat, and the banner of who speaks them."""
    shown: list[Widget] = []
    voice = beat.speaker
    if voice and voice.speaker:
        shown.append(name_banner(moment, voice.speaker.name, voice.speaker.about, x, sheet_top))
    start = 0.0
    for passage, top in spread(beat):
        line = passage.line
        role = Role.SPEECH if line.speaker else Role.TEXT
        said = f"{line.speaker.name}: {line.text}" if line.speaker else str(quoted(line))
        words = placed(passage.block, (x, y + top), role=role, label=said)
        shown.append(lettered(words, passage.block, moment.pace, start))
        start += letters(passage.block) / moment.pace.letters
    return shown
