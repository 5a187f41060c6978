"""The steps by which a file is kept: write, link, rename, settle. A machine may stop at any of them."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


class Disk:
    """The file system. Every method raises OSError when the system refuses."""

    def write(self, path: Path, content: bytes) -> None:
        """Write a new file with this content; it is safely on the medium when this returns."""
        with path.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())

    def link(self, path: Path, other: Path) -> None:
        """Give a file a second name that is not taken; not every file system can."""
        other.hardlink_to(path)

    def rename(self, old: Path, new: Path) -> None:
        """Give a file another name, in one moment; a file that had that name is gone."""
        old.replace(new)

    def remove(self, path: Path) -> None:
        """Remove a file, if it is there."""
        path.unlink(missing_ok=True)

    def date(self, path: Path, at: int) -> None:
        """Say that a file was written then, in nanoseconds since 1970."""
        os.utime(path, ns=(at, at))

    def settle(self, folder: Path) -> None:
        """Make the names in a folder as safe as the files (fsync); Windows does so by itself."""
        if os.name == "nt":
            return
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
