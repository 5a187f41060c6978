"""The files that a story brings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.story.appearance import Appearance

if TYPE_CHECKING:
    from game.story.own_files import OwnFile
    from game.story.scenario import Scenario


def brought_files(scenario: Scenario) -> tuple[OwnFile, ...]:
    """Every picture and sound that a story names, each once, by name; broken ones too."""
    looks = [who.look for who in scenario.characters.values()]
    portraits = [file for look in looks if isinstance(look, Appearance) for _, file in look.pictures]
    views = [file for place in scenario.places.values() for _, file in place.pictures]
    sounds = [sound.file for sound in scenario.sounds.values()]
    return tuple(sorted({file for file in (*portraits, *views, *sounds) if file.name}))
