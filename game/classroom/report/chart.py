"""The tallies of a decision as bars, one below another; what is hidden has no bar."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.classroom.documents.drawing import Drawing, Label, Rect, Tone
from game.classroom.report.few import shown_counts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.classroom.documents.drawing import Shape
    from game.classroom.room import Tally

_WIDE: Final = 640.0
_LETTER: Final = 28.0
_NAME: Final = 96.0
_BAR: Final = 13.0
_STEP: Final = 20.0
_GAP: Final = 14.0
_TRACK: Final = 430.0


def chart(letters: dict[str, str], rounds: tuple[Tally, ...]) -> Drawing:
    """Bars for every option and round; `letters` are the options' in their order."""
    rows = len(letters) * (len(rounds) * _STEP + _GAP)
    return Drawing(width=_WIDE, height=rows, shapes=tuple(_bars(letters, rounds)))


def _bars(letters: dict[str, str], rounds: tuple[Tally, ...]) -> Iterator[Shape]:
    shown = [dict(zip(letters, shown_counts([t.of(o) for o in letters]), strict=True)) for t in rounds]
    most = max((int(text) for each in shown for text in each.values() if text.isdecimal()), default=1)
    y = 0.0
    for option, letter in letters.items():
        yield Label(x=0, y=y + _BAR, words=letter, size=15, fill=Tone.INK, strong=True)
        for number, each in enumerate(shown):
            name = ("before the talk", "after it")[number] if len(shown) == 2 else f"vote {number + 1}"  # noqa: PLR2004 - before and after
            yield Label(x=_LETTER, y=y + _BAR - 2, words=name, size=11, fill=Tone.SOFT)
            yield from _bar(each[option], most, y, last=number == len(shown) - 1)
            y += _STEP
        y += _GAP


def _bar(text: str, most: int, y: float, *, last: bool) -> Iterator[Shape]:
    x = _LETTER + _NAME
    share = int(text) / max(1, most) if text.isdecimal() else 0
    if share:
        fill = Tone.ACCENT if last else Tone.LINE
        yield Rect(x=x, y=y, width=max(3, _TRACK * share), height=_BAR, fill=fill, radius=3)
    yield Label(x=x + _TRACK * share + 8, y=y + _BAR - 2, words=text, size=12, fill=Tone.INK)
