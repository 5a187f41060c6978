"""Draws the rounds of a vote as bars; what is hidden has no bar, an interval an open one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.papers.drawing import Drawing, Label, Rect, Tone

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from game.classroom.report.disclosure_control import Shown
    from game.papers.drawing import Shape

# In the drawing's own units.
_WIDE: Final = 640.0
_LETTER: Final = 28.0
_NAME: Final = 96.0
_BAR: Final = 11.0
_STEP: Final = 16.0
_GAP: Final = 9.0
_TRACK: Final = 430.0


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
    longest = max((each.most for shown in rounds for each in shown if each is not None), default=0)
    scale = _TRACK / max(1, longest)
    y = 0.0
    for place, letter in enumerate(letters):
        yield Label(x=0, y=y + _BAR + 1, words=letter, size=15, fill=Tone.INK, strong=True)
        for name, shown in zip(names, rounds, strict=True):
            if (here := shown[place]) is None:
                continue
            yield Label(x=_LETTER, y=y + _BAR - 1.5, words=name, size=11, fill=Tone.SOFT)
            yield from _bar(here, scale, y, last=shown is rounds[-1])
            y += _STEP
        y += _GAP


def _bar(shown: Shown, scale: float, y: float, *, last: bool) -> Iterator[Shape]:
    x = _LETTER + _NAME
    tone = Tone.ACCENT if last else Tone.LINE
    if shown.most > shown.least:
        yield Rect(x=x, y=y + 0.5, width=shown.most * scale, height=_BAR - 1, stroke=tone, radius=3)
    if shown.least:
        yield Rect(x=x, y=y, width=max(3, shown.least * scale), height=_BAR, fill=tone, radius=3)
    words = shown.text if shown.text.isdecimal() or shown.most else f"({shown.text})"
    yield Label(x=x + shown.most * scale + 8, y=y + _BAR - 1.5, words=words, size=12, fill=Tone.INK)
