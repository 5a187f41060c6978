"""The pictures a story needs, as data for the browser's stage: a part for each place, moment and person.

A part holds its shapes once; what differs between two hours or moods is which of them, and their colours.
`sheets.js` reads it so: in a sheet's markup `~7;` is the shape 7, each `$` the next of its colours, and `@`
what keeps the names of gradients apart; `^2;` is the address of the file 2.
"""

from __future__ import annotations

import gzip
import json
import re
from base64 import b85decode, b85encode
from typing import TYPE_CHECKING, Any, Final, assert_never

from attrs import define, evolve, field

from game.art.ambience import airs
from game.art.moments import moment
from game.art.palette import palette_for
from game.art.paper.actor import Actor
from game.art.paper.planes import planes
from game.art.paper.shapes import mix
from game.art.paper.sheet import Sheet
from game.art.people import figure, whole_figure
from game.art.people.heads import head
from game.art.people.seat import LOWER
from game.art.places import place
from game.story.appearance import look_word
from game.story.catalogue import Mood
from game.story.own_moment import moment_word
from game.story.own_place import place_word, season_in, weather_in
from game.web.moment_planes import airs_of, moment_planes
from game.web.needed_pictures import moments_of, people_of, settings_of
from game.web.own_pictures import data_in, pasted_on
from game.web.sign_letters import outlined
from game.web.small_paths import small

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from game.art.palette import Palette
    from game.art.particles import Air
    from game.story import Scenario
    from game.story.appearance import AnyLook
from game.web.needed_pictures import Person, Remembered, Setting

_COLOUR: Final = re.compile("#([0-9a-f]{6})")
_SHAPE: Final = re.compile("<(?:path|circle|ellipse|rect)[^>]*/>")
_NAME: Final = re.compile(r'(?<= id=")|(?<=url\(#)')
_MIRROR: Final = ' transform="scale(-1,1)"'
_TO_PAGE: Final = bytes.maketrans(b"&<>", b",./")  # signs that a page would have to write otherwise
_FROM_PAGE: Final = bytes.maketrans(b",./", b"&<>")
_PAPER: Final = "#f8f0de"  # the sheet that words lie on
_LEANS: Final = (0.5, 1)  # how far what is far in a moment leans, and what is near


def pictures(story: Scenario) -> dict[str, str]:
    """All pictures of a story by name, each as gzipped JSON in base 85, see `unpacked`.

    They are `cast`, `place:NAME`, `moment:NAME`, `person:LOOK` and, for each picture of the story's own that
    a part names among its `files`, `file:DIGEST`, an address that holds it; `cast` says which look each
    character has, and how heads reach. The same story gives the same bytes.
    """
    settings, people = settings_of(story), people_of(story)
    hero = story.characters[story.protagonist].look
    parts: dict[str, object] = {"cast": _cast(story)}
    data: dict[str, str] = {}
    for there in sorted({setting.place for setting in settings}, key=place_word):
        hours = [one for one in settings if one.place == there]
        parts[f"place:{place_word(there)}"] = _place(_Part(data=data), hours, hero)
    moments = moments_of(story)
    for shown in sorted({one.moment for one in moments}, key=moment_word):
        seen = [one for one in moments if one.moment == shown]
        parts[f"moment:{moment_word(shown)}"] = _moment(_Part(data=data), seen, hero)
    for look in sorted({person.look for person in people}, key=look_word):
        moods = [one for one in people if one.look == look]
        parts[f"person:{look_word(look)}"] = _person(_Part(data=data, lit=True), moods)
    return {name: _packed(part) for name, part in (parts | data).items()}


def setting_key(setting: Setting | Remembered) -> str:
    """How a setting is called among those of its place or moment, as “dusk autumn rain”."""
    return f"{setting.light} {setting.season or ''} {setting.weather or ''}"


def person_key(person: Person, *, left: bool = False) -> str:
    """How a person in a mood is called among those of a look, as “glad  egg sitting right whole”."""
    side, far = "left" if left else "right", "whole" if person.whole else ""
    return f"{person.mood} {person.pose or ''} {person.holds} {person.posture} {side} {far}"


@define
class _Part:
    """A part being gathered: its shapes, markups and ways of lying, each once, in the order they are met."""

    shapes: dict[str, int] = field(factory=dict)
    markups: dict[str, int] = field(factory=dict)
    lays: dict[tuple[float, ...], int] = field(factory=dict)
    files: dict[str, int] = field(factory=dict)
    data: dict[str, str] = field(factory=dict)  # of all files of a story
    lit: bool = False  # by the page, as people are

    def sheet(self, sheet: Sheet, *, turned: bool = False) -> list[object]:
        """A sheet: its markup, how it lies, its colours; the page turns one that is `turned` to the left."""
        if sheet.pasted:
            self.data.update(data_in(sheet.pasted))
            sheet = pasted_on(sheet, lambda name: _place_in(self.files, name), lit=self.lit, turned=turned)
        body = sheet.body + "".join(map(outlined, sheet.letters))
        whole = _NAME.sub("@", f"<defs>{sheet.defs}</defs>{body}" if sheet.defs else body)
        colours = "".join(_COLOUR.findall(whole))
        markup = _SHAPE.sub(self._shape, small(_COLOUR.sub("$", whole)))
        return [_place_in(self.markups, markup), _place_in(self.lays, _lay(sheet)), colours]

    def _shape(self, found: re.Match[str]) -> str:
        return f"~{_place_in(self.shapes, found[0])};"

    def written(self, key: str, made: Mapping[str, object]) -> dict[str, object]:
        """The part as it is kept, with what stands on its shapes."""
        lists = {"shapes": list(self.shapes), "markups": list(self.markups), "lays": list(self.lays)}
        return {**lists, **({"files": list(self.files)} if self.files else {}), key: made}


def _place(part: _Part, settings: Iterable[Setting], hero: AnyLook) -> dict[str, object]:
    made = {setting_key(one): _setting(part, one, hero) for one in sorted(settings, key=setting_key)}
    return part.written("settings", made)


def _setting(part: _Part, setting: Setting, hero: AnyLook) -> dict[str, object]:
    palette = palette_for(hero, setting.light, setting.season, setting.weather)
    air = airs(setting.place, setting.light, palette, setting.season, setting.weather)
    drawn = place(setting.place, setting.light, palette)
    return {
        **_paper(palette),
        "shade": drawn.shade,
        "ground": drawn.ground or palette.sky,
        "airs": [_air(one) for one in air],
        "planes": [[part.sheet(sheet) for sheet in plane.sheets] for plane in planes(drawn)],
    }


def _paper(palette: Palette) -> dict[str, object]:
    """The colours of what lies on and around a picture."""
    return {"tint": palette.tint, "tray": mix(palette.far, _PAPER, 0.35)}


def _moment(part: _Part, shown: Iterable[Remembered], hero: AnyLook) -> dict[str, object]:
    made = {setting_key(one): _remembered(part, one, hero) for one in sorted(shown, key=setting_key)}
    return part.written("settings", made)


def _remembered(part: _Part, one: Remembered, hero: AnyLook) -> dict[str, object]:
    palette = palette_for(hero, one.light, one.season, one.weather)
    drawn = moment(one.moment, one.light, palette)
    cut = moment_planes(drawn)
    return {
        **_paper(palette),
        "shade": drawn.shade,
        "ground": drawn.ground,
        "keys": drawn.keys,
        "beat": drawn.beat,
        "focus": drawn.focus,
        "airs": [_air(each) for each in airs_of(drawn, cut)],
        "near": [_LEANS[plane.near] for plane in cut],
        "planes": [[_layer(part, layer) for layer in plane.layers] for plane in cut],
    }


def _layer(part: _Part, layer: Sheet | Actor) -> object:
    """A sheet, or an actor: it has sheets of its own, and where it is at each key."""
    match layer:
        case Sheet():
            return part.sheet(layer)
        case Actor(box=(x, y, wide, high), cast=cast):
            return {
                "sheets": [part.sheet(sheet) for sheet in layer.sheets],
                "box": layer.box,
                "tint": layer.tint,
                "cast": cast and (cast.dx, cast.dy, cast.blur, cast.alpha),
                "strength": layer.strength,
                "moves": [move and (move.x, move.y, move.turn) for move in layer.moves],
                "pivot": layer.pivot or (x + wide / 2, y + high / 2),
            }
        case _:
            assert_never(layer)


def _person(part: _Part, people: Iterable[Person]) -> dict[str, object]:
    made = {}
    for one in sorted(people, key=person_key):
        for left in (False, True):
            draw = whole_figure if one.whole else figure
            drawn = draw(one.look, one.mood, one.pose, holds=one.holds, posture=one.posture, left=left)
            made[person_key(one, left=left)] = [
                part.sheet(_unturned(each), turned=left) for each in drawn.sheets
            ]
    return part.written("people", made)


def _unturned(sheet: Sheet) -> Sheet:
    """A sheet of one who faces left, facing right: the browser turns it, so that its shapes are shared."""
    whole = f"<g{_MIRROR}>"
    body = sheet.body[len(whole) : -len("</g>")] if sheet.body.startswith(whole) else sheet.body
    pasted = sheet.pasted.turned() if sheet.pasted and sheet.pasted.mirrored else sheet.pasted
    return evolve(sheet, body=body.replace(_MIRROR, ""), pasted=pasted)


def _cast(story: Scenario) -> dict[str, Any]:
    looks = {who.id: look_word(who.look) for who in story.characters.values()}
    heads = {
        look_word(look): {"right": head(look, left=False), "left": head(look, left=True)}
        for look in {who.look for who in story.characters.values()}
    }
    cover = story.front
    hero = {"mood": cover.mood or Mood.CALM, "holds": cover.holds}
    there = cover.place
    front = {
        "place": place_word(there),
        "light": cover.light,
        "season": season_in(there, None),
        "weather": weather_in(there, None),
        "hero": hero,
    }
    told = {"looks": looks, "heads": heads, "lower": LOWER, "hero": story.protagonist}
    return {**told, "place": place_word(story.place), "front": front}


def _lay(sheet: Sheet) -> tuple[float, ...]:
    """How a sheet lies: its shadow's offset, blur and strength, the thin shadow's strength, edge, blur."""
    cast = sheet.shadow
    shadow = (cast.dx, cast.dy, cast.blur, cast.alpha) if cast else (0.0, 0.0, 0.0, 0.0)
    return *shadow, sheet.contact, int(sheet.edge), sheet.blur


def _air(air: Air) -> list[object]:
    return [air.kind.value, air.box, air.count, air.colour, air.plane, air.size]


def _place_in(known: dict[Any, int], what: object) -> int:
    return known.setdefault(what, len(known))


def _packed(part: object) -> str:
    written = json.dumps(part, separators=(",", ":"), sort_keys=True).encode()
    return b85encode(gzip.compress(written, 9, mtime=0)).translate(_TO_PAGE).decode()


def unpacked(packed: str) -> Any:  # noqa: ANN401 - as JSON has it
    """What is in a part."""
    return json.loads(gzip.decompress(b85decode(packed.encode().translate(_FROM_PAGE))))
