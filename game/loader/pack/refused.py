"""Why a pack is not read: raised within the reader of packs, and told as a diagnostic at its door."""

from __future__ import annotations

from typing import Final

from attrs import define

WHOLE: Final = "UP150"  # the rules that a pack is held to
SIZE: Final = "UP151"
NAMES: Final = "UP152"
KINDS: Final = "UP153"

AGAIN: Final = "get it anew, as its author’s pack command wrote it"


@define
class PackRefused(Exception):  # noqa: N818 - it refuses; nothing of the program has failed
    """The rule that a pack breaks, a clause that says what is wrong where, and what to do about it."""

    rule: str
    message: str
    hint: str = AGAIN
