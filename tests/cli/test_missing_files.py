"""Faces and sounds that should ship and are not there: a sentence, and all goes on as well as it can."""

from __future__ import annotations

import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from game.art.soundscape import sounds
from game.desktop.raster import fonts
from game.papers.pdf.fonts import Face
from game.resources import FACES, FONTS, SOUNDS
from tests.desktop.outside import ROOT

if TYPE_CHECKING:
    from pathlib import Path

_RUN = """
import sys
from pathlib import Path
import game.resources
game.resources.FONTS, game.resources.SOUNDS = map(Path, sys.argv[1:3])
if sys.argv[3] == "play":
    from game.desktop.shell.app import App
    def some_frames(app):
        for number in range(4):
            app.frame([], number)
    App.run = some_frames
from game.cli import main
main(sys.argv[3:])
"""


def ran(faces: Path, sounds_folder: Path, *words: str) -> tuple[int, list[str], str]:
    """How a command ends with faces and sounds from these folders, what it says on stderr and prints."""
    command = [sys.executable, "-c", _RUN, str(faces), str(sounds_folder), *words]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=300)
    assert "Traceback" not in done.stderr
    return done.returncode, done.stderr.splitlines(), done.stdout


def test_the_lists_name_all_that_is_looked_for() -> None:
    """Every face a screen or a paper asks for, and every sound, is named where it would be missed."""
    asked = {name.removesuffix(".ttf") for name in fonts.FACES.values()} | {str(face) for face in Face}
    assert asked == set(FACES)
    assert {f"{face}.ttf" for face in FACES} == {path.name for path in FONTS.glob("*.ttf")}
    assert {f"{name}.ogg" for name in sounds()} == {path.name for path in SOUNDS.glob("*.ogg")}


@pytest.mark.parametrize(
    "words",
    [
        ("play",),
        ("play", "wenzhu"),
        ("shot", "wenzhu", "--scene", "gate", "--size", "640x360", "-o"),
        ("gallery", "lake", "--out"),
    ],
)
def test_without_faces_a_plain_one_stands_in(tmp_path: Path, words: tuple[str, ...]) -> None:
    """One sentence, a picture, and no failure."""
    out = tmp_path / "x.png"
    code, said, _ = ran(
        tmp_path / "none", SOUNDS, *words, *([str(out)] if words[-1] in {"-o", "--out"} else [])
    )
    assert code == 0
    (sentence,) = said
    assert sentence.startswith("There are no faces in ")
    assert out.exists() == (words[0] != "play")


def test_check_layout_goes_on_without_a_face(tmp_path: Path) -> None:
    """What is missing is said, and no character is called undrawable because of it."""
    some = tmp_path / "fonts"
    shutil.copytree(FONTS, some)
    (some / "UpwardKai-Regular.ttf").unlink()
    (some / "Alegreya-Italic.ttf").write_bytes(b"no face")
    story = tmp_path / "short.yaml"
    story.write_text(
        "upward: 1\ntitle: Short\nlanguage: en\nprotagonist: wenzhu\n"
        "characters:\n  wenzhu: {name: Wenzhu, look: wenzhu}\nstart: end\n"
        "scenes:\n  end:\n    place: lake\n    lines: [It is over 向上.]\n"
        "    ending: {title: Over, tone: open, reflection: [Well.], debrief: [Why?]}\n",
        encoding="utf-8",
    )
    code, said, found = ran(some, SOUNDS, "check", str(story), "--layout")
    assert code == 0, said
    assert said[0] == f"Faces are missing in {some}, for which others stand in: UpwardKai-Regular."
    assert len(said) == 1
    assert "letters have no" not in found


def test_a_guide_is_set_in_what_there_is(tmp_path: Path) -> None:
    """With one face the PDF is written in that one; with none a sentence names the way without."""
    one, out = tmp_path / "one", tmp_path / "guide.pdf"
    one.mkdir()
    shutil.copy(FONTS / "AtkinsonHyperlegible-Bold.ttf", one)
    shutil.copy(FONTS / "Alegreya-Bold.ttf", one)
    code, said, _ = ran(one, SOUNDS, "guide", "wenzhu", "-o", str(out))
    assert (code, len(said)) == (0, 1)
    assert said[0].startswith("Faces are missing in ")
    assert out.read_bytes().startswith(b"%PDF")
    code, said, _ = ran(tmp_path / "none", SOUNDS, "guide", "wenzhu", "-o", str(out))
    assert (code, len(said)) == (2, 1)
    assert "no faces" in said[0]
    assert said[0].endswith("as .html it needs none.")


def test_without_sounds_the_game_is_silent(tmp_path: Path) -> None:
    """One sentence, and the window opens."""
    code, said, _ = ran(FONTS, tmp_path / "none", "play")
    assert code == 0
    first, *more = sounds()
    assert said == [
        f"Sounds are missing in {tmp_path / 'none'} and are not heard: {first} and {len(more)} more."
    ]
