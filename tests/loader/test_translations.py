"""A story's words out of a PO file: what is used of it, and what is said of the rest.

UPDATE_GOLDEN=1 uv run --group dev pytest tests/loader/test_translations.py writes the messages anew.
"""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.diagnostics import Severity, Source
from game.loader import Loaded, Translation, load, load_path
from game.loader.passages import passages
from game.loader.text_spans import text_spans
from game.loader.translation_file import languages_of
from game.story.line_marks import line_mark
from game.story.scenario import Choices
from game.story.text import Run
from tests.loader.corpus import CORPUS, load_translation, shown
from tests.words.msgfmt import msgfmt_takes

if TYPE_CHECKING:
    from pathlib import Path

ROOM = CORPUS / "translated"
GOLDEN = sorted(ROOM.glob("*.txt"))
DESK = (ROOM / "desk.yaml").read_text(encoding="utf-8")
WHOLE = (CORPUS / "mended" / "UP912-fuzzy.po").read_text(encoding="utf-8")


def desk(po: str = WHOLE, story: str = DESK) -> Loaded:
    """The desk in the German of this PO text."""
    return load(
        Source("desk.yaml", story), translation=Translation(language="de", name="de.po", content=po.encode())
    )


def said(loaded: Loaded) -> list[str]:
    """Every text that is shown."""
    assert loaded.scenario is not None
    return [each.source for each in passages(loaded.scenario)]


@pytest.mark.parametrize("golden", GOLDEN, ids=lambda path: path.stem)
def test_one_slip_gets_one_message(golden: Path) -> None:
    """A slip breaks its own rule, no other, and once; the story is there, whatever its translation is."""
    loaded = load_translation(golden.with_suffix(".po"))
    assert [one.rule for one in loaded.diagnostics] == [golden.stem[:5]]
    assert all(one.hint and one.severity is not Severity.ERROR for one in loaded.diagnostics)
    assert loaded.scenario is not None


@pytest.mark.parametrize("golden", GOLDEN, ids=lambda path: path.stem)
def test_message_is_the_recorded_one(golden: Path) -> None:
    """What a translator is told stays as it was agreed."""
    path = golden.with_suffix(".po")
    told = shown(load_translation(path), path)
    if os.environ.get("UPDATE_GOLDEN"):
        golden.write_text(told, encoding="utf-8")
    assert told == golden.read_text(encoding="utf-8")


def test_every_slip_of_the_room_has_its_message() -> None:
    """A file without a message is looked at by nobody."""
    assert {path.stem for path in ROOM.glob("*.po")} | {"UP914-no-translation"} == {
        path.stem for path in GOLDEN
    }


@pytest.mark.parametrize("path", sorted((CORPUS / "mended").glob("*.po")), ids=lambda path: path.stem)
def test_msgfmt_has_nothing_to_say(path: Path) -> None:
    """GNU gettext takes the same files."""
    assert msgfmt_takes(path, "--check-format")


def test_the_words_change_and_nothing_else() -> None:
    """Ids, speakers, moods, values and what leads where stay; the scenario knows what it was written in."""
    source, loaded = load(Source("desk.yaml", DESK)).scenario, desk()
    assert source is not None
    story = loaded.scenario
    assert story is not None
    assert loaded.diagnostics == ()
    assert (story.language, story.as_written.language, source.as_written.language) == ("de", "en", "en")
    assert (story.id, story.digest, story.slots) == (source.id, source.digest, source.slots)
    line, before = story.scenes["queue"].lines[0], source.scenes["queue"].lines[0]
    assert (line.speaker, line.mood, line.condition) == (before.speaker, before.mood, before.condition)
    assert line.text.runs == (
        Run("Du hast "),
        Run("{confidence}", slot=0),
        Run(" und bist "),
        Run("dran", emphasis=True),
        Run("."),
    )
    assert [*story.scenes] == [*source.scenes]
    assert said(loaded) == [
        "Der Schalter",
        "Lu",
        "Du hast {confidence} und bist *dran*.",
        "Nach dem Weg fragen",
        "Der Saal ist voll.",
        "Drinnen",
    ]


def test_a_line_that_moves_keeps_its_translation() -> None:
    """One is put before it, and the source of another is mended: the words follow what they translate."""
    line = "      - lu (glad): You have {confidence} and you are *next*.\n"
    loaded = desk(story=DESK.replace(line, f"      - Somebody coughs.\n{line}"))
    assert "Du hast {confidence} und bist *dran*." in said(loaded)
    assert [one.rule for one in loaded.diagnostics] == ["UP911"]
    assert "Somebody coughs." in said(loaded)


def test_two_lines_of_one_source_keep_their_own_words() -> None:
    """The key decides first."""
    story = DESK.replace("      - The hall is full.\n", "      - The hall is full.\n" * 2)
    more = 'msgctxt "scenes.hall.lines.2"\nmsgid "The hall is full."\nmsgstr "Immer noch voll."\n'
    assert said(desk(f"{WHOLE}\n{more}", story))[-3:] == ["Der Saal ist voll.", "Immer noch voll.", "Drinnen"]


def test_nobody_speaks_out_of_a_translation() -> None:
    """Words that would be speech in an author's file are words."""
    story = desk(WHOLE.replace("Der Saal ist voll.", "lu (glad): Der Saal ist voll.")).scenario
    assert story is not None
    (line,) = story.scenes["hall"].lines
    assert (line.speaker, str(line.text)) == (None, "lu (glad): Der Saal ist voll.")


@pytest.mark.parametrize("title", ["Der *Schalter*", "Der {confidence}"])
def test_a_mark_where_none_means_anything_is_not_shown(title: str) -> None:
    """In a name or a title it would stand as it is; the author's words stay."""
    loaded = desk(WHOLE.replace("Der Schalter", title))
    (one,) = loaded.diagnostics
    assert one.rule == "UP904"
    assert one.message.endswith(f"“{title.removeprefix('Der ')}” would be shown as it stands")
    assert said(loaded)[0] == "The desk"


@pytest.mark.parametrize("first", ["", "#"])
def test_what_is_of_no_line_is_told_at_the_first(first: str) -> None:
    """One column of it at the least."""
    entry = WHOLE[WHOLE.index('msgctxt "title"') :].partition("\n\n")[0]
    (one,) = desk(f"{first}\n{WHOLE.replace(entry, '')}").diagnostics
    assert one.rule == "UP911"
    assert (one.span.line, one.span.column, one.span.end_column) == (1, 1, 2)


def test_signs_are_escaped_as_the_author_does() -> None:
    """A brace and an asterisk that mean nothing."""
    story = desk(WHOLE.replace("Der Saal ist voll.", r"Der {{Saal} ist v\\*ll.")).scenario
    assert story is not None
    assert str(story.scenes["hall"].lines[0].text) == "Der {Saal} ist v*ll."


@pytest.mark.parametrize(
    "words", [" ", r"\n", "\u200b", "* *", "\u00a0", "*", "{", "{}", "{x}", "\\", "a\x1b[2Jb"]
)
def test_no_empty_line_is_shown_and_none_that_steers(words: str) -> None:
    """Whatever stands in the file, there is something to read."""
    loaded = desk(WHOLE.replace("Der Saal ist voll.", words))
    assert "The hall is full." in said(loaded)
    assert [one.rule for one in loaded.diagnostics] in (["UP901"], ["UP904"], ["UP905"])


def test_a_story_that_is_not_english_is_translated_alike(tmp_path: Path) -> None:
    """Its own language needs no file, and the file of another is found beside it."""
    (tmp_path / "desk.yaml").write_text(DESK.replace("language: en", "language: zh-Hans"), encoding="utf-8")
    (tmp_path / "desk.de.po").write_text(WHOLE, encoding="utf-8")
    german, own = (load_path(tmp_path / "desk.yaml", language=code) for code in ("de", "zh-Hans"))
    assert german.scenario is not None
    assert own.scenario is not None
    assert (german.scenario.language, german.scenario.as_written.language) == ("de", "zh-Hans")
    assert (own.scenario.language, own.scenario.title, own.diagnostics) == ("zh-Hans", "The desk", ())


def test_what_turns_the_direction_of_words_is_told() -> None:
    """An author is told of such a sign as well: it shows words otherwise than they are."""
    loaded = desk(WHOLE.replace("Drinnen", "Drin\u202enen"))
    assert [one.rule for one in loaded.diagnostics] == ["UP143"]


def test_what_was_read_stays_read_in_another_language() -> None:
    """The marks of lines are of the author's words."""
    german, source = desk().scenario, load(Source("desk.yaml", DESK)).scenario
    assert german is not None
    assert source is not None
    marks = [
        [line_mark(line, place) for scene in story.scenes.values() for place, line in enumerate(scene.lines)]
        for story in (german, source)
    ]
    assert marks[0] == marks[1]


def test_a_tag_of_a_post_is_the_same_word_on_its_choices() -> None:
    """By the word it is known which tags a choice has: it is translated once for both."""
    choices = "    choices:\n      ask: {text: Ask the way, goto: hall}\n"
    tagged = choices.replace("goto: hall", "tags: [phd, up], goto: hall")
    story = DESK.replace(choices, f"    view: post\n    tags: [up]\n{tagged}")
    more = "".join(
        f'\nmsgctxt "scenes.queue.tags.{number}"\nmsgid "{tag}"\nmsgstr "{said}"\n'
        for number, tag, said in ((1, "up", "auf"), (2, "phd", "dr"))
    )
    loaded = desk(WHOLE + more, story)
    assert loaded.diagnostics == ()
    assert loaded.scenario is not None
    scene = loaded.scenario.scenes["queue"]
    assert isinstance(scene.then, Choices)
    assert (scene.tags, scene.then.choices[0].tags) == (("auf",), ("dr", "auf"))


def test_where_translations_are_looked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In the story's folder; and before that where languages are tried, for a folder that is read-only."""
    story = tmp_path / "desk"
    story.mkdir()
    (story / "scenario.yaml").write_text(DESK, encoding="utf-8")
    (story / "de.po").write_text(WHOLE, encoding="utf-8")
    assert said(load_path(story, language="de"))[0] == "Der Schalter"
    assert said(load_path(story / "scenario.yaml", language="de"))[0] == "Der Schalter"
    tried = tmp_path / "words" / "de" / "stories"
    tried.mkdir(parents=True)
    (tried / "desk.po").write_text(WHOLE.replace("Der Schalter", "Am Schalter"), encoding="utf-8")
    monkeypatch.setenv("UPWARD_WORDS", str(tmp_path / "words"))
    assert said(load_path(story, language="de"))[0] == "Am Schalter"
    assert [one.rule for one in load_path(story, language="../de").diagnostics] == ["UP914"]


def test_the_languages_of_a_story_are_those_of_all_places(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Beside it, and where languages are tried; of a language with two files, the one that is tried."""
    (tmp_path / "desk.yaml").write_text(DESK, encoding="utf-8")
    for code in ("de", "zh-Hans"):
        (tmp_path / f"desk.{code}.po").write_text(WHOLE, encoding="utf-8")
    tried = [tmp_path / "words" / code / "stories" / "desk.po" for code in ("de", "fr")]
    for path in tried:
        path.parent.mkdir(parents=True)
        path.write_text(WHOLE, encoding="utf-8")
    monkeypatch.setenv("UPWARD_WORDS", str(tmp_path / "words"))
    found = languages_of(tmp_path / "desk.yaml", "desk")
    assert found["de"] == tried[0]
    assert found["fr"] == tried[1]
    assert found["zh-Hans"] == tmp_path / "desk.zh-Hans.po"


def test_starts_that_can_be_chosen_are_translated() -> None:
    """Their label is a text like others."""
    starts = "circumstances:\n  rain: {label: Rain, set: [confidence = 10]}\nstart: queue"
    more = 'msgctxt "circumstances.rain.label"\nmsgid "Rain"\nmsgstr "Regen"\n'
    loaded = desk(f"{WHOLE}\n{more}", DESK.replace("start: queue", starts))
    assert loaded.diagnostics == ()
    assert loaded.scenario is not None
    assert [each.label for each in loaded.scenario.circumstances.values()] == ["Regen"]


def test_where_a_text_stands_in_its_translation() -> None:
    """What is found of a text is told at its line of the PO file; of one that is not there, of the story."""
    paths = (("scenes", "hall", "lines", 0), ("characters", "lu"), ("stats", "confidence"))
    assert [(span.file, span.line) for span in text_spans(desk(), paths)] == [
        ("de.po", 23),
        ("de.po", 11),
        ("desk.yaml", 8),
    ]
    (whole,) = text_spans(desk(), paths[:1])
    assert (whole.column, whole.end_column) == (1, len('msgstr "Der Saal ist voll."') + 1)


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"a" * (5 << 20), b"<<<<<<<\n", b"\0" * 99])
def test_a_file_that_is_none_leaves_the_story_as_it_is(content: bytes) -> None:
    """In its own language, and it is said why."""
    loaded = load(
        Source("desk.yaml", DESK), translation=Translation(language="de", name="de.po", content=content)
    )
    assert loaded.scenario is not None
    assert (loaded.scenario.title, loaded.scenario.language) == ("The desk", "en")
    assert [one.rule for one in loaded.diagnostics] == (["UP901"] if content else [])


_PIECES = st.sampled_from(
    [
        "msgid ",
        "msgstr ",
        "msgctxt ",
        "#, fuzzy\n",
        "#~ ",
        "#| ",
        '"',
        "\n",
        "{",
        "}",
        "{confidence}",
        "*",
        "\\",
        "\0",
    ]
)
_MARKS = ["{confidence}", "*", "\\\\", "{{", "Der Saal", "*dran*", " "]
_TEXT = st.text(max_size=12) | st.sampled_from(_MARKS)


@given(data=st.data())
def test_whatever_a_file_says_there_is_something_to_read(data: st.DataObject) -> None:
    """Pieces put in and taken out anywhere: no exception, no text that is empty or fills in another value."""
    po = WHOLE
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(po)))
        gone = data.draw(st.integers(0, 30))
        po = po[:at] + data.draw(_PIECES | _TEXT) + po[at + gone :]
    _always_readable(desk(po))


@given(texts=st.lists(_TEXT, min_size=6, max_size=6))
def test_whatever_is_translated_there_is_something_to_read(texts: list[str]) -> None:
    """Entries that are whole, of any words."""
    po = WHOLE
    for text, old in zip(texts, re.findall(r'msgstr "(.+)"', WHOLE), strict=True):
        quoted = "".join(f"\\{c}" if c in '"\\' else c for c in text if c not in "\r\n")
        po = po.replace(f'msgstr "{old}"', f'msgstr "{quoted}"')
    _always_readable(desk(po))


@given(content=st.binary(max_size=200))
def test_any_bytes_are_taken(content: bytes) -> None:
    """A file of any bytes."""
    _always_readable(
        load(Source("desk.yaml", DESK), translation=Translation(language="de", name="de.po", content=content))
    )


def _always_readable(loaded: Loaded) -> None:
    words = said(loaded)
    assert len(words) == 6
    assert all(any(char.isprintable() and not char.isspace() for char in each) for each in words)
    assert loaded.scenario is not None
    line = loaded.scenario.scenes["queue"].lines[0].text
    assert [run.slot for run in line.runs if run.slot is not None]
    assert sum(run.emphasis for run in line.runs) >= 1
