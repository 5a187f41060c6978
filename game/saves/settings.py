"""How the player wants the game to look; what cannot be understood falls back, one thing at a time."""

from __future__ import annotations

from typing import Final

from attrs import asdict, frozen

SMALLEST_TEXT: Final = 75
LARGEST_TEXT: Final = 250
CONTRASTS: Final = ("painted", "light", "dark")
LOUDEST: Final = 100
VOLUMES: Final = ("ambience", "music", "interface_sounds")
_LARGEST_WINDOW: Final = 16_384
_MOST_MONITORS: Final = 64


@frozen(kw_only=True)
class Settings:
    """Text size in percent, contrast by name, window size in pixels, and what is on or off.

    `keys` holds the keys the player chose, each as “action=key”.
    """

    text_size: int = 100
    plain_face: bool = False
    wide_spacing: bool = False
    contrast: str = "painted"
    reduced_motion: bool = False
    moving_places: bool = True
    muted: bool = False
    ambience: int = 60
    music: int = 60
    interface_sounds: int = 40
    fullscreen: bool = False
    monitor: int = 0
    window: tuple[int, int] = (1280, 720)
    keys: tuple[str, ...] = ()


def to_json(settings: Settings) -> dict[str, object]:
    """Settings as they are kept."""
    return asdict(settings)


def from_json(found: object) -> tuple[Settings, tuple[str, ...]]:
    """Settings as they were kept, and a sentence for each that was not understood."""
    if not isinstance(found, dict):
        return Settings(), ("The settings were not understood; the usual ones are used.",)
    good: dict[str, object] = {}
    notes: list[str] = []
    for name, usual in asdict(Settings()).items():
        if name not in found:
            continue
        value = tuple(found[name]) if isinstance(found[name], list) else found[name]
        if _fits(name, value, usual):
            good[name] = value
        else:
            notes.append(f"The setting {name} was not understood; the usual one is used.")
    return Settings(**good), tuple(notes)  # type: ignore[arg-type]


def _fits(name: str, value: object, usual: object) -> bool:  # noqa: PLR0911 - one for each kind
    if type(value) is not type(usual):
        return False
    if name in VOLUMES:
        return isinstance(value, int) and 0 <= value <= LOUDEST
    if name == "monitor":
        return isinstance(value, int) and 0 <= value < _MOST_MONITORS
    if name == "text_size":
        return isinstance(value, int) and SMALLEST_TEXT <= value <= LARGEST_TEXT
    if name == "contrast":
        return value in CONTRASTS
    if name == "keys":
        return isinstance(value, tuple) and all(isinstance(part, str) and "=" in part for part in value)
    if isinstance(value, tuple):
        return len(value) == len(Settings().window) and all(_is_length(part) for part in value)
    return True


def _is_length(part: object) -> bool:
    return type(part) is int and 0 < part <= _LARGEST_WINDOW
