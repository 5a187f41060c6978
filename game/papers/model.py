"""The document model: a title and blocks in reading order, without a word about how they look.

Words are a text, or runs of text some of which are strong or emphasised; Chinese inside them needs no mark,
for `runs_of` finds it. Nothing here is markup: whatever a text holds is text on the page.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, TypeAlias

from attrs import evolve, field, frozen

from game.typography.breaks import is_chinese

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.papers.drawing import Drawing


@frozen
class Run:
    """Some words set alike; `chinese` is found by `runs_of` and never has to be given.

    `language` is theirs where it is another than the paper's.
    """

    text: str
    strong: bool = False
    emphasis: bool = False
    chinese: bool = False
    language: str = ""


Words: TypeAlias = str | tuple[Run, ...]


@frozen(kw_only=True)
class Heading:
    """A heading of level 1 to 3 below the document's title; those of level 1 and 2 make its outline."""

    words: Words
    level: int = 1


@frozen(kw_only=True)
class Paragraph:
    """A paragraph; a `quiet` one says something about the paper itself, smaller and softer.

    One that `announces` what comes after it stays with that.
    """

    words: Words
    quiet: bool = False
    announces: bool = False


@frozen(kw_only=True)
class Beside:
    """Words with a note in the margin on their left, smaller and softer; without one that stays empty.

    Words that are `quiet` are smaller and softer too. Those that `announce` what comes after stay with that.
    """

    words: Words
    note: Words = ""
    quiet: bool = False
    announces: bool = False


@frozen(kw_only=True)
class Items:
    """A list, numbered where the order matters."""

    items: tuple[Words, ...]
    numbered: bool = False


@frozen(kw_only=True)
class Table:
    """Rows under a head of one line; `shares` are the columns' widths in proportion to one another.

    `right` has the numbers, from 0, of columns set to the right. `total` sets the last row off as the sum of
    the others. `caption` says what the table is, for those who come to it without the text around it.
    """

    head: tuple[str, ...]
    rows: tuple[tuple[Words, ...], ...]
    shares: tuple[float, ...]
    caption: str
    right: frozenset[int] = frozenset()
    total: bool = False


@frozen(kw_only=True)
class Figure:
    """A drawing with the words below it; `instead` says for those who do not see it what it shows."""

    drawing: Drawing
    caption: Words
    instead: str


@frozen(kw_only=True)
class Notes:
    """Ruled lines to write on by hand, under a few words that say what for."""

    lines: int
    label: Words = ""


@frozen(kw_only=True)
class Box:
    """Blocks that belong together, framed, and kept on one page where they fit on one."""

    blocks: tuple[Heading | Paragraph | Items | Notes, ...]


@frozen(kw_only=True)
class Together:
    """Blocks that are read together, and stand on one page if a page can hold them."""

    blocks: tuple[Block, ...]


@frozen
class PageBreak:
    """A new page, where there are pages."""


Block: TypeAlias = Heading | Paragraph | Beside | Items | Table | Figure | Notes | Box | Together | PageBreak


@frozen(kw_only=True)
class Document:
    """A paper: `kind` is what it is, above the title; `foot` stands at the bottom of each page."""

    title: Words
    kind: str
    summary: Words = ""
    language: str = "en"
    foot: str = ""
    blocks: tuple[Block, ...] = field(factory=tuple)


def strong(text: str) -> Run:
    """A run of words in bold."""
    return Run(text, strong=True)


def emphasised(text: str) -> Run:
    """A run of words in italics."""
    return Run(text, emphasis=True)


def runs_of(words: Words) -> Iterator[Run]:
    """The runs of these words, cut where Chinese begins and ends."""
    for run in (Run(words),) if isinstance(words, str) else words:
        for chinese, letters in groupby(run.text, key=is_chinese):
            yield evolve(run, text="".join(letters), chinese=chinese)


def language_of(words: Words) -> str:
    """The language of words that are all of one that is not the paper's; else nothing."""
    found = set() if isinstance(words, str) else {run.language for run in words if run.text.strip()}
    return found.pop() if len(found) == 1 else ""


def plain_words(words: Words) -> str:
    """The text of the words, without how they are set."""
    return words if isinstance(words, str) else "".join(run.text for run in words)
