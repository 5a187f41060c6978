"""What may stand where in a scenario file: for every key of the format what its words, names and lists are.

The keys themselves are the loader's (`format_shapes`); a key that is not told of here holds words to be read.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from game.authoring.key_descriptions import DESCRIPTIONS
from game.loader.format_shapes import FORMS, LINE_KEYS, SHAPES
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

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class Kind(StrEnum):
    """What an author gives a name to, as one says it."""

    SCENE = "scene"
    CHOICE = "choice"
    OUTCOME = "outcome"
    CHARACTER = "character"
    STAT = "stat"
    FLAG = "flag"
    CONSTANT = "constant"
    WORD = "word"
    TYPED_NAME = "name"
    CIRCUMSTANCE = "circumstance"


# What may be named in conditions and effects, and what in braces as well; all of them have different names.
ASKED: Final = (Kind.STAT, Kind.FLAG, Kind.CONSTANT, Kind.WORD)
VALUES: Final = (*ASKED, Kind.TYPED_NAME)


# Other parts of the format: lines under a condition, and one of several that are shown by theirs.
GROUP, CASE = "group", "case"


class Words(StrEnum):
    """What words are that stand somewhere."""

    PROSE = "prose"  # to be read, with values in braces
    CONDITION = "condition"  # or an amount: what values come to
    EFFECT = "effect"
    PROMISE = "promise"
    SCENE = "scene"  # or one of the words of `Stands.one_of`
    CHARACTER = "character"
    CAST = "cast"  # a character, with a mood in brackets
    CHOSEN = "chosen"  # one of the words of `Stands.one_of`
    NUMBER = "number"


@frozen
class Stands:
    """What may stand in one place: as words, as a record, or as a list.

    A record is the `part` of the format with that name; else it has names of its author's, which it may
    `declare` to be of a kind, and under each of them stands `inner`. Each part of a list is `inner` too.
    """

    words: Words = Words.PROSE
    part: str = ""
    declares: Kind | None = None
    inner: Stands | None = None
    one_of: tuple[str, ...] = ()


def _one_of(words: Iterable[str]) -> Stands:
    return Stands(Words.CHOSEN, one_of=tuple(sorted(words)))


def _by_case(one: Stands) -> Stands:
    """One thing, or a list of which the first counts whose condition holds."""
    return evolve(one, inner=evolve(one, part=CASE))


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
_YES_OR_NO: Final = _one_of(("true", "false"))
_EFFECTS: Final = _listed(Stands(Words.EFFECT))
MOODS: Final = tuple(sorted(Mood))

# By key, in whichever part it stands; and by part and key, where a part means something else by it.
_USUAL: Final[Mapping[str, Stands]] = {
    "goto": _SCENE,
    "then": _SCENE,
    "if": Stands(Words.CONDITION),
    "effects": _EFFECTS,
    "set": _EFFECTS,
    "place": _by_case(_one_of(PLACES)),
    "light": _by_case(_one_of(Light)),
    "season": _one_of(Season),
    "weather": _by_case(_one_of(Weather)),
    "moment": _by_case(_one_of(MOMENTS)),
    "shot": _one_of(Shot),
    "holds": _one_of(THINGS),
    "mood": _one_of(MOODS),
    "posture": _one_of(Posture),
    "caption": _by_case(PROSE),
    "clock": _by_case(PROSE),
    "view": _one_of(View),
    "look": _one_of(LOOKS),
    "tone": _one_of(Tone),
    "form": _one_of(FORMS),
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
