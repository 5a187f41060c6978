"""What is said on the terminal where faces or sounds are missing that should ship: all goes on without."""

from __future__ import annotations

import sys

from game.resources import missing_faces, missing_sounds


def tell_missing_faces() -> None:
    """Say in a sentence which faces are missing, if any are."""
    _tell(missing_faces())


def tell_missing_sounds() -> None:
    """Say in a sentence which sounds are missing, if any are."""
    from game.desktop.platform.sound.soundscape import sounds

    _tell(missing_sounds(sounds()))


def _tell(sentence: str) -> None:
    if sentence:
        print(sentence, file=sys.stderr)
