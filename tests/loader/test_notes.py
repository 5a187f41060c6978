"""Notes for translators: beside a line, a choice, a scene; told to nobody else."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from game.authoring.translation.texts import story_texts
from game.diagnostics import Source
from game.loader import Translation, load
from game.web.compile_story import compile_story
from tests.loader.small import LINE, STORY, WAIT, grown, rules, story

if TYPE_CHECKING:
    from game.loader import Loaded

_OF_LINE = """\
      - text: You stand at the gate.
        note: >-
          The {gate}
          is *old*.
    note: Autumn, | no rain.
"""
_OF_CHOICE = "      wait: {text: Wait, if: asked, locked: No., note: Do nothing., goto: hall}\n"
_GERMAN = """\
msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\\n"

msgctxt "scenes.gate.lines.1"
msgid "You stand at the gate."
msgstr "Du stehst am Tor."
"""
NOTED = ((LINE, _OF_LINE), (WAIT, _OF_CHOICE))
BARE = (WAIT, _OF_CHOICE.replace("note: Do nothing., ", ""))


def _noted() -> Loaded:
    return grown(*NOTED[0], NOTED[1])


def test_translators_are_told() -> None:
    """A scene's note is beside all its texts, a choice's beside all of it; braces in them mean nothing."""
    loaded = _noted()
    assert loaded.diagnostics == ()
    assert loaded.scenario is not None
    told = {entry.key: entry.comments[1:] for entry in story_texts(loaded.scenario)}
    scene = "Note on the scene: Autumn, | no rain."
    assert told["scenes.gate.lines.1"] == (scene, "Told.", "Note: The {gate} is *old*.")
    assert told["scenes.gate.choices.wait.text"][:3] == (scene, "A choice.", "Note: Do nothing.")
    assert told["scenes.gate.choices.wait.locked"][2] == "Note: Do nothing."
    assert told["scenes.gate.choices.ask.text"][:2] == (scene, "A choice.")
    assert not any("Note" in words for words in told["scenes.hall.ending.title"])


def test_nobody_else_is_told() -> None:
    """Neither a page nor the story in a browser has them; all scenes are the same as without."""
    made, bare = _noted().scenario, grown(*BARE).scenario
    assert made is not None
    assert bare is not None
    assert made.scenes == bare.scenes
    assert "Autumn" not in json.dumps(compile_story(made))
    assert [entry.source for entry in story_texts(made)] == [entry.source for entry in story_texts(bare)]


def test_a_note_changes_no_translation() -> None:
    """What was translated before the note came stays so."""
    text = STORY.replace("upward: 1", "upward: 1.1").replace(*NOTED[0])
    german = Translation(language="de", name="de.po", content=_GERMAN.encode())
    shown = load(Source("small.yaml", text), translation=german).scenario
    assert shown is not None
    assert str(shown.scenes["gate"].lines[0].text) == "Du stehst am Tor."


@pytest.mark.parametrize("pair", NOTED)
def test_notes_are_of_version_1_1(pair: tuple[str, str]) -> None:
    """The first version had none."""
    assert rules(story(*pair)) == ["UP225"]


def test_somebody_may_be_called_note() -> None:
    """Then it is they who speak, as they did."""
    text = STORY.replace("  wen:", "  note:").replace(LINE, "      - note: First year?\n")
    loaded = load(Source("small.yaml", text))
    assert loaded.diagnostics == ()
    assert loaded.scenario is not None
    assert [(line.speaker, line.note) for line in loaded.scenario.scenes["gate"].lines] == [("note", "")]


def test_a_note_alone_is_no_line() -> None:
    """There is nothing to translate."""
    assert rules(grown(LINE, "      - {note: Nothing here., if: asked}\n")) == ["UP213"]
    assert rules(grown(LINE, "      - {text: You wait., note: [a]}\n")) == ["UP206"]
