"""Numbers, shares, lists and dates as a language sets them; as English does where a language is not known."""

from __future__ import annotations

from functools import cache, reduce
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime

    from babel import Locale


@cache
def _locale(language: str) -> Locale:
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415 - most sentences need no locale

    if language == "en":
        return Locale.parse("en_GB")  # 2 March 2026; one, two and three
    try:
        return Locale.parse(language.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return Locale.parse("en_GB")


def number(value: int, language: str) -> str:
    """A whole number: 12,000."""
    if -1_000 < value < 1_000:  # noqa: PLR2004 - below, no language we know of parts digits
        return str(value)
    from babel.numbers import format_decimal  # noqa: PLC0415

    return format_decimal(value, locale=_locale(language))


def listed(parts: Iterable[str], language: str, *, style: str = "standard") -> str:
    """Parts as a list: “A, B and C”; `style` "or" for “A, B or C”, "unit" for “A, B, C”.

    Unicode's own pattern of that name is of measures, as 3 ft 7 in: Chinese puts nothing between them, German
    has it in part, and Babel's `format_list` raises then. So the sign is the one between A and B.
    """
    known, said = _locale(language), list(parts)
    if style == "unit":
        return reduce(known.list_patterns["standard"]["middle"].format, said) if said else ""
    from babel.lists import format_list  # noqa: PLC0415

    return format_list(said, style=style, locale=known)  # type: ignore[arg-type]


def day(when: date, language: str, *, year: bool = True) -> str:
    """A day with its year, “2 March 2026”, or without it."""
    from babel.dates import format_date, format_skeleton  # noqa: PLC0415

    if not year:
        return format_skeleton("MMMMd", when, locale=_locale(language))
    return format_date(when, format="long", locale=_locale(language))


def hour(when: datetime, language: str) -> str:
    """An hour of a day: “10:40”."""
    from babel.dates import format_time  # noqa: PLC0415

    return format_time(when, format="short", locale=_locale(language))


def own_name(language: str) -> str:
    """A language's name in itself, with a capital where it has them: “Deutsch”; its code if not known."""
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415

    try:
        locale = Locale.parse(language.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return language
    name = locale.get_display_name(locale) or language
    return name[:1].upper() + name[1:]
