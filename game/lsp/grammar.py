"""What may stand where in a scenario file: for every key of the format what its words, names and lists are.

The keys themselves are the loader's (`format_shapes`); a key that is not told of here holds words to be read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.authoring.key_descriptions import DESCRIPTIONS
from game.loader.format_shapes import FORMS, LINE_KEYS, SHAPES
from game.lsp.own_world import OWN_WORLD
from game.lsp.stands import CASE, GROUP, Kind, Stands, Words, one_of
from game.story.catalogue import (
    LOOKS,
    MOMENTS,
    PLACES,
    THINGS,
    Light,
    Mood,
    Posture,
    Season,
    Shot,
    Tone,
    View,
    Weather,
)
from game.story.general_moments import GENERAL_MOMENTS
from game.story.own_sound import SILENCE

if TYPE_CHECKING:
    from collections.abc import Mapping


def _by_case(one: Stands) -> Stands:
    """One thing, or a list of which the first counts whose condition holds."""
    return evolve(one, inner=evolve(one, part=CASE, inner=one))


def _named(kind: Kind, inner: Stands) -> Stands:
    return Stands(declares=kind, inner=inner)


def _listed(inner: Stands) -> Stands:
    return Stands(inner=inner)


PROSE: Final = Stands()
LINE: Final = Stands(part="line")
SCENES: Final = _named(Kind.SCENE, Stands(part="scene"))
SCENARIO: Final = Stands(part="scenario")
_SCENE: Final = Stands(Words.SCENE)
_SCENE_OR_BACK: Final = Stands(Words.SCENE, one_of=("back",))
_NUMBER: Final = Stands(Words.NUMBER)
_YES_OR_NO: Final = one_of(("true", "false"))
_EFFECTS: Final = _listed(Stands(Words.EFFECT))
_PLACE: Final = Stands(Words.PLACE, one_of=tuple(sorted(PLACES)))
_SOUND: Final = Stands(Words.SOUND, one_of=(SILENCE,))
MOODS: Final = tuple(sorted(Mood))

# By key, in whichever part it stands; and by part and key, where a part means something else by it.
_USUAL: Final[Mapping[str, Stands]] = {
    "goto": _SCENE,
    "then": _SCENE,
    "if": Stands(Words.CONDITION),
    "effects": _EFFECTS,
    "set": _EFFECTS,
    "place": _by_case(_PLACE),
    "light": _by_case(one_of(Light)),
    "season": one_of(Season),
    "weather": _by_case(one_of(Weather)),
    "moment": _by_case(evolve(one_of(MOMENTS | GENERAL_MOMENTS.keys()), part="moment")),
    "shot": one_of(Shot),
    "sound": _SOUND,
    "music": _SOUND,
    "holds": one_of(THINGS),
    "mood": one_of(MOODS),
    "posture": one_of(Posture),
    "caption": _by_case(PROSE),
    "clock": _by_case(PROSE),
    "view": one_of(View),
    "look": evolve(one_of(LOOKS), part="look"),
    "pictures": Stands(part="pictures"),
    "palette": Stands(part="palette"),
    "places": _named(Kind.PLACE, Stands(part="place")),
    "sounds": _named(Kind.SOUND, Stands(part="sound")),
    "tone": one_of(Tone),
    "form": one_of(FORMS),
    "hidden": _YES_OR_NO,
    "minutes": _NUMBER,
    "min": _NUMBER,
    "max": _NUMBER,
    "likes": _NUMBER,
    "weight": Stands(Words.CONDITION),
    "once": _YES_OR_NO,
    "lines": _listed(LINE),
    "else": _listed(LINE),
    "either": _listed(LINE),
    "reflection": _listed(LINE),
    "debrief": _listed(PROSE),
    "tags": _listed(PROSE),
    "cast": _listed(Stands(Words.CAST, part="standing")),
    "who": Stands(Words.CAST),
    "cover": Stands(part="cover"),
    "teaching": Stands(part="teaching"),
    "vocabulary": _listed(Stands(part="word")),
    "open_questions": _listed(PROSE),
    "discuss": Stands(part="discussion"),
    "ending": Stands(part="ending"),
    "protagonist": Stands(Words.CHARACTER),
    "characters": _named(Kind.CHARACTER, Stands(part="character")),
    "stats": _named(Kind.STAT, Stands(Words.NUMBER, part="stat")),
    "flags": _named(Kind.FLAG, _YES_OR_NO),
    "constants": _named(Kind.CONSTANT, _NUMBER),
    "words": _named(Kind.WORD, Stands(part="word_value")),
    "names": _named(Kind.TYPED_NAME, Stands(part="typed_name")),
    "renamed": _listed(_SCENE),
    "promises": _listed(Stands(Words.PROMISE)),
    "circumstances": _named(Kind.CIRCUMSTANCE, Stands(part="circumstance")),
    "scenes": SCENES,
    "choices": _named(Kind.CHOICE, Stands(part="choice")),
    "chance": _named(Kind.OUTCOME, Stands(part="outcome")),
    "next": evolve(_SCENE_OR_BACK, inner=evolve(_SCENE_OR_BACK, part="exit")),
}
_SPECIAL: Final[Mapping[tuple[str, str], Stands]] = {
    ("scenario", "start"): _SCENE,
    ("stat", "start"): _NUMBER,
    ("moment", "name"): one_of(GENERAL_MOMENTS),
    ("moment", "who"): _listed(Stands(Words.CAST)),
    ("moment", "thing"): one_of(THINGS),
    **OWN_WORLD,
}


def under(part: str, key: str) -> Stands:
    """What stands under a key of a part; in a line under a character's id what that one says."""
    return _SPECIAL.get((part, key)) or (_USUAL.get(key) if part else None) or PROSE


def keys_of(part: str) -> frozenset[str]:
    """The keys that a part of the format may have; a line may also be a group of lines."""
    return LINE_KEYS | SHAPES[GROUP].known if part == "line" else SHAPES[part].known


def about_key(part: str, key: str) -> str:
    """What a key of a part is for, in a line; empty where it has no such key."""
    group = DESCRIPTIONS[GROUP] if part == "line" else {}
    return DESCRIPTIONS.get(part, {}).get(key) or group.get(key, "")
