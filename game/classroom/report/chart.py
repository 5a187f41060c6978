"""Draws the rounds of a vote as bars; what is hidden has no bar, an interval an open one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.classroom.report.disclosure_control import Kind
from game.papers.drawing import Drawing, Label, Rect, Tone
from game.typography.columns import columns
from game.words import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from game.classroom.report.disclosure_control import Shown
    from game.papers.drawing import Shape

# In the drawing's own units.
_WIDE: Final = 640.0
_LETTER: Final = 28.0
_NAME: Final = 96.0  # of a round, at least
_COLUMN: Final = 0.48  # ems: a column of words, a little more than most letters
_BAR: Final = 11.0
_STEP: Final = 16.0
_GAP: Final = 9.0
_TRACK: Final = 430.0  # at most
_AWAY: Final = 8.0  # of words from a bar


def chart(letters: Sequence[str], rounds: Sequence[Sequence[Shown | None]], names: Sequence[str]) -> Drawing:
    """A drawing of bars for every option and the rounds that asked about it.

    `letters` are the options', `rounds` has what is shown of each round in the same order, `names` are the
    rounds'.
    """
    bars = sum(each is not None for shown in rounds for each in shown)
    rows = bars * _STEP + len(letters) * _GAP - _GAP
    return Drawing(width=_WIDE, height=rows, shapes=tuple(_bars(letters, rounds, names)))


def _bars(
    letters: Sequence[str], rounds: Sequence[Sequence[Shown | None]], names: Sequence[str]
) -> Iterator[Shape]:
    all_shown = [each for shown in rounds for each in shown if each is not None]
    x = _LETTER + max([_NAME, *(_wide(name, 11) + 6 for name in names)])
    words = max((_wide(_words(each), 12) for each in all_shown), default=0.0)
    track = min(_TRACK, _WIDE - x - _AWAY - words)
    scale = track / max(1, *(each.most for each in all_shown))
    y = 0.0
    for place, letter in enumerate(letters):
        yield Label(x=0, y=y + _BAR + 1, words=letter, size=15, fill=Tone.INK, strong=True)
        for name, shown in zip(names, rounds, strict=True):
            if (here := shown[place]) is None:
                continue
            yield Label(x=_LETTER, y=y + _BAR - 1.5, words=name, size=11, fill=Tone.SOFT)
            yield from _bar(here, scale, x, y, last=shown is rounds[-1])
            y += _STEP
        y += _GAP


def _wide(words: str, size: float) -> float:
    return columns(words) * _COLUMN * size


def _words(shown: Shown) -> str:
    if shown.kind is Kind.EXACT or shown.most:
        return shown.text
    return say("report.votes.bar_words", words=shown.text)


def _bar(shown: Shown, scale: float, x: float, y: float, *, last: bool) -> Iterator[Shape]:
    tone = Tone.ACCENT if last else Tone.LINE
    if shown.most > shown.least:
        yield Rect(x=x, y=y + 0.5, width=shown.most * scale, height=_BAR - 1, stroke=tone, radius=3)
    if shown.least:
        yield Rect(x=x, y=y, width=max(3, shown.least * scale), height=_BAR, fill=tone, radius=3)
    right = x + shown.most * scale + _AWAY
    yield Label(x=right, y=y + _BAR - 1.5, words=_words(shown), size=12, fill=Tone.INK)
