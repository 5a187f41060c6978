"""The QR code a phone scans: the address with the code behind it, so that nothing has to be typed."""

from __future__ import annotations

from typing import Final

QUIET_ZONE: Final = 4  # modules around a code, as ISO/IEC 18004 asks


def modules(address: str, letters: str) -> tuple[tuple[bool, ...], ...]:
    """The rows of a QR code, True for a dark module, without the quiet zone."""
    import segno  # noqa: PLC0415 - only where phones come in

    return tuple(tuple(map(bool, row)) for row in segno.make_qr(f"{address}#{letters}", error="m").matrix)
