"""A drawer: a strip with what is taken of it, between the arrows that turn it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame
from attrs import evolve

from game.art.paper.brightness import bearing
from game.art.paper.sheet import SMALL
from game.desktop.dress.actions import DrawerAction, OpenDrawer, Turn, TypeId
from game.desktop.dress.wardrobe import is_colour
from game.desktop.dress.words import part_word, value_word
from game.desktop.raster.contrast import seen
from game.desktop.raster.text_layout import clipped, lay_out
from game.desktop.ui.buttons import button, slide_in_focus
from game.desktop.ui.slips import scaled, slip
from game.desktop.ui.theme import CREAM, INK
from game.desktop.ui.theme import STRIP as STRIP_PAPER
from game.desktop.ui.widget import Role, Touch, Widget
from game.words import say

if TYPE_CHECKING:
    from game.desktop.dress.wardrobe import Dressing
    from game.desktop.ui.theme import Theme

_KIND: Final = "choice"  # of type
_ARROW: Final = 40  # how wide an arrow's strip is
_AROUND: Final = 92  # what a strip keeps around its two words, and for a disc
_SWATCH: Final = 11


def drawer_height(theme: Theme) -> int:
    """How high a drawer is in pixels, while its words have one row."""
    return button(theme, "", (0, 0), does=None, kind=_KIND).bounds.h


def id_strip(theme: Theme, shown: Dressing, box: pygame.Rect) -> Widget[DrawerAction]:
    """The strip with the id, which is typed and not turned."""
    words, name, accent = part_word("id"), shown.who.name, shown.palette.accent
    return button(
        theme, words, box.topleft, does=TypeId(), width=box.w, value=name, kind=_KIND, accent=accent
    )


def drawer(theme: Theme, shown: Dressing, part: str, box: pygame.Rect) -> tuple[Widget[DrawerAction], ...]:
    """The strip of a part and its two arrows at the upper edge of a box; a colour's stands further in."""
    side = round(_ARROW * theme.things)
    if is_colour(part):  # it belongs to the strip above it
        box = pygame.Rect(box.x + side, box.y, box.w - side, box.h)
    strip = _strip(theme, shown, part, box.inflate(-2 * side, 0))
    before = pygame.Rect(box.x, box.y, side - 2, strip.bounds.h)
    after = before.move(box.w - before.w, 0)
    word, accent = part_word(part), shown.palette.accent
    return (
        _arrow(theme, before, Turn(part, -1), say("dress.before", part=word), strip.value, accent),
        strip,
        _arrow(theme, after, Turn(part, 1), say("dress.next", part=word), strip.value, accent),
    )


def _strip(theme: Theme, shown: Dressing, part: str, box: pygame.Rect) -> Widget[DrawerAction]:
    value, word, accent = shown.value(part), part_word(part), shown.palette.accent
    said = value_word(shown, part, value)
    room = box.w - lay_out(word, theme.style(_KIND), 100_000).width - round(_AROUND * theme.things)
    short = str(clipped(said, theme.style("note"), max(1, room), 1).rows[0])
    strip: Widget[DrawerAction] = button(
        theme,
        word,
        box.topleft,
        does=OpenDrawer(part),
        width=box.w,
        value=short,
        kind=_KIND,
        accent=accent,
    )
    strip = evolve(strip, value=said)
    return _with_swatch(theme, strip, value) if is_colour(part) and value else strip


def _with_swatch(theme: Theme, strip: Widget[DrawerAction], colour: str) -> Widget[DrawerAction]:
    """The strip of a colour, with a disc of it before its name."""
    name = lay_out(strip.value, theme.style("note"), 100_000).width
    radius = round(_SWATCH * theme.things)
    inward = name + round(50 * theme.things)

    def paint(surface: pygame.Surface, at: pygame.Rect, touch: Touch) -> None:
        strip.paint(surface, at, touch)
        x = at.right - inward - (slide_in_focus(theme) if touch is Touch.FOCUS else 0)
        pygame.draw.aacircle(surface, seen(INK), (x, at.centery), radius + 1)
        pygame.draw.aacircle(surface, colour, (x, at.centery), radius)

    return evolve(strip, paint=paint)


def _arrow(
    theme: Theme, box: pygame.Rect, does: Turn, label: str, value: str, accent: str
) -> Widget[DrawerAction]:
    """A small strip with an arrow on it."""
    depth, half, reach = (
        scaled(SMALL, theme.things),
        round(9 * theme.things),
        round(8 * theme.things) * does.by,
    )

    def paint(surface: pygame.Surface, at: pygame.Rect, touch: Touch) -> None:
        lifted = touch is not Touch.REST
        paper = bearing(accent) if lifted else STRIP_PAPER
        slip(at.size, paper, "plain", depth).lay(surface, at.x, at.y)
        x, y = at.center
        points = ((x - reach, y - half), (x + reach, y), (x - reach, y + half))
        pygame.draw.polygon(surface, seen(CREAM if lifted else INK), points)

    return Widget(role=Role.BUTTON, label=label, value=value, bounds=box, paint=paint, does=does)
