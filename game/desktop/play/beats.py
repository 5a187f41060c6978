"""A scene's lines cut into beats: as much as the sheet holds, and never two voices at once."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from attrs import define, field, frozen

from game.desktop.play.unsaid import unsaid_style, unsaid_told
from game.desktop.raster.text_layout import Block, Row, Style, lay_out
from game.story.page import last_draft
from game.story_words import say_in_prose
from game.words import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from game.desktop.ui.theme import Theme
    from game.story import ShownLine
    from game.story.text import Text

# The gap between two lines of a scene, as a share of a row.
_GAP: Final = 0.42
# A line is parted between beats only when at least so many rows stay together.
_TOGETHER: Final = 2


@frozen
class Passage:
    """Rows of one line that stand together, `gap` pixels below what is above."""

    line: ShownLine
    rows: tuple[Row, ...]
    style: Style
    gap: int

    @property
    def height(self) -> int:
        """Height in pixels, with its gap."""
        return self.gap + len(self.rows) * self.style.row

    @property
    def block(self) -> Block:
        """The rows as a block of the style, to be drawn."""
        return Block(self.rows, self.style)


@frozen
class Reason:
    """Why stats have just moved, where the sheet says it: its words, and how they are set."""

    words: Text
    block: Block


@frozen
class Beat:
    """What is read at once; the first may begin with the reason for what has just changed."""

    passages: tuple[Passage, ...] = ()
    bubbles: tuple[ShownLine, ...] = ()
    reason: Reason | None = None

    @property
    def height(self) -> int:
        """Height in pixels of what stands on the sheet."""
        above = self.reason.block.height if self.reason else 0
        return above + sum(passage.height for passage in self.passages)

    @property
    def words(self) -> tuple[str, ...]:
        """All its words, line by line."""
        return tuple(str(line.text) for line in self.lines)

    @property
    def lines(self) -> tuple[ShownLine, ...]:
        """The lines that stand in it, whole or in part: on the sheet, then on a phone or in a feed."""
        return (*(passage.line for passage in self.passages), *self.bubbles)

    def given_up(self, line: ShownLine) -> bool:
        """Whether this is a draft in whose place another stands by the end of the beat."""
        return line.draft and line is not last_draft(self.lines)

    @property
    def speaker(self) -> ShownLine | None:
        """The line spoken in this beat; None where nobody speaks."""
        return next((p.line for p in self.passages if p.line.speaker), None)


@define
class _Cutter:
    height: int
    reason: Reason | None
    done: list[Beat] = field(factory=list)
    passages: list[Passage] = field(factory=list)
    bubbles: list[ShownLine] = field(factory=list)

    @property
    def room(self) -> int:
        above = self.reason.block.height if self.reason else 0
        return self.height - above - sum(passage.height for passage in self.passages)

    def turn(self) -> None:
        if self.passages or self.bubbles or self.reason:
            self.done.append(Beat(tuple(self.passages), tuple(self.bubbles), self.reason))
            self.passages, self.bubbles, self.reason = [], [], None

    @property
    def opening(self) -> bool:
        """Whether all so far stood on the screen before anything is told: it is read with what is told."""
        return not self.done and not self.passages and not any(line.draft for line in self.bubbles)

    @property
    def alone(self) -> bool:
        """Whether the reason stands alone so far: something is to be read with it."""
        return self.reason is not None and not self.passages

    def voice_differs(self, line: ShownLine) -> bool:
        voices = {p.line.speaker for p in self.passages if p.line.speaker}
        return bool(line.speaker and voices and line.speaker not in voices)

    def add(self, line: ShownLine, block: Block) -> None:
        if (self.bubbles and not self.opening) or self.voice_differs(line):
            self.turn()
        rows = block.rows
        while rows:
            rows = self._fill(line, rows, block.style)

    def _fill(self, line: ShownLine, rows: tuple[Row, ...], style: Style) -> tuple[Row, ...]:
        gap = round(style.row * _GAP) if self.passages or self.reason else 0
        fits = max(0, (self.room - gap) // style.row)
        whole = len(rows) * style.row <= self.height and not self.alone
        if fits < len(rows) and (self.passages or self.reason) and (whole or fits < _TOGETHER):
            self.turn()
            return rows
        taken = max(1, min(fits, len(rows)))
        self.passages.append(Passage(line, rows[:taken], style, gap))
        if taken < len(rows):
            self.turn()
        return rows[taken:]


def beats(
    lines: Iterable[ShownLine],
    theme: Theme,
    width: int,
    height: int,
    *,
    chat: bool = False,
    reason: Reason | None = None,
) -> tuple[Beat, ...]:
    """The beats of a scene on a sheet of this size in pixels.

    There is always at least one beat. A beat is never higher than `height`, unless a single row is, or the
    reason with which the first begins.
    """
    cutter = _Cutter(height, reason)
    for line in lines:
        if chat and (line.speaker or line.draft or line.post):
            cutter.bubbles.append(line)
        else:
            cutter.add(line, lay_out(quoted(line), _style(theme, line), width))
    cutter.turn()
    return tuple(cutter.done) or (Beat(),)


def _style(theme: Theme, line: ShownLine) -> Style:
    if line.draft:
        return unsaid_style(theme)
    return theme.style("spoken" if line.speaker else "prose")


def quoted(line: ShownLine) -> Text:
    """The words of a line as printed: speech in quotation marks, but not what is not yet said."""
    if not line.speaker or line.draft:
        return line.text
    return say_in_prose("play.speech.quoted", words=line.text)


def spoken(line: ShownLine, *, given_up: bool = False) -> str:
    """The words of a line for those who hear them: who speaks, and what; of a draft, whether it stands."""
    if line.draft:
        return unsaid_told(line, given_up=given_up)
    if not line.speaker:
        return str(line.text)
    return say("play.speech.told", name=line.speaker.name, words=line.text)


def spread(beat: Beat) -> Iterator[tuple[Passage, int]]:
    """The passages of a beat, each with its distance from the top in pixels."""
    top = beat.reason.block.height if beat.reason else 0
    for passage in beat.passages:
        yield passage, top + passage.gap
        top += passage.height


def same_place(before: Sequence[Beat], number: int, after: Sequence[Beat]) -> int:
    """Which beat of the same lines cut otherwise has what beat `number` began with; both count from 0.

    What was read may be seen again, but nothing is passed over that was not.
    """
    begun = _beginnings(before)[min(number, len(before) - 1)]
    return max((place for place, begins in enumerate(_beginnings(after)) if begins <= begun), default=0)


def _beginnings(cut: Sequence[Beat]) -> list[tuple[float, int]]:
    """Where each beat begins: the number of its first line, and how many letters of it stood before.

    One without a line, that has the choices, begins after all of them.
    """
    numbers: dict[int, int] = {}
    letters: dict[int, int] = {}
    found: list[tuple[float, int]] = []
    for beat in cut:
        first = next(iter(beat.lines), None)
        for line in beat.lines:
            numbers.setdefault(id(line), len(numbers))
        if first is None:
            found.append((math.inf, 0))
        else:
            found.append((numbers[id(first)], letters.get(id(first), 0)))
        for passage in beat.passages:
            stood = sum(len("".join(str(row).split())) for row in passage.rows)
            letters[id(passage.line)] = letters.get(id(passage.line), 0) + stood
    return found
