"""What is not said of somebody, by their name: always the same for the same name, each part by itself."""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Sequence

_T = TypeVar("_T")
_SPAN = 1 << 32


def share(name: str, part: str) -> float:
    """A number from 0 up to 1 for a part of somebody, so that one part says nothing of another."""
    digest = blake2b(f"{name}/{part}".encode(), digest_size=4).digest()
    return int.from_bytes(digest, "big") / _SPAN


def pick(name: str, part: str, options: Sequence[_T]) -> _T:
    """One of some options, by somebody's name; an option that stands there twice is twice as likely."""
    return options[int(share(name, part) * len(options))]


def often(name: str, part: str, likely: float) -> bool:
    """Whether a part is there that a share `likely` of all people have."""
    return share(name, part) < likely
