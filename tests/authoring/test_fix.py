"""Remedies that are certain are made; nothing else is, and what is made is what was meant.

UPDATE_GOLDEN=1 uv run --group dev pytest tests/authoring/test_fix.py writes the list of them anew.
"""

from __future__ import annotations

import os
from pathlib import Path
from random import Random

import pytest

from game.authoring.fix import fixed
from game.cli.stories import shipped
from game.diagnostics import Edit, Source, Span, edited, surely_meant
from game.loader import Loaded, load, load_path, load_texts
from game.loader.occurrences import occurrences
from tests.loader.corpus import CORPUS, load_example
from tests.loader.mutate import mutated

BROKEN = sorted((CORPUS / "broken").glob("*.yaml"))
GOLDEN = Path(__file__).with_name("fixes.txt")
GATE = (CORPUS / "mended" / "UP301-unknown-scene.yaml").read_text(encoding="utf-8")
FILES = [path.read_bytes() for path in sorted(CORPUS.glob("*/*.yaml"))]


def _kinds(loaded: Loaded) -> set[str]:
    return {one.rule for one in loaded.diagnostics}


def _holds(loaded: Loaded) -> None:
    """The promises of `--fix`, for a file: nothing new is wrong, nothing more is mended the second time."""
    made = fixed(loaded, "story")
    unread = loaded.scenario is None and len(loaded.diagnostics) == 1
    assert unread or _kinds(made.left) <= _kinds(loaded)
    assert (made.left.scenario is not None) or loaded.scenario is None
    again = fixed(load(made.left.source, id="story"), "story")
    assert (again.left.written, again.made) == (made.left.written, ())
    assert bool(made.made) == (made.left.written != loaded.written)


def test_what_is_mended_is_the_recorded_list() -> None:
    """Each broken file of the corpus that has a certain remedy: what stood there, what stands there now."""
    said = ""
    for path in BROKEN:
        made = fixed(load_example(path), "story")
        for one in made.made:
            words = ", ".join(f"{before!r} -> {after!r}" for before, after in one.words)
            said += f"{path.stem}:{one.finding.span.line}: {words}\n"
        assert not made.made or not made.left.diagnostics, path.name
    if os.environ.get("UPDATE_GOLDEN"):
        GOLDEN.write_text(said, encoding="utf-8")
    assert said == GOLDEN.read_text(encoding="utf-8")


@pytest.mark.parametrize("path", BROKEN, ids=lambda path: path.stem)
def test_nothing_new_is_wrong_in_the_corpus(path: Path) -> None:
    """Every broken file, whether it has a remedy that is certain or not."""
    _holds(load_example(path))


@pytest.mark.parametrize("seed", range(8))
def test_nothing_new_is_wrong_whatever_was_done_to_a_file(seed: int) -> None:
    """Files gone wrong at random: bytes, lines, structure, pieces of other files."""
    random = Random(seed)  # noqa: S311 - mutations that can be had again
    for _ in range(40):
        text = mutated(random, FILES).decode(errors="replace")
        _holds(load(Source("story.yaml", text), id="story"))


def _slips(word: str) -> list[str]:
    """A word with a letter missing, doubled, another, or two changed places."""
    at = len(word) // 2
    return [
        word[:at] + word[at + 1 :],
        word[:at] + word[at] + word[at:],
        word[:at] + ("q" if word[at] != "q" else "k") + word[at + 1 :],
        word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :],
    ]


@pytest.mark.parametrize("path", sorted((CORPUS / "playable").glob("*.yaml")), ids=lambda path: path.stem)
def test_a_slip_is_mended_to_what_it_was_or_left(path: Path) -> None:
    """Every place of the file where an id is named, with four slips: the file of before, or untouched."""
    source = Source("story.yaml", path.read_text(encoding="utf-8"))
    mended = left = 0
    for each in occurrences([source]):
        if each.defines:
            continue
        for slip in _slips(each.id):
            text = edited(source.text, [Edit(each.span, slip)])
            made = fixed(load(Source("story.yaml", text), id="story"), "story")
            assert made.left.source.text in {source.text, text}, (each, slip)
            mended += made.left.source.text == source.text != text
            left += made.left.source.text == text
    assert mended > left / 2


@pytest.mark.parametrize(
    ("good", "bad"),
    [
        ("confidence >= 40 and not asked", "confidence >= 40 && not asked"),
        ("confidence >= 40 or asked", "confidence >= 40 OR asked"),
        ("confidence == 40", "confidence = 40"),
        ("confidence == 40 and asked", "confidence = 40 && askd"),
    ],
)
def test_conditions_of_other_languages(good: str, bad: str) -> None:
    """Signs that mean the same there; also where one hides a slip of another kind behind it."""
    story = GATE.replace("{text: Wait,", f'{{text: Wait, if: "{good}", locked: "No.",')
    assert load(Source("gate.yaml", story)).scenario is not None
    made = fixed(load(Source("gate.yaml", story.replace(good, bad))), "gate")
    assert made.left.source.text == story


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("      - You stand, #1 here.", '      - "You stand, #1 here."'),
        ("      - He said: go: on.", '      - "He said: go: on."'),
        ("      - lu: He said: go.", '      - lu: "He said: go."'),
        ("      - lu (glad): He said: go.", '      - lu (glad): "He said: go."'),
        ("      - {text：Go.}", "      - {text: Go.}"),
        ("      - {text:Go.}", "      - {text: Go.}"),
        ("\t\t\t- Go.", "      - Go."),
        ("      - {text:\tGo.}", "      - {text: Go.}"),
        ("      - {text: Go?}", '      - {text: "Go?"}'),
    ],
)
def test_words_and_signs_of_yaml(wrong: str, right: str) -> None:
    """Quotes for words that are cut, YAML's own signs, spaces for tabs; all else is as it was."""
    line = "      - You stand at the gate."
    assert line in GATE
    made = fixed(load(Source("gate.yaml", GATE.replace(line, wrong))), "gate")
    assert made.left.source.text == GATE.replace(line, right)


@pytest.mark.parametrize(
    "line",
    [
        "      - You stand here. # a remark, or words",
        '      - He said "go: on".',
        "      - He said: go: on. # or a remark",
        "      - -5 degrees, -6 at night.",
        "      - text: goto: hall",
        "      - lu: Lu, look: wenzhu}",
    ],
)
def test_what_could_be_meant_otherwise_stays(line: str) -> None:
    """A remark after one space, quotes inside words, a dash before words."""
    text = GATE.replace("      - You stand at the gate.", line)
    assert fixed(load(Source("gate.yaml", text)), "gate").left.source.text == text


def test_each_file_of_a_story_in_several_is_mended() -> None:
    """A slip in the head and one in a file of scenes, each in its own file."""
    head, _, scenes = GATE.partition("scenes:\n")
    scenes = "\n".join(line.removeprefix("  ") for line in scenes.split("\n"))
    head = head.replace("upward: 1", "upward: 1.1")
    whole = [Source("a/scenario.yaml", head), Source("a/scenes/1.yaml", scenes)]
    assert load_texts(whole, id="a").scenario is not None
    broken = [
        Source(whole[0].name, whole[0].text.replace("protagonist:", "protagonits:")),
        Source(whole[1].name, whole[1].text.replace("goto: hall", "goto: hlal", 1)),
    ]
    made = fixed(load_texts(broken, id="a"), "a")
    assert made.left.written == tuple(whole)
    assert [one.finding.span.file for one in made.made] == ["a/scenario.yaml", "a/scenes/1.yaml"]


def test_an_id_misspelt_twice_is_left() -> None:
    """It may be the definition that is misspelt; once, it is a slip."""
    once = GATE.replace("goto: hall", "goto: hlal", 1)
    assert fixed(load(Source("gate.yaml", once)), "gate").left.source.text == GATE
    twice = GATE.replace("goto: hall", "goto: hlal")
    assert fixed(load(Source("gate.yaml", twice)), "gate").left.source.text == twice


def test_only_one_name_may_be_near() -> None:
    """Not where two are, where a digit is another, or where a word is short."""
    assert surely_meant("gaet", ["gate", "hall"]) == "gate"
    assert surely_meant("Gate", ["gate", "hall"]) == "gate"
    assert surely_meant("gates", ["gate", "gatek"]) is None
    assert surely_meant("end_2", ["end_1"]) is None
    assert surely_meant("end", ["ends"]) is None
    assert surely_meant("x" * 100, ["x" * 99]) is None


def test_edits_change_nothing_outside_of_them() -> None:
    """Whatever ends the lines; of edits that overlap the first is made."""
    text = "one\r\ntwo three\u2028four\n"
    edits = [
        Edit(Span("a", 3, 1, 5), "4"),
        Edit(Span("a", 1, 1, 1), ">"),
        Edit(Span("a", 2, 5, 10), "3"),
        Edit(Span("a", 2, 5, 10), "3"),
        Edit(Span("a", 2, 7, 8), "x"),
    ]
    assert edited(text, edits) == ">one\r\ntwo 3\u20284\n"


@pytest.mark.parametrize("path", shipped(), ids=lambda path: path.name)
def test_a_good_story_is_left_alone(path: Path) -> None:
    """There is nothing to mend in the stories that ship."""
    loaded = load_path(path)
    assert not any(one.fix for one in loaded.diagnostics)
