"""The guide's page in a real browser: its style is let through, it fits a phone, and it prints whole."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from html import escape, unescape
from typing import TYPE_CHECKING, Any
from unicodedata import normalize

import pytest
from pypdf import PdfReader

from game.authoring.map.overview import overview
from game.authoring.odds import odds
from game.classroom.guide import guide
from game.classroom.plan import measured
from game.cli.stories import shipped
from game.loader import load_path
from game.papers import to_html

if TYPE_CHECKING:
    from pathlib import Path

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
# The page itself lets no script run, so a page around it looks in from outside.
AROUND = """<!doctype html><meta charset="utf-8"><body>
<iframe style="border:0;width:%dpx;height:900px" srcdoc="%s"></iframe>
<script>addEventListener("load", () => {
  const inside = document.querySelector("iframe").contentDocument, root = inside.documentElement;
  const wide = [...inside.querySelectorAll("main > *, main li, main p")]
    .filter(each => each.getBoundingClientRect().right > root.clientWidth + 1).map(each => each.outerHTML);
  const found = {width: root.scrollWidth, room: root.clientWidth, wide,
    accent: getComputedStyle(inside.querySelector("h2")).color,
    size: parseFloat(getComputedStyle(inside.querySelector("main p")).fontSize),
    drawn: inside.querySelectorAll("svg text").length};
  document.body.innerHTML = "<pre>" + JSON.stringify(found).replace(/</g, "&lt;") + "</pre>";
})</script>"""


def _page(number: int) -> str:
    story = load_path(shipped()[number]).scenario
    assert story is not None
    (known,) = odds(story)
    told = measured(story, known.scenes)
    drawing = overview(story, known.passages, [each.scene for each in told.stops])
    return to_html(guide(story, told, known.scenes, drawing))


def _run(folder: Path, path: Path, *options: str) -> subprocess.CompletedProcess[str]:
    assert BROWSER is not None, "CI installs Chromium"
    always = ["--headless", "--no-sandbox", "--disable-gpu", "--enable-logging=stderr"]
    return subprocess.run(
        [BROWSER, *always, f"--user-data-dir={folder / 'profile'}", *options, path.as_uri()],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )


@pytest.mark.skipif(BROWSER is None and not os.environ.get("CI"), reason="no Chromium here")
@pytest.mark.parametrize("width", [360, 1280])
def test_the_guide_fits_the_screen(tmp_path: Path, width: int) -> None:
    """Nothing goes over the edge, the style has an effect, the map is drawn, and nothing is refused."""
    path = tmp_path / "around.html"
    path.write_text(AROUND % (width, escape(_page(1))), encoding="utf-8")
    done = _run(tmp_path, path, "--window-size=1400,1000", "--virtual-time-budget=2000", "--dump-dom")
    shown = re.search(r"<pre>(.*?)</pre>", done.stdout, re.DOTALL)
    assert shown is not None, done.stderr
    found: dict[str, Any] = json.loads(unescape(shown[1]))
    assert found["width"] <= found["room"] <= width
    assert found["wide"] == []
    assert found["accent"] != "rgb(0, 0, 0)"
    assert found["size"] >= 16
    assert found["drawn"] > 30
    assert "Refused" not in done.stderr
    assert "violates" not in done.stderr


@pytest.mark.skipif(BROWSER is None and not os.environ.get("CI"), reason="no Chromium here")
def test_the_guide_prints_whole(tmp_path: Path) -> None:
    """The browser's own print gives a few pages that begin and end with what the page does."""
    path, out = tmp_path / "guide.html", tmp_path / "printed.pdf"
    path.write_text(_page(3), encoding="utf-8")
    _run(tmp_path, path, f"--print-to-pdf={out}", "--no-pdf-header-footer")
    pages = [normalize("NFKC", page.extract_text()) for page in PdfReader(out).pages]  # “ﬁ” is one sign there
    assert 4 <= len(pages) <= 12
    assert "Put your own happiness first" in pages[0]
    assert "The Sunday microscope" in " ".join(pages[-2:])
