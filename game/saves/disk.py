"""The few things done to files when something is kept; each is a step at which a machine may stop."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


class Disk:
    """Files as they are. Every method raises OSError when the system refuses."""

    def write(self, path: Path, content: bytes) -> None:
        """A new file with this content, safely on the medium when this returns."""
        with path.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())

    def rename(self, old: Path, new: Path) -> None:
        """Another name for a file; what had that name is gone, in one moment."""
        old.replace(new)

    def settle(self, folder: Path) -> None:
        """Make the names in a folder as safe as the files; Windows does so by itself."""
        if os.name == "nt":
            return
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
