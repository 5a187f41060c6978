"""What a story's own files are, by their headers alone."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from game.media.headers import own_file, together
from game.media.refused import LARGEST
from game.story.own_files import Medium, OwnFile
from tests.media.hostile import SOUND, Hostile, hostile, image, turned_jpeg, written
from tests.soak.media import Counts, run

if TYPE_CHECKING:
    from pathlib import Path

HOSTILE = hostile()


def _kept(folder: Path, name: str, content: bytes, medium: Medium = Medium.PICTURE) -> OwnFile:
    path = folder / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content)
    return own_file(folder, name, medium)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_a_picture_is_known_by_its_header(tmp_path: Path, kind: str) -> None:
    """Its size in pixels, where it is, and a digest that another picture does not have."""
    ending = kind.lower().replace("jpeg", "jpg")
    file = _kept(tmp_path, f"doors/one.{ending}", written(image(61, 40), kind))
    other = _kept(tmp_path, f"two.{ending}", written(image(61, 41), kind))
    assert (file.broken, file.size, file.path) == ("", (61, 40), str(tmp_path / f"doors/one.{ending}"))
    assert file.digest not in {"", other.digest}


def test_a_picture_on_its_side_has_the_size_that_is_seen(tmp_path: Path) -> None:
    """A camera held upright notes so, and width and height change places."""
    sizes = [_kept(tmp_path, f"{turn}.jpg", turned_jpeg(turn)).size for turn in range(1, 9)]
    assert sizes == [(60, 40)] * 4 + [(40, 60)] * 4


def test_a_jpeg_in_the_colours_of_print_is_shown(tmp_path: Path) -> None:
    """Four colours are no reason to refuse it."""
    assert not _kept(tmp_path, "print.jpg", written(image(mode="CMYK"), "JPEG")).broken


def test_sounds_that_ship_have_their_length() -> None:
    """As long as what the player plays."""
    names = sorted(path.name for path in SOUND.parent.glob("*.ogg"))[::8]
    files = [own_file(SOUND.parent, name, Medium.SOUND) for name in names]
    assert {file.broken for file in files} == {""}
    assert own_file(SOUND.parent, SOUND.name, Medium.SOUND).seconds == pytest.approx(0.16)


@pytest.mark.parametrize("one", HOSTILE, ids=lambda one: one.name)
def test_a_hostile_file_is_told_in_words(tmp_path: Path, one: Hostile) -> None:
    """Nothing is shown of it, and its author is told what it is and what to do."""
    file = _kept(tmp_path, one.name, one.content, one.medium)
    assert one.told in file.broken
    assert (file.path, file.size, file.seconds) == ("", (0, 0), 0)


@pytest.mark.parametrize(
    "name",
    [
        "/etc/passwd",
        "../a.png",
        "a/../a.png",
        "a b.png",
        "C:a.png",
        "a\\b.png",
        ".a.png",
        "",
        "ä.png",
        "con.png",
    ],
)
def test_a_name_leads_nowhere_else(tmp_path: Path, name: str) -> None:
    """A name that is another file elsewhere, or on another system, is refused as a name."""
    assert "name" in own_file(tmp_path, name, Medium.PICTURE).broken


def test_what_is_not_a_file_of_the_folder(tmp_path: Path) -> None:
    """Links that lead out, folders, pipes, letters of another size and nothing at all have their words."""
    folder = tmp_path / "story"
    (folder / "folder.png").mkdir(parents=True)
    (tmp_path / "out.png").write_bytes(written(image(), "PNG"))
    (folder / "link.png").symlink_to(tmp_path / "out.png")
    (folder / "round.png").symlink_to("round.png")
    (folder / "Door.png").write_bytes(b"")
    os.mkfifo(folder / "pipe.png")
    said = {
        name: own_file(folder, f"{name}.png", Medium.PICTURE).broken
        for name in ("link", "folder", "pipe", "door", "no")
    }
    assert "outside" in said["link"]
    assert "not a file" in said["folder"]
    assert "not a file" in said["pipe"]
    assert "but Door.png is" in said["door"]
    assert "not there" in said["no"]
    assert own_file(folder, "round.png", Medium.PICTURE).broken


def test_all_files_together_have_a_limit(tmp_path: Path) -> None:
    """Nine files of four mebibytes are too much; one that is used nine times is not."""
    files = []
    for number in range(9):
        path = tmp_path / f"{number}.png"
        with path.open("wb") as opened:
            opened.truncate(LARGEST)
        files.append(OwnFile(name=path.name, path=str(path)))
    assert not together(files[:8] + files[:8])
    assert "36.0 MiB" in together(files)


def test_hostile_files_take_little_time_and_memory(tmp_path: Path) -> None:
    """All of them together take under a second, in a program that may have 200 MB."""
    for one in HOSTILE:
        (tmp_path / one.name).write_bytes(one.content)
    program = (
        "import sys; from pathlib import Path; from game.media.headers import own_file;"
        "from game.story.own_files import Medium; folder = Path(sys.argv[1]);"
        "files = [own_file(folder, path.name, medium) for path in folder.iterdir() for medium in Medium];"
        "print(sum(bool(file.broken) for file in files))"
    )
    begun = _seconds_of_children()
    done = subprocess.run(
        [sys.executable, "-c", program, tmp_path],
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (200_000_000, 200_000_000)),
        capture_output=True,
        check=True,
        text=True,
    )
    assert int(done.stdout) >= 2 * len(HOSTILE) - 2
    assert _seconds_of_children() - begun < len(HOSTILE)


def test_some_hundred_damaged_files_end_in_words_or_are_shown() -> None:
    """None ends the program, as these sounds did when the mixer saw heads that nobody had looked at."""
    counts = Counts()
    run(0, 260, counts)
    assert counts.faults == []
    assert counts.came.total() == 260
    assert {"picture refused", "picture shown", "sound refused", "sound played"} <= set(counts.came)


def _seconds_of_children() -> float:
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
