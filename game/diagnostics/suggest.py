"""Suggestions for a misspelt name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

_SHOWN: Final = 90
_SURE: Final = 4  # letters from which a word with one slip is still known
_DIGITS: Final = re.compile(r"[^0-9]")
_LONGEST: Final = 60


def closest(word: str, known: Iterable[str]) -> str | None:
    """The name a misspelt word was most likely meant to be, if any comes near; very long words are let be."""
    if len(word) > _LONGEST:
        return None
    from difflib import get_close_matches  # noqa: PLC0415 - most stories have no misspelt name

    # “kitenge” is no slip of “tee”
    like = [name for name in known if len(name) >= _SURE or len(word) < 2 * len(name)]
    near = get_close_matches(word.lower(), like, n=1, cutoff=0.6)
    return near[0] if near else None


def one_slip(typed: str, meant: str) -> bool:
    """Whether one letter is wrong, missing or too many, or two have changed places; or nothing is wrong."""
    short, long = sorted((typed, meant), key=len)
    at = next((n for n, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    return long[at + 1 :] in {short[at:], short[at + 1 :]} or swapped(typed, meant)


def swapped(typed: str, meant: str) -> bool:
    """Whether two neighbouring letters, and nothing else, have changed places."""
    at = next((n for n, (a, b) in enumerate(zip(typed, meant, strict=False)) if a != b), len(typed))
    turned = typed[at + 1 : at + 2] + typed[at : at + 1] + typed[at + 2 :]
    return len(typed) > at + 1 and turned == meant[at:]


def meant(name: str) -> str:
    """The remedy where one name, or one way to write it, is meant for certain."""
    return f"did you mean “{name}”?"


def name_meant(remedy: str) -> str:
    """The name that a remedy says was meant; empty where it says something else."""
    before, _, after = meant("|").partition("|")
    if not (remedy.startswith(before) and remedy.endswith(after)):
        return ""
    return remedy[len(before) : len(remedy) - len(after)]


def surely_meant(typed: str, known: Iterable[str]) -> str | None:
    """The one name that a misspelt word is a single slip from; None where there is none, or another as well.

    A digit that is another is no slip, and in a word of less than four letters none can be told.
    """
    if not _SURE <= len(typed) <= _LONGEST:
        return None
    near = [name for name in known if len(name) >= _SURE and one_slip(typed.lower(), name)]
    alike = len(near) == 1 and _DIGITS.sub("", typed) == _DIGITS.sub("", near[0])
    return near[0] if alike else None


def no_such(called: str, word: str, known: Iterable[str]) -> str:
    """Two sentences: `There is no scene “drom”. Did you mean “dorm”?`, or else which there are."""
    return sentences(f"there is no {called} “{word}”", did_you_mean(word, known, "there are"))


def sentences(*parts: str) -> str:
    """What is said and its remedy, such as a diagnostic has them, as sentences; empty ones are left out."""
    ended = (part if part[-1:] in ".?" else f"{part}." for part in parts if part)
    return " ".join(part[:1].upper() + part[1:] for part in ended)


def did_you_mean(word: str, known: Iterable[str], all_called: str = "") -> str:
    """`did you mean “dorm”?`; else, where they are few, all names after the words `all_called`, or one."""
    names = sorted(known)
    near = closest(word, names)
    if near:
        return meant(near)
    if not all_called or not 0 < len(names) <= _SHOWN:
        return ""
    if len(names) == 1:
        return f"there is only {names[0]}"
    return f"{all_called} {', '.join(names)}"
