"""What is heard in a moment: once as it comes, and instead of the place's bed where it is somewhere else.

A moment that is not here is silent, and its place is heard as ever.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Mapping


@frozen
class MomentSound:
    """The sound heard once, without `moment_`; the bed heard meanwhile, empty for that of the place."""

    once: str = ""
    bed: str = ""


SILENT: Final = MomentSound()

MOMENT_SOUNDS: Final[Mapping[str, MomentSound]] = {
    "aloft": MomentSound("motor", "sea"),
    "back_wheels": MomentSound("motor", "sea"),
    "cups": MomentSound("tea"),
    "departure": MomentSound("departure"),
    "hall": MomentSound("seat", "hollow"),
    "hot_water": MomentSound("tea"),
    "jar": MomentSound("jar"),
    "ladder": MomentSound("ladder", "hollow"),
    "seal": MomentSound("seal"),
    "stairwell": MomentSound("stairs", "hollow"),
    "third_jar": MomentSound("jar"),
    "two_at_a_table": MomentSound("form"),
    "wave": MomentSound("breaker", "sea"),
    "weight": MomentSound("balance"),
}
