"""Wording that depends as other formats write it in braces: `{if asked}`, `{a|b}`, `{asked: again|well}`."""

from __future__ import annotations

import re
from typing import Final

ASKED: Final = "write {condition ? words | other words}"
_WORD: Final = re.compile(r"[#%/\s]*(?:if|elif|elseif|else|endif|end|switch|case|cond)\b(?:[^a-z_].*)?")
_TIGHT: Final = re.compile(r"(?P<asked>[^?？:]+?)\s*[?？]\s*(?P<rest>\S.*)")
_COLON: Final = re.compile(r"(?P<asked>[^:：|]+?)\s*[:：]\s*(?P<rest>\S.*)")


def foreign(inner: str) -> tuple[str, str] | None:
    """What is said of the inside of braces, and the remedy; None where it is no such way."""
    if _WORD.fullmatch(inner):
        return f"“{{{inner}}}” decides nothing here", ASKED
    if tight := _TIGHT.fullmatch(inner):
        return _question(inner), _written(tight)
    colon = _COLON.fullmatch(inner)
    if colon and ("|" in inner or " " in colon["rest"]):
        return "a ? stands between a condition and its words, and no colon", _written(colon)
    if "|" in inner:
        words = _barred(inner.lstrip("!&"))
        hint = f"write {{~ {words}}} for wording that varies, or {{condition ? {words}}}"
        return f"“{{{inner}}}” does not say what decides between these words", hint
    return None


def _question(inner: str) -> str:
    if "？" in inner:
        return "this is a full-width question mark, and parts no condition from its words"
    return "a ? stands between a condition and its words only with a space on either side"


def _written(match: re.Match[str]) -> str:
    return f"write {{{match['asked']} ? {_barred(match['rest'])}}}"


def _barred(words: str) -> str:
    """Wordings with a blank on either side of each bar between them."""
    return " | ".join(part.strip() for part in re.split(r"[|｜]", words))
