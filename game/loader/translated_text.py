"""Reads one translated text as the author's are read, and holds it against its source."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.diagnostics import Severity
from game.loader.marks import emphases, values
from game.loader.nodes import Scalar
from game.loader.passage_kinds import Kind
from game.loader.prose import prose
from game.loader.scalars import MARK, NEWER_MARK
from game.loader.turned_words import turned_words
from game.loader.typed_names import LONGEST_NAME
from game.loader.visit_counts import COUNTING, most_visits
from game.story.text import Text, plain
from game.words.unseen import control_character, readable

if TYPE_CHECKING:
    from game.loader.context import Context
    from game.loader.limits import Limits
    from game.loader.passages import Passage
    from game.words.po_lines import Entry


@frozen
class NotUsable:
    """Why a translation is not shown: a rule, a clause and a remedy."""

    rule: str
    why: str
    hint: str


# For what is no slip in a value's name: for that, the parser's remedies are an author's.
_REMEDIES: Final = {
    "UP311": r"add *, or write \* for an asterisk",
    "UP313": "add }, or write {{ for a brace",
}
_NOTHING: Final = NotUsable("UP905", "there is nothing in it to be read", "translate it, or leave it empty")


def read_text(passage: Passage, entry: Entry, context: Context, limits: Limits) -> Text | NotUsable:
    """The text to show; what a parser of prose has to say of one that is shown is in the context's notes."""
    said = _in_place(passage, entry)
    unfit = _unfit(said, entry, limits)
    if unfit is not None:
        return unfit
    turned_words(context.notes, Scalar(said, 0, 0, 0, 0, plain=False))
    if passage.kind is Kind.TYPED_NAME and len(said.strip()) > LONGEST_NAME:
        return NotUsable("UP905", f"a name has at most {LONGEST_NAME} letters", "take a shorter one")
    if not passage.marked:
        return _as_it_stands(passage, said)
    read = _prose(context, said)
    slip = next((one for one in context.notes.found if one.severity is Severity.ERROR), None)
    if slip is not None:
        return NotUsable("UP904", slip.message, _REMEDIES.get(slip.rule, "write it as its source has it"))
    if not readable(str(read)):
        return _NOTHING
    return _differing(_prose(context, passage.written), read) or _uncounted(context, read) or read


def _in_place(passage: Passage, entry: Entry) -> str:
    """The translation with the blanks around the source's words around it."""
    before, _, after = passage.written.partition(passage.source)
    return before + entry.translated[0].strip() + after


def _unfit(said: str, entry: Entry, limits: Limits) -> NotUsable | None:
    """Why words cannot be shown at all."""
    if len(entry.translated) > 1:
        return NotUsable("UP905", "a text of a story has no plural", "write one msgid and one msgstr")
    if not readable(said):
        return _NOTHING
    if len(said.encode(errors="replace")) > limits.line:
        return NotUsable("UP905", f"this is longer than {limits.line:,} bytes", "say it in fewer words")
    control = control_character(said)
    if control is not None:
        return NotUsable("UP905", f"a control character stands in it ({control})", "take it out")
    return None


def _as_it_stands(passage: Passage, said: str) -> Text | NotUsable:
    """Words of which no mark means anything have none either, but those that their source has."""
    more = _marks(said) - _marks(passage.written)
    if more:
        return NotUsable("UP904", f"“{min(more)}” would be shown as it stands", "write it without the signs")
    return plain(said)


def _marks(words: str) -> set[str]:
    return {mark[0] for kind in (MARK, NEWER_MARK) for mark in kind.finditer(words)}


def _prose(context: Context, words: str) -> Text:
    return prose(context, Scalar(words, 0, 0, 0, 0, plain=False), "a translation")


def _differing(source: Text, said: Text) -> NotUsable | None:
    """What the source fills in and emphasises, so does its translation."""
    wanted, there = values(source), values(said)
    if lost := {words for name, words in wanted.items() if name not in there}:
        return NotUsable("UP904", f"it lacks {min(lost)}, which its source has", f"add {min(lost)}")
    if more := {words for name, words in there.items() if name not in wanted}:
        return NotUsable("UP904", f"it has {min(more)}, which its source has not", "take it out")
    alternatives = any(run.alternative for run in (*source.runs, *said.runs))
    if (emphases(source) > 0) != (emphases(said) > 0) if alternatives else emphases(source) != emphases(said):
        return NotUsable(
            "UP904", _emphases(emphases(source), emphases(said)), "set *…* as the source has them"
        )
    return None


def _uncounted(context: Context, said: Text) -> NotUsable | None:
    """A translation may ask of its own, but for what the story counts no visits."""
    asked = [run.alternative.condition for run in said.runs if run.alternative and run.alternative.condition]
    most = most_visits(each.tree for each in asked if COUNTING in each.source)
    counted = context.counted
    for scene, number in most.items():
        if number > counted[scene]:
            why = f"the visits of “{scene}” are counted only up to {counted[scene]}"
            return NotUsable("UP904", why, "compare them with what the story compares them with")
    return None


def _emphases(source: int, said: int) -> str:
    return f"it emphasises {_times(said)}, and its source {_times(source)}"


def _times(count: int) -> str:
    return {0: "nothing", 1: "one place"}.get(count, f"{count} places")
