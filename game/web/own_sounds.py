"""A story's own sounds in its page: what each scene has instead of what its place has, and the files.

A sound that loops is a layer, one that is heard once a moment's sound, music that is heard once a motif:
`player/sound.js` plays them as it plays those that ship.
"""

from __future__ import annotations

from base64 import b64encode
from pathlib import Path
from typing import TYPE_CHECKING, Any

from game.art.soundscape import motif_of
from game.story.own_sound import OwnSound

if TYPE_CHECKING:
    from game.story import Scenario
    from game.story.own_sound import AnySound
    from game.story.scenario import Scene

Data = dict[str, Any]


def own_sounds(scenario: Scenario) -> dict[str, Data]:
    """What is heard instead in each scene that has a sound or music of its own, or silence."""
    changed = {scene.id: _instead(scene) for scene in scenario.scenes.values()}
    return {scene: heard for scene, heard in changed.items() if heard}


def own_sound_files(scenario: Scenario) -> dict[str, str]:
    """Every file that is heard somewhere, in base 64, as the page calls it, but for what cannot be read."""
    motif = motif_of(scenario.characters[scenario.protagonist].look)
    named: dict[str, OwnSound] = {}
    for scene in scenario.scenes.values():
        named |= {_file(sound, "moment"): sound for sound in _known(scene.sound)}
        named |= {_file(sound, f"motif_{motif}"): sound for sound in _known(scene.music)}
    read = {name: _read(sound.file.path) for name, sound in sorted(named.items()) if sound.file.path}
    return {name: data for name, data in read.items() if data}


def _instead(scene: Scene) -> Data:
    heard: Data = {}
    if scene.sound:
        heard |= {"bed": "", "once": _once(scene.sound)}
    if scene.music:
        heard["motif"] = _once(scene.music)
    loops = [sound for each in (scene.sound, scene.music) for sound in _known(each) if sound.loop]
    if loops:
        heard["layers"] = {_called(sound): sound.volume / 100 for sound in loops}
    return heard


def _known(sound: AnySound) -> tuple[OwnSound, ...]:
    return (sound,) if isinstance(sound, OwnSound) else ()


def _once(sound: AnySound) -> str:
    """What is heard once of it: nothing where it loops or is silence."""
    return next((_called(each) for each in _known(sound) if not each.loop), "")


def _called(sound: OwnSound) -> str:
    return f"own:{sound.name}"


def _file(sound: OwnSound, once: str) -> str:
    return f"{'layer' if sound.loop else once}_{_called(sound)}"


def _read(path: str) -> str:
    try:
        return b64encode(Path(path).read_bytes()).decode()
    except OSError:
        return ""
