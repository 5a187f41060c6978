"""A story in several files is the same story as in one, and each finding is at its line of its file."""

from __future__ import annotations

from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import pytest
from attrs import asdict, evolve

from game.analysis import Budget
from game.authoring.odds import odds
from game.authoring.proof import prove
from game.diagnostics import Source
from game.loader import load, load_path
from game.story import follow, parse_walk
from tests.loader.corpus import CORPUS
from tests.loader.split_story import load_split, parts

if TYPE_CHECKING:
    from game.diagnostics import Diagnostic
    from game.loader import Loaded
    from tests.loader.split_story import Parts

ROOT = Path(__file__).parents[2]
STORIES = [
    *sorted((CORPUS / "playable").glob("*.yaml")),
    *sorted((CORPUS / "proven").glob("*.yaml")),
    *(
        path
        for path in sorted((ROOT / "scenarios").rglob("scenario.yaml"))
        if not path.with_name("scenes").exists()
    ),
]
# Of these the sum of all files counts, or what is said of a file names others of its lines.
BY_FILE = ("UP102", "UP104", "UP106", "UP607", "UP608-ambiguous-words.several")
BROKEN = [
    path
    for path in sorted((CORPUS / "broken").glob("*.yaml"))
    if not path.name.startswith(BY_FILE) and parts(path.read_text(encoding="utf-8", errors="replace"))
]


def named(path: Path) -> str:
    """The id of a parametrised test."""
    return path.parent.name if path.stem == "scenario" else path.stem


def cut(pieces: Parts, seed: int) -> tuple[Loaded, Loaded]:
    """A story divided at random, and the same in one file in the order in which the files are read."""
    dice = Random(seed)  # noqa: S311
    names = ["", *(f"{number}_{seed}" for number in range(dice.randint(1, 4)))]
    where = {scene: dice.choice(names) for scene in pieces.scenes}
    where[dice.choice([*where])] = names[1]
    held = {name: [scene for scene in pieces.scenes if where[scene] == name] for name in names}
    files = {name: pieces.file(scenes) for name, scenes in held.items() if name and scenes}
    order = [scene for name in sorted(held) for scene in held[name]]
    whole = load(Source("scenario.yaml", pieces.together(order)), id="story")
    return load_split(pieces.main(held[""]), files), whole


def differing(one: Loaded, other: Loaded) -> list[str]:
    """In what two scenarios differ, but for their hash."""
    assert one.scenario is not None
    assert other.scenario is not None
    made = asdict(one.scenario, recurse=False)
    assert list(one.scenario.scenes) == list(other.scenario.scenes)
    return [name for name in made if name != "digest" and getattr(other.scenario, name) != made[name]]


def told(loaded: Loaded, found: tuple[Diagnostic, ...]) -> list[tuple[str, ...]]:
    """What is said, each with the words it points at and the line they stand in, wherever that is."""
    lines = {source.name: source.lines() for source in loaded.sources}
    return sorted(
        (
            one.rule,
            one.message,
            one.hint,
            *one.notes,
            lines[one.span.file][one.span.line - 1].strip(),
            lines[one.span.file][one.span.line - 1][one.span.column - 1 : one.span.end_column - 1],
        )
        for one in found
    )


@pytest.mark.parametrize("path", STORIES, ids=named)
@pytest.mark.parametrize("seed", range(3))
def test_divided_at_random_it_is_the_same_story(path: Path, seed: int) -> None:
    """Scenes, values, conditions and all else are those of one file in the order of the files' names."""
    pieces = parts(path.read_text(encoding="utf-8"))
    assert pieces is not None
    split, whole = cut(pieces, seed)
    assert differing(split, whole) == []
    assert told(split, split.diagnostics) == told(whole, whole.diagnostics)
    assert len(split.sources) > 1


@pytest.mark.parametrize("path", BROKEN, ids=named)
@pytest.mark.parametrize("seed", range(3))
def test_findings_are_the_same_and_point_at_the_same_words(path: Path, seed: int) -> None:
    """Whatever is broken in a story is told of several files as of one, each at its line of its file."""
    pieces = parts(path.read_text(encoding="utf-8", errors="replace"))
    assert pieces is not None
    assert len(BROKEN) > 90
    split, whole = cut(pieces, seed)
    assert told(split, split.diagnostics) == told(whole, whole.diagnostics)


@pytest.mark.parametrize("path", sorted((CORPUS / "proven").glob("*.yaml")), ids=named)
def test_what_is_proven_points_into_the_right_file(path: Path) -> None:
    """The findings of the analysis stand at the same words too."""
    pieces = parts(path.read_text(encoding="utf-8"))
    assert pieces is not None
    for seed in range(3):
        split, whole = cut(pieces, seed)
        proven = [told(each, prove(each, lambda: Budget(2000))) for each in (split, whole)]
        assert proven[0] == proven[1]
        assert proven[0]


def test_a_story_of_the_corpus_in_files_is_that_in_one() -> None:
    """Its scenes, its states, its walks and findings."""
    split = load_path(CORPUS / "playable" / "two_doors_in_files")
    whole = load_path(CORPUS / "playable" / "two_doors.yaml")
    assert differing(split, whole) == ["id"]
    assert split.scenario is not None
    assert whole.scenario is not None
    assert [Path(source.name).name for source in split.sources] == [
        "scenario.yaml",
        "1_corridor.yaml",
        "2_behind_the_doors.yaml",
    ]
    for path in (CORPUS / "playable").glob("two_doors*.walk"):
        walk = parse_walk(path.read_text(encoding="utf-8"))
        assert follow(split.scenario, evolve(walk, scenario=split.scenario.id)) is None
    here, there = odds(split.scenario)[0], odds(whole.scenario)[0]
    assert evolve(here, scenario=there.scenario) == there
    assert here.states > 10
    assert told(split, prove(split)) == told(whole, prove(whole))
