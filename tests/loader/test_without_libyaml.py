"""Where PyYAML has no C parser, stories are read all the same."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from random import Random

import pytest

from tests.loader.corpus import CORPUS, examples
from tests.loader.mutate import mutated
from tests.loader.two_ways import differently_read

WITHOUT = """
import sys
sys.modules["yaml._yaml"] = None
from pathlib import Path
from tests.loader.corpus import load_example
for name in sys.argv[1:]:
    print(Path(name).name, *sorted({one.rule for one in load_example(Path(name)).diagnostics}))
"""


def test_the_same_files_are_read_and_refused() -> None:
    """The pure parser's events give the same scenarios and break the same rules."""
    names = sorted(str(path) for kind in ("broken", "playable") for path in examples(kind))
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT, *names],
        cwd=CORPUS.parents[1],
        capture_output=True,
        text=True,
        check=True,
    )
    for line in done.stdout.splitlines():
        name, *rules = line.split()
        expected = [name[:5]] if name.startswith("UP") else []
        assert rules == expected or name.startswith("UP607")
    assert len(done.stdout.splitlines()) == len(names)


FILES = [path.read_bytes() for path in sorted(CORPUS.glob("*/*.yaml"))]
FOLDERS = sorted({path.parent for path in CORPUS.glob("*/*/scenario.yaml")})
STORIES = sorted((Path(__file__).parents[2] / "scenarios").rglob("scenario.yaml"))


def told(content: bytes) -> str:
    """How the two ways differ over a file's bytes; empty where they do not."""
    return differently_read(content.decode(errors="replace"))


def test_the_corpus_is_the_same_both_ways() -> None:
    """The same scenario, and the same findings at the same places in the same words."""
    assert [text for text in map(told, FILES) if text] == []


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda path: path.name)
def test_stories_in_several_files_are_the_same_both_ways(folder: Path) -> None:
    """Each of their files, and in each whatever has gone wrong in one of them."""
    texts = {path.stem: path.read_bytes() for path in sorted(folder.glob("scenes/*.yaml"))}
    main = (folder / "scenario.yaml").read_text(encoding="utf-8")
    files = {name: text.decode(errors="replace") for name, text in texts.items()}
    assert differently_read(main, files) == ""
    for name, text in texts.items():
        for seed in range(20):
            broken = mutated(Random(seed), [text]).decode(errors="replace")  # noqa: S311
            assert differently_read(main, {**files, name: broken}) == ""


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.parent.name)
def test_the_stories_that_ship_are_the_same_both_ways(path: Path) -> None:
    """Players without libyaml play the same."""
    assert told(path.read_bytes()) == ""


@pytest.mark.parametrize("first", range(0, 1000, 100))
def test_files_gone_wrong_are_the_same_both_ways(first: int) -> None:
    """Some of the 20,000 of python tests/benchmarks/mutations.py --both-ways."""
    seeds = range(first, first + 100)
    assert {seed: text for seed in seeds if (text := told(mutated(Random(seed), FILES)))} == {}  # noqa: S311


@pytest.mark.parametrize(
    "text",
    [
        "upward: 1\nti\ufefftle: x\nstart: a\n",
        "up\ufeffward: 1\n",
        "upward: 1\n  t: lu\n\ufeffx:\n  y: 1\n",
        "characters:\n  lu: {name:[[[[a: b]]]]}\n",
        "characters:\n  lu: {name:,look: wenzhu}\n",
        "characters:\n  lu: {name:   , look: wenzhu}\n",
        "characters:\n  lu: {name: \n  }\n",
        "characters:\n  lu: {name: !Lu, look: wenzhu}\n",
    ],
)
def test_what_the_two_parsers_once_told_otherwise(text: str) -> None:
    """Byte order marks inside, a colon without a space, nothing before a comma, a tag before one."""
    assert differently_read(text) == ""
