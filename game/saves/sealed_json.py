"""JSON as it is kept: an object in UTF-8 that ends with a check sum of all that stands before it."""

from __future__ import annotations

import json
import re
from hashlib import blake2b
from typing import TYPE_CHECKING, Final

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Mapping

SUM: Final = "sum"
_SEAL: Final = re.compile(rb', "sum": "([0-9a-f]{16})"\}\s*\Z')
_TAIL: Final = 64  # bytes at the end in which the check sum stands
_DOUBTFUL: Final = re.compile(rb"\\u[dD][89a-fA-F]|NaN|Infinity")  # never in what was kept here


@frozen
class Unsealed:
    """What a file held. `fits` is false where its check sum is another one; files from before have none.

    `writable` is false where it could not be written again, such as half a letter or an endless number.
    """

    found: object
    fits: bool
    writable: bool


def seal(content: Mapping[str, object]) -> bytes:
    """An object of at least one field as it is kept. Raises ValueError or RecursionError if it cannot be."""
    body = _written(content)[:-1]
    return body + f', "{SUM}": "{_check_sum(body)}"}}'.encode()


def unseal(written: bytes) -> Unsealed:
    """What was kept, without its check sum. Raises ValueError or RecursionError where it is no JSON."""
    found = json.loads(written.decode("utf-8-sig"))
    if not isinstance(found, dict) or SUM not in found:
        return Unsealed(found, fits=True, writable=_is_writable(found))
    del found[SUM]
    sealed = _SEAL.search(written, max(0, len(written) - _TAIL))
    fits = sealed is not None and _check_sum(written[: sealed.start()]) == sealed[1].decode()
    is_doubtful = not fits or _DOUBTFUL.search(written) is not None
    return Unsealed(found, fits, writable=not is_doubtful or _is_writable(found))


def _check_sum(body: bytes) -> str:
    return blake2b(body, digest_size=8).hexdigest()


def _is_writable(found: object) -> bool:
    try:
        _written(found)
    except (ValueError, RecursionError):
        return False
    return True


def _written(content: object) -> bytes:
    return json.dumps(content, ensure_ascii=False, allow_nan=False).encode()
