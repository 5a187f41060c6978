"""Stats as paper tags on threads: an icon that fills, a number, a name below it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar

import pygame
from attrs import evolve, frozen

from game.art.paper.brightness import bearing
from game.art.paper.shapes import mix
from game.art.paper.sheet import LIFTED, STRIP
from game.desktop.raster.ink import label, write
from game.desktop.raster.text_layout import Style, fitted, lay_out
from game.desktop.ui.slips import scaled, slip
from game.desktop.ui.stat_icons import icon
from game.desktop.ui.theme import CREAM, INK, PAPER, SOFT
from game.desktop.ui.widget import Role, Touch, Widget
from game.story.text import NOTHING, Text
from game.story_words import change_in_words
from game.words import say
from game.words.paragraph import paragraph

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.desktop.ui.theme import Theme

A = TypeVar("A")
# A tall tag, in units of things: its size, and where its icon, its number and its name begin.
_WIDE: Final = 132
_HIGH: Final = 164
_ICON: Final = 62
_ICON_TOP: Final = 22
_NUMBER_TOP: Final = 86
_NAME_TOP: Final = 124
# A compact tag, in units of text: above its number, below its name, at its sides, between parts of a row.
_HOLE: Final = 18
_FOOT: Final = 7
_SIDE: Final = 10
_BETWEEN: Final = 6
_RIM: Final = 10  # around the words on a flag, which keep clear of its lit edge


@frozen
class Stat:
    """What stands on a tag; `share` is how full its icon is, from 0 to 1, `change` how far it just moved.

    For who asks: what it means, where it stands (“28 of 100”), and what moved it last.
    """

    id: str
    name: str
    colour: str
    value: int
    share: float
    change: int = 0
    meaning: str = ""
    stands: str = ""
    last: Text = NOTHING

    @property
    def explained(self) -> str:
        """All that is told of it where one asks, as one text."""
        stands = say("play.tag.stands", standing=self.stands) if self.stands else ""
        return paragraph(self.meaning, stands, str(self.last))

    @property
    def moved(self) -> str:
        """How it moved in a plain word, “grew by 3”; nothing where it did not."""
        return change_in_words(self.id, self.change) if self.change else ""


@frozen
class Cut:
    """How all tags of a window are cut: in one size in pixels, their names in one style.

    A tall tag has its icon above the number; a compact one, for large text and small windows, has both in one
    row. What moved is told on a flag below either.
    """

    theme: Theme
    size: tuple[int, int]
    name: Style
    compact: bool

    @property
    def _unit(self) -> float:
        return self.theme.text if self.compact else self.theme.things

    @property
    def hole(self) -> int:
        """How far below the tag's upper edge its thread ends, in pixels."""
        return round((10 if self.compact else 13) * self._unit)

    def icon(self, stat: Stat, at: pygame.Rect) -> pygame.Rect:
        """Where the icon of a tag at `at` is."""
        if not self.compact:
            box = pygame.Rect(0, at.y + round(_ICON_TOP * self._unit), *(2 * [round(_ICON * self._unit)]))
            box.centerx = at.centerx
            return box
        number = self.theme.style("number")
        left = at.x + (at.w - _row_width(self.theme, stat)) // 2
        side = _icon_side(self.theme)
        return pygame.Rect(left, at.y + round(_HOLE * self._unit) + (number.row - side) // 2, side, side)

    def number(self, stat: Stat, at: pygame.Rect) -> pygame.Rect:
        """Where the number of a tag at `at` is."""
        style = self.theme.style("number")
        wide = _wide(str(stat.value), style)
        if not self.compact:
            top = at.y + round(_NUMBER_TOP * self._unit)
            return pygame.Rect(at.centerx - wide // 2, top, wide, style.row)
        left = self.icon(stat, at).right + round(_BETWEEN * self._unit)
        return pygame.Rect(left, at.y + round(_HOLE * self._unit), wide, style.row)

    def label(self, stat: Stat, at: pygame.Rect) -> pygame.Rect:
        """Where the name of a tag at `at` is."""
        wide = _wide(stat.name, self.name)
        top = self.number(stat, at).bottom if self.compact else at.y + round(_NAME_TOP * self._unit)
        return pygame.Rect(at.centerx - wide // 2, top, wide, self.name.row)

    def flag(self, stat: Stat, at: pygame.Rect) -> pygame.Rect:
        """Where the change of a tag at `at` is told in a plain word: on a flag below it."""
        words = lay_out(stat.moved, self.words(stat), 1_000_000)
        wide = words.width + 2 * self._pad
        return pygame.Rect(at.centerx - wide // 2, at.bottom + self._gap, wide, self.flag_height)

    def words(self, stat: Stat) -> Style:
        """The style of the words on a flag, small enough for the tag's width."""
        return fitted(self.theme.style("small", CREAM), stat.moved, self.size[0] - 2 * self._pad)

    @property
    def flag_height(self) -> int:
        """How high a flag is, in pixels."""
        return self.theme.style("small").row + round(_RIM * self.theme.text)

    @property
    def reach(self) -> int:
        """How far a flag hangs below its tag, in pixels, whether there is one or not."""
        return self._gap + self.flag_height

    @property
    def _gap(self) -> int:
        return round(4 * self._unit)

    @property
    def _pad(self) -> int:
        return round(_RIM * self.theme.text)


def cut_tall(theme: Theme, stats: Sequence[Stat]) -> Cut:
    """Tags of the usual size, for text up to one and a half times as large as usual."""
    wide, high = round(_WIDE * theme.things), round(_HIGH * theme.things)
    return Cut(
        theme, (wide, high), _in_one_size(theme, stats, wide - round(10 * theme.things)), compact=False
    )


def cut_compact(theme: Theme, stats: Sequence[Stat]) -> Cut:
    """Tags as wide as the longest name and as high as a number above a name."""
    number, name = theme.style("number"), theme.style("small")
    row = max((_row_width(theme, stat) for stat in stats), default=0)
    wide = max([row, *(_wide(stat.name, name) for stat in stats)])
    high = round(_HOLE * theme.text) + number.row + name.row + round(_FOOT * theme.text)
    return Cut(theme, (wide + 2 * round(_SIDE * theme.text), high), name, compact=True)


def _in_one_size(theme: Theme, stats: Sequence[Stat], width: int) -> Style:
    """The style of names, small enough for the longest."""
    style = theme.style("small")
    return min((fitted(style, stat.name, width) for stat in stats), key=lambda one: one.size, default=style)


def _wide(words: str, style: Style) -> int:
    return lay_out(words, style, 1_000_000).width


def _icon_side(theme: Theme) -> int:
    return round(theme.style("number").size * 1.05)


def _row_width(theme: Theme, stat: Stat) -> int:
    """How wide icon and number of a compact tag are side by side, in pixels."""
    gap = round(_BETWEEN * theme.text)
    return _icon_side(theme) + gap + _wide(str(stat.value), theme.style("number"))


def tag(
    cut: Cut,
    stat: Stat,
    corner: tuple[int, int],
    *,
    swing: float = 0,
    lift: float = 0,
    thread: int = -2,
    does: A | None = None,
) -> Widget[A]:
    """A tag on its thread, which begins at `thread` pixels.

    `swing` is how far it hangs aside, `lift` how far it is drawn up, in pixels: it is reached where it hangs,
    and along its thread, where its rim is seen while it is drawn up.
    """
    bounds = pygame.Rect(corner, cut.size)
    top = max(0, thread)
    unit = cut.theme.things

    def paint(surface: pygame.Surface, at: pygame.Rect, touch: Touch) -> None:
        at = at.move(0, -round(lift))
        hole = round(at.centerx + swing), at.y + cut.hole
        pygame.draw.aaline(surface, "#5a4a3c", (at.centerx, thread - round(lift)), hole)
        lifted = touch is not Touch.REST
        depth = scaled(LIFTED if lifted else STRIP, unit)
        paper = slip(at.size, "#fffaf0" if stat.change or lifted else PAPER, "tag", depth)
        paper.lay(surface, at.x + swing, at.y)
        pygame.draw.aacircle(surface, "#b9a684", hole, max(2, round(5 * unit)))
        _face(surface, cut, stat, at.move(round(swing), 0))

    value, change = str(stat.value), f"{stat.change:+d}"
    said = say("play.tag.value_and_change", value=value, change=change) if stat.change else value
    return Widget(
        role=Role.METER,
        label=stat.name,
        bounds=bounds,
        paint=paint,
        value=said,
        description=stat.explained,
        does=does,
        text_bounds=(cut.number(stat, bounds), cut.label(stat, bounds)),
        colours=(SOFT, PAPER),
        reach=pygame.Rect(bounds.x, top, bounds.w, bounds.bottom - top),
    )


def _face(surface: pygame.Surface, cut: Cut, stat: Stat, at: pygame.Rect) -> None:
    where = cut.icon(stat, at)
    surface.blit(icon(stat.id, stat.colour, stat.share, where.w), where)
    ink = mix(stat.colour, "#000000", 0.14) if stat.change else INK
    number, name = cut.number(stat, at), cut.label(stat, at)
    named = evolve(cut.name, colour=INK if stat.change else SOFT)
    label(surface, str(stat.value), cut.theme.style("number", ink), number.x, number.y, grounded=False)
    label(surface, stat.name, named, name.x, name.y, grounded=False)


def flag(cut: Cut, stat: Stat, box: pygame.Rect, *, swing: float = 0) -> Widget:
    """How a stat moved, in its `box`; who only hears it is told which stat that is."""
    paper, style = bearing(stat.colour), cut.words(stat)
    block = lay_out(stat.moved, style, 1_000_000)
    inner = pygame.Rect(0, 0, block.width, block.height)
    inner.center = box.center

    def paint(surface: pygame.Surface, at: pygame.Rect, _touch: Touch) -> None:
        x = at.x + round(swing)
        slip(at.size, paper, "banner", scaled(STRIP, cut.theme.things)).lay(surface, x, at.y)
        write(surface, block, x + inner.x - box.x, at.y + inner.y - box.y, grounded=False)

    return Widget(
        role=Role.NOTE,
        label=say("play.tag.flag", stat=stat.name, change=stat.moved),
        bounds=box,
        paint=paint,
        text_bounds=(inner,),
        colours=(CREAM, paper),
    )
