"""The wheel is whole: installed where nothing else of the checkout is, it is the command `upward`."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
from importlib.util import find_spec
from pathlib import Path
from zipfile import ZipFile

import pytest

from game.resources import ASSETS, CODE, SCENARIOS
from tests.desktop.outside import ROOT, missing, need


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout, built by the backend alone, so that nothing has to be fetched."""
    if find_spec("hatchling") is None:
        missing("hatchling is not installed (uv run --group dev pytest)")
    folder = tmp_path_factory.mktemp("dist")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    [built] = folder.glob("upward-*.whl")
    return built


@pytest.fixture(scope="module")
def upward(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The command, from the wheel in an environment of its own that borrows what it depends on."""
    need("uv", "pipx; pipx install uv")
    home = tmp_path_factory.mktemp("installed") / "environment"
    for words in (
        ("venv", "-q", "--python", sys.executable, home),
        ("pip", "install", "-q", "--offline", "--no-deps", "--python", home, wheel),
    ):
        subprocess.run(["uv", *map(str, words)], check=True, capture_output=True)
    own = Path(sysconfig.get_path("purelib", vars={"base": str(home)}))
    ours = [path for path in sys.path if Path(path).name == "site-packages"]
    (own / "borrowed.pth").write_text("\n".join(ours), encoding="utf-8")
    return home / ("Scripts" if os.name == "nt" else "bin") / "upward"


def _done(upward: Path, here: Path, *words: object, **env: str) -> subprocess.CompletedProcess[str]:
    """What a command left with and said, typed in a folder that has nothing to do with the program."""
    kept = {"PATH", "SYSTEMROOT", "LANG"}
    around = {name: value for name, value in os.environ.items() if name in kept}
    return subprocess.run(
        [str(upward), *map(str, words)],
        cwd=here,
        env={**around, "UPWARD_HOME": str(here / "home"), "PYTHONDONTWRITEBYTECODE": "1", **env},
        input="",
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )


def test_everything_that_ships_is_in_the_wheel(wheel: Path) -> None:
    """Every file of `game`, every story, face and sound; no tests, no pictures for the README."""
    inside = set(ZipFile(wheel).namelist())
    code = {
        path.relative_to(ROOT).as_posix() for path in CODE.rglob("*.*") if "__pycache__" not in path.parts
    }
    beside = [*SCENARIOS.rglob("*.*"), *ASSETS.rglob("*.ogg"), *ASSETS.rglob("*.t?t")]
    shipped = {f"game/shipped/{path.relative_to(ROOT).as_posix()}" for path in beside}
    assert (code | shipped) - inside == set()
    assert {name.split("/")[0].split("-")[0] for name in inside} == {"game", "upward"}
    ours = [name for name in inside if not name.startswith("game/shipped/scenarios/")]
    assert not [name for name in ours if name.endswith((".pyc", ".jpg", "make.py"))]


def test_the_command_works_in_any_folder(upward: Path, tmp_path: Path) -> None:
    """What players, teachers and authors ask for, with the stories, faces and pages that ship."""
    assert _done(upward, tmp_path, "list").stdout.count("By chance") == 1
    made = _done(
        upward,
        tmp_path,
        "new",
        "first_day",
        "--title",
        "A",
        "--protagonist",
        "B",
        "--look",
        "student_man",
        "--place",
        "lake",
    )
    assert (made.returncode, made.stderr) == (0, "")
    assert "Now: upward play first_day, upward check first_day, upward test first_day" in made.stdout
    assert "game/shipped/docs/scenario.schema.json" in (tmp_path / "first_day" / "scenario.yaml").read_text(
        "utf-8"
    )
    checked = _done(upward, tmp_path, "check", "first_day", "wenzhu")
    assert (checked.returncode, checked.stderr) == (0, "")
    assert "2 stories checked: nothing to mend." in checked.stdout
    for out, words in {
        "guide.pdf": ("guide", "first_day"),
        "story.html": ("export", "first_day"),
        "page.png": ("shot", "wenzhu", "--scene", "gate", "--size", "960x540"),
        "schema.json": ("schema",),
    }.items():
        written = _done(upward, tmp_path, *words, "-o", out)
        assert (written.returncode, written.stderr) == (0, "")
        assert (tmp_path / out).stat().st_size > 10_000
    played = _done(upward, tmp_path, "play", "wenzhu", "--text", "--new")
    assert (played.returncode, played.stderr) == (0, "")


def test_messages_name_the_command(upward: Path, tmp_path: Path) -> None:
    """What a message tells one to type can be typed."""
    assert "Usage: upward check " in _done(upward, tmp_path, "check", "--help").stdout
    assert (
        "upward host wenzhu begins one." in _done(upward, tmp_path, "report", "wenzhu", "-o", "r.pdf").stderr
    )
    assert "main.py" not in _done(upward, tmp_path, "--help").stdout
    assert "To play with lines of text: upward play --text" in _done(upward, tmp_path).stderr
