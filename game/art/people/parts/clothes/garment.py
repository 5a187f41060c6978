"""A garment: one thing that is worn, in layers, so that another can come between its cloth and its collar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from game.art.people.clothes.outfit import Lower, SideCut, Sleeve

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.art.paper.sheet import Sheet
    from game.art.people.body import Frame
    from game.art.people.face import Skin
    from game.art.people.parts.clothes.cloth import Cloth


@frozen(kw_only=True)
class Layers:
    """Sheets of a garment: behind the neck, on the body, its collar, and over the head's ends."""

    behind: tuple[Sheet, ...] = ()
    body: tuple[Sheet, ...] = ()
    collar: tuple[Sheet, ...] = ()
    over: tuple[Sheet, ...] = ()


@frozen(kw_only=True)
class Garment:
    """A top, or what is worn over one (whose `sleeve` is None where the top's are seen).

    `cape` lies over the sleeves. `closed` covers the collar of what is below it. `legs` is the colour of what
    belongs to it below, `skirt` says that this is a skirt. `back` are shapes on its back.
    """

    cut: Callable[[Frame], Layers]
    sleeve: Sleeve | None
    cape: Sleeve | None = None
    hem: float = 466
    pockets: float = 486
    pocket: str = ""
    closed: bool = False
    side: SideCut = field(factory=SideCut)
    legs: str = ""
    skirt: bool = False
    lower: Lower = field(factory=Lower)
    back: Callable[[Frame], tuple[Sheet, ...]]


@frozen(kw_only=True)
class Dye:
    """What a garment is made with: its cloth, a second one that goes with it, the wearer's skin.

    `number` is always the same for the same person, for what differs from one to the next.
    """

    main: Cloth
    second: Cloth
    skin: Skin
    number: int = 0

    def one_of(self, count: int) -> int:
        """A number below `count`, by the person."""
        return self.number // 7 % count
