"""The three steps by which a file is kept: write, rename, settle. A machine may stop at any of them."""

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

    def rename(self, old: Path, new: Path) -> None:
        """Give a file another name, in one moment; a file that had that name is gone."""
        old.replace(new)

    def settle(self, folder: Path) -> None:
        """Make the names in a folder as safe as the files (fsync); Windows does so by itself."""
        if os.name == "nt":
            return
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
