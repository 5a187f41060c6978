"""The layout of the class's page: a question across; at the left what was read, at the right the options."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame
from attrs import evolve

from game.desktop.play.arrange import with_hud
from game.desktop.play.beats import beats
from game.desktop.play.scene_view import Arranged, SceneView, cast_at
from game.desktop.play.sheet_frame import margins
from game.desktop.play.sheet_view import prose
from game.desktop.projector.large_text_page import large_text_page
from game.desktop.projector.option_rows import row
from game.desktop.projector.page_parts import ClassPage, strips
from game.desktop.ui.text_widgets import words
from game.desktop.ui.theme import SOFT
from game.desktop.ui.widget import Role, Widget
from game.typography.fit import largest

if TYPE_CHECKING:
    from game.desktop.play.beats import Beat
    from game.desktop.projector.actions import ClassAction
    from game.desktop.projector.asked import Asked

_LEFT: Final = 110 / 1920, 730 / 1920
_RIGHT: Final = 900 / 1920, 930 / 1920
_ACROSS: Final = 110 / 1920, 1720 / 1920
_TALLEST: Final = 0.74
_FACES: Final = 0.56
_LARGER: Final = (1.25, 1.15, 1.1)
_USUAL: Final = 250  # text units of the sheet's height, so that the faces above are seen
_LEGIBLE: Final = 0.8  # of the reader's text size: where the words beside one another are smaller, they part


def arrange_class(moment: SceneView, asked: Asked, part: int) -> ClassPage:
    """The page, with what hangs above it; what finds no room there is said on the sheet."""
    made = _arranged(moment, asked, part)
    hung = {widget.label for widget in made.arranged.hud}
    caption, way_in = moment.page.caption, moment.way_in
    lost = caption if caption and str(caption) not in hung else asked.caption
    if lost == asked.caption and (not way_in or way_in in hung):
        return made
    return _arranged(moment, evolve(asked, caption=lost, way_in="" if way_in in hung else way_in), part)


def _arranged(moment: SceneView, asked: Asked, part: int) -> ClassPage:
    """In the largest words that fit; larger than elsewhere, while faces are still seen.

    A class reads it from the last row, and on it are fewer words than on any other page; while it talks,
    large words come before faces. Where the reader asks for larger words than fit beside one another, they
    have the whole window, and pages.
    """
    theme = moment.theme
    wanted = theme.settings.text_size
    high = _TALLEST if asked.question else _FACES
    larger = ((theme.at_least(wanted * share), high) for share in _LARGER)
    tried = (*larger, *((small, _TALLEST) for small in theme.sizes()))
    made, (found, _) = largest(
        tried,
        lambda one: (_beside(evolve(moment, theme=one[0]), asked), one),
        lambda tried: tried[0].sheet.h <= round(theme.size[1] * tried[1][1]),
    )
    if found.settings.text_size < wanted * _LEGIBLE:
        return large_text_page(moment, asked, part)
    corner = round(theme.size[0] * _RIGHT[0]), made.sheet.y
    right = theme.size[0] - theme.px(30)
    page = ClassPage(arranged=made, theme=theme, corner=corner, right=right)
    return evolve(page, arranged=with_hud(moment, made, page.headed(asked.head)))


def _beside(moment: SceneView, asked: Asked) -> Arranged[ClassAction]:
    theme = moment.theme
    wide, high = theme.size
    above, below = margins(theme)
    question = _question(moment, asked, 0)
    over = question[-1].bounds.bottom + round(18 * theme.text) if question else 0
    x, across = round(wide * _RIGHT[0]), round(wide * _RIGHT[1])
    tall = max((w.bounds.bottom for w in _right(moment, asked, x, 0, across)), default=0)
    left_x, left_w = round(wide * _LEFT[0]), round(wide * _LEFT[1])
    most = min(round(high * _TALLEST) - above - below - over, max(tall, round(_USUAL * theme.text)))
    left = pygame.Rect(left_x, 0, left_w, most)
    left_h = max((w.bounds.bottom for w in _left(moment, asked, left, 0)), default=0)
    inner = over + max(tall, left_h, round(150 * theme.text))
    sheet = pygame.Rect(0, high - inner - above - below, wide, inner + above + below)
    top = sheet.y + above + over
    widgets: list[Widget[ClassAction]] = [*_question(moment, asked, sheet.y + above)]
    widgets += _left(moment, asked, left.move(0, top), sheet.y)
    widgets += _right(moment, asked, x, top, across)
    cut = beats(moment.page.lines, theme, left_w, max(1, inner))
    read = [passage.line for beat in cut for passage in beat.passages]
    return Arranged(cut, sheet, tuple(widgets), cast_at(moment.page, read))


def _question(moment: SceneView, asked: Asked, y: int) -> list[Widget]:
    """What the class talks about, across both columns, below the banner."""
    if not asked.question:
        return []
    theme = moment.theme
    x, width = round(theme.size[0] * _ACROSS[0]), round(theme.size[0] * _ACROSS[1])
    return [words(theme, asked.question, "head", (x, y + round(14 * theme.text)), width, role=Role.HEADING)]


def _right(moment: SceneView, asked: Asked, x: int, y: int, width: int) -> list[Widget[ClassAction]]:
    theme = moment.theme
    gap = round(12 * theme.things)
    made: list[Widget[ClassAction]] = []
    y += round(10 * theme.things)
    for shown in asked.rows:
        made += row(theme, shown, (x, y), width, moment.accent)
        y = max(w.bounds.bottom for w in made) + gap
    for said, kind in ((asked.note, "note"), (asked.way_in, "address")):
        if said:
            made.append(words(theme, said, kind, (x, y), width, colour=SOFT))
            y = made[-1].bounds.bottom + gap
    return [*made, *strips(theme, asked.goes, pygame.Rect(x, y, width, 0), moment.accent)]


def _left(moment: SceneView, asked: Asked, room: pygame.Rect, top: int) -> list[Widget]:
    """The words at the left: the caption where it does not hang above, and the end of what was read."""
    made: list[Widget] = []
    y = room.y
    if asked.caption:
        made.append(words(moment.theme, asked.caption, "note", room.topleft, room.w, colour=SOFT))
        y = made[-1].bounds.bottom + round(10 * moment.theme.text)
    last = _last_beat(moment, room.w, max(1, room.bottom - y))
    return [*made, *(prose(moment, last, room.x, y, top, room.right) if last is not None else [])]


def _last_beat(moment: SceneView, width: int, most: int) -> Beat | None:
    cut = [beat for beat in beats(moment.page.lines, moment.theme, width, most) if beat.passages]
    return cut[-1] if cut else None
