"""Whatever is done to a file, reading it gives a scenario or reasons, and never raises."""

from __future__ import annotations

import gc
import shutil
from random import Random
from typing import TYPE_CHECKING

import pytest

from game.diagnostics import RULES, Severity, Source, render
from game.loader import load, load_path
from tests.loader.corpus import CORPUS
from tests.loader.mutate import mutated
from tests.loader.strolling import stroll

if TYPE_CHECKING:
    from pathlib import Path

FOLDERS = sorted({path.parent for path in CORPUS.glob("*/*/scenario.yaml")})
FILES = [path.read_bytes() for path in sorted(CORPUS.glob("*/*.yaml"))]


@pytest.mark.parametrize("seed", range(20))
def test_nothing_raises(seed: int, tmp_path: Path) -> None:
    """A hundred files gone wrong: each can be played or is refused, in words, at places that exist."""
    random = Random(seed)  # noqa: S311 - mutations that can be had again
    file = tmp_path / "story.yaml"
    for _ in range(100):
        file.write_bytes(mutated(random, FILES))
        loaded = load_path(file)
        failed = any(one.severity is Severity.ERROR for one in loaded.diagnostics)
        assert (loaded.scenario is None) == failed
        lines = loaded.source.lines()
        for one in loaded.diagnostics:
            assert one.rule in RULES
            assert 1 <= one.span.line <= len(lines)
            assert 1 <= one.span.column < one.span.end_column
            assert one.span.column <= len(lines[one.span.line - 1]) + 1
        if loaded.scenario is not None:
            stroll(loaded.scenario, random)
        assert render(loaded.diagnostics, [loaded.source]).count("\n") >= len(loaded.diagnostics) - 1


@pytest.mark.parametrize("seed", range(10))
def test_nothing_raises_of_stories_in_several_files(seed: int, tmp_path: Path) -> None:
    """Forty folders gone wrong in one file or in all: each finding is at a place that one of them has."""
    random = Random(seed)  # noqa: S311
    for number in range(40):
        folder = tmp_path / str(number)
        shutil.copytree(random.choice(FOLDERS), folder)
        files = [file for file in sorted(folder.rglob("*.y*ml")) if random.random() < 0.7]
        for file in files:
            file.write_bytes(
                mutated(random, [file.read_bytes(), random.choice(FILES)][: random.randint(1, 2)])
            )
        loaded = load_path(folder)
        failed = any(one.severity is Severity.ERROR for one in loaded.diagnostics)
        assert (loaded.scenario is None) == failed
        lines = {source.name: source.lines() for source in loaded.sources}
        for one in loaded.diagnostics:
            shown = lines.get(one.span.file, [""])
            assert one.span.file in lines or one.rule in {"UP144", "UP136"}
            assert 1 <= one.span.line <= len(shown)
            assert 1 <= one.span.column < one.span.end_column
            assert one.span.column <= len(shown[one.span.line - 1]) + 1
        if loaded.scenario is not None:
            stroll(loaded.scenario, random)
        assert render(loaded.diagnostics, loaded.sources).count("\n") >= len(loaded.diagnostics) - 1


def test_reading_leaves_nothing_to_the_collector() -> None:
    """While a file is read the collector rests, so nothing may need it: no value refers to itself."""
    gc.collect()
    for content in FILES:
        load(Source("story.yaml", content.decode(errors="replace")))
    for folder in FOLDERS:
        load_path(folder)
    assert gc.collect() == 0
