"""Every walk that is written beside a story leads where it says, and every promise of the stories is kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.loader import load_path
from game.story import Scenario, Stray, follow, parse_walk
from game.story.scenario import Chance, Ending

ROOT = Path(__file__).parents[2]
SHIPPED = sorted(path.parent for path in (ROOT / "scenarios").glob("*/scenario.yaml"))
PLAYABLE = ROOT / "tests" / "corpus" / "playable"
WALKS = [(folder, walk) for folder in SHIPPED for walk in sorted((folder / "walks").glob("*.walk"))]
WALKS += [(PLAYABLE, walk) for walk in sorted(PLAYABLE.glob("*.walk"))]


def _named(path: Path) -> str:
    return path.stem if path.suffix else path.name


def _story(path: Path) -> Scenario:
    loaded = load_path(path)
    assert loaded.diagnostics == ()
    assert loaded.scenario is not None
    return loaded.scenario


def _endings(story: Scenario) -> dict[str, Ending]:
    return {scene.id: scene.then for scene in story.scenes.values() if isinstance(scene.then, Ending)}


@pytest.mark.parametrize(("folder", "walk"), WALKS, ids=_named)
def test_a_walk_leads_where_it_says(folder: Path, walk: Path) -> None:
    """The reader sees what is written, picks what is written, and ends where it is written."""
    written = parse_walk(walk.read_text(encoding="utf-8"))
    story = _story(folder / f"{written.scenario}.yaml" if folder == PLAYABLE else folder)
    stray = follow(story, written)
    assert stray is None, f"{walk.relative_to(ROOT)}:{stray.line}: {stray.message}"


@pytest.mark.parametrize("folder", SHIPPED, ids=_named)
def test_every_ending_has_a_walk(folder: Path) -> None:
    """No ending of a story that ships goes untried."""
    texts = [walk.read_text(encoding="utf-8") for walk in (folder / "walks").glob("*.walk")]
    ends = {walk.passages[-1].scene for text in texts if (walk := parse_walk(text)).passages}
    assert set(_endings(_story(folder))) == ends


@pytest.mark.parametrize("folder", SHIPPED, ids=_named)
def test_a_story_is_as_rich_as_promised(folder: Path) -> None:
    """Scenes, endings with their questions, other starts, luck, stops for a class, and a word beforehand."""
    story = _story(folder)
    scenes, endings = story.scenes.values(), _endings(story)
    stops = [scene for scene in scenes if scene.discuss]
    assert len(scenes) >= 28
    assert len(endings) >= 6
    assert all(ending.debrief and ending.reflection for ending in endings.values())
    assert len(story.circumstances) >= 2
    assert any(isinstance(scene.then, Chance) for scene in scenes)
    assert len(stops) >= 3
    assert all(scene.facilitator for scene in stops)
    assert story.content_note
    assert story.summary
    assert story.minutes


STORY = """\
upward: 1
title: The bench
protagonist: lin
characters: {lin: {name: Lin, look: wenzhu}}
stats: {confidence: 20}
circumstances: {bold: {label: Bold, set: [confidence = 90]}}
start: bench
scenes:
  bench:
    place: lake
    lines: [The bench is *almost* wet.]
    choices:
      sit: {text: Sit down, goto: end}
      sing: {text: Sing, if: confidence >= 50, goto: end}
  end:
    place: lake
    lines: [Evening.]
    ending: {title: Dry, tone: quiet, reflection: ["One sat, it seems."]}
"""
WALK = """\
# over the shortest way
scenario: scenario
bench > sit
  | The bench is almost
end .
  | Evening
  | One sat
"""


def _stray(tmp_path: Path, walk: str) -> Stray | None:
    (tmp_path / "scenario").mkdir()
    (tmp_path / "scenario" / "scenario.yaml").write_text(STORY, encoding="utf-8")
    return follow(_story(tmp_path / "scenario"), parse_walk(walk))


def test_a_true_walk_is_followed(tmp_path: Path) -> None:
    """Nothing is said of a walk that is as written, reflection and emphasis included."""
    assert _stray(tmp_path, WALK) is None


def test_a_walk_may_have_another_start(tmp_path: Path) -> None:
    """A circumstance opens what was closed."""
    walk = WALK.replace("bench > sit", "circumstance: bold\nbench > sing")
    assert _stray(tmp_path, walk) is None


@pytest.mark.parametrize(
    ("old", "new", "line", "message"),
    [
        ("> sit", "> stand", 3, "the scene `bench` no longer has the choice `stand`"),
        ("> sit", "> sing", 3, "in the scene `bench` the choice `sing` is locked now"),
        ("bench > sit", "shore > sit", 3, "the story no longer has the scene `shore`"),
        ("almost", "quite", 4, "no line shown in `bench` begins with “The bench is quite”"),
        ("One sat", "Two sat", 7, "no line shown in `end` begins with “Two sat”"),
        ("end .", "bench .", 5, "the story is in the scene `end`, not `bench`"),
        ("end .", "end > sit", 5, "the walk does not end: `scene .` is missing"),
        ("bench > sit", "bench .\nbench > sit", 3, "the walk goes on after its end at `bench`"),
        ("end .", "the end", 5, "“the end” is no step, no ending and nothing expected"),
        ("scenario: scenario", "scenario: lake", 1, "this walk is for the story `lake`, not `scenario`"),
        ("bench > sit", "circumstance: shy\nbench > sit", 4, "the story no longer has the start `shy`"),
    ],
)
def test_where_a_walk_strays_is_said(tmp_path: Path, old: str, new: str, line: int, message: str) -> None:
    """The line of the walk and the reason, in words."""
    assert _stray(tmp_path, WALK.replace(old, new)) == Stray(line, message)


def test_a_walk_without_steps_is_said(tmp_path: Path) -> None:
    """An empty file tries nothing."""
    assert _stray(tmp_path, "scenario: scenario\n") == Stray(1, "this walk has no steps")
