"""What two versions of a story show and sound differently: its people, places, sounds and colours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from attrs import asdict, frozen

from game.story.appearance import Appearance
from game.story.own_palette import OwnPalette
from game.story.parts import COLOURS, NONE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from game.story import Scenario
    from game.story.appearance import AnyLook
    from game.story.own_files import OwnFile
    from game.story.own_place import OwnPlace
    from game.story.own_sound import OwnSound

Kind = Literal["character", "place", "sound", "colours"]
# What is said of something, with what tells it from anything else that is said in the same words.
_Said = tuple[str, str]
_NAMES: Final = {colour: name for name, colour in COLOURS.items()}
_USUAL: Final = {"border": "cut", "focus": "50, 50", "loop": "no", "fade": "0.5 s", "volume": "100 %"}


@frozen
class Part:
    """What is another in one part of something: "" where nothing was, or is, said of it.

    Both are the same words where a file of the same name is another one.
    """

    called: str
    before: str
    after: str


@frozen
class Redrawn:
    """Something that is new, gone, or otherwise in these `parts`; `name` is its id, "" for the colours."""

    kind: Kind
    name: str
    how: Literal["new", "gone", "otherwise"]
    parts: tuple[Part, ...] = ()


def changed_world(old: Scenario, new: Scenario) -> Iterator[Redrawn]:
    """Everything of this kind that has changed: colours first, then people, places and sounds."""
    yield from _changed("colours", {"": _of_palette(old)}, {"": _of_palette(new)})
    yield from _changed("character", _people(old), _people(new))
    yield from _changed("place", _places(old), _places(new))
    yield from _changed("sound", _sounds(old), _sounds(new))


def _changed(
    kind: Kind, before: Mapping[str, Mapping[str, _Said]], after: Mapping[str, Mapping[str, _Said]]
) -> Iterator[Redrawn]:
    for name in dict.fromkeys((*before, *after)):
        if name not in before or name not in after:
            yield Redrawn(kind, name, "gone" if name in before else "new")
            continue
        was, now = before[name], after[name]
        nothing = ("", "")
        parts = tuple(
            Part(key, was.get(key, nothing)[0], now.get(key, nothing)[0])
            for key in dict.fromkeys((*was, *now))
            if was.get(key, nothing) != now.get(key, nothing)
        )
        if parts:
            yield Redrawn(kind, name, "otherwise", parts)


def _people(story: Scenario) -> dict[str, dict[str, _Said]]:
    return {who.id: _of_look(who.look) for who in story.characters.values()}


def _places(story: Scenario) -> dict[str, dict[str, _Said]]:
    return {place.name: _of_place(place) for place in story.places.values()}


def _sounds(story: Scenario) -> dict[str, dict[str, _Said]]:
    return {sound.name: _of_sound(sound) for sound in story.sounds.values()}


def _of_palette(story: Scenario) -> dict[str, _Said]:
    look = story.characters[story.protagonist].look
    own = (look.palette if isinstance(look, Appearance) else None) or OwnPalette()
    return _plain({"like": own.like, "ground": own.ground, "accent": own.accent})


def _of_look(look: AnyLook) -> dict[str, _Said]:
    """The parts of a look by what they are called; one that ships is whom it is like."""
    if isinstance(look, str):
        return _plain({"like": look})
    said = asdict(look, recurse=False)
    for apart in ("name", "palette", "pictures", "without"):
        said.pop(apart)
    words = {key: ", ".join(value) if isinstance(value, tuple) else value for key, value in said.items()}
    taken_off = dict.fromkeys(look.without, NONE)
    shown = {f"picture {mood}": _file(file) for mood, file in look.pictures}
    return _plain(words | taken_off) | shown


def _of_place(place: OwnPlace) -> dict[str, _Said]:
    across, down = place.focus
    said = _plain(
        {
            "like": place.like,
            **{f"board “{board}”": f"“{words}”" for board, words in place.signs},
            **{key: getattr(place, key) or "" for key in ("crowd", "season", "weather")},
            "focus": f"{across}, {down}",
            "border": str(place.border),
            "told as": f"“{place.alt}”" if place.alt else "",
        }
    )
    return said | {f"picture {light}" if light else "picture": _file(file) for light, file in place.pictures}


def _of_sound(sound: OwnSound) -> dict[str, _Said]:
    said = {
        "loop": "yes" if sound.loop else "no",
        "fade": f"{sound.fade:g} s",
        "volume": f"{sound.volume} %",
    }
    return {"file": _file(sound.file)} | _plain(said)


def _plain(said: Mapping[str, str]) -> dict[str, _Said]:
    """What is said by what it is called, without what is as usual; colours by their names."""
    told = {
        key.replace("_", " "): _NAMES.get(value, value).replace("_", " ") if key != "like" else value
        for key, value in said.items()
        if value and _USUAL.get(key) != value
    }
    return {key: (value, "") for key, value in told.items()}


def _file(file: OwnFile) -> _Said:
    return file.name, file.digest
