"""The window knows by the ids of today what was met, read and finished under those of before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.desktop.menus.story_progress import progress_of
from game.desktop.ui.session import Session
from game.diagnostics import Source
from game.loader import load
from game.saves import Settings, Store
from game.story import Playthrough
from tests.samples.samples import SAMPLES, lake

if TYPE_CHECKING:
    from pathlib import Path


def test_what_was_met_before_is_met(tmp_path: Path) -> None:
    """Endings, scenes, lines read and the way to the ending; nothing counts twice."""
    text = (SAMPLES / "lake" / "scenario.yaml").read_text(encoding="utf-8")
    renamed = "start: sand\nrenamed: {shore: sand, end: far, water.swim: water.cross}\n"
    for old, new in (("start: shore\n", renamed), ("  shore:\n", "  sand:\n"), ("  end:\n", "  far:\n")):
        text = text.replace(old, new)
    for old, new in (("goto: shore", "goto: sand"), ("goto: end", "goto: far"), ("swim: {", "cross: {")):
        text = text.replace(old, new)
    now = load(Source("lake.yaml", text.replace("upward: 1\n", "upward: 1.1\n")), id="lake").scenario
    assert now is not None
    session = Session(store=Store(tmp_path), settings=Settings(), find=tuple)
    play = Playthrough(lake()).take("wade").take("swim")
    session.see(play.scenario, "shore", ["ab:0"])
    session.finish(play, 7)
    assert session.read_in(now, "sand") == frozenset({"ab:0"})
    assert session.met(now) == (1, 1)
    assert session.met_scenes(now) == {"far"}
    again = Playthrough(now).take("wade").take("cross")
    assert [one.steps for one in session.finished(now, "far")] == [again.steps]
    session.finish(again, 7)
    session.see(now, "sand", ["ac:1"])
    assert len(session.finished(now)) == 1
    assert session.met(now) == (1, 1)
    assert session.read_in(now, "sand") == frozenset({"ab:0", "ac:1"})
    assert progress_of(session, now).scenes == 2
