"""What a page shows and no state depends on: names that were typed, and by what wording varies."""

from __future__ import annotations

from collections.abc import Mapping  # noqa: TC003 - attrs keeps it as the field's type
from hashlib import blake2b
from typing import Final

from attrs import field, frozen


@frozen
class Telling:
    """How a story is told in one playthrough: the names typed, by id, and the seed of its wording.

    `scene` and `visit` (how often it was entered, from 1) say what is being told now.
    """

    names: Mapping[str, str] = field(factory=dict)
    seed: int = 0
    scene: str = ""
    visit: int = 1

    def pick(self, alternative: int, of: int, line: str = "") -> int:
        """Which of so many wordings is shown, from 0, in what the scene calls `line`.

        By BLAKE2b, apart from all luck, and the same each time.
        """
        key = f"{self.seed} {self.scene} {self.visit} {line} {alternative}"
        return int.from_bytes(blake2b(key.encode(), digest_size=8).digest()) % of


PLAIN: Final = Telling()


@frozen
class Moment:
    """What a text is filled with where a play stands: the values, by slot, and how it is told there."""

    values: tuple[int, ...]
    telling: Telling = PLAIN
