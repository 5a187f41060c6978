"""A page made from a template: its marks, such as @TITLE@, are filled in one pass."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

_MARK: Final = re.compile("@([A-Z]+)@")


def fill(template: str, words: Mapping[str, str]) -> str:
    """The template with each mark's words in its place, as they are: marks among them are words.

    Raises ValueError for a mark of the template that has no words.
    """
    unknown = {mark for mark in _MARK.findall(template) if mark not in words}
    if unknown:
        raise ValueError(f"the template has marks without words: @{'@, @'.join(sorted(unknown))}@")
    return _MARK.sub(lambda mark: words[mark[1]], template)
