"""Files as a zip that is the same each time: no day, no owner, always in the same order."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

if TYPE_CHECKING:
    from collections.abc import Mapping

_LONG_AGO: Final = (1980, 1, 1, 0, 0, 0)  # the earliest a zip can say
_READABLE: Final = 0o100644 << 16
_LIKE_UNIX: Final = 3  # whatever system it is made on


def zipped(files: Mapping[str, bytes]) -> bytes:
    """The files by their paths, in the order given, as a zip's bytes."""
    written = BytesIO()
    with ZipFile(written, "w", ZIP_DEFLATED, compresslevel=9) as made:
        for path, content in files.items():
            about = ZipInfo(path, _LONG_AGO)
            about.compress_type, about.external_attr, about.create_system = (
                ZIP_DEFLATED,
                _READABLE,
                _LIKE_UNIX,
            )
            made.writestr(about, content)
    return written.getvalue()
