"""The slip that says what a stat means: below its tag, clear of all words, in letters that fit there."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Final

import pygame
from attrs import evolve, frozen

from game.art.paper.sheet import LIFTED
from game.desktop.raster.ink import write
from game.desktop.raster.text_layout import Block, lay_out
from game.desktop.ui.slips import scaled, slip
from game.desktop.ui.stat_icons import icon
from game.desktop.ui.theme import INK, SOFT, STRIP
from game.desktop.ui.widget import Role, Touch, Widget
from game.words import say
from game.words.paragraph import paragraph

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from game.desktop.ui.stat_tags import Stat
    from game.desktop.ui.theme import Theme

# How wide it may be, from the usual to what a low and wide room needs, in units of text.
_WIDTHS: Final = (500, 760, 1100, 1500)
_PAD: Final = 22  # around its words, in units of text
_APART: Final = 5  # between its parts
_CLEAR: Final = 8  # what it keeps from other things, in units of things
_HELD: Final = 22  # how much of it is below its tag at least
_THREAD: Final = 34  # how long a thread is at most, in units of things
# The smallest letters that are still read, as a share of the reader's own.
LEAST: Final = 0.5


@frozen
class _Slip:
    """A slip at its place: the sign of its stat, and its words, one block below another."""

    theme: Theme
    blocks: tuple[Block, ...]
    box: pygame.Rect

    @property
    def icon(self) -> pygame.Rect:
        """Where the sign is, beside the first block."""
        side = round(self.blocks[0].style.size * 1.1)
        x, y = self.words(0).topleft
        row = self.blocks[0].style.row
        return pygame.Rect(x - side - round(10 * self.theme.text), y + (row - side) // 2, side, side)

    def words(self, number: int) -> pygame.Rect:
        """Where a block is."""
        pad, gap = round(_PAD * self.theme.text), round(_APART * self.theme.text)
        top = self.box.y + round(pad * 0.6) + sum(block.height + gap for block in self.blocks[:number])
        left = self.box.x + pad + (_beside(self.theme) if number == 0 else 0)
        return pygame.Rect(left, top, self.blocks[number].width, self.blocks[number].height)


def stat_slip(  # noqa: PLR0913 - what is said, where, beside what, and how small it may get
    theme: Theme,
    stat: Stat,
    tag: pygame.Rect,
    rooms: Sequence[pygame.Rect],
    taken: Sequence[pygame.Rect],
    *,
    heads: Sequence[pygame.Rect] = (),
    taught: str = "",
    least: float = LEAST,
) -> Widget | None:
    """The slip of a stat near its `tag`, in the first of the rooms that holds it, beside what is `taken`.

    Before nobody's head of `heads`, where in letters as large there is another place. With `taught`, a last
    line says how one asks for it, and it is told without being asked. None where there is no room even for
    letters of the `least` share of the reader's own.
    """
    for small in theme.sizes(least=least):
        laid = (
            (_laid(small, stat, taught, min(r.w, round(w * small.text))), r)
            for r, w in product(rooms, _WIDTHS)
        )
        placed = [found for made, room in laid for found in _placed(made, tag, room, taken)]
        if placed:
            clear = (one for one in placed if one.box.collidelist(heads) < 0)
            return _widget(next(clear, placed[0]), stat, tag, taught)
    return None


def _beside(theme: Theme) -> int:
    return round(theme.style("name").size * 1.1) + round(10 * theme.text)


def _laid(theme: Theme, stat: Stat, taught: str, wide: int) -> _Slip:
    """A slip so many pixels wide at most, at no place yet."""
    pad, gap = round(_PAD * theme.text), round(_APART * theme.text)
    inner = wide - 2 * pad
    head = say("play.slip.head", stat=stat.name, standing=stat.stands)
    said = (
        lay_out(head, theme.style("name", INK), inner - _beside(theme)),
        lay_out(stat.meaning, theme.style("bubble", INK), inner),
        lay_out(stat.last, theme.style("note", SOFT), inner),
        lay_out(taught, theme.style("small", SOFT), inner),
    )
    blocks = tuple(block for block in said if block.rows and block.width)
    across = max(block.width + (_beside(theme) if block is said[0] else 0) for block in blocks)
    high = sum(block.height for block in blocks) + gap * (len(blocks) - 1) + round(1.3 * pad)
    return _Slip(theme, blocks, pygame.Rect(0, 0, across + 2 * pad, high))


def _placed(
    made: _Slip, tag: pygame.Rect, room: pygame.Rect, taken: Sequence[pygame.Rect]
) -> Iterator[_Slip]:
    """The slip as high as it may hang, below what is in its way; nothing where it does not fit the room.

    It begins where its tag does, or ends where its tag ends, or so that its thread still comes from the tag.
    """
    clear, held = (round(part * made.theme.things) for part in (_CLEAR, _HELD))
    if made.box.w > room.w:
        return
    for x in (tag.x, tag.right - made.box.w, tag.x + held - made.box.w):
        box = made.box.copy()
        box.x, box.y = max(room.x, min(x, room.right - box.w)), room.y
        around = box.inflate(2 * clear, 2 * clear)
        for other in sorted(taken, key=lambda one: one.bottom):
            if around.colliderect(other):
                around.top = other.bottom
        if around.collidelist(taken) < 0 and around.bottom - clear <= room.bottom:
            yield evolve(made, box=box.move(0, around.y + clear - box.y))


def _widget(made: _Slip, stat: Stat, tag: pygame.Rect, taught: str) -> Widget:
    """It hangs on a thread from its tag; where it was asked for, the tag's own description tells it."""
    thread = max(made.box.x + 12, min(tag.centerx, made.box.right - 12))

    def paint(surface: pygame.Surface, at: pygame.Rect, _touch: Touch) -> None:
        if 0 < at.y - tag.bottom < _THREAD * made.theme.things:  # else something hangs between
            pygame.draw.aaline(surface, "#5a4a3c", (thread, tag.bottom), (thread, at.y + 2))
        slip(at.size, STRIP, "card", scaled(LIFTED, made.theme.things)).lay(surface, at.x, at.y)
        surface.blit(icon(stat.id, stat.colour, stat.share, made.icon.w), made.icon)
        for number, block in enumerate(made.blocks):
            write(surface, block, *made.words(number).topleft)

    head = say("play.slip.told_standing", stat=stat.name, standing=stat.stands)
    said = (head, stat.meaning) if taught else (say("play.slip.told", stat=stat.name), stat.explained)
    return Widget(
        role=Role.NOTE if taught else Role.HINT,
        label=paragraph(*said, taught),
        bounds=made.box,
        paint=paint,
        text_bounds=tuple(made.words(number) for number in range(len(made.blocks))),
        colours=(SOFT, STRIP),
    )
