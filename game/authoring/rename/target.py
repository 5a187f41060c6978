"""What is to be renamed, and whether the new id may be its name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, assert_never

from attrs import frozen

from game.diagnostics import no_such
from game.expressions import RESERVED
from game.loader.lines import LINE_KEYS
from game.loader.occurrence import Named
from game.story import NEXT
from game.story.catalogue import PLACES, STANDARD_STATS
from game.story.own_sound import SILENCE

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from game.loader.occurrence import Occurrence

ID: Final = re.compile(r"[a-z][a-z0-9_]*")
_CALLED: Final = {
    Named.SCENE: "a scene",
    Named.CHOICE: "a choice or outcome",
    Named.VALUE: "a stat or flag",
    Named.CHARACTER: "a character",
    Named.CIRCUMSTANCE: "a circumstance",
    Named.PLACE: "a place",
    Named.SOUND: "a sound",
}


@frozen
class Target:
    """One thing of a story by its id; a choice's or outcome's is `scene.choice`."""

    named: Named
    id: str

    @property
    def scene(self) -> str:
        """The scene of a choice or outcome; empty for anything else."""
        return self.id.rpartition(".")[0]

    @property
    def name(self) -> str:
        """The id as it stands where the thing is defined."""
        return self.id.rpartition(".")[2]

    def called(self, name: str) -> Target:
        """The same thing by its new name."""
        return Target(self.named, f"{self.scene}.{name}" if self.scene else name)


@frozen
class Refused:
    """Why nothing is renamed, as sentences."""

    why: str


def find_target(found: Collection[Occurrence], old: str, named: Named | None = None) -> Target | Refused:
    """The thing that an id is the name of; with `named` of this kind. Refused where it is not one thing."""
    defined = {Target(each.named, each.id) for each in found if each.defines}
    fitting = [each for each in defined if each.id == old and named in {None, each.named}]
    if len(fitting) == 1:
        return fitting[0]
    if fitting:
        kinds = sorted(each.named.value for each in fitting)
        said = " and ".join(_CALLED[Named(kind)] for kind in kinds)
        return Refused(f"“{old}” is {said}. Say which with --kind {kinds[0]}, or the like.")
    ids = {each.id for each in defined if named in {None, each.named}}
    there = [each.id for each in defined if each.named is Named.CHOICE and each.name == old]
    if there:
        return Refused(f"A choice is named with its scene: {', '.join(sorted(there))}.")
    return Refused(no_such("id", old, ids) if len(ids) > 1 else f"There is no id “{old}”.")


def new_name(found: Collection[Occurrence], target: Target, new: str) -> str | Refused:
    """The name that a thing gets, which `new` says with or without its scene; refused where it may not."""
    scene, _, name = new.rpartition(".")
    if scene and scene != target.scene:
        return Refused(f"A {target.named} is renamed where it is: “{new}” would be somewhere else.")
    if not ID.fullmatch(name):
        return Refused(
            f"“{new}” is no id: that is made of small letters a to z, digits and _, and begins with a letter."
        )
    if name == target.name:
        return Refused(f"“{new}” is what it is called already.")
    taken = [each for each in found if each.defines and (each.named, each.id) == _key(target.called(name))]
    if taken:
        return Refused(f"There is {_CALLED[target.named]} “{target.called(name).id}” already.")
    why = _reserved(target, name)
    return Refused(why) if why else name


def _key(target: Target) -> tuple[Named, str]:
    return target.named, target.id


def _reserved(target: Target, name: str) -> str:
    """Why a name that is free means something else; empty where it does not."""
    match target.named:
        case Named.VALUE:
            if target.name in STANDARD_STATS or name in STANDARD_STATS:
                standard = target.name if target.name in STANDARD_STATS else name
                return f"“{standard}” is one of the five standard stats, which mean the same in every story."
            return f"“{name}” is a word of conditions." if name in RESERVED else ""
        case Named.CHARACTER:
            return f"“{name}:” has a meaning of its own in a line." if name in LINE_KEYS else ""
        case Named.CHOICE:
            return f"“{NEXT}” is what going on without a choice is called." if name == NEXT else ""
        case Named.PLACE | Named.SOUND:
            return _ships(name)
        case Named.SCENE | Named.CIRCUMSTANCE:
            return ""
        case _:
            assert_never(target.named)


def _ships(name: str) -> str:
    if name == SILENCE:
        return f"“{name}” is silence, and nothing is called so."
    return f"A place called “{name}” ships with the game." if name in PLACES else ""


def places(found: Sequence[Occurrence], target: Target) -> list[Occurrence]:
    """Where a thing is defined and named."""
    return [each for each in found if (each.named, each.id) == _key(target)]
