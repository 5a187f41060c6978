"""What only plays from another start touch on: read, translated, and said wherever starts are told."""

from __future__ import annotations

import pytest

from game.authoring.script import script
from game.authoring.translation.texts import story_texts
from game.diagnostics import Source
from game.loader import Loaded, Translation, load
from game.papers import to_html
from tests.loader.small import STORY, rules

_START = (
    "circumstances: {late: {label: You are late, set: [confidence = 10], content_note: Being shouted at.}}\n"
)
_GERMAN = """\
msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\\n"

msgctxt "circumstances.late.content_note"
msgid "Being shouted at."
msgstr "Angeschrien werden."
"""


def _read(start: str, version: str = "1.1", translation: Translation | None = None) -> Loaded:
    text = STORY.replace("upward: 1\n", f"upward: {version}\n").replace(
        "start: gate\n", f"{start}start: gate\n"
    )
    return load(Source("small.yaml", text), translation=translation)


def test_a_start_says_what_it_touches_on() -> None:
    """It is the start's own, and without it nothing is there."""
    loaded = _read(_START)
    assert loaded.diagnostics == ()
    assert loaded.scenario is not None
    assert [(start.id, start.content_note) for start in loaded.scenario.noted_starts] == [
        ("late", "Being shouted at.")
    ]
    bare = _read(_START.replace(", content_note: Being shouted at.", "")).scenario
    assert bare is not None
    assert bare.noted_starts == ()


def test_it_is_of_version_1_1() -> None:
    """The first version had none."""
    assert rules(_read(_START, version="1")) == ["UP225"]


@pytest.mark.parametrize(("note", "rule"), [('""', "UP209"), ("[a]", "UP206")])
def test_it_is_words(note: str, rule: str) -> None:
    """As the story's own."""
    assert rules(_read(_START.replace("Being shouted at.", note))) == [rule]


def test_it_is_translated() -> None:
    """Translators find it after the name of its start."""
    made = _read(_START).scenario
    assert made is not None
    keys = {entry.key: entry.comments for entry in story_texts(made)}
    assert keys["circumstances.late.content_note"] == (
        "What only plays from that start touch on, said before they begin.",
    )
    german = Translation(language="de", name="de.po", content=_GERMAN.encode())
    shown = _read(_START, translation=german).scenario
    assert shown is not None
    assert shown.circumstances["late"].content_note == "Angeschrien werden."


def test_the_reading_copy_has_it() -> None:
    """Below the start."""
    made = _read(_START).scenario
    assert made is not None
    assert "Being shouted at." in to_html(script(made))
