"""What is said on the terminal where faces, sounds or stories are missing that should ship."""

from __future__ import annotations

import sys

from game.resources import FACES, FONTS, SCENARIOS, SOUNDS, missing_faces, missing_sounds
from game.words import say, say_list


def tell_missing_faces() -> None:
    """Say in a sentence which faces are missing, if any are; all goes on without."""
    missing = missing_faces()
    if len(missing) == len(FACES):
        _tell(say("notes.no_faces", folder=FONTS))
    elif missing:
        _tell(say("notes.faces", folder=FONTS, names=say_list(missing, style="unit")))


def tell_missing_sounds() -> None:
    """Say in a sentence which sounds are missing, if any are; all goes on without."""
    from game.art.soundscape import sounds

    missing = missing_sounds(sounds())
    if len(missing) == 1:
        _tell(say("notes.sound", folder=SOUNDS, name=missing[0]))
    elif missing:
        _tell(say("notes.sounds", folder=SOUNDS, name=missing[0], count=len(missing) - 1))


def tell_no_stories() -> None:
    """Say that the stories are not where they should be."""
    _tell(say("notes.no_stories" if SCENARIOS.is_dir() else "notes.no_stories_folder", folder=SCENARIOS))


def _tell(sentence: str) -> None:
    print(sentence, file=sys.stderr)
