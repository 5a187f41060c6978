"""The layout of the class's page: what was read at the left; what is decided, and how, at the right."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

import pygame
from attrs import evolve, frozen

from game.classroom.room import Phase, letter
from game.desktop.play.beats import beats
from game.desktop.play.scene_view import Arranged, SceneView, cast_at
from game.desktop.play.sheet_frame import margins
from game.desktop.play.sheet_view import prose
from game.desktop.projector.actions import ClassAction, StripAction
from game.desktop.projector.option_rows import Shown, row
from game.desktop.ui.buttons import button
from game.desktop.ui.text_widgets import ribbon, words
from game.desktop.ui.theme import CREAM, SOFT
from game.desktop.ui.widget import Role, Widget
from game.story.text import NOTHING
from game.typography.fit import largest

if TYPE_CHECKING:
    from game.classroom.room import Room
    from game.desktop.play.beats import Beat
    from game.desktop.ui.theme import Theme

_LEFT: Final = 110 / 1920, 730 / 1920
_RIGHT: Final = 900 / 1920, 930 / 1920
_TALLEST: Final = 0.74
_FACES: Final = 0.56
_LARGER: Final = (1.25, 1.15, 1.1)
_USUAL: Final = 250  # text units of the sheet's height, so that the faces above are seen


@frozen(kw_only=True)
class Asked:
    """What the page shows and asks: a head, rows, a line below them, and the strips that go on."""

    head: str
    rows: tuple[Shown, ...]
    note: str = ""
    left: tuple[tuple[str, str], ...] = ()  # kind of type and words, instead of the scene's own
    goes: tuple[tuple[str, StripAction], ...] = ()  # what a strip says, and what it does


def arrange_class(moment: SceneView, asked: Asked) -> Arranged[ClassAction]:
    """Arrange the page in the largest words that fit; larger than elsewhere, while faces are still seen.

    A class reads it from the last row, and on it are fewer words than on any other page.
    """
    theme = moment.theme
    larger = (theme.at_least(theme.settings.text_size * share) for share in _LARGER)
    tried = (*((large, _FACES) for large in larger), *((small, _TALLEST) for small in theme.sizes()))
    made, _ = largest(
        tried,
        lambda one: (_arranged(evolve(moment, theme=one[0]), moment, asked), one[1]),
        lambda found: found[0].sheet.h <= round(theme.size[1] * found[1]),
    )
    return made


def with_head(arranged: Arranged[ClassAction], moment: SceneView, head: str) -> Arranged[ClassAction]:
    """The same page with another head, which is all that a vote changes: its banner is the last widget."""
    banner = _banner(moment, head, round(moment.theme.size[0] * _RIGHT[0]), arranged.sheet.y)
    return evolve(arranged, widgets=(*arranged.widgets[:-1], banner))


def _arranged(moment: SceneView, usual: SceneView, asked: Asked) -> Arranged[ClassAction]:
    theme = moment.theme
    wide, high = theme.size
    above, below = margins(theme)
    x, across = round(wide * _RIGHT[0]), round(wide * _RIGHT[1])
    right = _right(moment, asked, x, 0, across)
    tall = max((w.bounds.bottom for w in right), default=0)
    left_x, left_w = round(wide * _LEFT[0]), round(wide * _LEFT[1])
    most = min(round(high * _TALLEST) - above - below, max(tall, round(_USUAL * theme.text)))
    left_h = _left_height(moment, asked, left_w, most)
    inner = max(tall, left_h, round(150 * theme.text))
    sheet = pygame.Rect(0, high - inner - above - below, wide, inner + above + below)
    widgets: list[Widget[ClassAction]] = []
    widgets += _left(moment, asked, pygame.Rect(left_x, sheet.y + above, left_w, most), sheet.y)
    widgets += _right(moment, asked, x, sheet.y + above, across)
    widgets.append(_banner(usual, asked.head, x, sheet.y))
    cut = beats(moment.page.lines, theme, left_w, max(1, inner))
    read = [passage.line for beat in cut for passage in beat.passages]
    return Arranged(cut, sheet, tuple(widgets), cast_at(moment.page, read))


def _banner(moment: SceneView, head: str, x: int, top: int) -> Widget:
    """What the class does now, across the sheet's upper edge."""
    theme = moment.theme
    room = theme.size[0] - x - theme.px(30)

    def made(small: Theme) -> Widget:
        banner = partial(ribbon, small, head, colour=CREAM, paper="#6b2f22", shape="strip", kind="subhead")
        corner = x, top - banner((x, 0)).bounds.h // 2 - theme.px(4)
        return banner(corner, role=Role.HEADING)

    return largest(
        theme.sizes(),
        made,
        lambda banner: banner.bounds.w <= room and banner.bounds.h <= 2 * theme.px(60) + 8,
    )


def _right(moment: SceneView, asked: Asked, x: int, y: int, width: int) -> list[Widget[ClassAction]]:
    theme = moment.theme
    gap = round(12 * theme.things)
    made: list[Widget[ClassAction]] = []
    y += round(10 * theme.things)
    for shown in asked.rows:
        made += row(theme, shown, (x, y), width, moment.accent)
        y = max(w.bounds.bottom for w in made) + gap
    if asked.note:
        made.append(words(theme, asked.note, "note", (x, y), width, colour=SOFT))
        y = made[-1].bounds.bottom + gap
    return [*made, *_strips(moment, asked.goes, x, y, width)]


def _strips(
    moment: SceneView, goes: tuple[tuple[str, StripAction], ...], x: int, y: int, width: int
) -> list[Widget[StripAction]]:
    """The strips that go on, in as many lines as they need."""
    theme, made = moment.theme, list[Widget[StripAction]]()
    left, gap = x, round(14 * theme.things)
    for said, does in goes:
        one: Widget[StripAction] = button(theme, said, (left, y), does=does, accent=moment.accent)
        if one.bounds.right > x + width and left > x:
            left, y = x, y + one.bounds.h + gap
            one = button(theme, said, (left, y), does=does, accent=moment.accent)
        if one.bounds.right > x + width:
            one = button(theme, said, (left, y), does=does, accent=moment.accent, width=width)
        made.append(one)
        left = one.bounds.right + gap
    return made


def _left_height(moment: SceneView, asked: Asked, width: int, most: int) -> int:
    if asked.left:
        return max(w.bounds.bottom for w in _told(moment, asked, 0, 0, width))
    last = _last_beat(moment, width, most)
    return last.height if last is not None else 0


def _left(moment: SceneView, asked: Asked, room: pygame.Rect, top: int) -> list[Widget]:
    """The words at the left: what a talk is about, or the end of what was read."""
    if asked.left:
        return _told(moment, asked, room.x, room.y, room.w)
    last = _last_beat(moment, room.w, room.h)
    return prose(moment, last, room.x, room.y, top, room.right) if last is not None else []


def _last_beat(moment: SceneView, width: int, most: int) -> Beat | None:
    cut = [beat for beat in beats(moment.page.lines, moment.theme, width, most) if beat.passages]
    return cut[-1] if cut else None


def _told(moment: SceneView, asked: Asked, x: int, y: int, width: int) -> list[Widget]:
    made: list[Widget] = []
    for kind, said in asked.left:
        made.append(words(moment.theme, said, kind, (x, y), width))
        y = made[-1].bounds.bottom + round(14 * moment.theme.text)
    return made


def rows_of(room: Room) -> tuple[Shown, ...]:
    """The options of the room's page, as its phase shows them."""
    asked = room.ballot.options if room.phase is Phase.VOTING and room.ballot is not None else None
    most = max((count for tally in room.rounds for _, count in tally.counts), default=1)
    revealed = room.phase in {Phase.REVEALED, Phase.TALKING}
    made = []
    for option in room.page.options:
        if asked is not None and option.id not in asked:
            continue
        if not option.available and (asked is not None or revealed):
            continue
        made.append(
            Shown(
                id=option.id,
                letter=letter(room, option.id),
                text=option.text,
                hands=room.ballot.hands.get(option.id, 0) if asked is not None and room.ballot else None,
                counts=tuple(tally.of(option.id) for tally in room.rounds) if revealed else (),
                most=max(1, most),
                locked=NOTHING if option.available else option.locked or NOTHING,
                wanting=None if option.available else option.wanting,
            )
        )
    return tuple(made)
