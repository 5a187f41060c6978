"""An id renamed: everywhere it is meant, nowhere else, and not where the story would be another."""

from __future__ import annotations

import difflib
import random
from pathlib import Path

import pytest

from game.authoring.rename.read_files import read_files
from game.authoring.rename.rename import Renamed, rename
from game.authoring.rename.story_files import StoryFiles
from game.authoring.rename.target import Refused
from game.cli.stories import shipped
from game.diagnostics import Source
from game.loader import load, load_path
from game.loader.occurrence import Named
from game.loader.occurrences import occurrences
from game.story.catalogue import STANDARD_STATS
from tests.loader.corpus import CORPUS

# All is called ask: a scene, a choice, a flag, a character, a start, and words that are none of it.
STORY = """\
upward: 1   # ask
title: "To ask"
protagonist: ask
characters:
  ask: {name: ask, look: wenzhu, about: ask}
  lu: {name: Lu, look: student_woman}
stats:
  confidence: 40
  asks: {start: 1, hidden: true}
flags:
  "ask": false
circumstances:
  ask: {label: ask, set: [ask = true, confidence = 30]}
start: ask
scenes:
  ask:   # ask
    place: lake
    caption: "ask {asks}"
    cast: [ask (glad), lu]
    lines:
      - ask ask ask
      - "ask (uneasy): ask, {asks}?"
      - ask: ask
      - {if: ask and not visited(ask), text: "ask {{ask} *ask*"}
      - {if: "visited( ask ) or asks > 1", lu: 'ask'}
    choices:
      ask: {text: ask, if: "not ask", locked: ask, effects: [ask = not ask], goto: luck}
      other: {text: Do not ask, goto: ask}
  luck:
    place: lake
    chance:
      ask: {weight: 1, goto: way}
      late: {weight: 2, effects: ["ask = asks > 2"], goto: way}
  way:
    place: lake
    next:
      - {if: ask, goto: end}
      - ask
  end:
    place: lake
    lines: [ask]
    ending:
      title: ask
      tone: quiet
      reflection:
        - if: visited(ask)
          text: >-
            ask
            ask
        - "ask: ask"
      debrief: [ask]
"""
WALK = """\
# ask
scenario: desk
circumstance: ask
ask > other
  | ask ask ask
  ? other
  x ask: ask
  = ask true
ask > other
way .
"""
PO = """\
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"

#. ask
msgctxt "characters.ask.name"
msgid "ask"
msgstr "frag"

msgctxt "circumstances.ask.label"
msgid "ask"
msgstr "frag"

msgctxt "scenes.ask.caption"
msgid "ask {asks}"
msgstr "frag {asks}"

msgctxt "scenes.ask.choices.ask.text"
msgid "ask"
msgstr "frag"
"""
FILES = StoryFiles(
    "desk", (Source("desk.yaml", STORY),), (Source("desk.walk", WALK),), {"de": Source("desk.de.po", PO)}
)


def _changed(made: Renamed | Refused, before: StoryFiles = FILES) -> list[str]:
    """The lines that came in the place of others, in all files."""
    assert isinstance(made, Renamed), made
    return [
        line[1:].strip()
        for was, now in zip(before.all(), made.files.all(), strict=True)
        for line in difflib.unified_diff(was.lines(), now.lines(), n=0)
        if line.startswith("+") and not line.startswith("+++")
    ]


def test_the_story_is_whole() -> None:
    """What is renamed in here can be read."""
    assert load(Source("desk.yaml", STORY)).scenario is not None


def test_a_scene() -> None:
    """Where it is defined, led to, begun with and asked for; in walks, in keys; with an alias in the head."""
    assert _changed(rename(FILES, "ask", "gate", Named.SCENE)) == [
        "upward: 1.1   # ask",
        "start: gate",
        "renamed: {ask: gate}",
        "gate:   # ask",
        '- {if: ask and not visited(gate), text: "ask {{ask} *ask*"}',
        "- {if: \"visited( gate ) or asks > 1\", lu: 'ask'}",
        "other: {text: Do not ask, goto: gate}",
        "- gate",
        "- if: visited(gate)",
        "gate > other",
        "gate > other",
        'msgctxt "scenes.gate.caption"',
        'msgctxt "scenes.gate.choices.ask.text"',
    ]


def test_a_choice() -> None:
    """Where it is defined, and where a walk takes or is offered it in its scene."""
    assert _changed(rename(FILES, "ask.ask", "speak")) == [
        "upward: 1.1   # ask",
        "renamed: {ask.ask: ask.speak}",
        'speak: {text: ask, if: "not ask", locked: ask, effects: [ask = not ask], goto: luck}',
        "x speak: ask",
        'msgctxt "scenes.ask.choices.speak.text"',
    ]
    assert _changed(rename(FILES, "luck.ask", "luck.early")) == [
        "upward: 1.1   # ask",
        "renamed: {luck.ask: luck.early}",
        "early: {weight: 1, goto: way}",
    ]


def test_a_flag_and_a_stat() -> None:
    """Where it begins, in conditions, effects and braces; the head needs no alias."""
    assert _changed(rename(FILES, "ask", "spoke", Named.VALUE)) == [
        '"spoke": false',
        "ask: {label: ask, set: [spoke = true, confidence = 30]}",
        '- {if: spoke and not visited(ask), text: "ask {{ask} *ask*"}',
        'ask: {text: ask, if: "not spoke", locked: ask, effects: [spoke = not spoke], goto: luck}',
        'late: {weight: 2, effects: ["spoke = asks > 2"], goto: way}',
        "- {if: spoke, goto: end}",
        "= spoke true",
    ]
    assert _changed(rename(FILES, "asks", "times"))[-2:] == ['msgid "ask {times}"', 'msgstr "frag {times}"']


def test_a_character_and_a_start() -> None:
    """Who speaks, stands there and is played; another start in the head and in walks."""
    assert _changed(rename(FILES, "ask", "mei", Named.CHARACTER)) == [
        "protagonist: mei",
        "mei: {name: ask, look: wenzhu, about: ask}",
        "cast: [mei (glad), lu]",
        '- "mei (uneasy): ask, {asks}?"',
        "- mei: ask",
        '- "mei: ask"',
        'msgctxt "characters.mei.name"',
    ]
    assert _changed(rename(FILES, "ask", "mei", Named.CIRCUMSTANCE)) == [
        "mei: {label: ask, set: [ask = true, confidence = 30]}",
        "circumstance: mei",
        'msgctxt "circumstances.mei.label"',
    ]


SHARES = """\
promises:
  - 0% to 100% of plays reach ask or luck from ask
  - 0% to 100% of plays end with ask or visited(ask) from ask
  - "0% to 90% of plays end with not ask from every start"
"""


@pytest.mark.parametrize(
    ("named", "lines"),
    [
        (
            Named.SCENE,
            [
                "- 0% to 100% of plays reach new or luck from ask",
                "- 0% to 100% of plays end with ask or visited(new) from ask",
            ],
        ),
        (
            Named.VALUE,
            [
                "- 0% to 100% of plays end with new or visited(ask) from ask",
                '- "0% to 90% of plays end with not new from every start"',
            ],
        ),
        (
            Named.CIRCUMSTANCE,
            [
                "- 0% to 100% of plays reach ask or luck from new",
                "- 0% to 100% of plays end with ask or visited(ask) from new",
            ],
        ),
    ],
)
def test_promises_of_shares(named: Named, lines: list[str]) -> None:
    """What plays reach is a scene, what they end with is of values, and where they come from a start."""
    text = STORY.replace("upward: 1 ", "upward: 1.1 ").replace("start: ask\n", f"start: ask\n{SHARES}", 1)
    files = StoryFiles("desk", (Source("desk.yaml", text),), (), {})
    found = _changed(rename(files, "ask", "new", named), files)
    assert [line for line in found if "plays" in line] == lines


@pytest.mark.parametrize(
    ("old", "new", "named", "why"),
    [
        ("ask", "gate", None, "“ask” is a character and a circumstance and a scene and a stat or flag."),
        ("akk", "gate", None, "There is no id “akk”. Did you mean “ask”?"),
        ("other", "gate", None, "A choice is named with its scene: ask.other."),
        ("way", "Way", None, "“Way” is no id"),
        ("way", "way", None, "“way” is what it is called already."),
        ("way", "ask", None, "There is a scene “ask” already."),
        ("ask.ask", "other", None, "There is a choice or outcome “ask.other” already."),
        ("ask.ask", "way.go", None, "A choice is renamed where it is"),
        ("ask.ask", "next", None, "“next” is what going on without a choice is called."),
        ("asks", "not", None, "“not” is a word of conditions."),
        ("asks", "energy", None, "“energy” is one of the five standard stats"),
        ("confidence", "nerve", None, "“confidence” is one of the five standard stats"),
        ("asks", "ask", None, "There is a stat or flag “ask” already."),
        ("lu", "text", None, "“text:” has a meaning of its own in a line."),
    ],
)
def test_what_may_not_be_is_refused(old: str, new: str, named: Named | None, why: str) -> None:
    """A sentence says why, and nothing is made."""
    made = rename(FILES, old, new, named)
    assert isinstance(made, Refused)
    assert made.why.startswith(why)


def _after(files: StoryFiles, *names: tuple[str, str, Named | None]) -> StoryFiles:
    for old, new, named in names:
        made = rename(files, old, new, named)
        assert isinstance(made, Renamed), made
        files = made.files
    return files


def _head(files: StoryFiles) -> list[str]:
    return [line for line in files.story[0].lines() if line.startswith("renamed:") or ": {a" in line[:4]]


def test_names_one_after_the_other_are_all_kept() -> None:
    """First b, then c: both old ids lead to c. Back to b: c leads there. What meant another is refused."""
    twice = _after(FILES, ("way", "b", None), ("b", "c", None))
    assert _head(twice) == ["renamed: {b: c, way: b}"]
    assert _head(_after(twice, ("c", "b", None))) == ["renamed: {c: b, way: b}"]
    assert _head(_after(twice, ("c", "way", None))) == ["renamed: {b: c, c: way}"]
    assert _head(_after(twice, ("luck.late", "rain", None), ("luck", "fall", None)))[0] == (
        "renamed: {luck: fall, luck.late: luck.rain, b: c, way: b}"
    )
    refused = rename(twice, "luck", "way")
    assert isinstance(refused, Refused)
    assert refused.why.startswith("“way” was the name of something else before")


def test_the_alias_takes_the_shape_of_the_head() -> None:
    """A head in brackets, a list of lines, ends of lines of another system, no end of the last line."""
    lines = STORY.replace("start: ask\n", "start: ask\nrenamed:\n  old: ask  # once\n")
    lines = lines.replace("upward: 1 ", "upward: 1.1 ").replace("\n", "\r\n")
    made = rename(StoryFiles("desk", (Source("desk.yaml", lines),)), "way", "road")
    assert isinstance(made, Renamed)
    assert "\r\nrenamed:\r\n  way: road\r\n  old: ask  # once\r\n" in made.files.story[0].text
    first, _, scenes = STORY.partition("start: ask\n")
    moved = StoryFiles("desk", (Source("desk.yaml", first + scenes + "start: ask"),))
    made = rename(moved, "way", "road")
    assert isinstance(made, Renamed)
    assert made.files.story[0].text.endswith("\nstart: ask\nrenamed: {way: road}")


def test_what_would_be_another_story_is_refused() -> None:
    """A name hidden behind an escape is not found: the proof notices, and nothing is made."""
    hidden = STORY.replace('"ask {asks}"', '"ask {\\x61sks}"')
    files = StoryFiles("desk", (Source("desk.yaml", hidden),))
    assert load(files.story[0]).scenario is not None
    made = rename(files, "asks", "n")
    assert isinstance(made, Refused)
    assert made.why.startswith("It would not be a whole story: desk.yaml:18:")
    broken = StoryFiles("desk", (Source("desk.yaml", STORY.replace("goto: luck", "goto: lukc")),))
    made = rename(broken, "asks", "n")
    assert isinstance(made, Refused)
    assert made.why == "desk.yaml has mistakes; mend what main.py check says of it first."


ROOMS = ("playable", "proven")
PLAYABLE = sorted(
    path for room in ROOMS for path in (CORPUS / room).iterdir() if path.suffix in {"", ".yaml"}
)
PLAYABLE += sorted((Path(__file__).parents[2] / "scenarios" / "examples").iterdir())


@pytest.mark.one_in(2)
@pytest.mark.parametrize("path", PLAYABLE, ids=lambda path: path.name)
def test_every_id_of_the_corpus_can_be_renamed(path: Path) -> None:
    """With what the format has: promises, words, names, files of scenes. And back, all is as it was."""
    if load_path(path).scenario is None:
        return
    files = read_files(path).files
    found = occurrences(files.story)
    for named, id_ in sorted({(each.named, each.id) for each in found if each.defines}):
        if id_ in STANDARD_STATS:
            continue
        there = _after(files, (id_, "zzz_new", named))
        new = f"{id_.rpartition('.')[0]}.zzz_new".lstrip(".")
        back = _after(there, (new, id_.rpartition(".")[2], named))
        for was, now in zip(files.all(), back.all(), strict=True):
            kept = now.text.replace(f"renamed: {{{new}: {id_}}}\n", "")
            assert kept.replace("upward: 1.1", "upward: 1", 1) == was.text.replace(
                "upward: 1.1", "upward: 1", 1
            )


def test_each_file_of_a_story_in_several_has_its_own_edits() -> None:
    """Where a scene is defined in one file and led to from another; the alias is in the head."""
    files = read_files(CORPUS / "playable" / "two_doors_in_files").files
    made = rename(files, "corridor", "passage")
    assert isinstance(made, Renamed)
    changed = [line for line in _changed(made, files) if "passage" in line]
    assert changed == [
        "start: passage",
        "renamed: {corridor: passage}",
        "passage:",
        "- passage",
        "next: passage",
    ]


@pytest.mark.one_in(2, 1)
@pytest.mark.parametrize("path", shipped(), ids=lambda path: path.name)
def test_there_and_back_is_byte_for_byte_the_same(path: Path) -> None:
    """Ids of the stories that ship, of every kind: renamed, and its walks hold; and back, all as it was."""
    files = read_files(path).files
    found = occurrences(files.story)
    dice = random.Random(path.name)  # noqa: S311 - which ids are tried
    for named in Named:
        ids = sorted({each.id for each in found if each.defines and each.named is named})
        free = [
            each
            for each in ids
            if each not in {"confidence", "opportunity", "ability", "energy", "connection"}
        ]
        for old in dice.sample(free, min(1, len(free))):
            there = _after(files, (old, "zzz_new", named))
            new = f"{old.rpartition('.')[0]}.zzz_new".lstrip(".")
            back = _after(there, (new, old.rpartition(".")[2], named))
            for was, now in zip(files.all(), back.all(), strict=True):
                kept = now.text.replace(f"renamed: {{{new}: {old}}}\n", "")
                kept = kept.replace(f"renamed: {{{new}: {old}, ", "renamed: {")
                assert kept.replace(": 1.1", ": 1", 1) == was.text.replace(": 1.1", ": 1", 1)


CLINIC = Path(__file__).parents[1] / "corpus" / "playable" / "clinic.yaml"


@pytest.mark.parametrize(
    ("old", "new", "places"), [("clinic", "door_of_all", 4), ("tin_roof", "roof", 2), ("amina", "zawadi", 5)]
)
def test_what_a_story_brings_is_renamed(old: str, new: str, places: int) -> None:
    """Its own places by every case and the cover, its sounds, its people who are put together from parts."""
    files = read_files(CLINIC).files
    made = rename(files, old, new)
    assert isinstance(made, Renamed)
    assert len(made.edits[str(CLINIC)]) == places
    back = rename(made.files, new, old)
    assert isinstance(back, Renamed)
    assert back.files == files


@pytest.mark.parametrize(("old", "new"), [("clinic", "lake"), ("tin_roof", "none"), ("ward", "clinic")])
def test_nothing_is_called_as_what_ships(old: str, new: str) -> None:
    """Not a place as one of the catalogue, no sound as silence, no two alike."""
    assert isinstance(rename(read_files(CLINIC).files, old, new), Refused)
