"""The player's settings and their JSON; what cannot be understood falls back, one setting at a time."""

from __future__ import annotations

from typing import Final

from attrs import asdict, frozen

from game.words import say

FORMAT: Final = 1  # before it, in version 0, the file had no `format`; its settings mean the same
SMALLEST_TEXT: Final = 75
LARGEST_TEXT: Final = 250
LANGUAGES: Final = {"en": "English"}  # of the game's own words; stories say theirs
CONTRASTS: Final = ("painted", "light", "dark")
SPEEDS: Final = {
    "text_speed": ("at once", "fast", "usual", "slow"),
    "reading_pace": ("slow", "usual", "fast"),
    "voice_speed": ("slow", "usual", "fast", "very fast"),
}
LOUDEST: Final = 100
VOLUMES: Final = ("ambience", "music", "interface_sounds")
CHOICES: Final = {**SPEEDS, "contrast": CONTRASTS, "language": tuple(LANGUAGES)}
RANGES: Final = {
    "text_size": (SMALLEST_TEXT, LARGEST_TEXT),
    "monitor": (0, 63),
    **dict.fromkeys(VOLUMES, (0, LOUDEST)),
}
LARGEST_WINDOW: Final = 16_384


@frozen(kw_only=True)
class Settings:
    """How the player wants the game: what is kept between runs, with its usual values.

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
    text_speed: str = "at once"
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
    """Settings as they were kept, in version 0 or 1, and a sentence for each that was not understood.

    A setting that is missing, because the file is older than it, is as usual; an unknown one is passed over.
    """
    if not isinstance(found, dict):
        return Settings(), (say("saves.settings_unknown"),)
    good: dict[str, object] = {}
    notes: list[str] = []
    for name, usual in asdict(Settings()).items():
        if name not in found:
            continue
        value = tuple(found[name]) if isinstance(found[name], list) else found[name]
        if _fits(name, value, usual):
            good[name] = value
        else:
            notes.append(say("saves.setting_unknown", name=name))
    return Settings(**good), tuple(notes)  # type: ignore[arg-type]


def _fits(name: str, value: object, usual: object) -> bool:
    if type(value) is not type(usual):
        return False
    if name in CHOICES:
        return value in CHOICES[name]
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
