"""Finished pictures kept on disk and in memory: found again, never trusted, never more than was allowed."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pygame
import pytest

from game.desktop.menus.navigation import Navigation
from game.desktop.raster import picture_files
from game.desktop.raster.picture_files import Lasting, PictureFiles, Trimmed, stamp
from game.desktop.raster.picture_memory import PictureMemory
from game.desktop.raster.render_queue import RenderQueue
from game.desktop.shell.app import App
from game.desktop.stage.setting import Setting
from game.desktop.stage.stage import draw_place
from game.desktop.ui.screen import Pop, Push
from game.desktop.ui.session import Session
from game.desktop.ui.theme import Theme
from game.loader import find
from game.saves import Settings, Store
from game.story.catalogue import Light
from tests.desktop.outside import ROOT
from tests.desktop.playing import SHIPPED

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

KEY = Lasting(("some picture", 1))
STAMP = b"one version"


def noise(size: tuple[int, int] = (40, 30), *, alpha: bool = True) -> pygame.Surface:
    """A picture that does not look like any other."""
    surface = pygame.Surface(size, pygame.SRCALPHA if alpha else 0)
    for x in range(size[0]):
        for y in range(size[1]):
            surface.set_at((x, y), (x * 5 % 256, y * 7 % 256, x * y % 256, (x + y) * 3 % 256))
    return surface


def raw(surface: pygame.Surface) -> bytes:
    """The pixels of a picture."""
    return pygame.image.tobytes(surface, "RGBA")


def written(folder: Path, *pictures: tuple[Lasting, Trimmed], most: int = picture_files.MOST) -> PictureFiles:
    """Pictures kept in a folder, all of them written."""
    files = PictureFiles(folder, STAMP, most)
    for key, picture in pictures:
        files.keep(key, picture)
        files.close()
    return files


@pytest.mark.parametrize("alpha", [True, False])
def test_a_picture_comes_back_to_the_pixel(tmp_path: Path, alpha: bool) -> None:  # noqa: FBT001 - both kinds
    """With its clear parts, where it lay, and whatever its strength is just then."""
    picture = noise(alpha=alpha)
    before = raw(picture)
    picture.set_alpha(100)
    found = written(tmp_path, (KEY, Trimmed(picture, (3, -4)))).read(KEY)
    assert found is not None
    assert raw(found.surface) == before
    assert found.corner == (3, -4)
    assert (found.surface.get_masks()[3] != 0) == alpha


def test_pictures_of_other_code_are_never_shown(tmp_path: Path) -> None:
    """Another version, another key, or a file under another's name: there is no picture."""
    written(tmp_path, (KEY, Trimmed(noise())))
    (path,) = tmp_path.iterdir()
    assert PictureFiles(tmp_path, b"another version").read(KEY) is None
    other = Lasting(("some picture", 2))
    files = PictureFiles(tmp_path, STAMP)
    assert files.read(other) is None
    path.rename(files._path(other))  # noqa: SLF001 - a file under another's name
    assert files.read(other) is None
    assert list(tmp_path.iterdir()) == []


def test_the_stamp_is_that_of_the_drawings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It stays while nothing changes, and is another once a drawing or a face does."""
    code, fonts = tmp_path / "game", tmp_path / "fonts"
    (code / "art" / "places").mkdir(parents=True)
    fonts.mkdir()
    drawing, face = code / "art" / "places" / "lake.py", fonts / "some.ttf"
    drawing.write_text("blue", encoding="utf-8")
    face.write_bytes(b"a")
    monkeypatch.setattr(picture_files, "CODE", code)
    monkeypatch.setattr(picture_files, "FONTS", fonts)
    stamps = [stamp(), stamp()]
    drawing.write_text("grey", encoding="utf-8")
    stamps.append(stamp())
    face.write_bytes(b"ab")
    stamps.append(stamp())
    assert stamps[0] == stamps[1]
    assert len(set(stamps)) == 3


def test_the_stamp_of_a_built_program_is_that_of_its_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its code lies in the program, of which a newer one draws other pictures."""
    program = tmp_path / "upward"
    program.write_bytes(b"code")
    monkeypatch.setattr(picture_files, "BUILT", program)
    monkeypatch.setattr(picture_files, "CODE", tmp_path / "nothing")
    stamps = [stamp(), stamp()]
    program.write_bytes(b"other code")
    assert stamps[0] == stamps[1] != stamp()


def test_a_damaged_file_is_thrown_away(tmp_path: Path) -> None:
    """Cut short or with a single bit turned, anywhere: no picture, no error, and the file is gone."""
    files = written(tmp_path, (KEY, Trimmed(noise((9, 7)))))
    (path,) = tmp_path.iterdir()
    whole = path.read_bytes()
    for at in range(0, len(whole), 3):
        turned = bytearray(whole)
        turned[at] ^= 1 << at % 8
        for content in (bytes(turned), whole[:at]):
            path.write_bytes(content)
            assert files.read(KEY) is None
            assert not path.exists()
    path.write_bytes(whole)
    assert files.read(KEY) is not None


def test_a_size_that_cannot_be_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    """A file that promises gigabytes, with a check sum that is right, is no picture."""
    files = PictureFiles(tmp_path, STAMP)
    name = files._name(KEY)  # noqa: SLF001 - a file made by hand
    for size in ((0, 5), (20_000, 5), (16_000, 16_000), (4, 4)):
        body = picture_files._HEADER.pack(*size, 1, 0, 0) + b"\x78\x01" + bytes(50)  # noqa: SLF001 - as above
        content = picture_files._MAGIC + picture_files._sum(name + body) + body  # noqa: SLF001 - as above
        files._path(KEY).write_bytes(content)  # noqa: SLF001 - as above
        assert files.read(KEY) is None
        assert list(tmp_path.iterdir()) == []


def test_what_was_not_used_for_longest_goes_first(tmp_path: Path) -> None:
    """The folder holds no more than it may; a picture that was looked at stays."""
    keys = [Lasting(("picture", number)) for number in range(8)]
    files = written(tmp_path, *((key, Trimmed(noise())) for key in keys[:6]))
    size = max(path.stat().st_size for path in tmp_path.iterdir())
    for number, key in enumerate(keys[:6]):
        path = files._path(key)  # noqa: SLF001 - its age is set by hand
        os.utime(path, (1000 + number, 1000 + number))
    assert files.read(keys[0]) is not None
    written(tmp_path, *((key, Trimmed(noise())) for key in keys[6:]), most=5 * size)
    left = [number for number, key in enumerate(keys) if files.read(key) is not None]
    assert sum(path.stat().st_size for path in tmp_path.iterdir()) <= 5 * size
    assert 0 in left
    assert 1 not in left
    assert 7 in left


def test_a_folder_that_takes_nothing_is_no_fault(tmp_path: Path) -> None:
    """A file in its place, or a full disk: nothing is kept, nothing is said, all goes on."""
    taken = tmp_path / "taken"
    taken.write_text("a file", encoding="utf-8")
    files = written(taken, (KEY, Trimmed(noise())), (KEY, Trimmed(noise())))
    assert files.read(KEY) is None
    assert taken.read_text(encoding="utf-8") == "a file"


def test_a_full_disk_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A picture that could not be written whole is taken away again."""

    def full(path: Path, content: bytes) -> int:
        with path.open("wb") as file:
            file.write(content[:20])
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(type(tmp_path), "write_bytes", full)
    files = written(tmp_path, (KEY, Trimmed(noise())), (KEY, Trimmed(noise())))
    assert files.read(KEY) is None
    assert list(tmp_path.iterdir()) == []


_BOTH = """
import sys
from pathlib import Path
import pygame
from game.desktop.raster.picture_files import Lasting, PictureFiles, Trimmed
pygame.display.init()
pygame.display.set_mode((8, 8))
for turn in range(40):
    files = PictureFiles(Path(sys.argv[1]), b"both", 6000)
    for number in range(6):
        key, picture = Lasting((turn % 3, number)), pygame.Surface((30, 30))
        picture.fill((turn % 3, number, 9))
        files.keep(key, Trimmed(picture))
        found = files.read(key)
        assert found is None or found.surface.get_at((5, 5))[:3] == (turn % 3, number, 9)
    files.close()
"""


def test_two_programs_at_once_share_the_folder(tmp_path: Path) -> None:
    """Both write, read and clear away the same pictures: each is whole or not there."""
    command = [sys.executable, "-c", _BOTH, str(tmp_path)]
    both = [subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE) for _ in range(2)]
    assert [(one.communicate(timeout=120)[1], one.returncode) for one in both] == [(b"", 0), (b"", 0)]
    assert all(path.suffix == ".picture" for path in tmp_path.iterdir())


def window(folder: Path, files: PictureFiles | None) -> tuple[App, Session]:
    """The title in a window of its own."""
    queue = RenderQueue(files=files, memory=PictureMemory())
    session = Session(
        store=Store(folder), settings=Settings(), find=lambda: find(SHIPPED), seed=7, render_queue=queue
    )
    return App(session, pygame.display.set_mode((960, 540)), [Navigation(session).title()]), session


def test_the_second_start_has_its_windows_in_the_first_frame(tmp_path: Path) -> None:
    """Four windows, to the pixel as they were drawn, without one step of work."""
    app, session = window(tmp_path / "home", PictureFiles(tmp_path / "cache", STAMP))
    app.draw()
    session.render_queue.finish()
    app.draw()
    session.render_queue.close()
    first = raw(app.surface)
    again, session = window(tmp_path / "home", PictureFiles(tmp_path / "cache", STAMP))
    again.draw()
    assert not session.render_queue.busy
    assert raw(again.surface) == first


def test_back_from_a_story_the_windows_are_there_at_once(tmp_path: Path) -> None:
    """Also where memory had no room for them meanwhile."""
    app, session = window(tmp_path / "home", PictureFiles(tmp_path / "cache", STAMP))
    app.draw()
    session.render_queue.finish()
    app.draw()
    first = raw(app.surface)
    session.render_queue.close()
    queue = session.render_queue
    app.go(Push(Navigation(session).opening(session.shelf[2])))
    app.draw()
    queue.memory.shrink(0)
    queue.memory.begin_frame()
    queue.memory.shrink(0)
    assert queue.memory.bytes == 0
    app.go(Pop())
    app.draw()
    assert not queue.busy
    assert raw(app.surface) == first


def test_a_place_from_disk_is_the_place_that_was_drawn(tmp_path: Path) -> None:
    """Its planes lie where they lay, also those that were trimmed."""
    theme, setting = Theme((640, 360), Settings()), Setting("lake", Light.DUSK, "wenzhu")

    def drawn(files: PictureFiles) -> bytes:
        surface, queue = pygame.Surface(theme.size), RenderQueue(files=files, memory=PictureMemory())
        for _ in range(2):
            draw_place(surface, theme, queue, setting)
            queue.finish()
        draw_place(surface, theme, queue, setting)
        queue.close()
        return raw(surface)

    assert drawn(PictureFiles(tmp_path, STAMP)) == drawn(PictureFiles(tmp_path, STAMP))
    assert len(list(tmp_path.iterdir())) == 3


def test_memory_lets_go_of_what_was_not_drawn_for_longest() -> None:
    """Never more than it may hold; what is on the screen stays, and what is made ahead finds room or not."""
    memory, size = PictureMemory(most=10_000), (25, 20)  # 2,000 bytes each
    for number in range(4):
        memory.begin_frame()
        memory.keep(number, noise(size))
    memory.begin_frame()
    assert memory.get(0) is not None
    assert memory.keep("ahead", noise(size), ahead=True)
    assert memory.bytes <= memory.most
    assert memory.keep("more", noise(size), ahead=True)
    assert [each for each in range(4) if memory.holds(each)] == [0, 2, 3]
    memory.begin_frame()
    for key in (0, 2, 3, "ahead", "more"):
        memory.get(key)
    assert not memory.keep("too much", noise(size), ahead=True)
    assert memory.keep("shown", noise(size))
    assert all(memory.holds(each) for each in (0, 2, 3, "ahead", "more", "shown"))
    memory.begin_frame()
    memory.keep("next", noise(size))
    assert memory.bytes <= memory.most


def work(*steps: int) -> Iterator[pygame.Surface]:
    """A picture of so many pixels across, made in some steps."""
    for wide in steps:
        yield pygame.Surface((wide, 1))


def test_what_is_made_ahead_waits_for_the_screen_and_is_given_up() -> None:
    """Nothing ahead comes before what is shown; another page's pictures take the place of the last ones'."""
    queue, looked = RenderQueue(memory=PictureMemory()), []

    def wanted(*names: str) -> Iterator[tuple[str, object]]:
        for name in names:
            looked.append(name)
            yield name, lambda: work(1, 2, 3)

    queue.ahead(wanted("a", "b", "c"))  # type: ignore[arg-type]
    assert queue.step() is None
    assert queue.step_ahead() is None
    assert queue.step_ahead() == "a"
    assert looked == ["a"], "each is asked for when it is its turn"
    queue.picture("shown", lambda: work(1, 2))
    for _ in range(3):
        assert queue.step() == "shown"
    queue.ahead(wanted("z"))  # type: ignore[arg-type]
    assert queue.bytes == queue.memory.bytes, "what was begun for the page before is gone"
    while not queue.idle:
        queue.step_ahead()
    assert [queue.picture(name, lambda: work(1))[1] for name in "azb"] == [False, True, False]


def test_what_is_being_made_counts_as_well() -> None:
    """Memory makes room for it; where the screen alone takes all there is, nothing is made ahead."""
    memory, most = PictureMemory(most=most_of(1.0)), most_of(1.2)
    queue = RenderQueue(memory=memory)
    memory.keep("old", pygame.Surface((1000, 900)))
    memory.begin_frame()
    queue.picture("shown", lambda: work(100))
    queue.step()
    queue._stay_below(most)  # noqa: SLF001 - with less than the window has
    assert memory.holds("old")
    queue._sketches["shown"] = pygame.Surface((1000, 500))  # noqa: SLF001 - a larger one
    queue._stay_below(most)  # noqa: SLF001 - as above
    assert not memory.holds("old")
    memory.keep("on the screen", pygame.Surface((1000, 900)))
    queue.ahead(iter([("next", lambda: work(10))]))
    queue._stay_below(most)  # noqa: SLF001 - as above
    assert memory.holds("on the screen")
    assert queue.step_ahead() is None


def most_of(share: float) -> int:
    """A share of four million bytes."""
    return round(4_000_000 * share)


def test_what_the_picture_no_longer_shows_is_given_up() -> None:
    """A work that was begun for a screen that is left is not finished, and holds nothing."""
    queue = RenderQueue(memory=PictureMemory())
    queue.begin_frame()
    queue.picture("left", lambda: work(1, 2, 3))
    queue.end_frame()
    queue.step()
    queue.begin_frame()
    queue.picture("shown", lambda: work(1, 2))
    queue.end_frame()
    queue.finish()
    assert queue.picture("left", lambda: work(1))[0] is None
    assert queue.memory.holds((queue._own, "shown"))  # noqa: SLF001 - without asking for it
