"""`rename` from outside: what is said, what is written, and what is left as it was."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.authoring.new_story import Wishes, write_new
from tests.as_typed import main

ROOT = Path(__file__).parents[2]


@pytest.fixture
def story(tmp_path: Path) -> Path:
    """The folder of a small story with two walks, and a translation beside it."""
    write_new(tmp_path, "first_day", Wishes(), "schema.json")
    main("translate", "extract", "first_day", "-l", "de", home=tmp_path)
    return tmp_path / "first_day"


def _texts(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_scene_is_renamed_in_all_files(story: Path, tmp_path: Path) -> None:
    """It says where, the story is whole, and its walks hold, also one that somebody kept from before."""
    mine = (story / "walks" / "ending_group.walk").read_bytes()
    done = main("rename", "first_day", "note", "sheet", home=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    counts = {"scenario.yaml": 5, "walks/ending_group.walk": 1, "walks/ending_window.walk": 1, "de.po": 7}
    places = (
        f"{count} place{'s' * (count > 1)} in {Path('first_day', file)}" for file, count in counts.items()
    )
    assert done.stdout.splitlines() == [
        f"note is sheet now: {', '.join(places)}.",
        "What players have kept names it as before, and is read by renamed: in the head.",
    ]
    (story / "walks" / "mine.walk").write_bytes(mine)
    assert main("test", "first_day", home=tmp_path).stdout == "3 walks: all as written.\n"
    assert b"scenes.note" not in (story / "de.po").read_bytes()
    assert main("translate", "check", "first_day", "-l", "de", home=tmp_path).returncode == 0


@pytest.mark.parametrize(
    ("old", "kept"),
    [
        ("fee", []),
        ("cat", ["Games saved before go on; what was typed in them is not found, and reads as its start."]),
        ("call", ["Games saved before go on; their players are told that a value is another."]),
    ],
)
def test_what_it_means_for_saves_is_true_of_what_was_renamed(
    tmp_path: Path, old: str, kept: list[str]
) -> None:
    """A constant is in no save, and what a player typed is found by its id alone."""
    head = "upward: 1.1\ntitle: T\nprotagonist: me\ncharacters: {me: {name: Me, look: student_man}}\n"
    head += "stats: {energy: 30}\nconstants: {fee: 5}\nnames: {cat: {ask: The cat?, start: Mi}}\n"
    head += "words: {call: {start: an, values: {an: An, bo: Bo}}}\nstart: s\nscenes:\n"
    lines = '["{cat} asks {call} for {fee}."]'
    text = f"{head}  s: {{place: home, lines: {lines}, ending: {{title: E, tone: open}}}}\n"
    (tmp_path / "t.yaml").write_text(text, encoding="utf-8")
    done = main("rename", "t.yaml", old, "other", home=tmp_path)
    assert done.stdout.splitlines()[1:] == kept


def test_a_dry_run_shows_the_lines_and_writes_nothing(story: Path, tmp_path: Path) -> None:
    """As `diff -u` does, with the files' names."""
    before = _texts(story)
    done = main("rename", "first_day", "luck.moved", "elsewhere", "--dry-run", home=tmp_path)
    assert done.returncode == 0
    lines = done.stdout.splitlines()
    assert lines[:2] == [f"--- {Path('first_day/scenario.yaml')}", f"+++ {Path('first_day/scenario.yaml')}"]
    assert [line for line in lines if line[:1] == "+"][1:4] == [
        "+upward: 1.1                       # the version of the format",
        "+renamed: {luck.moved: luck.elsewhere}",
        "+      elsewhere: {weight: 1, effects: [energy -= 6], because: Another building., goto: evening}",
    ]
    assert _texts(story) == before


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("nothing", "sheet"), 2, "There is no id “nothing”."),
        (("note", "room"), 2, "There is a scene “room” already."),
        (("note", "No te"), 2, "“No te” is no id"),
        (("note", "sheet", "--kind", "nonsense"), 2, "--kind"),
    ],
)
def test_what_cannot_be_is_a_sentence(
    story: Path, tmp_path: Path, words: tuple[str, ...], code: int, said: str
) -> None:
    """Nothing is written."""
    before = _texts(story)
    done = main("rename", "first_day", *words, home=tmp_path)
    assert (done.returncode, done.stdout) == (code, "")
    assert said in done.stderr
    assert _texts(story) == before


def test_a_story_with_mistakes_is_left_alone(story: Path, tmp_path: Path) -> None:
    """They are shown instead."""
    file = story / "scenario.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("goto: turn", "goto: tunr"), encoding="utf-8")
    before = _texts(story)
    done = main("rename", "first_day", "note", "sheet", home=tmp_path)
    assert done.returncode == 1
    assert "did you mean “turn”?" in done.stderr
    assert _texts(story) == before


def test_files_of_other_editors_stay_as_they_are(story: Path, tmp_path: Path) -> None:
    """A sign of UTF-8 and ends of lines of another system are kept, byte for byte outside of the places."""
    file = story / "scenario.yaml"
    content = b"\xef\xbb\xbf" + file.read_bytes().replace(b"\n", b"\r\n")
    file.write_bytes(content)
    assert main("rename", "first_day", "lin", "mei", home=tmp_path).returncode == 0
    assert file.read_bytes() == (
        content.replace(b"  lin: {", b"  mei: {")
        .replace(b"lin (calm)", b"mei (calm)")
        .replace(b'"lin (glad)', b'"mei (glad)')
    )
