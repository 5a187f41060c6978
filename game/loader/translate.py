"""A scenario in another language: the same ids, values and order, its texts out of a PO file.

What is missing, unfinished, of another source or broken stays as the author wrote it, and is said. Who
speaks, in which mood and when is never taken from the file: only the words are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, evolve, field

from game.diagnostics import Source, Span
from game.loader.collector import Collector
from game.loader.context import context_of
from game.loader.match_texts import matched
from game.loader.passages import passages, with_texts
from game.loader.room_for_words import wider_than_its_room
from game.loader.translated_text import NotUsable, read_text
from game.words.po_file import parse_po

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from game.loader.context import Context
    from game.loader.limits import Limits
    from game.loader.passages import Passage
    from game.loader.translation_file import Translation
    from game.story import Scenario
    from game.story.text import Text
    from game.words.po_file import PoFile
    from game.words.po_lines import Entry


def translated(scenario: Scenario, translation: Translation, notes: Collector, limits: Limits) -> Scenario:
    """The scenario in the language of a PO file; in its own where nothing of the file can be used.

    What cannot be used is noted, each with its line of the file.
    """
    file = parse_po(translation.content, translation.name)
    for fault in file.faults:
        _note(
            notes, "UP901", fault.line, fault.why, "mend it, or let the program that wrote it write it anew"
        )
    if not file.texts:
        return scenario
    all_ = passages(scenario)
    texts = _Texts(notes, limits, context_of(scenario, notes), matched(all_, file.texts)).read(all_)
    _unfinished(notes, all_, texts, file)
    if not texts.found:
        return scenario
    made = with_texts(scenario, lambda passage: texts.found.get(passage.key))
    return evolve(made, language=translation.language, original=scenario)


@define
class _Texts:
    """The texts that can be shown, by key, and the entries that were looked at."""

    notes: Collector
    limits: Limits
    context: Context
    entries: Mapping[str, Entry]
    found: dict[str, Text] = field(factory=dict)

    def read(self, all_: Sequence[Passage]) -> _Texts:
        for passage in all_:
            entry = self.entries.get(passage.key)
            if entry is not None and entry.translated and not entry.fuzzy:
                self.one(passage, entry)
        return self

    def one(self, passage: Passage, entry: Entry) -> None:
        found = self.context.notes = Collector(Source(self.notes.source.name, ""))
        said = read_text(passage, entry, self.context, self.limits)
        if isinstance(said, NotUsable):
            _note(self.notes, said.rule, entry.line, f"{passage.key}: {said.why}", said.hint)
            return
        self.found[passage.key] = said
        for one in found.found:
            _note(self.notes, one.rule, entry.line, one.message, one.hint)
        if too_wide := wider_than_its_room(passage.kind, str(said.longest())):
            _note(self.notes, "UP913", entry.line, f"“{passage.key}” {too_wide}", "say it in fewer words")


def _unfinished(notes: Collector, all_: Sequence[Passage], texts: _Texts, file: PoFile) -> None:
    """Note entries that are of no text, or of what it was before; then what nobody has translated yet."""
    used = {(entry.key, entry.source) for entry in texts.entries.values()}
    known = {passage.key for passage in all_}
    stale = {fault.key for fault in file.faults}
    for entry in file.texts:
        if (entry.key, entry.source) in used or not entry.translated:
            continue
        if entry.key not in known:
            message = f"the story has no text “{entry.key}”"
            _note(notes, "UP902", entry.line, message, "let translate update put the file in order")
        elif entry.key not in texts.entries:
            stale.add(entry.key)
            message = f"“{entry.key}” says something else today than what was translated"
            _note(notes, "UP903", entry.line, message, "let translate update show the change, and look at it")
    for passage in all_:
        found = texts.entries.get(passage.key)
        if found is not None and found.translated and found.fuzzy:
            message = f"“{passage.key}” is marked as fuzzy and not shown"
            _note(notes, "UP912", found.line, message, "look at it, and take the mark away")
        elif (found is None or not found.translated) and passage.key not in stale:
            line = 0 if found is None else found.line
            _note(notes, "UP911", line, f"“{passage.key}” is not translated", "translate it")


def _note(notes: Collector, rule: str, line: int, message: str, hint: str) -> None:
    """Note something about a line of the file, from 1; about its first where it is about the whole."""
    at = min(max(line, 1), len(notes.lines))
    end = max(len(notes.lines[at - 1].rstrip()), 1)
    notes.span(rule, Span(notes.source.name, at, 1, end + 1), message, hint)
