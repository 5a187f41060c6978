"""`export`: one page or a folder, how large they are, what they may do, and what is said of mistakes."""

from __future__ import annotations

import gzip
import http.server
import re
import subprocess
import sys
import threading
from base64 import b64decode, b64encode
from functools import partial
from hashlib import sha256
from html import unescape
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from attrs import evolve
from fontTools.ttLib import TTFont  # type: ignore[import-untyped] # it ships no types

from game.loader import find
from game.resources import FONTS, PLAYER, ROOT, SCENARIOS
from game.web import export
from game.web.export import export_folder, export_page
from game.web.faces import FACES, faces_for, in_page
from game.web.page_file import page_file
from game.web.page_words import page_words
from game.web.player_styles import styles
from game.web.put_together import put_together
from tests.web.opened import opened, story

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser

STORIES = find(SCENARIOS)
KILOBYTE = 1024
MOST = 3 * KILOBYTE * KILOBYTE  # with sounds
MOST_SILENT = 3 * KILOBYTE * KILOBYTE // 2
FACES_MOST = 300 * KILOBYTE
SCRIPT_MOST = 40 * KILOBYTE  # compressed


def _main(*words: str, home: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *words],
        cwd=home,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


@pytest.mark.one_in(2, 1)
@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.name)
def test_how_large_a_page_is(path: Path) -> None:
    """Small enough to be sent: all of it, it without sounds, and its faces."""
    page = export_page(story(path))
    (sounds,) = re.findall(r'<script type="application/json" id="sounds">.*?</script>', page)
    assert len(page.encode()) < MOST
    assert len(page.encode()) - len(sounds) < MOST_SILENT
    faces = faces_for(export.texts_of(export.told_by(story(path))))
    assert sum(len(in_page(face, made)) for face, made in faces.items()) < FACES_MOST


def test_how_large_the_player_is() -> None:
    """All modules together, compressed as a web site sends them."""
    assert len(gzip.compress(put_together("main.js").encode(), 9)) < SCRIPT_MOST


def test_what_a_page_may_do_is_what_it_has() -> None:
    """Its own script and style by their hashes, no other, and no address of a network in its policy."""
    page = export_page(story(STORIES[0]))
    policy = unescape(re.findall(r'http-equiv="Content-Security-Policy" content="([^"]+)"', page)[0])
    for tag, rule in (("script", "script-src"), ("style", "style-src")):
        (inside,) = re.findall(f'<{tag}(?: id="program")?>(.*?)</{tag}>', page, re.DOTALL)
        hashed = b64encode(sha256(inside.encode()).digest()).decode()
        assert f"{rule} 'sha256-{hashed}';" in policy
    assert policy.startswith("default-src 'none'; ")
    assert "connect-src 'none'" in policy
    assert not re.search(r"https?:|'unsafe|\*", policy)
    assert not re.findall(r"""(?:src|href)=["'](?!data:)""", page.split("<script type")[0])


def test_a_page_that_would_end_early_is_not_made() -> None:
    """A script or style in which its own end stands is a mistake of ours, and told so."""
    parts = export.parts_of(story(STORIES[0]), {}, style="")
    for broken in (
        evolve(parts, program="'</SCRIPT>'"),
        evolve(parts, program="'<!--'"),
        evolve(parts, style="</style>"),
    ):
        with pytest.raises(ValueError, match="would end the element"):
            page_file(broken)


def test_faces_are_cut_to_what_is_shown_and_typed() -> None:
    """Latin letters as they are typed in the West, Chinese ones only those that stand somewhere."""
    faces = {face.file: _characters(made) for face, made in faces_for(["Chen 陈武", "Ł"]).items()}
    assert set(faces) == {face.file for face in FACES}
    assert {"a", "é", "Ł", "’"} <= faces["Alegreya-Regular"]
    assert "Ж" not in faces["Alegreya-Regular"]
    assert faces["UpwardKai-Regular"] == {"陈", "武"}
    assert "UpwardKai-Regular" not in {face.file for face in faces_for(["Chen"])}


def _characters(made: bytes) -> set[str]:
    with TTFont(BytesIO(made)) as font:
        assert font.flavor == "woff"
        return {chr(code) for code in font.getBestCmap()}


def test_the_same_story_gives_the_same_faces() -> None:
    """Byte for byte, whenever it is made: a face says when its file was changed, not when it was cut."""
    for face, made in faces_for(["Once."]).items():
        with TTFont(FONTS / f"{face.file}.ttf") as whole, TTFont(BytesIO(made)) as cut:
            assert cut["head"].modified == whole["head"].modified


def test_a_page_has_the_sentences_it_says_and_no_others() -> None:
    """By the keys its modules name; each form of a plural, and which kind of number takes it."""
    words = page_words("en")
    assert words.sentences["play.phone.words"] == ("{count} word", "{count} words")
    assert words.forms == {"one": 0, "other": 1}
    assert words.sentences["player.close"] == ("Close",)
    assert not any(key.startswith(("class.", "room.", "terminal.")) for key in words.sentences)
    assert page_words("no such language").language == "en"


def test_the_command_writes_a_page_and_a_folder(tmp_path: Path) -> None:
    """It says so, with the size; a wrong ending is a slip; a story with mistakes is shown them."""
    made = _main("export", "boiler", "-o", "x.html", home=tmp_path)
    assert made.returncode == 2
    good = (SCENARIOS / "examples" / "parcels" / "scenario.yaml").read_text(encoding="utf-8")
    (tmp_path / "parcels.yaml").write_text(good, encoding="utf-8")
    made = _main("export", "parcels.yaml", "-o", "parcels.html", home=tmp_path)
    assert (made.returncode, made.stderr) == (0, "")
    assert re.fullmatch(r"Written: parcels\.html \([\d,]+ KB\)\. Any browser opens it.*\n", made.stdout)
    made = _main("export", "parcels.yaml", "-o", "site", "--folder", home=tmp_path)
    assert (made.returncode, made.stderr) == (0, "")
    names = {path.relative_to(tmp_path / "site").as_posix() for path in (tmp_path / "site").rglob("*.*")}
    assert {"index.html", "player.js", "player.css", "fonts/Alegreya-Regular.woff"} <= names
    made = _main("export", "parcels.yaml", "-o", "parcels.pdf", home=tmp_path)
    assert (made.returncode, made.stdout) == (2, "")
    assert "end it in .html, or add --folder" in made.stderr
    made = _main("export", "parcels.yaml", "-o", "no/such/folder.html", home=tmp_path)
    assert made.returncode == 2
    assert "cannot be written" in made.stderr
    (tmp_path / "parcels.yaml").write_text(good.replace("goto: closing", "goto: clossing"), encoding="utf-8")
    made = _main("export", "parcels.yaml", "-o", "no.html", home=tmp_path)
    assert made.returncode == 1
    assert "did you mean “closing”?" in made.stderr
    assert not (tmp_path / "no.html").exists()


@pytest.mark.parametrize(
    "words", [("export", "x.html"), ("export", "x.zip", "--scorm", "1.2"), ("script", "x.html")]
)
def test_a_language_that_nobody_translated_into_is_no_page(tmp_path: Path, words: tuple[str, ...]) -> None:
    """It would be the author's words, sent to readers of another language; its own language is no slip."""
    command, out, *more = words
    made = _main(command, "wenzhu", "--language", "de", "-o", out, *more, home=tmp_path)
    assert (made.returncode, made.stdout) == (1, "")
    assert "nobody has translated this into de" in made.stderr
    assert not (tmp_path / out).exists()
    if command == "script":
        assert _main(command, "wenzhu", "--language", "en", "-o", out, home=tmp_path).returncode == 0


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """A test says nothing."""


def test_a_folder_plays_from_a_web_site(browser: Browser, tmp_path: Path) -> None:
    """Its page loads what lies beside it, and nothing else; the first page of the story can be reached."""
    for name, content in export_folder(story(SCENARIOS / "examples" / "parcels")).items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    handler = partial(_Quiet, directory=str(tmp_path))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_port}/"
        held = opened(browser, address)
        held.page.get_by_role("button", name="Begin").first.click()
        assert held.page.locator(".reading h1").inner_text().startswith("Tuesday, 11 November.")
        server.shutdown()
    assert held.errors == []
    assert all(url.startswith((address, "data:", "blob:")) for url in held.requests)


def test_every_style_is_taken() -> None:
    """The player's own comes first, then those that others add."""
    style = styles()
    for path in PLAYER.glob("*.css"):
        assert path.read_text(encoding="utf-8") in style
    assert style.startswith((PLAYER / "player.css").read_text(encoding="utf-8"))


def test_faces_in_a_page_are_the_faces() -> None:
    """What stands in the page's style is WOFF, by an address that is the face itself."""
    face, made = next(iter(faces_for(["a"]).items()))
    address = in_page(face, made)
    assert address.startswith("data:font/woff;base64,")
    assert b64decode(address.split(",")[1])[:4] == b"wOFF"
