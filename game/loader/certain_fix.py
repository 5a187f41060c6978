"""The edits that mend a finding, where there is one way only to mend it.

They are told by the rule, the words at the place and their line. What could be meant otherwise has no fix:
a comment after ` # `, a name that is near to two, a dash that words may begin with.
"""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING, Final

from game.diagnostics import Edit, Span, name_meant

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

# Words of a condition in other languages, as this one has them.
_SIGNS: Final = {"&&": "and", "||": "or", "=": "=="}
_SMALL: Final = frozenset({"and", "or", "not", "true", "false", "min", "max", "visited"})
_TRUTHS: Final = {
    "yes": "true",
    "on": "true",
    "no": "false",
    "off": "false",
    "true": "true",
    "false": "false",
}
_SMART: Final = "“”„‟‘’‚‛「」『』«»"
_WIDE: Final = {"：": ":", "，": ",", "、": ",", "；": ","}
_KEY: Final = re.compile(r"(?:^|, *)[a-z][a-z0-9_]*$")
_COLOUR: Final = re.compile(r"[ \t]+(?P<colour>#[0-9a-fA-F]{6})(?=\s*(?:#.*)?$)")
_HASH: Final = re.compile(r"\s#(?P<next>.?)")
# The dash or the key before words that go to the end of their line.
_BEGINS: Final = re.compile(
    r"(?=\s*[-a-z])\s*(?:- +)*(?:[a-z][a-z0-9_]*(?: \([a-z]+\))?: +)?(?=[^\s\"'\[\]{}|>&*!%@`#-])"
)


def certain_fix(
    rule: str, span: Span, remedy: str, lines: Sequence[str], sure: Mapping[str, str]
) -> tuple[Edit, ...]:
    """The edits; none where the remedy is not certain.

    `lines` are those of the file, `sure` the names that misspelt words are for certain.
    """
    line = lines[span.line - 1] if span.line <= len(lines) else ""
    if rule == "UP115":
        return _indented(span, lines)
    if rule in _TO_QUOTE and (edits := _TO_QUOTE[rule](span, line)):
        return edits
    words, rest = line[span.column - 1 : span.end_column - 1], line[span.end_column - 1 :]
    instead = _BY_RULE[rule](words, rest) if rule in _BY_RULE else _name(words, name_meant(remedy), sure)
    return () if instead in {"", words} else (Edit(span, instead),)


def _name(words: str, meant: str, sure: Mapping[str, str]) -> str:
    """A misspelt name put right, where one name alone is a slip away; or one in quotation marks of prose."""
    if words.startswith("{") and words.endswith("}"):
        inside = words[1:-1].strip()
        return f"{{{meant}}}" if meant and sure.get(inside) == meant else ""
    return meant if sure.get(words) == meant or words.strip(_SMART) == meant else ""


def _colon_space(words: str, rest: str) -> str:
    return ": " if words == ":" and rest[:1] not in {"", " "} else ""


def _narrow(words: str, rest: str) -> str:
    """A sign of YAML in the place of one of full width, and a space after it."""
    return _WIDE.get(words, "") and _WIDE[words] + ("" if rest[:1] in {"", " "} else " ")


def _space(words: str, _: str) -> str:
    return " " if words == "\t" else ""


def _sign(words: str, _: str) -> str:
    return _SIGNS.get(words) or (words.lower() if words.lower() in _SMALL else "")


def _truth(words: str, _: str) -> str:
    return _TRUTHS.get(words.lower(), "")


def _quoted(words: str, _: str) -> str:
    return _in_quotes(words) if words == words.strip() else ""


def _uncoloned(span: Span, line: str) -> tuple[Edit, ...]:
    """Words that a colon cut, in quotes to the end of the line.

    Not where a comment may follow, nor where the colon may be that of a key whose bracket or line was lost.
    """
    begins = _BEGINS.match(line)
    words = line[begins.end() :] if begins else ""
    if _HASH.search(line) or set(words) & set("[]{}") or _KEY.search(words[: words.find(": ")]):
        return ()
    return _to_end(span, line)


def _kept(span: Span, line: str) -> tuple[Edit, ...]:
    """Words that a # cut, in quotes to the end of the line; not where that may be a comment."""
    lost = _HASH.search(line, span.column - 1)
    return _to_end(span, line) if lost and lost["next"].strip() else ()


def _lost_colour(span: Span, line: str) -> tuple[Edit, ...]:
    """A colour that a # made a comment, in quotes."""
    lost = _COLOUR.match(line, span.column - 1)
    if lost is None:
        return ()
    place = Span(span.file, span.line, lost.start("colour") + 1, lost.end() + 1)
    return (Edit(place, _in_quotes(lost["colour"])),)


def _to_end(span: Span, line: str) -> tuple[Edit, ...]:
    begins = _BEGINS.match(line)
    if begins is None or not begins[0].strip() or begins.end() >= span.column:
        return ()
    words = line[begins.end() :].rstrip()
    place = Span(span.file, span.line, begins.end() + 1, begins.end() + 1 + len(words))
    return () if set(words) & {'"', "\\"} else (Edit(place, _in_quotes(words)),)


def _indented(span: Span, lines: Sequence[str]) -> tuple[Edit, ...]:
    """Spaces in the place of tabs before a line, and before those below that begin with a tab as well."""
    tabbed = takewhile(lambda at: "\t" in _before(lines[at]), range(span.line - 1, len(lines)))
    together = list(tabbed)
    if not together:
        return ()
    below = next((line for line in lines[together[-1] + 1 :] if line.strip()), "")
    alike = lines[together[0]].lstrip().startswith("-") is below.lstrip().startswith("-")
    alone = len(_before(below)) if len(together) == 1 and alike else 0
    return tuple(
        Edit(
            Span(span.file, at + 1, 1, len(_before(lines[at])) + 1),
            " " * alone or _before(lines[at]).replace("\t", "  "),
        )
        for at in together
    )


def _before(line: str) -> str:
    return line[: len(line) - len(line.lstrip(" \t"))]


def _in_quotes(words: str) -> str:
    """Words in double quotes."""
    escaped = words.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


_TO_QUOTE: Final[Mapping[str, Callable[[Span, str], tuple[Edit, ...]]]] = {
    "UP113": _uncoloned,
    "UP118": _kept,
    "UP322": _lost_colour,
}
_BY_RULE: Final[Mapping[str, Callable[[str, str], str]]] = {
    "UP127": _colon_space,
    "UP128": _narrow,
    "UP129": _narrow,
    "UP140": _quoted,
    "UP141": _space,
    "UP208": _truth,
    "UP401": _sign,
    "UP608": _quoted,
}
