"""Where `preview` and `shot` stand: at the beginning, in a scene, in a variant of it, along a walk."""

from __future__ import annotations

import sys
from pathlib import Path  # noqa: TC003 - attrs keeps it as a field's type
from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from game.authoring.stand import Stand
    from game.story import Scenario


@frozen
class Wanted:
    """The scene that was asked for, the conditions of its variant as they were typed, and a walk."""

    scene: str | None = None
    variant: tuple[str, ...] = ()
    walk: Path | None = None


def standing(scenario: Scenario, wanted: Wanted) -> Stand | str:
    """A playthrough that stands there, or a sentence why there is none; what no play comes to is said."""
    from game.authoring.stand import CannotStand, stand

    there = stand(scenario, wanted.scene, wanted.variant, wanted.walk)
    if isinstance(there, CannotStand):
        return there.why
    if there.said:
        print(there.said, file=sys.stderr)
    return there
