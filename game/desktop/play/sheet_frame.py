"""What a view leaves to the text sheet: its columns and its height, from window and text size alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from game.desktop.play.shown import MORE
from game.desktop.ui.buttons import button_size

if TYPE_CHECKING:
    import pygame

    from game.desktop.play.shown import Shown
    from game.desktop.ui.theme import Theme

# On a stage, as shares of the window's width: from where and how wide.
_PROSE: Final = 134 / 1920, 800 / 1920
_CHOICES: Final = 1000 / 1920, 812 / 1920
_ALONE: Final = 0.12, 0.76
_MARGIN: Final = 134 / 1920
# Beside a phone.
_COLUMN: Final = 0.058
# Narrower than this, in ems, prose has the whole sheet; wider than that, rows are hard to follow.
_NARROW: Final = 20
_WIDEST: Final = 34
# How high the sheet may be, as shares of the window's height: on a stage, there in an upright window, beside
# a phone, below one, and with nothing but choices on it; and how high it is in an upright window at least.
_STAGE: Final = 0.56
_UPRIGHT_STAGE: Final = 0.6
_BESIDE_PHONE: Final = 0.6
_BELOW_PHONE: Final = 0.41
_ALONE_TALL: Final = 0.86
_UPRIGHT_LEAST: Final = 0.3
# However large the words are, the sheet is no higher than this share of the window while the picture counts.
_HIGHEST: Final = 0.74
# Up to this share of the whole the strip that reads on stands beside the prose, else below it.
_ASIDE: Final = 0.22


@frozen(kw_only=True)
class SheetFrame:
    """What a view leaves to the sheet, in pixels; a column is where it begins and how wide it is.

    `most` is how high what stands on it may be with the picture seen above, `alone_most` where choices have a
    page of their own; `usual` and `least` are what lines are cut to, and what is not fallen short of.
    """

    right: int
    prose: tuple[int, int]
    choices: tuple[int, int]
    alone: tuple[int, int]
    beside: bool  # whether choices stand beside the prose, else below it
    onward_below: bool  # whether the strip that reads on stands below the prose, else at its right
    most: int
    alone_most: int
    usual: int
    least: int


def margins(theme: Theme) -> tuple[int, int]:
    """How far the text keeps from the sheet's upper and lower edge, in pixels."""
    return round(34 * theme.text) + theme.px(16), theme.px(40)


def _most(theme: Theme, share: float) -> int:
    """How high what stands on a sheet may be, in pixels: a share of the window, but three rows at least."""
    rows, padding = 3 * theme.style("prose").row, sum(margins(theme))
    return min(max(round(theme.size[1] * share) - padding, rows), round(theme.size[1] * _HIGHEST) - padding)


def stage_frame(now: Shown, theme: Theme) -> SheetFrame:
    """Over the whole width: prose and choices side by side, or one above the other where they are narrow."""
    wide, high = theme.size
    padding = sum(margins(theme))
    prose = _across(wide, _PROSE)
    narrow = prose[1] < _NARROW * theme.style("prose").size
    most = _most(theme, _UPRIGHT_STAGE if theme.upright else _STAGE)
    frame = SheetFrame(
        right=wide,
        prose=prose,
        choices=_across(wide, _CHOICES),
        alone=_across(wide, _ALONE),
        beside=True,
        onward_below=False,
        most=most,
        alone_most=round(high * _ALONE_TALL) - padding,
        usual=round(250 * theme.text),
        least=min(round(150 * theme.text), most),
    )
    return _one_column(frame, now, theme) if narrow or theme.upright else frame


def _one_column(frame: SheetFrame, now: Shown, theme: Theme) -> SheetFrame:
    """As wide as the sheet, up to a comfortable measure; a narrow strip that reads on stands at its right."""
    left = round(theme.size[0] * _MARGIN)
    inner = theme.size[0] - 2 * left
    strip = max(button_size(theme, words)[0] for words in ((MORE,) if now.strips else (MORE, now.onward)))
    below = strip > inner * _ASIDE or theme.upright
    prose = inner if below else inner - strip - round(24 * theme.text)
    least = round(theme.size[1] * _UPRIGHT_LEAST) - sum(margins(theme)) if theme.upright else 0
    return evolve(
        frame,
        prose=(left, min(prose, _WIDEST * theme.style("prose").size)),
        choices=(left, inner),
        alone=(left, inner),
        beside=False,
        onward_below=below,
        usual=max(frame.usual, least),
        least=max(frame.least, least),
    )


def column_frame(theme: Theme, aside: pygame.Rect) -> SheetFrame:
    """Left of a phone or feed; in an upright window below it. Choices stand below the prose."""
    wide, high = theme.size
    padding = sum(margins(theme))
    if theme.upright:
        left, right, edge = round(wide * _MARGIN), round(wide * (1 - _MARGIN)), wide
        most = _most(theme, _BELOW_PHONE)
    else:
        left, right = round(wide * _COLUMN), aside.x - theme.px(96)
        edge = right + theme.px(52)
        most = _most(theme, _BESIDE_PHONE)
    column = left, right - left
    return SheetFrame(
        right=edge,
        prose=column,
        choices=column,
        alone=column,
        beside=False,
        onward_below=True,
        most=most,
        alone_most=round(high * _ALONE_TALL) - padding,
        usual=round(300 * theme.text),
        least=min(round(150 * theme.text), most),
    )


def _across(wide: int, column: tuple[float, float]) -> tuple[int, int]:
    return round(wide * column[0]), round(wide * column[1])
