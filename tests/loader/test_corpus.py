"""The corpus: a broken file and its message for every rule, and playable files that are taken without a word.

Further ways to break a rule are called after it and a word: `UP127-colon-space.in-braces.yaml`.

UPDATE_GOLDEN=1 uv run --group dev pytest tests/loader/test_corpus.py writes the messages anew.
"""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

import pytest

from game.diagnostics import RULES, Severity
from game.story import follow, parse_walk
from tests.loader.corpus import CORPUS, example, examples, load_example, shown

if TYPE_CHECKING:
    from pathlib import Path

BROKEN = CORPUS / "broken"
PLAYABLE = CORPUS / "playable"
GOLDEN = sorted(BROKEN.glob("*.txt"))
AVOIDED = re.compile(r"\b(invalid|token|scalar|None|mapping|sequence|parse|null|anchor|alias)\b")


def by_name(path: Path) -> str:
    """The id of a parametrised test."""
    return path.name


def test_every_rule_has_an_example() -> None:
    """A rule without a broken file and its message fails, and so does a file that belongs to no rule."""
    elsewhere = {
        path.stem
        for room in ("proven", "walks", "laid", "translated")
        for path in (CORPUS / room).glob("*.txt")
    }
    wanted = {f"{rule.id}-{rule.name}" for rule in RULES.values()} - elsewhere
    broken = {path.name.removesuffix(".yaml").removesuffix(".upward") for path in examples("broken")}
    assert {path.stem for path in GOLDEN} == broken | {"UP101-no-file"}
    assert {stem for stem in broken if "." not in stem} == wanted - {"UP101-no-file"}
    assert {stem.partition(".")[0] for stem in broken} <= wanted


@pytest.mark.parametrize("golden", GOLDEN, ids=by_name)
def test_one_slip_gets_one_message(golden: Path) -> None:
    """A broken file breaks its own rule, no other, and once."""
    found = [one.rule for one in load_example(example(golden)).diagnostics]
    rule = golden.stem[:5]
    assert found == [rule] or (rule == "UP607" and found[-1] == rule)


@pytest.mark.parametrize("golden", GOLDEN, ids=by_name)
def test_message_is_the_recorded_one(golden: Path) -> None:
    """What an author is told stays as it was agreed."""
    path = example(golden)
    said = shown(load_example(path), path)
    if os.environ.get("UPDATE_GOLDEN"):
        golden.write_text(said, encoding="utf-8")
    assert said == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("golden", GOLDEN, ids=by_name)
def test_a_scenario_comes_back_exactly_when_nothing_is_an_error(golden: Path) -> None:
    """Errors stop a story; warnings and advice do not."""
    loaded = load_example(example(golden))
    failed = any(one.severity is Severity.ERROR for one in loaded.diagnostics)
    assert (loaded.scenario is None) == failed


@pytest.mark.parametrize("golden", GOLDEN, ids=by_name)
def test_messages_speak_the_words_of_authors(golden: Path) -> None:
    """No message uses a programmer's word, and every one offers a remedy."""
    for one in load_example(example(golden)).diagnostics:
        assert not AVOIDED.search(f"{one.message} {one.hint}")
        assert one.hint


@pytest.mark.parametrize("path", examples("playable"), ids=by_name)
def test_playable_files_load_without_a_word(path: Path) -> None:
    """What the format allows is taken without error, warning or advice."""
    loaded = load_example(path)
    assert loaded.diagnostics == ()
    assert loaded.scenario is not None


@pytest.mark.parametrize("path", sorted(PLAYABLE.glob("*.walk")), ids=by_name)
def test_walks_of_playable_files_hold(path: Path) -> None:
    """A playable file plays as its walks say."""
    walk = parse_walk(path.read_text(encoding="utf-8"))
    scenario = load_example(example(PLAYABLE / f"{walk.scenario}.walk")).scenario
    assert scenario is not None
    assert follow(scenario, walk) is None
