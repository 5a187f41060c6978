"""A story's own sounds on its page: in place of what the place has, as the window plays them."""

from __future__ import annotations

from base64 import b64decode
from typing import TYPE_CHECKING

from game.loader import load_path
from game.resources import SOUNDS
from game.web.sounds import sounds_as_data

if TYPE_CHECKING:
    from pathlib import Path

STORY = """upward: 1.1
title: Rain
protagonist: me
characters: {me: {name: Me, look: tall_man}}
sounds:
  roof: {file: roof.ogg, loop: true, volume: 60}
  bell: {file: bell.ogg}
start: desk
scenes:
  desk: {place: lake, sound: roof, music: none, lines: [Rain.], next: under}
  under: {place: lake, sound: bell, lines: [A bell.], next: hush}
  hush: {place: lake, sound: none, lines: [Hush.], next: home}
  home: {place: lake, music: bell, lines: [Home.], ending: {title: Home, tone: quiet}}
"""


def test_a_scene_s_own_goes_before_its_place_s(tmp_path: Path) -> None:
    """What loops is a layer, what is heard once a moment or a motif; files come along."""
    (tmp_path / "roof.ogg").write_bytes((SOUNDS / "layer_rain.ogg").read_bytes())
    (tmp_path / "bell.ogg").write_bytes((SOUNDS / "call_bell_1.ogg").read_bytes())
    (tmp_path / "scenario.yaml").write_text(STORY)
    story = load_path(tmp_path).scenario
    assert story is not None
    data = sounds_as_data(story)
    assert data["own"] == {
        "desk": {"bed": "", "once": "", "motif": "", "layers": {"own:roof": 0.6}},
        "under": {"bed": "", "once": "own:bell"},
        "hush": {"bed": "", "once": ""},
        "home": {"motif": "own:bell"},
    }
    own = {name for name in data["files"] if "own:" in name}
    assert own == {"layer_own:roof", "moment_own:bell", f"motif_{data['motif']}_own:bell"}
    assert b64decode(data["files"]["layer_own:roof"]) == (SOUNDS / "layer_rain.ogg").read_bytes()


def test_a_story_without_any_says_nothing_of_them(tmp_path: Path) -> None:
    """Where no scene has a sound of its own the page is as it was."""
    plain = STORY.replace("sound: roof, music: none, ", "").replace("sound: bell, ", "")
    (tmp_path / "plain.yaml").write_text(plain.replace("sound: none, ", "").replace("music: bell, ", ""))
    story = load_path(tmp_path / "plain.yaml").scenario
    assert story is not None
    assert sounds_as_data(story)["own"] == {}
