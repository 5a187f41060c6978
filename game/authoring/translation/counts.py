"""How far a translation is: texts translated, to be looked at again, and missing, and their words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from game.loader.match_texts import matched

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.words.po_file import PoFile
    from game.words.po_lines import Entry


@frozen(kw_only=True)
class Counts:
    """Of all texts those translated, fuzzy, and missing; and of all words of the source those translated."""

    texts: int
    translated: int
    fuzzy: int
    words: int
    words_translated: int

    @property
    def missing(self) -> int:
        """Texts that nobody has translated, or that say something else today."""
        return self.texts - self.translated - self.fuzzy


def counts(wanted: Sequence[Entry], file: PoFile) -> Counts:
    """How far the translation of these texts is."""
    found = matched(wanted, file.texts)
    there = [text for text in wanted if text.key in found and found[text.key].whole]
    done = [text for text in there if not found[text.key].fuzzy]
    return Counts(
        texts=len(wanted),
        translated=len(done),
        fuzzy=len(there) - len(done),
        words=_words(wanted),
        words_translated=_words(done),
    )


def _words(texts: Sequence[Entry]) -> int:
    return sum(len(text.source.split()) for text in texts)
