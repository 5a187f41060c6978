"""What may stand in one place of a scenario file, and what an author gives names to."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable


class Kind(StrEnum):
    """What an author gives a name to, as one says it."""

    SCENE = "scene"
    CHOICE = "choice"
    OUTCOME = "outcome"
    CHARACTER = "character"
    STAT = "stat"
    FLAG = "flag"
    CONSTANT = "constant"
    WORD = "word"
    TYPED_NAME = "name"
    CIRCUMSTANCE = "circumstance"
    PLACE = "place"
    SOUND = "sound"


# What may be named in conditions and effects, and what in braces as well; all of them have different names.
ASKED: Final = (Kind.STAT, Kind.FLAG, Kind.CONSTANT, Kind.WORD)
VALUES: Final = (*ASKED, Kind.TYPED_NAME)


# Other parts of the format: lines under a condition, and one of several that are shown by theirs.
GROUP, CASE = "group", "case"


class Words(StrEnum):
    """What words are that stand somewhere."""

    PROSE = "prose"  # to be read, with values in braces
    CONDITION = "condition"  # or an amount: what values come to
    EFFECT = "effect"
    PROMISE = "promise"
    SCENE = "scene"  # or one of the words of `Stands.one_of`
    CHARACTER = "character"
    CAST = "cast"  # a character, with a mood in brackets
    PLACE = "place"  # one of the words of `Stands.one_of`, or of the story's own
    SOUND = "sound"  # the same
    CHOSEN = "chosen"  # one of the words of `Stands.one_of`
    NUMBER = "number"


@frozen
class Stands:
    """What may stand in one place: as words, as a record, or as a list.

    A record is the `part` of the format with that name; else it has names of its author's, which it may
    `declare` to be of a kind, and under each of them stands `inner`. Each part of a list is `inner` too.
    """

    words: Words = Words.PROSE
    part: str = ""
    declares: Kind | None = None
    inner: Stands | None = None
    one_of: tuple[str, ...] = ()


def one_of(words: Iterable[str]) -> Stands:
    """One of these words."""
    return Stands(Words.CHOSEN, one_of=tuple(sorted(words)))
