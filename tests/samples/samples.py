"""The kept files of every version that ever landed, and the small story they were kept from."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from game.loader import load_path
from game.saves.sealed_json import SUM, seal

if TYPE_CHECKING:
    from game.story import Scenario

SAMPLES = Path(__file__).resolve().parent


def lake() -> Scenario:
    """The story of the samples: two choices at the shore, two in the water, one ending."""
    found = load_path(SAMPLES / "lake").scenario
    assert found is not None
    return found


def of(kind: str) -> list[Path]:
    """The samples of one kind of file, such as `saves`, in the order of their names."""
    found = sorted((SAMPLES / kind).glob("*.json"))
    assert found
    return found


def content(path: Path) -> dict[str, object]:
    """What a sample holds, without the check sum it may end with."""
    found = json.loads(path.read_bytes())
    assert isinstance(found, dict)
    found.pop(SUM, None)
    return found


def newer(path: Path, version: int = 9) -> bytes:
    """A sample as a version of the future might write it: another number, a field nobody knows yet."""
    return seal({**content(path), "format": version, "of_the_future": [1, {"a": None}]})
