"""The rows of options as a class sees them: a letter, the words, hands counted, a bar for every vote."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar

import pygame
from attrs import evolve, frozen

from game.art.paper.brightness import bearing
from game.art.paper.sheet import LIFTED, SMALL, STRIP
from game.classroom.round_names import round_names
from game.desktop.projector.actions import Count, Row
from game.desktop.raster.contrast import seen
from game.desktop.raster.ink import label, write
from game.desktop.raster.text_layout import lay_out
from game.desktop.ui.buttons import SIGN, draw_signs, sign_boxes
from game.desktop.ui.slips import scaled, slip
from game.desktop.ui.theme import CREAM, INK, LOCKED, SOFT
from game.desktop.ui.theme import STRIP as STRIP_PAPER
from game.desktop.ui.widget import Role, Touch, Widget
from game.story import shorts
from game.story.text import NOTHING, Text
from game.story_words import wanting_in_words
from game.words import say, say_list
from game.words.paragraph import paragraph

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.classroom.room import Tally
    from game.desktop.raster.text_layout import Style
    from game.desktop.ui.theme import Theme
    from game.story import Wanting

A = TypeVar("A")
_DISC: Final = 24
_SPACE: Final = 84
_PAD: Final = 14
_BAR: Final = 20
_ROUNDS: Final = 3
_STEPPER: Final = 46  # the side of a button for one hand more
_BETWEEN: Final = 70  # the least between the two


@frozen(kw_only=True)
class Shown:
    """An option as it is shown: `hands` while they are counted, `counts` of the rounds once revealed.

    A count is None where the round did not ask about it. `names` are the rounds', `most` is the count that a
    full bar stands for.
    """

    id: str
    letter: str
    text: Text
    hands: int | None = None
    phones: bool = False  # whether phones vote as well: then hands are named, and none are no number
    counts: tuple[int | None, ...] = ()
    names: tuple[str, ...] = ()
    most: int = 1
    taken: bool = False
    locked: Text = NOTHING
    wanting: Wanting | None = None

    @property
    def said(self) -> str:
        """The option and its counts in words."""
        if self.locked:
            wanting = wanting_in_words(self.wanting, numbers=False) if self.wanting else ""
            return paragraph(str(self.locked), say("class.row.wanting", what=wanting) if wanting else "")
        if self.hands is not None:
            return say("class.row.hands", count=self.hands)
        votes = [say("class.row.votes", votes=n, round=name) if name else str(n) for name, n, _ in self.bars]
        said = say_list(votes, style="unit") if votes else ""
        if not self.taken:
            return said
        return say("class.row.taken", votes=said) if said else say("class.row.only_taken")

    @property
    def bars(self) -> tuple[tuple[str, int, bool], ...]:
        """The rounds that asked about it: name, count, and whether it was the last of all."""
        last = len(self.counts) - 1
        each = enumerate(zip(self.names, self.counts, strict=True))
        return tuple((name, count, n == last) for n, (name, count) in each if count is not None)


def rounds_shown(rounds: Sequence[Tally]) -> tuple[tuple[str, ...], tuple[Tally, ...]]:
    """The names and tallies of the rounds that are shown beside one another: the last three of a decision."""
    names = round_names(rounds) if len(rounds) > 1 else ("",) * len(rounds)
    return names[-_ROUNDS:], tuple(rounds[-_ROUNDS:])


def row(
    theme: Theme, shown: Shown, corner: tuple[int, int], width: int, accent: str
) -> list[Widget[Row | Count]]:
    """One option; while hands are counted, with a button for one less and one more."""
    made = _strip(
        theme, shown, (*corner, width), accent, Role.BUTTON, None if shown.locked else Row(shown.id)
    )
    return [made, *(_steppers(theme, shown, made.bounds) if shown.hands is not None else ())]


def still_row(theme: Theme, shown: Shown, corner: tuple[int, int], width: int, accent: str) -> Widget:
    """One option that is looked back on; there is nothing on it to press."""
    return _strip(theme, shown, (*corner, width), accent, Role.TEXT, None)


def _strip(
    theme: Theme, shown: Shown, place: tuple[int, int, int], accent: str, role: Role, does: A | None
) -> Widget[A]:
    """The strip of an option at `place`: x, y and width in pixels."""
    x, y, width = place
    accent = bearing(accent)
    things = theme.things
    steppers = _steppers_width(theme, shown) if shown.hands is not None else 0
    lacking = shorts(shown.wanting)
    inner = width - round((_SPACE + (48 if lacking else 28) + len(lacking) * SIGN) * things) - steppers
    colour = SOFT if shown.locked else INK
    block = lay_out(shown.text, theme.style("choice", colour), inner)
    note = lay_out(shown.locked, theme.style("note", SOFT), inner) if shown.locked else None
    small = theme.style("small", SOFT)
    bar = round(_BAR * things) + round(8 * things)
    line = max(bar, small.row)
    high = block.height + (note.height if note else 0) + len(shown.bars) * line + 2 * round(_PAD * things)
    bounds = pygame.Rect(x, y, width, max(high, round(62 * things)))
    text = pygame.Rect(
        bounds.x + round(_SPACE * things), bounds.y + round(_PAD * things), block.width, block.height
    )

    def paint(surface: pygame.Surface, at: pygame.Rect, touch: Touch) -> None:
        paper = LOCKED if shown.locked else STRIP_PAPER
        depth = scaled(LIFTED if touch is not Touch.REST else (SMALL if shown.locked else STRIP), things)
        slip(at.size, paper, "strip", depth).lay(surface, at.x, at.y)
        if touch is not Touch.REST or shown.taken:
            wide = max(3, round(5 * things))
            pygame.draw.rect(surface, seen(accent), at, wide, border_radius=round(6 * things))
        _letter(surface, theme, at, shown, accent)
        write(surface, block, at.x + round(_SPACE * things), at.y + round(_PAD * things))
        top = at.y + round(_PAD * things) + block.height
        if note is not None:
            write(surface, note, at.x + round(_SPACE * things), top)
        draw_signs(surface, theme, at, lacking)
        _bars(surface, theme, shown, pygame.Rect(at.x + round(_SPACE * things), top, inner, line), accent)

    named = str(shown.text)
    if shown.letter:
        named = say("class.row.named", letter=shown.letter, option=named)
    result = role is Role.TEXT and shown.said
    return Widget(
        role=role,
        label=say("class.row.with_result", option=named, result=shown.said) if result else named,
        bounds=bounds,
        paint=paint,
        does=does,
        enabled=does is not None,
        value=shown.said,
        text_bounds=(text,),
        signs=sign_boxes(theme, bounds, len(lacking)),
        colours=(colour, LOCKED if shown.locked else STRIP_PAPER),
    )


def _letter(surface: pygame.Surface, theme: Theme, at: pygame.Rect, shown: Shown, accent: str) -> None:
    """The letter on its disc, as it is on phones and on paper."""
    centre = at.x + round(44 * theme.things), at.centery
    radius = round(_DISC * theme.things)
    pygame.draw.aacircle(surface, seen("#b9a98a" if shown.locked else accent), centre, radius)
    style = theme.style("number", CREAM)
    capped = min(style.size, round(radius * 1.35))
    y = centre[1] - round(capped * 0.56)
    label(surface, shown.letter or "·", evolve(style, size=capped), centre[0], y, "centre")


def _bars(surface: pygame.Surface, theme: Theme, shown: Shown, first: pygame.Rect, accent: str) -> None:
    """A bar for every round, one below another, each with its number and its name."""
    small, strong = theme.style("small", SOFT), theme.style("number", INK)
    things = theme.things
    called = [lay_out(name, small, 10_000).width for name in shown.names if name]
    left = max(called) + round(12 * things) if called else 0
    digits = lay_out("0" * len(str(shown.most)), strong, 10_000).width + round(16 * things)
    for number, (name, count, last) in enumerate(shown.bars):
        y = first.y + number * first.h
        label(surface, name, small, first.x, y + (first.h - small.row) // 2)
        track = pygame.Rect(first.x + left, 0, max(20, first.w - left - digits), round(_BAR * things))
        track.centery = y + first.h // 2
        pygame.draw.rect(surface, seen("#e2d3b4"), track, border_radius=track.h // 2)
        share = count / max(1, shown.most)
        if count:
            full = pygame.Rect(track.x, track.y, max(track.h, round(track.w * share)), track.h)
            pygame.draw.rect(surface, seen(accent if last else "#a08a72"), full, border_radius=track.h // 2)
        style = evolve(strong, size=min(strong.size, round(first.h * 0.95)))
        label(surface, str(count), style, track.right + round(12 * things), y + (first.h - style.row) // 2)


def _steppers(theme: Theme, shown: Shown, bounds: pygame.Rect) -> list[Widget[Count]]:
    """One hand less, how many there are, one hand more."""
    things = theme.things
    size = round(_STEPPER * things)
    small = _hands_style(theme)
    y = bounds.centery - size // 2
    plus = pygame.Rect(bounds.right - size - round(14 * things), y, size, size)
    minus = pygame.Rect(bounds.right - _steppers_width(theme, shown) + round(14 * things), y, size, size)
    style = theme.style("number", INK)
    capped = evolve(style, size=min(style.size, round(size * 0.8)))
    between = pygame.Rect(minus.right, y, plus.x - minus.right, size)

    def paint(surface: pygame.Surface, at: pygame.Rect, _touch: Touch) -> None:
        if not shown.phones:
            label(surface, str(shown.hands), capped, at.centerx, at.centery - capped.row // 2, "centre")
            return
        top = at.centery - (small.row + (capped.row if shown.hands else 0)) // 2
        if shown.hands:
            label(surface, f"+{shown.hands}", capped, at.centerx, top, "centre")
            top += capped.row
        label(surface, say("class.row.hands_sign"), small, at.centerx, top, "centre")

    said = say("class.row.hands_for", count=shown.hands or 0, letter=shown.letter)
    number = Widget(role=Role.NOTE, label=said, bounds=between, paint=paint, colours=(INK, STRIP_PAPER))
    fewer, further = (say(key, letter=shown.letter) for key in ("class.row.hand_less", "class.row.hand_more"))
    less = _stepper(theme, fewer, "−", minus, Count(shown.id, -1))
    more = _stepper(theme, further, "+", plus, Count(shown.id, 1))
    return [less, number, more]


def _hands_style(theme: Theme) -> Style:
    """Of the word below the number of hands."""
    return evolve(theme.style("small", SOFT), size=max(9, round(_STEPPER * theme.things * 0.36)))


def _steppers_width(theme: Theme, shown: Shown) -> int:
    """What both buttons take at the end of a strip, in pixels, with the number and its word between."""
    word = lay_out(say("class.row.hands_sign"), _hands_style(theme), 10_000).width if shown.phones else 0
    between = max(round(_BETWEEN * theme.things), word + round(8 * theme.things))
    return between + round((2 * _STEPPER + 28) * theme.things)


def _stepper(theme: Theme, said: str, sign: str, bounds: pygame.Rect, does: Count) -> Widget[Count]:
    style = theme.style("number", INK)
    capped = evolve(style, size=min(style.size, round(bounds.h * 0.8)))

    def paint(surface: pygame.Surface, at: pygame.Rect, touch: Touch) -> None:
        depth = scaled(LIFTED if touch is not Touch.REST else SMALL, theme.things)
        slip(at.size, CREAM if touch is not Touch.REST else "#efe2c6", "plain", depth).lay(
            surface, at.x, at.y
        )
        label(surface, sign, capped, at.centerx, at.centery - capped.row // 2, "centre")

    return Widget(
        role=Role.BUTTON, label=said, bounds=bounds, paint=paint, does=does, colours=(INK, "#efe2c6")
    )
