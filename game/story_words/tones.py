"""The tone of an ending in a word."""

from __future__ import annotations

from typing import Final

from game.story.catalogue import Tone
from game.words import say

_TONES: Final = {
    Tone.WARM: "tones.warm",
    Tone.QUIET: "tones.quiet",
    Tone.BRIGHT: "tones.bright",
    Tone.BITTERSWEET: "tones.bittersweet",
    Tone.OPEN: "tones.open",
}


def tone_in_words(tone: Tone) -> str:
    """An ending's tone: “warm”."""
    return say(_TONES[tone])
