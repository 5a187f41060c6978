"""Clothes as data: a function from a frame to sheets, and the sleeves that go with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from game.art.paper.sheet import Shadow, Sheet, printed

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    from game.art.people.body import Frame

    Motif: TypeAlias = Callable[[float, float, int], str]

_DEEP: Final = Shadow(5, 9, 12, 0.36)
_SHALLOW: Final = Shadow(3, 5, 7, 0.32)


def thick(body: str) -> Sheet:
    """A sheet that lies well above the one below: a jacket, an arm, a head."""
    return Sheet(body=body, shadow=_DEEP, contact=0.26)


def thin(body: str) -> Sheet:
    """A sheet close to the one below: a collar, a pocket, a lock of hair."""
    return Sheet(body=body, shadow=_SHALLOW, contact=0.22)


def ink(body: str) -> Sheet:
    """A sheet of print on the one below."""
    return printed(body)


@frozen(kw_only=True)
class Sleeve:
    """Sleeves: the near and far colour, where they end, how wide; cuffs, bands and print.

    `end` is a share of the arm's length (0 for none, 1 for the wrist), `loose` units wider than the arm. A
    band is two shares of the length and a colour; a motif is drawn at x, y by its number. A sleeve with a
    `flare` widens by so many units towards its end and hangs from a raised arm; `over` is what lies on it: a
    shawl's corner, a poncho.
    """

    near: str
    far: str
    end: float = 1
    loose: float = 0
    cuff: str = ""
    cuff_long: float = 0.09
    bands: tuple[tuple[float, float, str], ...] = ()
    fold: str = ""
    motif: Motif | None = None
    flare: float = 0
    over: Sleeve | None = None
    rounded: bool = False  # a forearm that points at us ends in a round cuff


@frozen(kw_only=True)
class Lower:
    """What is worn below, where it is more than trousers or a plain skirt over the knees.

    `shorts` leave the leg bare from above the knee. A skirt falls `long` below the knee, as a share of the
    shin; `one` is the same piece as the top, `room` units wider at the hip. `border` is the colour of its
    hem, `motif` its print, `front` a band down its middle, `under` the
    colour of trousers that are seen below it.
    """

    shorts: bool = False
    long: float = 0
    one: bool = False
    room: float = 0
    border: str = ""
    front: str = ""
    motif: Motif | None = None
    under: str = ""


@frozen(kw_only=True)
class Outfit:
    """Sheets behind the neck, on the body, and over the body once the head is laid."""

    behind: tuple[Sheet, ...] = ()
    body: tuple[Sheet, ...]
    over: tuple[Sheet, ...] = ()


@frozen(kw_only=True)
class SideCut:
    """How clothes look from the side, where the sleeves do not say it already; an empty colour is theirs.

    `trunk` is the cloth of the body, `inner` what shows where it is open in front, `apron` a bib and what
    falls from it over the thighs; `tail` says how far the hem falls below the hip, in units of a side body.
    """

    trunk: str = ""
    inner: str = ""
    collar: str = ""
    hood: bool = False
    apron: str = ""
    tail: float = 16
    shoe: str = "#4a3c40"
    sock: str = "#f2ead8"
    slipper: str = ""  # instead of the shoe, on a bare foot
    bands: tuple[
        tuple[float, float, str], ...
    ] = ()  # across the trunk: from and to, as shares from hip to neck


@frozen(kw_only=True)
class Clothes:
    """Sleeves, and how the rest is cut for a frame and the name of a pose (a bag hangs only where it is held).

    `hem` is where the top ends, `pockets` where pockets open (the top's own, with a `pocket` colour, or those
    of what is worn below). `side` says what else there is to see from the side, `lower` what more there is to
    what is worn below, `back` how it is cut from behind, where it is no plain back in the sleeves' colour.
    """

    sleeve: Sleeve
    cut: Callable[[Frame, str], Outfit]
    hem: float = 470
    pockets: float = 486
    pocket: str = ""
    legs: str = "#45505f"
    skirt: bool = False
    side: SideCut = field(factory=SideCut)
    lower: Lower = field(factory=Lower)
    back: Callable[[Frame], Outfit] | None = None
