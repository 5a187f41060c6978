"""Strips of paper one can press: choices with their number or lock, and plain buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar

import pygame
from attrs import evolve

from game.art.paper.brightness import bearing
from game.art.paper.sheet import LIFTED, SMALL, STRIP
from game.desktop.raster.contrast import plain, seen
from game.desktop.raster.ink import label, write
from game.desktop.raster.text_layout import Block, lay_out
from game.desktop.ui.slips import scaled, slip
from game.desktop.ui.stat_icons import icon
from game.desktop.ui.theme import CREAM, INK, LOCKED, PAPER, RED
from game.desktop.ui.theme import STRIP as STRIP_PAPER
from game.desktop.ui.widget import Role, Touch, Widget

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.desktop.ui.theme import Theme
    from game.story import Short
    from game.story.text import Text

A = TypeVar("A")
_LOCKED_INK: Final = "#4a3f35"
_LOCK: Final = "#4d4238"
MORE_KIND: Final = "note"  # the kind of type on a strip that says that there is more
_DISC: Final = 20
_DISC_SPACE: Final = 78
_PADDING: Final = 13
_SLIDE: Final = 12
SIGN: Final = 42  # for each sign of a stat on a locked strip
_DEPTH: Final = {Touch.REST: STRIP, Touch.FOCUS: LIFTED, Touch.HELD: SMALL}


def choice_height(
    theme: Theme, words: Text | str, width: int, reason: Text | str = "", signs: int = 0
) -> int:
    """Height in pixels of a strip with a choice on it, `width` pixels wide, with so many signs of stats."""
    inner = _words_width(theme, width, signs)
    high = lay_out(words, theme.style("choice", _LOCKED_INK if reason else INK), inner).height
    if reason:
        high += lay_out(reason, theme.style("note", _LOCKED_INK), inner).height
    return max(high + 2 * round(_PADDING * theme.things), round(58 * theme.things))


def _words_width(theme: Theme, width: int, signs: int) -> int:
    """How wide the words may be on a strip with a number on it, and so many signs at its end."""
    return width - round((_DISC_SPACE + (48 if signs else 30) + signs * SIGN) * theme.things)


def sign_boxes(theme: Theme, at: pygame.Rect, signs: int) -> tuple[pygame.Rect, ...]:
    """Where the signs of the stats that are wanting stand on a locked strip, in a row at its end."""
    pitch, side = round(SIGN * theme.things), round(SIGN * 0.88 * theme.things)
    right = at.right - round(12 * theme.things) - 18  # beside the notch
    return tuple(
        pygame.Rect(right - (signs - number) * pitch, at.centery - side // 2, side, side)
        for number in range(signs)
    )


def choice(
    theme: Theme,
    words: Text | str,
    number: int,
    corner: tuple[int, int],
    width: int,
    *,
    does: A | None,
    reason: Text | str = "",
    wanting: tuple[Short, ...] = (),
    told: str = "",
    accent: str = RED,
) -> Widget[A]:
    """A strip with a choice on it; with a `reason` it is locked and says why.

    At its end stand the signs of the stats that are `wanting`; `told` is the reason for who cannot see them.
    """
    locked, accent = bool(reason), bearing(accent)
    colour = _LOCKED_INK if locked else INK
    inner = _words_width(theme, width, len(wanting))
    main = lay_out(words, theme.style("choice", colour), inner)
    note = lay_out(reason, theme.style("note", colour), inner) if locked else None
    lit = lay_out(words, theme.style("choice", CREAM), inner)
    bounds = pygame.Rect(*corner, width, choice_height(theme, words, width, reason, len(wanting)))

    def paint(surface: pygame.Surface, at: pygame.Rect, touch: Touch) -> None:
        lifted = touch is not Touch.REST
        paper = LOCKED if locked else (accent if lifted else STRIP_PAPER)
        slide = slide_in_focus(theme) if touch is Touch.FOCUS else 0
        depth = scaled(_DEPTH[touch] if lifted or not locked else SMALL, theme.things)
        slip(at.size, paper, "strip", depth).lay(surface, at.x - slide, at.y)
        _mark(surface, theme, at.move(-slide, 0), number, accent, locked=locked, lifted=lifted)
        _words(surface, theme, at.move(-slide, 0), lit if lifted and not locked else main, note)
        draw_signs(surface, theme, at.move(-slide, 0), wanting)
        if lifted and locked:
            pygame.draw.rect(surface, seen(accent), at.move(-slide, 0).inflate(6, 6), max(2, theme.px(3)), 4)

    return Widget(
        role=Role.BUTTON,
        label=str(words),
        bounds=bounds,
        paint=paint,
        does=does,
        enabled=not locked,
        value=told or str(reason),
        number=number,
        text_bounds=(_text_box(theme, bounds, main, note),),
        signs=sign_boxes(theme, bounds, len(wanting)),
        colours=(colour, LOCKED if locked else STRIP_PAPER),
    )


def slide_in_focus(theme: Theme) -> int:
    """How many pixels a strip in focus comes out; in high contrast it has a ring instead."""
    return 0 if plain() else round(_SLIDE * theme.unit)


def _text_box(theme: Theme, at: pygame.Rect, main: Block, note: Block | None) -> pygame.Rect:
    high = main.height + (note.height if note else 0)
    wide = max(main.width, note.width if note else 0)
    return pygame.Rect(at.x + round(_DISC_SPACE * theme.things), at.y + (at.h - high) // 2, wide, high)


def _words(surface: pygame.Surface, theme: Theme, at: pygame.Rect, main: Block, note: Block | None) -> None:
    box = _text_box(theme, at, main, note)
    write(surface, main, box.x, box.y)
    if note:
        write(surface, note, box.x, box.y + main.height)


def draw_signs(surface: pygame.Surface, theme: Theme, at: pygame.Rect, wanting: tuple[Short, ...]) -> None:
    """The signs of stats, each whole on a small round paper."""
    for short, box in zip(wanting, sign_boxes(theme, at, len(wanting)), strict=True):
        pygame.draw.aacircle(surface, seen(PAPER), box.center, box.w // 2)
        drawn = icon(short.stat.id, short.stat.colour, 1.0, round(box.w * 0.92))
        surface.blit(drawn, drawn.get_rect(center=box.center))


def _mark(
    surface: pygame.Surface,
    theme: Theme,
    at: pygame.Rect,
    number: int,
    accent: str,
    *,
    locked: bool,
    lifted: bool,
) -> None:
    centre = at.x + round(40 * theme.things), at.centery
    radius = round(_DISC * theme.things)
    disc = "#b9a98a" if locked else (CREAM if lifted else accent)
    pygame.draw.aacircle(surface, seen(disc), centre, radius)
    if locked:
        _padlock(surface, centre, theme.things)
        return
    style = theme.style("number", accent if lifted else CREAM)
    capped = min(style.size, round(radius * 1.3))
    label(
        surface,
        str(number),
        evolve(style, size=capped),
        centre[0],
        centre[1] - round(capped * 0.56),
        "centre",
    )


def _padlock(surface: pygame.Surface, centre: tuple[int, int], unit: float) -> None:
    x, y, ink = *centre, seen(_LOCK)
    w, h = round(20 * unit), round(15 * unit)
    pygame.draw.rect(surface, ink, (x - w // 2, y - round(2 * unit), w, h), border_radius=2)
    bow = pygame.Rect(x - round(6 * unit), y - round(11 * unit), round(12 * unit), round(18 * unit))
    pygame.draw.arc(surface, ink, bow, 0, 3.1416, max(2, round(3.4 * unit)))


def button_size(theme: Theme, words: str) -> tuple[int, int]:
    """Width and height in pixels of a strip with a word or two and nothing at its right end."""
    block = lay_out(words, theme.style("choice"), 100_000)
    return block.width + round(56 * theme.things), block.height + round(24 * theme.things)


def more_height(theme: Theme) -> int:
    """Height in pixels of a strip that says that there is more than is seen."""
    return lay_out("1", theme.style(MORE_KIND), 100_000).height + round(24 * theme.things)


def button(
    theme: Theme,
    words: str,
    corner: tuple[int, int],
    *,
    does: A | None,
    width: int | None = None,
    value: str = "",
    accent: str = RED,
    kind: str = "choice",
) -> Widget[A]:
    """A strip with a word or two; `value` stands at its right end."""
    style, accent = theme.style(kind), bearing(accent)
    side = lay_out(value, theme.style("note"), 100_000)
    beside = side.width + round(14 * theme.things) if value else 0
    room = width - round(56 * theme.things) - beside if width else 100_000
    shown = lay_out(words, style, room)
    wide = width or shown.width + side.width + round((70 if value else 56) * theme.things)
    bounds = pygame.Rect(*corner, wide, shown.height + round(24 * theme.things))
    lit = lay_out(words, theme.style(kind, CREAM), room)
    lit_side = lay_out(value, theme.style("note", CREAM), 100_000)
    pad = round(24 * theme.things)

    def paint(surface: pygame.Surface, at: pygame.Rect, touch: Touch) -> None:
        lifted = touch is not Touch.REST
        slide = slide_in_focus(theme) if touch is Touch.FOCUS else 0
        depth = scaled(_DEPTH[touch], theme.things)
        slip(at.size, accent if lifted else STRIP_PAPER, "strip", depth).lay(surface, at.x - slide, at.y)
        write(surface, lit if lifted else shown, at.x + pad - slide, at.y + (at.h - shown.height) // 2)
        if value:
            right = at.right - round(30 * theme.things) - slide
            write(surface, lit_side if lifted else side, right, at.y + (at.h - side.height) // 2, "right")

    return Widget(
        role=Role.BUTTON,
        label=words,
        bounds=bounds,
        paint=paint,
        does=does,
        value=value,
        text_bounds=(
            pygame.Rect(bounds.x + pad, bounds.y + (bounds.h - shown.height) // 2, shown.width, shown.height),
        ),
        colours=(INK, STRIP_PAPER),
    )


def button_row(
    theme: Theme, wanted: Iterable[tuple[str, A]], x: int, foot: int, *, gap: int = 14, accent: str = RED
) -> list[Widget[A]]:
    """Strips side by side from `x`, all standing on `foot` (pixels), `gap` units of things between them."""
    made: list[Widget[A]] = []
    for words, does in wanted:
        corner = x, foot - button_size(theme, words)[1]
        made.append(button(theme, words, corner, does=does, accent=accent))
        x = made[-1].bounds.right + round(gap * theme.things)
    return made
