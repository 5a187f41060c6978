"""A translation brought up to its source: what stays, what has to be looked at again, what is gone.

No translation is lost: of a text that changed it is kept as fuzzy, with the source it was of; of one that is
gone as obsolete, from where it comes back with it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from game.authoring.translation.similar import similar
from game.authoring.translation.texts import BRACES
from game.loader.match_texts import matched
from game.words.po_file import parse_po
from game.words.po_write import po_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from game.words.po_file import PoFile
    from game.words.po_lines import Entry


@frozen(kw_only=True)
class Updated:
    """A file's new text, and how many texts are translated, changed (fuzzy), not translated, and gone."""

    text: str
    translated: int
    fuzzy: int
    missing: int
    gone: int


@frozen
class Refused:
    """Why a file is not touched, as sentences."""

    why: tuple[str, ...]


def updated(wanted: Sequence[Entry], old: PoFile, language: str) -> Updated | Refused:
    """The file with the texts that are wanted today, in order; refused where something would be lost."""
    if old.faults:
        return Refused(old.problems)
    pairs = _paired(wanted, old)
    texts = [_brought_up(entry, pairs.get(entry.key)) for entry in wanted]
    used = {id(entry) for entry in pairs.values()}
    before = (*old.texts, *old.obsolete)
    gone = [entry for entry in before if id(entry) not in used and (entry.translated or entry.remarks)]
    obsolete = [evolve(entry, obsolete=True, comments=()) for entry in gone]
    text = po_text(language, texts, obsolete, head=old.head, tail=old.tail)
    if lost := _lost(old, parse_po(text.encode(), old.name)):
        return Refused((f"The translation “{lost}” would be lost.",))
    return Updated(
        text=text,
        translated=sum(entry.whole and not entry.fuzzy for entry in texts),
        fuzzy=sum(entry.whole and entry.fuzzy for entry in texts),
        missing=sum(not entry.whole for entry in texts),
        gone=sum(not entry.obsolete for entry in gone),
    )


def _paired(wanted: Sequence[Entry], old: PoFile) -> dict[str, Entry]:
    """For each text its entry of before, by key; most have the key and the source they had."""
    found = dict(matched(wanted, old.texts))
    for entries in (old.texts, old.obsolete):
        found |= _of_one_source(wanted, entries, found)
    used = {id(entry) for entry in found.values()}
    live = [entry for entry in old.texts if entry.translated and id(entry) not in used]
    return found | similar([entry for entry in wanted if entry.key not in found], live)


def _of_one_source(
    wanted: Iterable[Entry], entries: Iterable[Entry], found: Mapping[str, Entry]
) -> dict[str, Entry]:
    """Entries that are left for texts that have none: a scene has another id, or what was gone is back."""
    used = {id(entry) for entry in found.values()}
    left: defaultdict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        if entry.translated and id(entry) not in used:
            left[entry.source].append(entry)
    more = {}
    for text in wanted:
        near = left.get(text.source)
        if near and text.key not in found:
            more[text.key] = near.pop(next((at for at, each in enumerate(near) if each.key == text.key), 0))
    return more


def _lost(old: PoFile, new: PoFile) -> str:
    """The first translation or remark of the one that the other has not; empty where it has all."""
    lost = _kept(old) - _kept(new)
    return next(("".join(words) for words in lost), "")


def _kept(file: PoFile) -> Counter[tuple[str, ...]]:
    entries = (*file.texts, *file.obsolete)
    return Counter(words for entry in entries for words in (entry.translated, entry.remarks) if words)


def _brought_up(wanted: Entry, before: Entry | None) -> Entry:
    """The text as it is wanted today, with what was kept of it."""
    if before is None:
        return wanted
    changed = bool(before.translated) and (before.source, before.plural) != (wanted.source, wanted.plural)
    kept = before.previous if before.fuzzy and before.previous else before.source
    return evolve(
        wanted,
        translated=before.translated,
        fuzzy=before.fuzzy or changed,
        previous=kept if changed else before.previous,
        remarks=before.remarks,
        flags=tuple(dict.fromkeys((*wanted.flags, *(flag for flag in before.flags if flag != BRACES)))),
    )
