"""The player's settings and their JSON; what cannot be understood falls back, one setting at a time."""

from __future__ import annotations

import re
from typing import Final

from attrs import asdict, frozen

from game.words import known, say, speaking

# Version 0 had no `format`, else it is as 1; up to 1 two speeds were kept in words.
FORMAT: Final = 2
SMALLEST_TEXT: Final = 75
LARGEST_TEXT: Final = 250
CONTRASTS: Final = ("painted", "light", "dark")
SPEEDS: Final = {
    "text_speed": ("at_once", "fast", "usual", "slow"),
    "reading_pace": ("slow", "usual", "fast"),
    "voice_speed": ("slow", "usual", "fast", "very_fast"),
}
LOUDEST: Final = 100
VOLUMES: Final = ("ambience", "music", "interface_sounds")
CHOICES: Final = {**SPEEDS, "contrast": CONTRASTS}
_IN_WORDS: Final = {"at once": "at_once", "very fast": "very_fast"}  # as they were kept up to version 1
RANGES: Final = {
    "text_size": (SMALLEST_TEXT, LARGEST_TEXT),
    "monitor": (0, 63),
    **dict.fromkeys(VOLUMES, (0, LOUDEST)),
}
LARGEST_WINDOW: Final = 16_384
_LANGUAGE: Final = re.compile(r"[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*")


@frozen(kw_only=True)
class Settings:
    """How the player wants the game: what is kept between runs, with its usual values.

    `language` is a code; it stays as it is where there is no such language any more, and English is spoken.
    `text_size` is in percent, `window` in pixels, volumes (`ambience`, `music`, `interface_sounds`) from 0 to
    100; `monitor` counts from 0. `keys` holds the keys the player chose, each as “action=key”.
    `tags_stay` is whether the tags of stats always hang out, `tags_explained` whether one has explained
    itself unasked, which happens once.
    """

    language: str = "en"
    text_size: int = 100
    plain_face: bool = False
    wide_spacing: bool = False
    contrast: str = "painted"
    reduced_motion: bool = False
    moving_places: bool = True
    text_speed: str = "at_once"
    reading_pace: str = "usual"
    muted: bool = False
    ambience: int = 60
    music: int = 60
    interface_sounds: int = 40
    reading_aloud: bool = False
    reading_buttons: bool = True
    voice_speed: str = "usual"
    fullscreen: bool = False
    monitor: int = 0
    window: tuple[int, int] = (1280, 720)
    keys: tuple[str, ...] = ()
    numbers_on_locks: bool = False
    tags_stay: bool = False
    tags_explained: bool = False


def to_json(settings: Settings) -> dict[str, object]:
    """Settings as they are kept."""
    return {"format": FORMAT, **asdict(settings)}


def from_json(found: object) -> tuple[Settings, tuple[str, ...]]:
    """Settings as they were kept, in version 0, 1 or 2, and a sentence for each that was not understood.

    A setting that is missing, because the file is older than it, is as usual; an unknown one is passed over.
    What is said is said in the language that was kept.
    """
    if not isinstance(found, dict):
        return Settings(), (say("notes.settings_not_understood"),)
    good: dict[str, object] = {}
    strange: list[str] = []
    for name, usual in asdict(Settings()).items():
        if name not in found:
            continue
        value = _as_now(name, found[name])
        if _fits(name, value, usual):
            good[name] = value
        else:
            strange.append(name)
    kept = Settings(**good)  # type: ignore[arg-type]
    with speaking(known(kept.language)):
        return kept, tuple(say("notes.setting_not_understood", name=name) for name in strange)


def _as_now(name: str, value: object) -> object:
    """What was kept, as it is kept today."""
    if isinstance(value, list):
        return tuple(value)
    return _IN_WORDS.get(value, value) if name in SPEEDS and isinstance(value, str) else value


def _fits(name: str, value: object, usual: object) -> bool:
    if type(value) is not type(usual):
        return False
    if isinstance(value, str):
        return value in CHOICES[name] if name in CHOICES else _LANGUAGE.fullmatch(value) is not None
    if name in RANGES:
        least, most = RANGES[name]
        return isinstance(value, int) and least <= value <= most
    if name == "keys":
        return isinstance(value, tuple) and all(isinstance(part, str) and "=" in part for part in value)
    if isinstance(value, tuple):
        return len(value) == len(Settings().window) and all(_is_length(part) for part in value)
    return True


def _is_length(part: object) -> bool:
    return type(part) is int and 0 < part <= LARGEST_WINDOW
