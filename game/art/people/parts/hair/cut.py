"""A head of hair as it is worn, and what is seen of it below a hat."""

from __future__ import annotations

from attrs import field, frozen

from game.art.people.hair.hair import Hair


@frozen(kw_only=True)
class Cut:
    """Hair in the open, and the same hair `under` something that covers all above the temples."""

    hair: Hair
    under: Hair = field(factory=lambda: Hair(front=""))
