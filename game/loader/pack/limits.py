"""How large a pack may be; looked at before anything in it is unpacked."""

from __future__ import annotations

from typing import Final

from game.loader.pack.refused import SIZE, PackRefused

MEBIBYTE: Final = 1024 * 1024
MOST_FILES: Final = 300  # a story has at most 201, the others are translations
LARGEST_FILE: Final = 4 * MEBIBYTE
LARGEST_SUM: Final = 32 * MEBIBYTE
LARGEST_PACK: Final = LARGEST_SUM + MEBIBYTE  # unsqueezed, with its list of files
TIGHTEST: Final = 100  # how many times smaller a file may be packed; prose becomes a third or a quarter
SMALL: Final = 64 * 1024  # bytes of a file whose tightness does not matter

_LESS: Final = "no story is so large; ask its author for another pack"


def check_count(files: int) -> None:
    """Raises PackRefused for too many files, or none."""
    if files > MOST_FILES:
        raise PackRefused(SIZE, f"this pack has {files:,} files, and at most {MOST_FILES} are read", _LESS)
    if files == 0:
        raise PackRefused(SIZE, "this pack is empty")


def check_pack(size: int) -> None:
    """Raises PackRefused for a file with too many bytes."""
    if size > LARGEST_PACK:
        message = f"this pack is larger than {LARGEST_PACK // MEBIBYTE} MiB, which is the most that is read"
        raise PackRefused(SIZE, message, _LESS)


def check_file(name: str, size: int, packed: int) -> None:
    """Raises PackRefused for one file that would be too large, or is squeezed beyond belief."""
    if size > LARGEST_FILE:
        message = f"“{name}” has {size:,} bytes unpacked, and at most {LARGEST_FILE // MEBIBYTE} MiB are read"
        raise PackRefused(SIZE, message, _LESS)
    if size > SMALL and size > packed * TIGHTEST:
        message = f"“{name}” unpacks to more than {TIGHTEST} times its size, as no story does"
        raise PackRefused(SIZE, message, "do not open it; ask its author for another pack")


def check_sum(size: int) -> None:
    """Raises PackRefused for files that would be too large together."""
    if size > LARGEST_SUM:
        most = LARGEST_SUM // MEBIBYTE
        message = f"its files have {size:,} bytes unpacked, and at most {most} MiB are read"
        raise PackRefused(SIZE, message, _LESS)
