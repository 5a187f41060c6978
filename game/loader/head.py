"""The head of a scenario: who takes part, what is counted, how else it may start."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.diagnostics import did_you_mean
from game.expressions import RESERVED, Kind, Name
from game.loader.fields import Keys, id_of, keys_of, one_of, prose_of, truth_of, unique, whole_of, words_of
from game.loader.nodes import Record, Scalar
from game.story.catalogue import LOOKS, PLACES, STANDARD_STATS, Light
from game.story.scenario import Character, Circumstance, Cover, Flag, Stat

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.loader.formulas import Formulas
    from game.loader.nodes import Node
    from game.loader.notes import Notes

_STAT: Final = ("start", "min", "max", "label", "meaning", "hidden")


def characters(node: Node, notes: Notes) -> dict[str, Character]:
    """Everyone who speaks or stands on the stage."""
    found: dict[str, Character] = {}
    for name, (at, part) in _named(node, "characters", notes):
        keys = keys_of(part, ("name", "look", "about"), f"the character “{name}”", notes, needed=("name", "look"))
        if keys is None or id_of(at, "the character", notes) is None:
            continue
        shown = prose_of(keys["name"][1], "name", notes) if "name" in keys else None
        look = one_of(keys["look"][1], LOOKS, "UP306", "look", notes) if "look" in keys else None
        about = prose_of(keys["about"][1], "about", notes) if "about" in keys else ""
        found[name] = Character(id=name, name=shown or name, look=look or "wenzhu", about=about or "")
    return found


def _named(node: Node, what: str, notes: Notes) -> list[tuple[str, tuple[Scalar, Node]]]:
    if not isinstance(node, Record):
        notes.at("UP205", node, f"{what} needs names with values", "write name: value, one to a line, indented alike")
        return []
    return list(unique(node, notes).items())


def stats(node: Node, notes: Notes) -> list[Stat]:
    """The numbers of the story."""
    return [stat for name, (at, part) in _named(node, "stats", notes) if (stat := _stat(name, at, part, notes))]


def _stat(name: str, at: Scalar, part: Node, notes: Notes) -> Stat | None:
    if id_of(at, "the stat", notes) is None or not _free(name, at, notes):
        return None
    standard = STANDARD_STATS.get(name)
    if not isinstance(part, Record):
        start = whole_of(part, f"the stat “{name}”", notes)
        keys: Keys = {}
    else:
        keys = keys_of(part, _STAT, f"the stat “{name}”", notes, needed=("start",)) or {}
        start = whole_of(keys["start"][1], "start", notes) if "start" in keys else None
    low = _whole(keys, "min", 0, notes)
    high = _whole(keys, "max", 100, notes)
    hidden = (truth_of(keys["hidden"][1], "hidden", notes) if "hidden" in keys else False) or False
    label = (prose_of(keys["label"][1], "label", notes) if "label" in keys else None) or (standard.label if standard else "")
    meaning = (prose_of(keys["meaning"][1], "meaning", notes) if "meaning" in keys else None) or (standard.meaning if standard else "")
    if not label and not hidden:
        notes.at("UP505", at, f"the stat “{name}” is shown and has no label", "add label: …, or hidden: true")
    if start is None or not _in_limits(name, start, low, high, keys, part, notes):
        return None
    colour = standard.colour if standard else "#5b493d"
    return Stat(id=name, label=label or name, start=start, minimum=low, maximum=high, hidden=hidden, colour=colour, meaning=meaning)


def _free(name: str, at: Scalar, notes: Notes) -> bool:
    if name in RESERVED:
        notes.at("UP218", at, f"“{name}” is a word of conditions", "choose another name")
        return False
    return True


def _whole(keys: Keys, key: str, usual: int, notes: Notes) -> int:
    value = whole_of(keys[key][1], key, notes) if key in keys else usual
    return usual if value is None else value


def _in_limits(name: str, start: int, low: int, high: int, keys: Keys, part: Node, notes: Notes) -> bool:  # noqa: PLR0913
    if low >= high:
        notes.at("UP502", keys.get("max", keys.get("min", (part, part)))[1], f"the min of “{name}” is not below its max", f"here min is {low} and max is {high}")
        return False
    if not low <= start <= high:
        where = keys["start"][1] if "start" in keys else part
        notes.at("UP501", where, f"“{name}” starts at {start}, outside its limits", f"choose a start from {low} to {high}")
        return False
    return True


def flags(node: Node, taken: Sequence[Stat], notes: Notes) -> list[Flag]:
    """What may have happened."""
    found: list[Flag] = []
    stats_by_name = {stat.id for stat in taken}
    for name, (at, part) in _named(node, "flags", notes):
        if id_of(at, "the flag", notes) is None or not _free(name, at, notes):
            continue
        if name in stats_by_name:
            notes.at("UP219", at, f"“{name}” is already a stat", "give the flag another name")
            continue
        start = truth_of(part, f"the flag “{name}”", notes)
        found.append(Flag(id=name, start=bool(start)))
    return found


def values_of(slots: Sequence[Stat | Flag]) -> dict[str, Name]:
    """The names conditions may use."""
    return {
        slot.id: Name(slot.id, place, Kind.NUMBER if isinstance(slot, Stat) else Kind.TRUTH)
        for place, slot in enumerate(slots)
    }


def circumstances(node: Node, formulas: Formulas, notes: Notes) -> dict[str, Circumstance]:
    """Other starts."""
    found: dict[str, Circumstance] = {}
    for name, (at, part) in _named(node, "circumstances", notes):
        keys = keys_of(part, ("label", "set"), f"the circumstance “{name}”", notes, needed=("label", "set"))
        if keys is None or id_of(at, "the circumstance", notes) is None:
            continue
        label = prose_of(keys["label"][1], "label", notes) if "label" in keys else None
        effects = formulas.effects(keys["set"][1]) if "set" in keys else ()
        found[name] = Circumstance(id=name, label=label or name, effects=effects)
    return found


def cover(node: Node, notes: Notes) -> Cover | None:
    """The picture of the title screen."""
    keys = keys_of(node, ("place", "light"), "cover", notes, needed=("place",))
    if not keys or "place" not in keys:
        return None
    place = one_of(keys["place"][1], PLACES, "UP303", "place", notes)
    light = one_of(keys["light"][1], set(Light), "UP304", "light", notes) if "light" in keys else "day"
    return Cover(place=place, light=Light(light)) if place and light else None


def protagonist(node: Node, known: dict[str, Character], notes: Notes) -> str:
    """Whose story it is."""
    name = words_of(node, "protagonist", notes)
    if name is not None and name not in known:
        hint = did_you_mean(name, known, all_called="the characters are")
        notes.at("UP302", node, f"there is no character called “{name[:40]}”", hint)
    return name or ""
