"""What stands around a story in the player: what is kept, and how the player wants it, run by Node."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

from game.diagnostics import Source
from game.loader import load
from game.web.compile_story import compile_story
from tests.web.node_player import node

HERE = Path(__file__).parent
STORY = """upward: 1.1
title: Doors
protagonist: me
characters: {me: {name: Me, look: wenzhu}}
stats: {confidence: 50}
names: {sister: {ask: What is your sister called?, start: Lan}}
circumstances:
  shy: {label: Shy, set: [confidence = 10]}
start: desk
scenes:
  desk:
    place: office
    lines: [A desk.]
    choices:
      ask: {text: Ask, goto: hall}
      wait: {text: Wait, goto: end_loud}
  hall: {place: office, lines: [A hall.], next: end_quiet}
  end_quiet: {place: home, lines: [Home.], ending: {title: Quiet, tone: quiet}}
  end_loud: {place: home, lines: [Home.], ending: {title: Loud, tone: open}}
"""


def test_what_a_browser_keeps(tmp_path: Path) -> None:
    """Taken up again, refused, full, damaged, newer, foreign, edited, in two tabs; and the settings."""
    story = load(Source("doors.yaml", STORY), id="doors").scenario
    assert story is not None
    file = tmp_path / "story.json"
    file.write_text(json.dumps(compile_story(story)), encoding="utf-8")
    run = subprocess.run(
        [node(), "--test", str(HERE / "store.test.mjs")],
        env={**os.environ, "STORY": str(file), "EDITED": str(file)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert run.returncode == 0, run.stdout
