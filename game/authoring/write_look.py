"""Somebody put together from parts, as an author writes them below `characters:` of a story."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.story.parts import COLOURS, NONE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from game.story.appearance import Appearance

_NAMES: Final = {colour: name for name, colour in COLOURS.items()}
# Keys of the file with the fields they stand for, group by group, in the order of docs/scenario-format.md.
_FACE: Final = {
    "shape": "face",
    **{
        key: key
        for key in (
            *("nose", "eyes", "lips", "brows", "marks", "glasses", "glasses_colour"),
            *("beard", "beard_colour", "jewellery", "jewellery_colour"),
        )
    },
}
_WEAR: Final = {
    "top": "top",
    "colour": "top_colour",
    **{key: key for each in ("over", "below", "neck") for key in (each, f"{each}_colour")},
}
_GROUPS: Final[Mapping[str, Mapping[str, str]]] = {
    "hair": {"style": "hair", "colour": "hair_colour"},
    "head": {"wear": "head", "colour": "head_colour"},
    "face": _FACE,
    "wear": _WEAR,
}
_NOT_WORDS: Final = frozenset({"y", "n", "yes", "no", "on", "off", "true", "false", "null"})
_SHORT: Final = ("hair", "head")  # groups that may be one word
_LONGEST: Final = 68  # letters of a line; a longer group goes on in the next
_ORDER: Final = ("like", "age", "shape", "height", "skin", *_GROUPS, "aid", "holds")


def character_yaml(who: Appearance, name: str) -> str:
    """The entry of a character who is new to a story, below `characters:`; `name` is what they are called."""
    return "\n".join((f"  {who.name}:", f"    name: {_quoted(name)}", *_look(who, "    "))) + "\n"


def look_yaml(who: Appearance) -> str:
    """The `look` of a character whom a story has already: only what is not as usual."""
    return "\n".join(_look(who, "    ")) + "\n"


def _look(who: Appearance, indent: str) -> Iterable[str]:
    parts = [line for key in _ORDER for line in _part(who, key)]
    if not parts:
        return (f"{indent}look: {{}}",)
    if parts == [f"like: {who.like}"]:
        return (f"{indent}look: {who.like}",)
    return (f"{indent}look:", *(f"{indent}  {line}" for line in parts))


def _part(who: Appearance, key: str) -> Iterable[str]:
    """The lines of one key of a look; none where nothing is said of it."""
    if key not in _GROUPS:
        said = _said(who, key)
        return (f"{key}: {said}",) if said else ()
    group = _GROUPS[key]
    found = {part: said for part, field in group.items() if (said := _said(who, field))}
    if key in _SHORT and found.keys() == {next(iter(group))}:
        return (f"{key}: {next(iter(found.values()))}",)
    return _group(key, found) if found else ()


def _group(key: str, found: Mapping[str, str]) -> Iterable[str]:
    """A group in braces, over as many lines as it takes."""
    parts = [f"{part}: {said}" for part, said in found.items()]
    rows = [f"{key}: {{{parts[0]}"]
    for part in parts[1:]:
        if len(rows[-1]) + len(part) + 3 > _LONGEST:
            rows[-1] += ","
            rows.append(f"  {part}")
        else:
            rows[-1] += f", {part}"
    rows[-1] += "}"
    return rows


def _said(who: Appearance, field: str) -> str:
    """What is written of a field; nothing where it is as usual."""
    if field in who.without:
        return NONE
    value = getattr(who, field)
    if isinstance(value, tuple):
        return f"[{', '.join(value)}]" if value else ""
    return _NAMES.get(value, f'"{value}"') if value.startswith("#") else value


def _quoted(name: str) -> str:
    """A name as YAML takes it for words and nothing else."""
    if name[:1].isalpha() and name.replace(" ", "").isalnum() and name.lower() not in _NOT_WORDS:
        return name
    escaped = name.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
