"""The tokens of a script, each with its neighbours and the bracket it stands in."""

from __future__ import annotations

import re
from typing import Final

from attrs import frozen

_WORDS: Final = """
as async await break case catch class const continue default delete do else export extends false
finally for from function get if import in instanceof let new null of return set static super switch
this throw true try typeof undefined var void while yield
"""
WORDS: Final = frozenset(_WORDS.split())
_TOKEN: Final = re.compile(
    r"""(?P<space>\s+|/\*.*?\*/|//[^\n]*)|(?P<text>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')"""
    r"""|(?P<number>\d[\w.]*)|(?P<name>[A-Za-z_$][\w$]*)|(?P<sign>=>|\.\.\.|\?\.(?!\d)|[^\w\s"'`])""",
    re.DOTALL,
)
_PATTERN: Final = re.compile(r"/(?:[^/\\\n\[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+/[a-z]*")
_TEMPLATE: Final = re.compile(r"[`}](?:[^`\\$]|\\.|\$(?!\{))*(?:`|\$\{)", re.DOTALL)
_BLOCK: Final = frozenset({"=>", ")", ";", "}", "{", "else", "try", "catch", "finally", "do", ""})
_VALUE: Final = frozenset({"text", "number", "pattern"})


class ScriptError(ValueError):
    """A script that is not understood here: a mistake of ours."""


@frozen
class Token:
    """A piece of a script: a space (or comment), text, number, name, sign, pattern or piece of a template.

    `before` and `after` are the texts of its neighbours that are no spaces; `within` is the innermost bracket
    it stands in: "(", "[", "block", "object" (what takes one apart is one too), "class", "template".
    """

    kind: str
    text: str
    before: str = ""
    after: str = ""
    within: str = ""


def tokens(script: str) -> list[Token]:
    """All of them; put together they are the script. Raises ScriptError."""
    found: list[Token] = []
    open_: list[str] = []
    last = Token("space", "")  # the last that is no space, and the one before
    earlier = last
    at = 0
    while at < len(script):
        kind, text = _next(script, at, last, open_)
        if kind != "space":
            _step(open_, kind, text, last.text, earlier.text)
            earlier, last = last, Token(kind, text)
        found.append(Token(kind, text, before=earlier.text, within=open_[-1] if open_ else ""))
        at += len(text)
    return _with_followers(found)


def _with_followers(found: list[Token]) -> list[Token]:
    after, told = "", list[Token]()
    for token in reversed(found):
        told.append(Token(token.kind, token.text, token.before, after, token.within))
        after = after if token.kind == "space" else token.text
    return told[::-1]


def _next(script: str, at: int, last: Token, open_: list[str]) -> tuple[str, str]:
    """The kind and text of the token that begins here."""
    sign = script[at]
    if sign == "`" or (sign == "}" and open_ and open_[-1] == "template"):
        return "template", _matched(_TEMPLATE, script, at)
    if sign == "/" and script[at + 1] not in "/*" and not _is_value(last):
        return "pattern", _matched(_PATTERN, script, at)
    met = _TOKEN.match(script, at)
    if met is None or met.lastgroup is None:
        raise ScriptError(f"not understood: {script[at : at + 40]}")
    return met.lastgroup, met[0]


def _matched(pattern: re.Pattern[str], script: str, at: int) -> str:
    met = pattern.match(script, at)
    if met is None:
        raise ScriptError(f"not understood: {script[at : at + 40]}")
    return met[0]


def _is_value(token: Token) -> bool:
    """Whether a stroke after this token divides."""
    if token.kind == "name":
        return token.text not in WORDS or token.text == "this"
    return token.kind in _VALUE or token.text in {")", "]", "}"} or token.text.endswith("`")


def _step(open_: list[str], kind: str, text: str, before: str, earlier: str) -> None:
    """Open or close a bracket."""
    if kind == "template":
        if text[0] == "}":
            open_.pop()
        if text.endswith("${"):
            open_.append("template")
    elif kind == "sign" and text in "([":
        open_.append(text)
    elif kind == "sign" and text == "{":
        is_class = before == "class" or (earlier in {"class", "extends"} and before.isidentifier())
        open_.append("class" if is_class else "block" if before in _BLOCK else "object")
    elif kind == "sign" and text in ")]}":
        open_.pop()
