"""A module of the player without signs that say nothing, as an end before an end or a leading nought."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.web.script_tokens import tokens

if TYPE_CHECKING:
    from game.web.script_tokens import Token

_ENDS: Final = frozenset({"}", "]", ")"})


def fewer_signs(text: str) -> str:
    """The same script: no loop of the player has an empty body, and nothing is given to a const twice."""
    return "".join(_kept(token) for token in tokens(text))


def _kept(token: Token) -> str:
    if token.kind == "name" and token.text == "const":
        return "let"
    if token.kind == "number" and token.text.startswith("0."):
        return token.text[1:]
    if token.kind != "sign" or token.after not in _ENDS:
        return token.text
    last = token.text == "," and token.before not in {",", "["}  # a list may have holes
    return "" if last or (token.text == ";" and token.within == "block") else token.text
