"""A scene's lines cut into beats: as much as the sheet holds, and never two voices at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define, field, frozen

from game.desktop.raster.layout import Block, Row, Style, lay_out
from game.story.text import Run, Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from game.desktop.ui.theme import Theme
    from game.story import ShownLine

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
class Beat:
    """What is read at once."""

    passages: tuple[Passage, ...] = ()
    bubbles: tuple[ShownLine, ...] = ()

    @property
    def height(self) -> int:
        """Height of the prose in pixels."""
        return sum(passage.height for passage in self.passages)

    @property
    def speaker(self) -> ShownLine | None:
        """The line spoken in this beat; None where nobody speaks."""
        return next((p.line for p in self.passages if p.line.speaker), None)


@define
class _Cutter:
    height: int
    done: list[Beat] = field(factory=list)
    passages: list[Passage] = field(factory=list)
    bubbles: list[ShownLine] = field(factory=list)

    @property
    def room(self) -> int:
        return self.height - sum(passage.height for passage in self.passages)

    def turn(self) -> None:
        if self.passages or self.bubbles:
            self.done.append(Beat(tuple(self.passages), tuple(self.bubbles)))
            self.passages, self.bubbles = [], []

    @property
    def opening(self) -> bool:
        """Whether all so far stood on the screen before anything is told: it is read with what is told."""
        return not self.done and not self.passages and not any(line.draft for line in self.bubbles)

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
        gap = round(style.row * _GAP) if self.passages else 0
        fits = max(0, (self.room - gap) // style.row)
        whole = len(rows) * style.row <= self.height
        if fits < len(rows) and self.passages and (whole or fits < _TOGETHER):
            self.turn()
            return rows
        taken = max(1, min(fits, len(rows)))
        self.passages.append(Passage(line, rows[:taken], style, gap))
        if taken < len(rows):
            self.turn()
        return rows[taken:]


def beats(
    lines: Iterable[ShownLine], theme: Theme, width: int, height: int, *, chat: bool = False
) -> tuple[Beat, ...]:
    """The beats of a scene on a sheet of this size in pixels.

    There is always at least one beat. A beat is never higher than `height`, unless a single row is.
    """
    cutter = _Cutter(height)
    for line in lines:
        if chat and (line.speaker or line.draft or line.post):
            cutter.bubbles.append(line)
        else:
            style = theme.style("spoken" if line.speaker else "prose")
            cutter.add(line, lay_out(quoted(line), style, width))
    cutter.turn()
    return tuple(cutter.done) or (Beat(),)


def quoted(line: ShownLine) -> Text:
    """The words of a line as printed: speech in quotation marks."""
    if not line.speaker:
        return line.text
    return Text((Run("“"), *line.text.runs, Run("”")))


def spread(beat: Beat) -> Iterator[tuple[Passage, int]]:
    """The passages of a beat, each with its distance from the top in pixels."""
    top = 0
    for passage in beat.passages:
        yield passage, top + passage.gap
        top += passage.height
