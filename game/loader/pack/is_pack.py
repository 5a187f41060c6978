"""Whether a file is a pack: by its name, or as some programs rename what they send, by how it begins."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

ENDING: Final = ".upward"
_BEGINS: Final = b"PK\x03\x04"  # no text of a story can


def is_pack(path: Path) -> bool:
    """Whether this is to be read as a pack; a folder never is, and what cannot be opened only by its name."""
    try:
        if not path.is_file():
            return False
        if path.suffix.lower() == ENDING:
            return True
        with path.open("rb") as file:
            return file.read(len(_BEGINS)) == _BEGINS
    except (OSError, ValueError):
        return False
