"""The languages phones may have: which of them a phone is spoken to in, and its page's sentences in it."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Final

from attrs import define, field

from game.papers.template import fill
from game.resources import PHONE_PAGES
from game.words import language, languages, say, sentences, speaking

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_MOST: Final = 10  # languages of which one asks


@define(eq=False)
class PhoneLanguages:
    """The languages there are, by code with their own names; read once, when the server starts."""

    names: Mapping[str, str] = field(factory=languages)
    _pages: dict[str, bytes] = field(factory=dict)
    _words: dict[str, dict[str, object]] = field(factory=dict)

    def spoken(self, asked: object) -> str:
        """The language in which a phone is answered that has this one; the program's where there is none."""
        return asked if isinstance(asked, str) and asked in self.names else language()

    def nearest(self, asked: Iterable[str]) -> str:
        """The first of these that there is, in another country's form if need be; else the program's.

        Codes are those of browsers: “de”, “de-AT”, “zh-Hans-CN”.
        """
        for each in list(asked)[:_MOST]:
            if found := self._known(each):
                return found
        return language()

    def _known(self, code: str) -> str | None:
        wanted = _parts(code)
        known = [each for each in self.names if _parts(each)[0] == wanted[0]]
        return max(known, key=lambda each: _alike(wanted, _parts(each)), default=None)

    def words(self, spoken: str) -> Mapping[str, object]:
        """What a page asks for: its sentences in a language, that language, and which others there are."""
        if spoken not in self._words:
            with speaking(spoken):
                told = sentences("phone")
            self._words[spoken] = {"language": spoken, "languages": dict(self.names), "words": told}
        return self._words[spoken]

    def page(self, spoken: str) -> bytes:
        """The page itself, with the little it says before its sentences come."""
        if spoken not in self._pages:
            with speaking(spoken):
                marks = {
                    "LANGUAGE": spoken,
                    "TITLE": say("phone.title"),
                    "SCRIPTS": say("phone.no_script"),
                }
            template = (PHONE_PAGES / "phone.html").read_text(encoding="utf-8")
            self._pages[spoken] = fill(template, {key: escape(told) for key, told in marks.items()}).encode()
        return self._pages[spoken]


def accepted(header: str) -> list[str]:
    """The languages of a request's Accept-Language, in the order they stand."""
    return [each.split(";")[0].strip() for each in header.split(",") if each.strip()]


def _parts(code: str) -> list[str]:
    return code.lower().replace("_", "-").split("-")


def _alike(wanted: list[str], there: list[str]) -> tuple[bool, int]:
    """How well a language does for one that is wanted: the same, else with more of its parts."""
    return wanted == there, len(set(wanted) & set(there)) - len(set(there) - set(wanted))
