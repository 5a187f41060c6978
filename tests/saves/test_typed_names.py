"""Names that a player typed are kept with the play, and nothing of them is trusted."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from game.saves import Store
from game.saves.finished import finished, reopened, to_json, understand
from game.saves.kept_file import DamagedError
from game.saves.record import names_of
from game.story import Playthrough
from tests.samples.samples import lake
from tests.story.grown import grown

if TYPE_CHECKING:
    from pathlib import Path

NAMES = {"sister": "Mei", "town": "济南"}


def test_names_come_back_with_the_place(tmp_path: Path) -> None:
    """In any letters; a story without names has none in its file."""
    store = Store(tmp_path)
    assert store.save(Playthrough(grown()).told_by(5, NAMES).take("ask"), 5)
    kept = store.load(grown())
    assert kept is not None
    assert (dict(kept.playthrough.telling.names), kept.playthrough.telling.seed) == (NAMES, 5)
    assert store.save(Playthrough(lake()), 5)
    assert "names" not in json.loads((tmp_path / "story_lake.json").read_text(encoding="utf-8"))


def test_names_come_back_with_a_path_to_an_ending() -> None:
    """The same path under other names is the same path."""
    play = Playthrough(grown()).told_by(5, NAMES).take("go")
    one = finished(play, 5, datetime(2026, 1, 1, tzinfo=UTC))
    (again,) = understand("bench", json.loads(json.dumps(to_json("bench", (one,)))))
    assert dict(reopened(grown(), again).playthrough.telling.names) == NAMES
    assert again.is_of(Playthrough(grown()).take("go"), 5)


@pytest.mark.parametrize("odd", [[], 1, "Mei", {"sister": 1}, {"sister": None}, {"sister": ["Mei"]}])
def test_what_are_no_names_is_damage(odd: object) -> None:
    """It is said, and the generation before is read."""
    with pytest.raises(DamagedError):
        names_of(odd)


def test_a_name_is_cut_to_what_fits() -> None:
    """24 letters, however many the file has; files from before names were kept have none."""
    assert names_of({"sister": "M" * 25}) == {"sister": "M" * 24}
    assert names_of(None) == {}
