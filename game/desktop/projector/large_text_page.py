"""The class's page in large text: one column over the whole window, in parts that are turned through.

What does not serve the decision gives way first: the people, then the tags of the stats. Then the page is
cut, never in the middle of an option, so that who asked for large letters has them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame
from attrs import evolve, frozen

from game.desktop.play.arrange import with_hud
from game.desktop.play.beats import beats, quoted, spoken, spread
from game.desktop.play.hud_layout import buttons, lay_hud
from game.desktop.play.scene_view import Arranged
from game.desktop.play.shown import shown
from game.desktop.play.unsaid_view import unsaid_words
from game.desktop.projector.actions import TurnPart
from game.desktop.projector.option_rows import row
from game.desktop.projector.page_parts import ClassPage, strips, tallest_banner
from game.desktop.ui.text_widgets import placed, words
from game.desktop.ui.theme import SOFT
from game.desktop.ui.widget import Role
from game.typography.fit import SHARES, largest
from game.words import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from game.desktop.play.beats import Beat
    from game.desktop.play.scene_view import SceneView
    from game.desktop.projector.actions import ClassAction, StripAction
    from game.desktop.projector.asked import Asked
    from game.desktop.ui.theme import Theme
    from game.desktop.ui.widget import Widget

    Block = Callable[[int], list[Widget[ClassAction]]]

_MARGIN: Final = 90
_LARGE: Final = (1, 0.9, 0.8)  # of the reader's text size: for one part with all options on it
_TALKED_OF: Final = (0.7, 0.6)  # the same below a question, which is larger
_PARTED: Final = 0.8  # the same where the options do not fit on one


@frozen(kw_only=True)
class _Cut:
    """The page cut into parts: the blocks of each, and whether every option is on the first of them."""

    theme: Theme
    sheet: pygame.Rect
    room: pygame.Rect
    parts: tuple[tuple[Block, ...], ...]
    together: bool
    fits: bool


def large_text_page(moment: SceneView, asked: Asked, part: int) -> ClassPage:
    """The page in large words, at this part of it; the parts are counted from 0 and go round."""
    shares = (*_LARGE, *(_TALKED_OF if asked.question else ()))
    whole = [(share, tags, True) for share in shares for tags in (True, False)]
    parted = [(share, False, False) for share in (_PARTED, *SHARES) if share <= _PARTED]
    cut, _ = largest(
        (*whole, *parted),
        lambda one: (_cut(moment, asked, one[0], tags=one[1]), one[2]),
        lambda found: found[0].fits and (found[0].together or not found[1]),
    )
    return _page(moment, asked, cut, part % len(cut.parts))


def _cut(moment: SceneView, asked: Asked, share: float, *, tags: bool) -> _Cut:
    theme = moment.theme.at_most(moment.theme.settings.text_size * share)
    sheet = _sheet(moment, tags=tags)
    x, wide = theme.px(_MARGIN), theme.size[0] - 2 * theme.px(_MARGIN)
    top = sheet.y + tallest_banner(moment.theme) // 2 + round(8 * theme.things)
    room = pygame.Rect(x, top, wide, theme.size[1] - theme.px(30) - top)
    small = evolve(moment, theme=theme)
    options = [*_options(small, asked, room)]
    blocks = [*options, *_said(small, asked, room)]
    parts, fits = _parts(theme, asked, room, blocks)
    return _Cut(
        theme=theme,
        sheet=sheet,
        room=room,
        parts=parts,
        together=len(parts[0]) >= len(options),
        fits=fits,
    )


def _sheet(moment: SceneView, *, tags: bool) -> pygame.Rect:
    """The sheet over the whole window below the tags, or else below the corner buttons alone."""
    theme = moment.theme
    top = max(box.bottom for box in buttons(theme)) + theme.px(8)
    if tags:
        hung = lay_hud(shown(moment), theme, None).tags.foot
        top = max(top, hung + tallest_banner(theme) // 2 + theme.px(10))
    return pygame.Rect(0, top, theme.size[0], theme.size[1] - top)


def _parts(
    theme: Theme, asked: Asked, room: pygame.Rect, blocks: list[Block]
) -> tuple[tuple[tuple[Block, ...], ...], bool]:
    """The blocks in parts as high as the strips leave room for, and whether each block has that room."""
    for goes in (asked.goes, (*asked.goes, (say("class.parts.from_top"), TurnPart()))):
        high = room.h - _high(strips(theme, goes, pygame.Rect(0, 0, room.w, 0), "#000000")) - _gap(theme)
        parts, fits = _filled(theme, blocks, high)
        if len(parts) == 1:
            break
    return parts, fits


def _filled(theme: Theme, blocks: list[Block], high: int) -> tuple[tuple[tuple[Block, ...], ...], bool]:
    done: list[tuple[Block, ...]] = []
    part: list[Block] = []
    left, fits = high, True
    for block in blocks:
        tall = _high(block(0))
        fits &= tall <= high
        if part and tall > left:
            done.append(tuple(part))
            part, left = [], high
        part.append(block)
        left -= tall + _gap(theme)
    return (*done, tuple(part)), fits


def _high(made: list[Widget[ClassAction]] | list[Widget[StripAction]]) -> int:
    return max((widget.bounds.bottom for widget in made), default=0)


def _gap(theme: Theme) -> int:
    return round(12 * theme.things)


def _options(moment: SceneView, asked: Asked, room: pygame.Rect) -> Iterator[Block]:
    """What is decided: the question and the options."""
    theme = moment.theme
    if asked.question:
        yield lambda y: [words(theme, asked.question, "head", (room.x, y), room.w, role=Role.HEADING)]
    for one in asked.rows:
        yield lambda y, one=one: [*row(theme, one, (room.x, y), room.w, moment.accent)]  # type: ignore[misc]


def _said(moment: SceneView, asked: Asked, room: pygame.Rect) -> Iterator[Block]:
    """What is said beside it: the note, where and when, the way in, and the end of what was read."""
    theme = moment.theme
    for said, kind in ((asked.note, "note"), (asked.caption, "note"), (asked.way_in, "address")):
        if said:
            yield lambda y, said=said, kind=kind: [words(theme, said, kind, (room.x, y), room.w, colour=SOFT)]  # type: ignore[misc]
    cut = [beat for beat in beats(moment.page.lines, theme, room.w, room.h // 2) if beat.passages]
    for beat in cut[-1:]:
        yield lambda y, beat=beat: _read(moment, beat, room, y)  # type: ignore[misc]


def _read(moment: SceneView, beat: Beat, room: pygame.Rect, y: int) -> list[Widget[ClassAction]]:
    """The end of what was read, with the name of who speaks above it."""
    theme = moment.theme
    made: list[Widget[ClassAction]] = []
    if beat.speaker is not None and beat.speaker.speaker is not None:
        made.append(words(theme, beat.speaker.speaker.name, "name", (room.x, y), room.w, colour=SOFT))
        y = made[-1].bounds.bottom
    for passage, top in spread(beat):
        line = passage.line
        role = Role.SPEECH if line.speaker else Role.TEXT
        said = spoken(line, given_up=beat.given_up(line)) if line.draft else str(quoted(line))
        said_there = placed(passage.block, (room.x, y + top), role=role, label=said)
        if line.draft:
            said_there = unsaid_words(
                moment, said_there, passage.block, given_up=beat.given_up(line), since=0
            )
        made.append(said_there)
    return made


def _page(moment: SceneView, asked: Asked, cut: _Cut, part: int) -> ClassPage:
    theme, room = cut.theme, cut.room
    turn = say("class.parts.from_top" if part == len(cut.parts) - 1 else "class.parts.more")
    goes = (*asked.goes, (turn, TurnPart())) if len(cut.parts) > 1 else asked.goes
    made: list[Widget[ClassAction]] = []
    y = room.y
    for block in cut.parts[part]:
        made += block(y)
        y = _high(made) + _gap(theme)
    below = strips(theme, goes, pygame.Rect(room.x, 0, room.w, 0), moment.accent)
    foot = room.bottom - _high(below)
    made += strips(theme, goes, pygame.Rect(room.x, foot, room.w, 0), moment.accent)
    arranged: Arranged[ClassAction] = Arranged(beats=(), sheet=cut.sheet, widgets=tuple(made), cast=())
    page = ClassPage(
        arranged=arranged,
        theme=theme,
        corner=(room.x, cut.sheet.y),
        right=min(box.left for box in buttons(moment.theme)) - moment.theme.px(20),
        parts=len(cut.parts),
    )
    return evolve(page, arranged=with_hud(moment, arranged, page.headed(asked.head)))
