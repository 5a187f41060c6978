"""The colour of each tone on a printed page."""

from __future__ import annotations

from typing import Final

from game.papers.drawing import Tone

_HEX: Final = {
    Tone.PAPER: "ffffff",
    Tone.CARD: "f9f2e2",
    Tone.INK: "1c1618",
    Tone.SOFT: "4d4036",
    Tone.LINE: "9c8263",
    Tone.ACCENT: "8c2717",
    Tone.ON_COLOUR: "ffffff",
    Tone.WARM: "b93722",
    Tone.QUIET: "3f6673",
    Tone.BRIGHT: "8a6208",
    Tone.BITTERSWEET: "86476a",
    Tone.OPEN: "44703f",
}


def rgb(tone: Tone) -> tuple[int, int, int]:
    """A tone's red, green and blue, each 0 to 255."""
    red, green, blue = bytes.fromhex(_HEX[tone])
    return red, green, blue
