"""The text sheet in its frame: lines cut to its room, how high it is, where prose and choices stand on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame
from attrs import evolve, frozen

from game.desktop.play.beats import Beat, Reason, beats
from game.desktop.play.choice_window import Room, window
from game.desktop.play.sheet_frame import SheetFrame, margins
from game.desktop.play.shown import MORE
from game.desktop.raster.text_layout import lay_out
from game.desktop.ui.buttons import button_size, choice_height, more_height
from game.desktop.ui.theme import SOFT
from game.typography.fit import largest

if TYPE_CHECKING:
    from game.desktop.play.shown import Shown
    from game.desktop.ui.theme import Theme
    from game.story.text import Text

_GAP: Final = 12  # between two choices, in units of things


@frozen(kw_only=True)
class Sheet:
    """The sheet at one beat: its box, the beat's lines and where they begin, and the strips' boxes.

    Where not all choices have room, `first` is the first that is seen, from 0; `above` and `below` are the
    corners of the signs of those that are not.
    """

    beats: tuple[Beat, ...]
    number: int
    box: pygame.Rect
    prose: tuple[int, int]
    strips: tuple[pygame.Rect, ...]
    strip_theme: Theme
    onward: pygame.Rect | None
    words: str  # on the strip that reads on
    first: int = 0
    above: tuple[int, int] | None = None
    below: tuple[int, int] | None = None

    @property
    def beat(self) -> Beat:
        """The beat that is read."""
        return self.beats[self.number]


def lay_sheet(now: Shown, theme: Theme, frame: SheetFrame, at: tuple[int, int], *, reason: bool) -> Sheet:
    """The sheet at a beat, or at the last there is; with the `reason` where nothing else tells it.

    `at` is the number of the beat and that of the first choice that is seen, where not all have room.
    """
    number, first = at
    told = _reason(now.reason, theme, frame) if reason and now.reason else None
    cut = _cut(now, theme, frame, told)
    number = min(number, len(cut) - 1)
    last = number == len(cut) - 1
    asks = last and bool(now.strips)
    alone = asks and not cut[-1].height and not _together(now, theme, frame)
    sized, crowded = _sized(now, theme, frame) if alone else (theme, False)
    column = frame.alone if alone else frame.choices
    inner = frame.alone_most if crowded else _inner(now, sized, frame, cut, alone=alone)
    above, below = margins(theme)
    box = pygame.Rect(0, theme.size[1] - inner - above - below, frame.right, inner + above + below)
    down = 0 if frame.beside or not cut[-1].height else cut[-1].height + _apart(theme)
    words = now.onward if last else MORE
    made = Sheet(
        beats=cut,
        number=number,
        box=box,
        prose=(frame.prose[0], box.y + above),
        strips=_boxes(now, sized, column, box.y + above + down) if asks else (),
        strip_theme=sized,
        onward=None if asks else _onward(theme, words, frame.choices, theme.size[1] - below),
        words=words,
    )
    return _scrolled(made, theme, inner, first) if crowded else made


def _scrolled(sheet: Sheet, theme: Theme, inner: int, first: int) -> Sheet:
    """The choices from one on that have room, with a sign above or below them where there are more."""
    sign = more_height(theme)
    room = Room(inner, round(_GAP * theme.things), sign)
    first, count = window([box.h for box in sheet.strips], room, first)
    seen = sheet.strips[first : first + count]
    left, top = sheet.strips[0].topleft
    down = top + (sign + room.gap if first else 0) - seen[0].y
    boxes = tuple(box.move(0, down) for box in seen)
    more = first + count < len(sheet.strips)
    return evolve(
        sheet,
        strips=boxes,
        first=first,
        above=(left, top) if first else None,
        below=(left, boxes[-1].bottom + room.gap) if more else None,
    )


def _together(now: Shown, theme: Theme, frame: SheetFrame) -> bool:
    """Whether all choices stand beside the prose."""
    return frame.beside and _height(now, theme, frame.choices[1]) <= frame.most


def _cut(now: Shown, theme: Theme, frame: SheetFrame, told: Reason | None) -> tuple[Beat, ...]:
    """The lines cut to the sheet, and a beat more for choices that have no room beside or below the last."""
    tall, together = _height(now, theme, frame.choices[1]), _together(now, theme, frame)
    usual = max(frame.usual, tall) if together else frame.usual
    room = min(frame.most - _strip(theme, frame), usual)
    cut = beats(now.lines, theme, frame.prose[1], room, chat=now.chat, reason=told)
    below = not frame.beside and cut[-1].height + _apart(theme) + tall <= frame.most
    return (*cut, Beat()) if now.strips and cut[-1].height and not together and not below else cut


def _inner(now: Shown, theme: Theme, frame: SheetFrame, cut: tuple[Beat, ...], *, alone: bool) -> int:
    """How high what stands on the sheet is, in all beats of a scene alike but where choices stand alone."""
    tall = _height(now, theme, (frame.alone if alone else frame.choices)[1])
    if alone and frame.beside:
        return tall
    strip = _strip(theme, frame)
    needs = [
        frame.least,
        cut[-1].height,
        *(beat.height + strip for beat in (cut[:-1] if now.strips else cut)),
    ]
    if alone or _together(now, theme, frame):
        needs.append(tall)
    elif now.strips and cut[-1].height:
        needs.append(cut[-1].height + _apart(theme) + tall)
    return max(needs)


def _sized(now: Shown, theme: Theme, frame: SheetFrame) -> tuple[Theme, bool]:
    """The largest words in which choices on a page of their own are all seen at once, and whether none are.

    Then it is the largest in which each has room between the signs that there are more.
    """

    def made(small: Theme) -> tuple[Theme, int]:
        return small, _height(now, small, frame.alone[1])

    def each(small: Theme) -> tuple[Theme, int]:
        gap = round(_GAP * small.things)
        boxes = _boxes(now, small, frame.alone, 0)
        return small, max(box.h for box in boxes) + 2 * (more_height(theme) + gap)

    together = largest(theme.sizes(), made, lambda one: one[1] <= frame.alone_most)
    if together[1] <= frame.alone_most:
        return together[0], False
    return largest(theme.sizes(), each, lambda one: one[1] <= frame.alone_most)[0], True


def _apart(theme: Theme) -> int:
    """Between prose and what stands below it, in pixels."""
    return round(18 * theme.text)


def _strip(theme: Theme, frame: SheetFrame) -> int:
    """The room below the prose for the strip that reads on, in pixels."""
    return button_size(theme, MORE)[1] + _apart(theme) if frame.onward_below else 0


def _reason(words: Text, theme: Theme, frame: SheetFrame) -> Reason:
    """The reason in the largest words in which the sheet holds it."""

    def made(small: Theme) -> Reason:
        return Reason(words, lay_out(words, small.style("note", SOFT), frame.prose[1]))

    return largest(theme.sizes(), made, lambda one: one.block.height <= frame.most - _strip(theme, frame))


def _onward(theme: Theme, words: str, column: tuple[int, int], bottom: int) -> pygame.Rect:
    box = pygame.Rect((0, 0), button_size(theme, words))
    box.bottomright = sum(column), bottom
    return box


def _boxes(now: Shown, theme: Theme, column: tuple[int, int], top: int) -> tuple[pygame.Rect, ...]:
    """The choices one below another."""
    made = []
    for strip in now.strips:
        high = choice_height(theme, strip.words, column[1], strip.reason, len(strip.wanting))
        made.append(pygame.Rect(column[0], top, column[1], high))
        top = made[-1].bottom + round(_GAP * theme.things)
    return tuple(made)


def _height(now: Shown, theme: Theme, width: int) -> int:
    """How high all choices are together, in pixels."""
    made = _boxes(now, theme, (0, width), 0)
    return made[-1].bottom if made else 0
