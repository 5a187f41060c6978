"""The language that the player's system speaks, among those there are."""

from __future__ import annotations

import locale
import os
import sys
from typing import TYPE_CHECKING, Final

from game.words.say import SOURCE, codes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

# As gettext asks them; the first may name several languages, the most wanted first.
_ASKED: Final = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")


def system_language(environment: Mapping[str, str] = os.environ) -> str:
    """The code of the first language the system wants of which there is a catalogue; else the source's."""
    there = codes()
    if len(there) == 1:
        return SOURCE
    return next(filter(None, (nearest(wish, there) for wish in _wishes(environment))), SOURCE)


def nearest(wish: str, there: Iterable[str]) -> str:
    """Of the codes that are there the one for a system's `zh_TW.UTF-8`: zh-TW, zh-Hant or zh; else empty."""
    known = {code.lower().replace("_", "-"): code for code in there}
    return next((known[form] for form in _forms(wish) if form in known), "")


def _forms(wish: str) -> Iterator[str]:
    """A system's name for a language as codes, the most exact first."""
    plain = wish.partition(".")[0].partition("@")[0].replace("_", "-").lower()
    if plain in {"c", "posix"}:
        plain = SOURCE
    yield plain
    yield from _written(plain)
    yield plain.partition("-")[0]


def _written(plain: str) -> Iterator[str]:
    """The language with its script: zh-TW is zh-Hant."""
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415 - only where there is something to choose

    try:
        found = Locale.parse(plain, sep="-")
    except (UnknownLocaleError, ValueError):
        return
    if found.script:
        yield f"{found.language}-{found.script}".lower()


def _wishes(environment: Mapping[str, str]) -> Iterator[str]:
    """What the environment asks for, by the first variable that is set, as in gettext; else the system."""
    asked = next((said for name in _ASKED if (said := environment.get(name))), "")
    if asked:
        yield from filter(None, asked.split(":"))
        return
    yield from filter(None, (_windows(), locale.getlocale()[0]))


def _windows() -> str | None:
    """The language of Windows' own windows."""
    if sys.platform != "win32":
        return None
    import ctypes  # noqa: PLC0415 - only there

    return locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage())
