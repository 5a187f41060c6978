"""What somebody has on in bed: no hat and no coat, and no overalls either."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

if TYPE_CHECKING:
    from game.story.appearance import AnyLook

# What is worn over the hair also in bed, before somebody at its side.
_KEPT: Final = frozenset({"headscarf", "hijab", "headwrap", "turban", "kippah"})
# What is put down beside a head that is laid on a table.
BRIMMED: Final = frozenset({"cap", "straw_hat", "sun_hat", "felt_hat", "hard_hat", "cook_hat"})
_BY_DAY: Final = frozenset(
    {
        *(
            "overalls",
            "suit",
            "uniform",
            "school_uniform",
            "flight_suit",
            "oilskin",
            "robe",
            "jersey",
            "scrubs",
        ),
        *("smock", "dress", "wrap_dress", "long_dress", "sari", "boubou"),
    }
)
_PYJAMAS: Final = "striped_tee"


def in_bed(look: AnyLook) -> AnyLook:
    """The same person as they lie in bed; a look that ships stays as it is."""
    if isinstance(look, str):
        return look
    return evolve(
        look,
        head=look.head if look.head in _KEPT else "",
        over="",
        neck="",
        top=_PYJAMAS if look.top in _BY_DAY else look.top,
    )
