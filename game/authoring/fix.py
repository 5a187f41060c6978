"""Makes the edits that findings carry, as long as each makes a story better and none makes it worse.

A file that cannot be read shows one slip at a time, so it is read again after each round.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from attrs import define, field, frozen

from game.diagnostics import Severity, Source, edited
from game.loader import load_texts

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from game.diagnostics import Diagnostic
    from game.loader import Loaded

_ROUNDS: Final = 1_000  # slips of a file that cannot be read, which come one by one
_DEEP: Final = 5  # slips that hide one another in one condition
_SYNTAX: Final = "UP1"
_TAB: Final = "UP115"
# Findings on ids of the author's own: what is misspelt twice alike may be meant, and its definition the slip.
_OWN: Final = frozenset({"UP301", "UP302", "UP310", "UP351", "UP402", "UP404", "UP410"})


@frozen
class Mended:
    """A finding that was mended, with the words that stood at each of its places, and stand there now."""

    finding: Diagnostic
    words: tuple[tuple[str, str], ...]


@frozen
class Fixed:
    """What was mended of a story, in the order in which it was, and what it is now."""

    made: tuple[Mended, ...]
    left: Loaded


def fixed(loaded: Loaded, id_: str) -> Fixed:
    """The story with all certain remedies made; everything outside of their edits stays byte for byte."""
    mending = _Mending(id_, loaded)
    for _ in range(_ROUNDS):
        if not mending.round():
            break
    return Fixed(tuple(mending.made), mending.now)


@define
class _Mending:
    id: str
    now: Loaded
    made: list[Mended] = field(factory=list)
    refused: set[tuple[str, str]] = field(factory=set)  # rules, and the lines and words that stay as they are

    def round(self) -> bool:
        """Make what can be made of the findings there are now; whether that was anything."""
        waiting = [one for one in _sure(self.now.diagnostics) if self._key(one) not in self.refused]
        if self._take(waiting):
            return True
        return any(self._take([one]) for one in waiting)

    def _take(self, several: Sequence[Diagnostic]) -> bool:
        """Make these, and what they bring to light that can be made too; whether the story is better then."""
        first = set(map(self._key, several))
        after, made = self.now, list[Mended]()
        for _ in range(_DEEP):
            if not several:
                break
            made += [_mended(one, after.written) for one in several]
            after = load_texts(_edited(after.written, several), id=self.id)
            several = _brought_to_light(self.now, after)
        if after.written == self.now.written or _is_worse(self.now, after):
            self.refused.update(first if len(first) == 1 else ())
            return False
        self.now = after
        self.made += made
        self.refused.clear()  # what made it worse before may be right beside what is mended now
        return True

    def _key(self, one: Diagnostic) -> tuple[str, str]:
        lines = _lines(one, self.now.written)
        return one.rule, " ".join(f"{line} {edit.text}" for edit, line in zip(one.fix, lines, strict=True))


def _edited(sources: Sequence[Source], several: Sequence[Diagnostic]) -> list[Source]:
    edits = [edit for one in several for edit in one.fix]
    return [
        Source(each.name, edited(each.text, [edit for edit in edits if edit.span.file == each.name]))
        for each in sources
    ]


def _mended(one: Diagnostic, sources: Sequence[Source]) -> Mended:
    places = zip(one.fix, _lines(one, sources), strict=True)
    words = ((line[edit.span.column - 1 : edit.span.end_column - 1], edit.text) for edit, line in places)
    return Mended(one, tuple(words))


def _lines(one: Diagnostic, sources: Sequence[Source]) -> list[str]:
    """The line of each edit of a finding."""
    files = {each.name: each.lines() for each in sources}
    return [files[edit.span.file][edit.span.line - 1] for edit in one.fix]


def _brought_to_light(before: Loaded, after: Loaded) -> list[Diagnostic]:
    """Findings that could not be seen before, as one slip hid another, and that can be mended."""
    if _unread(before):
        return []
    kinds = {one.rule for one in before.diagnostics}
    return [one for one in _sure(after.diagnostics) if one.rule not in kinds]


def _sure(found: Collection[Diagnostic]) -> list[Diagnostic]:
    """The findings that carry a fix; of an author's own ids only those that are misspelt once."""
    told = Counter((one.rule in _OWN, one.message) for one in found)
    return [one for one in found if one.fix and not (one.rule in _OWN and told[True, one.message] > 1)]


def _is_worse(before: Loaded, after: Loaded) -> bool:
    """Whether a finding is of a kind that was not there; of a file that was not read, if it is no better."""
    if _unread(before):
        return _unread(after) and not _further(before, after)
    kinds = {one.rule for one in before.diagnostics}
    errors = [sum(one.severity is Severity.ERROR for one in each.diagnostics) for each in (before, after)]
    return not kinds.issuperset(one.rule for one in after.diagnostics) or errors[1] > errors[0]


def _unread(loaded: Loaded) -> bool:
    """Whether a file could not be read to its end, so that only where it stops is known."""
    errors = [one for one in loaded.diagnostics if one.severity is Severity.ERROR]
    return loaded.scenario is None and len(errors) == 1 and errors[0].rule.startswith(_SYNTAX)


def _further(before: Loaded, after: Loaded) -> bool:
    """Whether a file that cannot be read stops further down; where a line begins wrongly, in a later line."""
    was, now = _stop(before), _stop(after)
    if was.span.file != now.span.file:
        return True
    column = was.rule != _TAB and now.span.column > was.span.column
    return now.span.line > was.span.line or (now.span.line == was.span.line and column)


def _stop(loaded: Loaded) -> Diagnostic:
    """What a file cannot be read for."""
    return next(one for one in loaded.diagnostics if one.severity is Severity.ERROR)
