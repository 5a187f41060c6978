"""Which drawing each word for headwear is, and how it is put on hair."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.art.people.face import Skin
from game.art.people.hair.behind import colour_of, lowest
from game.art.people.hair.hair import Hair
from game.art.people.parts.hair import small, veils, wound
from game.art.people.parts.hair.hats import HATS
from game.art.people.parts.hair.styles import STYLES, cut
from game.art.people.parts.hair.worn import Over, Worn, cloth

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.art.people.parts.hair.worn import Cloth

COVERS: Final[dict[str, Callable[[Cloth], Worn]]] = {
    "headscarf": veils.headscarf,
    "hijab": veils.hijab,
    "headwrap": wound.headwrap,
    "turban": wound.turban,
    **HATS,
}
LAID: Final[dict[str, Callable[[Cloth, str], Worn]]] = {
    "kippah": small.kippah,
    "headband": small.headband,
    "flower": small.flower,
}
# Hair that reaches lower than this, in units of the face, comes over the shoulders; to the jaw.
_LONG: Final = 150.0
_JAW: Final = 60.0
_TAIL: Final = 100.0
_SKIN: Final = Skin(lit="#d3a071", shade="#b5845a", line="#7a4a36", blush="#c46c48")


def put_on(hair: Hair, style: str, head: str, colour: str) -> Hair:
    """Hair with something on the head. KeyError for no headwear."""
    made = LAID[head](cloth(colour), style) if head in LAID else COVERS[head](cloth(colour))
    below = _below(hair, style, made.over)
    return evolve(
        below,
        hat=made.front,
        # A bald head's light is no hair, but what is drawn from behind has to be said.
        behind=below.behind or "<g/>",
        hat_behind=made.behind,
        side=evolve(below.side, hat=below.side.hat + made.side if made.over is Over.OPEN else made.side),
    )


def _like(hair: Hair) -> str:
    """The word that hair without one comes near to, below a hat."""
    if lowest(hair.front) > _LONG:
        return "straight"
    if lowest(hair.back) > _TAIL:
        return "bob" if lowest(hair.front) > _JAW else "ponytail"
    return "bob" if lowest(hair.front) > _JAW else "side_part"


def _below(hair: Hair, style: str, over: Over) -> Hair:
    if over is Over.OPEN:
        return hair
    if over is Over.HIDDEN:
        return Hair(front="")
    if hair.under is not None:
        return hair.under
    known = style if style in STYLES else _like(hair)
    under = cut(known, colour_of(hair.front), _SKIN).under
    return under or Hair(front="")
