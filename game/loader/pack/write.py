"""Writes a pack: the same files give the same bytes, at whatever hour and whoever packs them."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

if TYPE_CHECKING:
    from collections.abc import Mapping

_UNIX: Final = 3
_READABLE: Final = 0o100644 << 16  # a regular file that everybody may read
_TIGHTEST: Final = 9


def pack_bytes(files: Mapping[str, bytes]) -> bytes:
    """The bytes of a pack with these files, by their names in it; in the order of the names."""
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED, compresslevel=_TIGHTEST) as pack:
        for name in sorted(files):
            entry = ZipInfo(name)  # of 1980, so that no hour is told
            entry.create_system = _UNIX
            entry.external_attr = _READABLE
            entry.compress_type = ZIP_DEFLATED
            pack.writestr(entry, files[name], compresslevel=_TIGHTEST)
    return out.getvalue()
