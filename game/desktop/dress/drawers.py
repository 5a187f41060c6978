"""The drawers: which chest is open, and a strip between two arrows for each of its drawers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame
from attrs import evolve, frozen

from game.art.paper.sheet import SMALL
from game.desktop.dress.wardrobe import CHESTS, is_colour
from game.desktop.dress.words import chest_word, part_word, value_word
from game.desktop.raster.contrast import seen
from game.desktop.raster.text_layout import lay_out
from game.desktop.ui.buttons import button, slide_in_focus
from game.desktop.ui.slips import scaled, slip
from game.desktop.ui.theme import CREAM, INK, RED
from game.desktop.ui.theme import STRIP as STRIP_PAPER
from game.desktop.ui.widget import Role, Touch, Widget
from game.typography.fit import largest
from game.words import say

if TYPE_CHECKING:
    from game.desktop.dress.wardrobe import Dressing
    from game.desktop.ui.theme import Theme


@frozen
class Turn:
    """Take the next option of a drawer, or with -1 the one before."""

    part: str
    by: int


@frozen
class OpenDrawer:
    """Show all that a drawer holds."""

    part: str


@frozen
class OpenChest:
    """Show the drawers of a chest."""

    chest: str


@frozen
class TypeId:
    """Type the id of who is dressed."""


DrawerAction = Turn | OpenDrawer | OpenChest | TypeId

_KIND: Final = "choice"  # of type, on a drawer
_GAP: Final = 11
_ACROSS: Final = 3  # chests in a row
_SWATCH: Final = 11


def drawers(
    theme: Theme, shown: Dressing, chest: str, box: pygame.Rect, columns: int
) -> tuple[Widget[DrawerAction], ...]:
    """The chests and the drawers of the open one, in the largest words that fit the box."""
    return largest(
        theme.sizes(),
        lambda one: _arranged(one, shown, chest, box, columns),
        lambda made: max(each.bounds.bottom for each in made) <= box.bottom and _short(made),
    )


def _short(made: tuple[Widget[DrawerAction], ...]) -> bool:
    """Whether no strip has more than one row of words, or is too narrow for them."""
    high, low = made[0].bounds.h, made[-1].bounds.h
    said = [each for each in made if each.text_bounds]
    return all(
        each.bounds.w > each.text_bounds[0].w + 20
        and each.bounds.h == (high if isinstance(each.does, OpenChest) else low)
        for each in said
    )


def _arranged(
    theme: Theme, shown: Dressing, chest: str, box: pygame.Rect, columns: int
) -> tuple[Widget[DrawerAction], ...]:
    gap = round(_GAP * theme.things)
    made: list[Widget[DrawerAction]] = list(_chests(theme, chest, box, gap, 3 * columns))
    y = made[-1].bounds.bottom + 3 * gap
    wide = (box.w - (columns - 1) * 2 * gap) // columns
    rows = [*(["id"] if chest == "body" else []), *CHESTS[chest]]
    down = -(-len(rows) // columns)
    high = button(theme, "", (0, 0), does=None, kind=_KIND).bounds.h
    for number, part in enumerate(rows):
        x = box.x + number // down * (wide + 2 * gap)
        top = y + number % down * (high + gap)
        made += _drawer(theme, shown, part, pygame.Rect(x, top, wide, 0))
    return tuple(made)


def _chests(theme: Theme, chest: str, box: pygame.Rect, gap: int, across: int) -> list[Widget[DrawerAction]]:
    """A strip for each chest; the open one is marked."""
    wide, made = (box.w - (across - 1) * gap) // across, []
    for number, name in enumerate(CHESTS):
        words, opened = chest_word(name), name == chest
        corner = box.x + number % across * (wide + gap), box.y
        strip = button(theme, words, corner, does=OpenChest(name), width=wide, kind="small")
        down = number // across * (strip.bounds.h + gap)
        moved = evolve(
            strip,
            bounds=strip.bounds.move(0, down),
            text_bounds=tuple(each.move(0, down) for each in strip.text_bounds),
            value=say("dress.chest_open") if opened else "",
        )
        made.append(_marked(theme, moved) if opened else moved)
    return made


def _marked(theme: Theme, strip: Widget[DrawerAction]) -> Widget[DrawerAction]:
    """The strip of the open chest, with a line below its word."""

    def paint(surface: pygame.Surface, at: pygame.Rect, touch: Touch) -> None:
        strip.paint(surface, at, touch)
        text = strip.text_bounds[0].move(at.x - strip.bounds.x, at.y - strip.bounds.y)
        thick = max(2, round(4 * theme.things))
        colour = seen(RED if touch is Touch.REST else CREAM)
        surface.fill(colour, (text.x, at.bottom - 2 * thick, text.w, thick))

    return evolve(strip, paint=paint)


def _drawer(theme: Theme, shown: Dressing, part: str, box: pygame.Rect) -> list[Widget[DrawerAction]]:
    """A drawer's strip between the arrows that turn it; the id has none."""
    if part == "id":
        return [
            button(
                theme,
                part_word(part),
                box.topleft,
                does=TypeId(),
                width=box.w,
                value=shown.who.name,
                kind=_KIND,
            )
        ]
    side = round(40 * theme.things)
    if is_colour(part):  # it belongs to the strip above it
        box = pygame.Rect(box.x + side, box.y, box.w - side, box.h)
    value, word = shown.value(part), part_word(part)
    said = value_word(shown, part, value)
    strip: Widget[DrawerAction] = button(
        theme,
        word,
        (box.x + side, box.y),
        does=OpenDrawer(part),
        width=box.w - 2 * side,
        value=_short_value(theme, said, box.w - 2 * side, word),
        kind=_KIND,
    )
    strip = evolve(strip, value=said)
    if is_colour(part) and value:
        strip = _with_swatch(theme, strip, value)
    high = strip.bounds.h
    before = pygame.Rect(box.x, box.y, side - 2, high)
    after = pygame.Rect(strip.bounds.right + 2, box.y, side - 2, high)
    return [
        _arrow(theme, before, Turn(part, -1), say("dress.before", part=word), said),
        strip,
        _arrow(theme, after, Turn(part, 1), say("dress.next", part=word), said),
    ]


def _short_value(theme: Theme, said: str, wide: int, word: str) -> str:
    """A value as there is room for it beside its word: of several the first and an ellipsis."""
    room = wide - lay_out(word, theme.style(_KIND), 100_000).width - round(92 * theme.things)
    style = theme.style("note")
    while lay_out(said, style, 100_000).width > room and len(said) > 1:
        said = said.rstrip("…")[:-1].rstrip(" ,") + "…"
    return said


def _with_swatch(theme: Theme, strip: Widget[DrawerAction], colour: str) -> Widget[DrawerAction]:
    """The strip of a colour, with a disc of it before its name."""
    name = lay_out(strip.value, theme.style("note"), 100_000).width

    def paint(surface: pygame.Surface, at: pygame.Rect, touch: Touch) -> None:
        strip.paint(surface, at, touch)
        radius = round(_SWATCH * theme.things)
        x = at.right - round(30 * theme.things) - name - round(20 * theme.things)
        x -= slide_in_focus(theme) if touch is Touch.FOCUS else 0
        pygame.draw.aacircle(surface, seen(INK), (x, at.centery), radius + 1)
        pygame.draw.aacircle(surface, colour, (x, at.centery), radius)

    return evolve(strip, paint=paint)


def _arrow(theme: Theme, box: pygame.Rect, does: Turn, label: str, value: str) -> Widget[DrawerAction]:
    """A small strip with an arrow on it."""

    def paint(surface: pygame.Surface, at: pygame.Rect, touch: Touch) -> None:
        lifted = touch is not Touch.REST
        slip(at.size, RED if lifted else STRIP_PAPER, "plain", scaled(SMALL, theme.things)).lay(
            surface, at.x, at.y
        )
        half, reach = round(9 * theme.things), round(8 * theme.things) * does.by
        x, y = at.center
        points = ((x - reach, y - half), (x + reach, y), (x - reach, y + half))
        pygame.draw.polygon(surface, seen(CREAM if lifted else INK), points)

    return Widget(role=Role.BUTTON, label=label, value=value, bounds=box, paint=paint, does=does)
