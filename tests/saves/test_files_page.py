"""The page about kept files and the protocol says what the code writes: names, types, limits, versions."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from attrs import asdict

from game.classroom import lesson_file
from game.classroom.lessons import LARGEST as LARGEST_LESSON
from game.classroom.server import field_types as types
from game.classroom.server import limits, message_schema
from game.saves import Settings, finished, progress, record
from game.saves import settings as settings_file
from game.saves.kept_file import LARGEST
from game.saves.slots import LARGEST_ORDER, LARGEST_PICTURE, LONGEST_NAME, MOST_BEATS
from tests.samples.samples import SAMPLES, content, of

PAGE = Path(__file__).resolve().parents[2] / "docs" / "files.md"
TEXT = PAGE.read_text(encoding="utf-8")


def _section(heading: str) -> str:
    """What stands below a heading, up to the next of its kind."""
    level = heading.split(" ", maxsplit=1)[0]
    below = TEXT.partition(f"\n{heading}\n")[2]
    assert below, heading
    return re.split(rf"\n{level} ", below, maxsplit=1)[0]


def _rows(heading: str, first: str) -> list[list[str]]:
    """The rows of the table below a heading whose first column is called so."""
    table = re.search(rf"^\| {first} \|.*\n\|[-| ]+\n((?:\|.*\n)+)", _section(heading), re.MULTILINE)
    assert table is not None, heading
    return [[cell.strip() for cell in row.split("|")[1:-1]] for row in table[1].splitlines()]


def _named(heading: str) -> list[str]:
    """The fields that a table names, as they are written."""
    return [row[0].strip("`") for row in _rows(heading, "field")]


# Where a name is not the file's own but an id or a key.
KEYS = {
    "start": "value",
    "met": "story",
    "seen": "story",
    "seen.<story>": "scene",
    "devices": "device",
    "walks": "device",
    "ballot.votes": "device",
    "ballot.hands": "option",
}


def _paths(found: object, at: str = "") -> set[str]:
    """The names of everything in a file, those within others with a dot between."""
    if isinstance(found, list):
        return {path for each in found if isinstance(each, dict) for path in _paths(each, at)}
    if not isinstance(found, dict):
        return set()
    named = {(f"{at}." if at else "") + (f"<{KEYS[at]}>" if at in KEYS else key): found[key] for key in found}
    return {path for name, value in named.items() for path in ({name} | _paths(value, name))}


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("## A saved game", "saves"),
        ("## Endings met", "met"),
        ("## Lines read", "seen"),
        ("## Finished playthroughs", "finished"),
        ("## Settings", "settings"),
        ("## A class's lesson", "lessons"),
    ],
)
def test_every_field_of_a_file_is_on_the_page_and_no_other(heading: str, kind: str) -> None:
    """The newest samples, which what is written today is held to elsewhere, have the fields of the table."""
    newest = of(kind) if kind == "lessons" else of(kind)[-1:]
    written = {path for sample in newest for path in _paths(content(sample))}
    assert sorted(_named(heading)) == sorted(written)


def test_a_slot_has_the_fields_of_a_saved_game_and_those_of_its_own() -> None:
    """The table names only what a slot has more."""
    saved = _paths(content(of("saves")[-1]))
    own = {name.strip("`") for name, *_ in _rows("## A slot", "field")[1:]}
    assert _paths(content(of("slots")[-1])) - saved == own


@pytest.mark.parametrize(
    ("heading", "version"),
    [
        ("## A saved game", record.FORMAT),
        ("## A slot", record.FORMAT),
        ("## Endings met", progress.MET_FORMAT),
        ("## Lines read", progress.SEEN_FORMAT),
        ("## Finished playthroughs", finished.FORMAT),
        ("## Settings", settings_file.FORMAT),
        ("## A class's lesson", lesson_file.FORMAT),
    ],
)
def test_the_version_of_each_file_is_on_the_page(heading: str, version: int) -> None:
    """In the words above the table of its fields, and last in the table of its versions."""
    assert f" Format {version}.\n" in _section(heading)
    assert _rows(heading, "version")[-1][0] == str(version)


def test_every_sample_has_a_line_in_their_table() -> None:
    """And every line its sample."""
    readme = (SAMPLES / "README.md").read_text(encoding="utf-8")
    listed = re.findall(r"^\| `([\w/.-]+)` \|", readme, re.MULTILINE)
    there = {str(path.relative_to(SAMPLES)) for path in SAMPLES.glob("*/*.json")} | {
        "protocol/page-0",
        "protocol/page-1",
    }
    assert sorted(listed) == sorted(there)


def _setting(name: str, usual: object) -> list[str]:
    """A setting's type, limits and usual value, in the words of the page."""
    if name in settings_file.CHOICES:
        return ["text", ", ".join(f"`{each}`" for each in settings_file.CHOICES[name]), f"`{usual}`"]
    if name in settings_file.RANGES:
        least, most = settings_file.RANGES[name]
        return ["whole number", f"{least} to {most}", str(usual)]
    if name == "language":
        return ["text", "a language's code", f"`{usual}`"]
    if name == "window":
        return ["list of whole number", f"2, each 1 to {settings_file.LARGEST_WINDOW}", "1280, 720"]
    if name == "keys":
        return ["list of text", "each `action=key`", ""]
    return ["true or false", "", str(usual).lower()]


def test_every_setting_has_its_limits_and_its_usual_value_on_the_page() -> None:
    """Types, limits and usual values are those of the code."""
    expected = [[f"`{name}`", *_setting(name, usual)] for name, usual in asdict(Settings()).items()]
    assert _rows("## Settings", "field")[1:] == expected


def test_the_sizes_on_the_page_are_those_of_the_code() -> None:
    """Of files, names, pictures and messages."""
    assert (LARGEST, LARGEST_LESSON, LARGEST_PICTURE) == (1 << 20, 16 << 20, 1 << 20)
    assert "at most 1 MiB; a lesson at most 16 MiB" in TEXT
    assert f"| {LONGEST_NAME} letters |" in _section("## A slot")
    assert f"| 0 to {MOST_BEATS:,} |" in _section("## A slot")
    assert f"| {record.LONGEST_TITLE} letters, the rest is cut |" in _section("## A saved game")
    assert f"| {record.MOST_STEPS:,} |" in _section("## A saved game")
    assert f"| {finished.MOST} |" in _section("## Finished playthroughs")
    assert f"after more than {record.MOST_MARKS:,} steps" in _section("## A saved game")
    assert LARGEST_ORDER == 1 << 53
    assert "| below 2^53 |" in _section("## A slot")
    assert f"at most {limits.MESSAGE:,} bytes, a posted body {limits.BODY:,}" in TEXT
    assert f"{limits.BURST:.0f} at once and {limits.PACE:.0f} a second after" in TEXT
    assert f"silent for {limits.SILENCE:.0f} seconds" in TEXT


OBJECTS = {
    "room": message_schema.ROOM,
    "you": message_schema.YOU,
    "walk": message_schema.WALK,
    "line": message_schema.LINE,
    "ballot option": message_schema.BALLOT_OPTION,
    "ending": message_schema.ENDING,
    "talk": message_schema.TALK,
}


def _type(given: types.Type) -> str:  # noqa: C901, PLR0911 - one for each type
    """A type in the words of the page."""
    if given is message_schema.RUNS:
        return "`prose`"
    match given:
        case types.Whole(least):
            return "whole number" + (", also below 0" if least < 0 else "")
        case types.Seconds():
            return "seconds"
        case types.Truth():
            return "true or false"
        case types.Words():
            return "text"
        case types.OneOf(words):
            return "one of " + ", ".join(f"`{word}`" for word in words)
        case types.Maybe(inner):
            return f"{_type(inner)} or null"
        case types.ListOf(inner):
            return f"list of {_type(inner)}"
        case types.Row(inner):
            return f"[{', '.join(map(_type, inner))}]"
        case types.Fields():
            return f"`{next(name for name, fields in OBJECTS.items() if fields is given)}`"


def _table(kinds: dict[str, types.Fields]) -> list[list[str]]:
    """The rows of a table of objects: each name once, then its fields."""
    rows: list[list[str]] = []
    for kind, fields in kinds.items():
        name = f"`{kind}`"
        for field, given in fields.types.items():
            missing = ", may be missing" if field in fields.optional else ""
            rows.append([name, f"`{field}`{missing}", _type(given)])
            name = ""
        if not fields.types:
            rows.append([name, "", ""])
    return rows


@pytest.mark.parametrize(
    ("heading", "first", "kinds"),
    [
        ("### From a phone", "message", dict(message_schema.FROM_PHONE)),
        ("### To a phone", "message", dict(message_schema.TO_PHONE)),
        ("### What is in them", "object", OBJECTS),
    ],
)
def test_every_message_is_on_the_page_with_its_fields_and_types(
    heading: str, first: str, kinds: dict[str, types.Fields]
) -> None:
    """In the order of the code, and no other."""
    assert _rows(heading, first) == _table(kinds)


def test_the_version_of_the_protocol_is_on_the_page() -> None:
    """As what is spoken, and last in the table of versions."""
    assert f"Version {message_schema.PROTOCOL}.\n" in _section("## The class's protocol")
    assert _rows("### What is in them", "version")[-1][0] == str(message_schema.PROTOCOL)
