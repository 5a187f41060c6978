"""A strict sentence of a file, read word by word; a word that cannot stand where it stands is a slip."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import define, field, frozen

from game.diagnostics import closest, meant

if TYPE_CHECKING:
    from collections.abc import Collection

_WORD: Final = re.compile(r"\S+")


@frozen
class Word:
    """Some words of a sentence and their offset in it; none at its end."""

    text: str
    at: int


class SentenceError(Exception):
    """A slip in a sentence: the rule it breaks, its offset and length there, what is wrong, one remedy.

    It is not `sure` where it may be about a name whose declaration could not be read.
    """

    def __init__(
        self, rule: str, at: int, length: int, message: str, hint: str, *, sure: bool = True
    ) -> None:
        """Say what is wrong and where."""
        super().__init__(message)
        self.rule, self.message, self.hint, self.sure = rule, message, hint, sure
        self.place = at, length


@define
class Sentence:
    """A text, and how far it has been read from `start` on. `form` is how a whole one of its kind looks."""

    text: str
    form: str = ""
    start: int = 0
    _words: list[Word] = field(init=False)

    @_words.default
    def _split(self) -> list[Word]:
        found = _WORD.finditer(self.text, self.start)
        return [Word(each[0], each.start()) for each in found]

    def ahead(self, count: int) -> Word:
        """The word after so many others."""
        return self._words[count] if count < len(self._words) else Word("", len(self.text.rstrip()))

    @property
    def here(self) -> Word:
        """The next word; one without letters at the end."""
        return self.ahead(0)

    def take(self) -> Word:
        """The next word, which is passed."""
        return self._words.pop(0) if self._words else self.here

    def expect(self, *words: str) -> None:
        """Pass these words. Raises SentenceError at the first that is another."""
        for word in words:
            if self.here.text != word:
                raise self.stray([word])
            self.take()

    def rest(self) -> Word:
        """All that is left, as one."""
        word = self.here
        self._words = []
        return Word(self.text[word.at :].rstrip(), word.at)

    def up_to(self, word: str, most: int) -> Word:
        """All before the last time that a word stands with at most so many after it, as one.

        All that is left where it does not.
        """
        places = [at for at, each in enumerate(self._words) if each.text == word and at > 0]
        if not places or len(self._words) - places[-1] - 1 > most:
            return self.rest()
        here, self._words = self._words[: places[-1]], self._words[places[-1] :]
        return Word(self.text[here[0].at : self.here.at].rstrip(), here[0].at)

    def end(self) -> None:
        """See that nothing is left. Raises SentenceError."""
        if self.here.text:
            message = "the promise is whole before this"
            raise self.slip("UP281", self.here, message, "take it out, or make another promise of it")

    def stray(self, wanted: Collection[str]) -> SentenceError:
        """The slip at the next word, where it is none of those `wanted`."""
        word = self.here
        if not word.text:
            missing = " or ".join(f"“{each}”" for each in wanted)
            return self.slip("UP281", word, f"{missing} is missing at the end", f"write {self.form}")
        near = closest(word.text, sorted(wanted))
        message = f"“{word.text}” is not understood here"
        return self.slip("UP281", word, message, meant(near) if near else f"write {self.form}")

    def slip(self, rule: str, word: Word, message: str, hint: str) -> SentenceError:
        """A slip at a word, or at the end where there is none."""
        return SentenceError(rule, word.at, len(word.text), message, hint)
