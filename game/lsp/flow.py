"""Where a place is inside brackets: `[confidence += 5, |` or `{label: x, set: [|`."""

from __future__ import annotations

from typing import Final

from attrs import define, field, frozen

_CLOSING: Final = {"[": "]", "{": "}"}


@frozen
class Flow:
    """A place inside brackets: the names that lead to it (None for a part of a list) and what is typed there.

    `naming` as in a Cursor; `beside` are the names before it in the same braces.
    """

    path: tuple[str | None, ...]
    typed: str
    naming: bool
    beside: frozenset[str]


@define
class _Bracket:
    sign: str
    name: str | None = None
    names: set[str] = field(factory=set)


@define
class _Reader:
    """Brackets that are open so far, and the words since the last sign."""

    open_: list[_Bracket] = field(factory=list)
    typed: str = ""
    quote: str = ""
    closed: bool = False

    def take(self, char: str, after: str) -> None:
        if self.quote:
            self.quote = "" if char == self.quote else self.quote
            self.typed += char
        elif char in "\"'" and not self.typed.strip():
            self.quote = char
            self.typed = char
        elif char in _CLOSING:
            self.open_.append(_Bracket(char))
            self.typed = ""
        elif char in "]}":
            self.open_.pop()
            self.typed = ""
        elif char == ",":
            self.open_[-1].name = None
            self.typed = ""
        elif char == ":" and after in {"", " ", "\n"} and self._unnamed():
            self.open_[-1].name = self.typed.strip().strip("\"'")
            self.open_[-1].names.add(self.open_[-1].name)
            self.typed = ""
        else:
            self.typed += char

    def _unnamed(self) -> bool:
        return self.open_[-1].sign == "{" and self.open_[-1].name is None


def flow_at(text: str) -> Flow | None:
    """The place at the end of a text that begins with a bracket; None where its brackets are closed again."""
    reader = _Reader()
    for number, char in enumerate(text):
        reader.take(char, text[number + 1 : number + 2])
        if not reader.open_:
            return None
    inner = reader.open_[-1]
    path = [each.name for each in reader.open_ if each.sign == "[" or each.name is not None]
    naming = inner.sign == "[" or inner.name is None
    return Flow(tuple(path), reader.typed.lstrip().lstrip("\"'"), naming, frozenset(inner.names))
