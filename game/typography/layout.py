"""Words into rows no wider than a width, whatever measures them: pixels, points or columns."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, Generic, TypeAlias, TypeVar

from attrs import frozen

from game.typography.breaks import atoms, characters

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

Face = TypeVar("Face")
Run: TypeAlias = tuple[str, Face]  # words, and the face they are set in, whatever a face is to the caller
Row: TypeAlias = tuple[Run[Face], ...]
Measure: TypeAlias = "Callable[[str, Face], float]"


def break_rows(
    runs: Iterable[Run[Face]],
    measure: Measure[Face],
    width: float,
    *,
    indent: float = 0,
    cut: bool = True,
) -> tuple[Row[Face], ...]:
    """The runs in rows at most `width` wide, in the unit of `measure`; the first by `indent` less.

    A row ends where a line may end, or at a line break in the words, which is left out; the spaces at its
    end stay and take no room, so that the rows joined are the words. What is too wide for a row of its own
    is cut between two characters, or sticks out where `cut` is false. Neighbouring runs are never merged:
    a face goes on over words that are one run.
    """
    rows: list[Row[Face]] = []
    for paragraph in _paragraphs(runs):
        rows += paragraph.rows(measure, width, indent if not rows else 0, cut=cut)
    return tuple(rows)


def trimmed(row: Row[Face]) -> Row[Face]:
    """A row without the spaces at its end."""
    while row:
        *before, (words, face) = row
        if words := words.rstrip(" "):
            return (*before, (words, face))
        row = tuple(before)
    return row


def words_of(row: Row[Face]) -> str:
    """What stands on a row."""
    return "".join(words for words, _ in row)


def _paragraphs(runs: Iterable[Run[Face]]) -> Iterator[_Paragraph[Face]]:
    inside: list[Run[Face]] = []
    for words, face in runs:
        first, *more = words.split("\n")
        inside.append((first, face))
        for part in more:
            yield _paragraph(inside)
            inside = [(part, face)]
    yield _paragraph(inside)


def _paragraph(runs: list[Run[Face]]) -> _Paragraph[Face]:
    filled = [run for run in runs if run[0]]
    ends = tuple(accumulate((len(words) for words, _ in filled), initial=0))
    return _Paragraph(words_of(tuple(filled)), ends, tuple(face for _, face in filled))


@frozen
class _Paragraph(Generic[Face]):
    """Words without a line break; `edges` is where runs begin and end, one more than there are faces."""

    words: str
    edges: tuple[int, ...]
    faces: tuple[Face, ...]

    def between(self, start: int, end: int) -> Row[Face]:
        """The runs of a span."""
        if start >= end:
            return ()
        edges, at = self.edges, bisect_right(self.edges, start) - 1
        if end <= edges[at + 1]:
            return ((self.words[start:end], self.faces[at]),)
        stops = [start, *edges[at + 1 : bisect_right(edges, end - 1)], end]
        return tuple((self.words[a:b], self.faces[at + i]) for i, (a, b) in enumerate(pairwise(stops)))

    def rows(self, measure: Measure[Face], width: float, indent: float, *, cut: bool) -> Iterator[Row[Face]]:
        """As many parts on each row as it holds, which is measured whole: letters may be kerned apart."""
        parts = list(self._parts(measure, width, cut=cut))
        starts = [*(start for start, _, _ in parts), len(self.words)]
        first = 0
        while first < len(parts):
            after, used = first + 1, indent + parts[first][1]
            while after < len(parts) and used + parts[after][2] <= width:
                used += parts[after][1]
                after += 1
            while (
                after > first + 1 and indent + self._widths(measure, starts[first], starts[after])[1] > width
            ):
                after -= 1
            yield self.between(starts[first], starts[after])
            first, indent = after, 0
        if not parts:
            yield ()

    def _parts(
        self, measure: Measure[Face], width: float, *, cut: bool
    ) -> Iterator[tuple[int, float, float]]:
        """What stays whole: where it starts, how wide it is, and how wide without the spaces at its end."""
        for start, end in atoms(self.words):
            whole, bare = self._widths(measure, start, end)
            if not cut or bare <= width:
                yield start, whole, bare
                continue
            for a, b in characters(self.words[start:end]):
                letter, alone = self._widths(measure, start + a, start + b)
                # The first of them is as wide as all: it begins a row, as the whole would have.
                yield start + a, letter, alone if a else bare

    def _widths(self, measure: Measure[Face], start: int, end: int) -> tuple[float, float]:
        """How wide a span is with the spaces at its end, and without."""
        whole = sum(measure(*run) for run in self.between(start, end))
        if self.words[end - 1] != " ":
            return whole, whole
        bare = start + len(self.words[start:end].rstrip(" "))
        return whole, sum(measure(*run) for run in self.between(start, bare))
