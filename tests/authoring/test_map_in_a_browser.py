"""The map's page in a real browser: its script runs, and a scene is shown as asked."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from game.authoring.map import cards_of, lay_out_cards, page
from game.cli.stories import shipped
from game.loader import load_path
from tests.authoring.marked_story import marked_story

if TYPE_CHECKING:
    from pathlib import Path

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


@pytest.mark.skipif(BROWSER is None and not os.environ.get("CI"), reason="no Chromium here")
@pytest.mark.parametrize(
    ("size", "path", "scene"),
    [
        ("1280,800", shipped()[2], "group_chat"),
        ("412,840", shipped()[2], "group_chat"),
        ("1280,800", None, "s"),
    ],
)
def test_the_page_works_as_it_stands(tmp_path: Path, size: str, path: Path | None, scene: str) -> None:
    """The map is put in place, a scene that is asked for fills the panel, and nothing is refused."""
    assert BROWSER is not None, "CI installs Chromium"
    story = load_path(path).scenario if path else marked_story()
    assert story is not None
    made = page(story, lay_out_cards(cards_of(story)))
    asked = made.replace("first();\n</script>", f'first(); show("{scene}", true);\n</script>')
    assert asked != made
    file = tmp_path / "map.html"
    file.write_text(asked, encoding="utf-8")
    done = subprocess.run(
        [
            BROWSER,
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--enable-logging=stderr",
            "--virtual-time-budget=2000",
            f"--window-size={size}",
            f"--user-data-dir={tmp_path / 'profile'}",
            "--dump-dom",
            file.as_uri(),
        ],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert re.search(r'<svg[^>]*style="transform: translate', done.stdout)
    panel = done.stdout[done.stdout.index('id="panel"') :]
    assert f"<h2>{scene}</h2>" in panel
    assert "Content Security Policy" not in done.stderr
    assert "Uncaught" not in done.stderr
