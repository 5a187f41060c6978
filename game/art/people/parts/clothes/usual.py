"""What somebody wears whose author says nothing: by their age and name, always the same, in colours that go together."""

from __future__ import annotations

import math
import zlib
from typing import TYPE_CHECKING, Final

from game.art.paper.shapes import rgb
from game.art.people.parts.chance import often
from game.art.people.parts.clothes.cloth import brightness
from game.art.people.parts.frames import is_soft
from game.story.parts import COLOURS

if TYPE_CHECKING:
    from game.story.appearance import Appearance

_TOPS: Final = {
    "child": ("tee", "striped_tee", "hoodie", "jumper", "overalls", "checked_shirt"),
    "young": ("hoodie", "tee", "jumper", "striped_tee", "checked_shirt", "turtleneck", "shirt", "polo"),
    "adult": ("shirt", "jumper", "turtleneck", "polo", "checked_shirt", "shirt", "tunic"),
    "old": ("jumper", "shirt", "checked_shirt", "polo", "turtleneck"),
}
_SOFT_TOPS: Final = {
    "child": ("tee", "striped_tee", "hoodie", "jumper", "overalls", "dress"),
    "young": ("hoodie", "tee", "jumper", "striped_tee", "blouse", "turtleneck", "dress", "overalls"),
    "adult": ("shirt", "blouse", "jumper", "turtleneck", "wrap_dress", "tunic", "blouse"),
    "old": ("jumper", "blouse", "long_dress", "tunic", "blouse"),
}
# What some wear over it of whose clothes nothing is said, and how many of them do.
_OVERS: Final = {
    "child": (0.0, ("cardigan",)),
    "young": (0.2, ("denim_jacket", "cardigan", "jacket")),
    "adult": (0.3, ("blazer", "cardigan", "jacket", "waistcoat")),
    "old": (0.45, ("cardigan", "waistcoat", "cardigan", "shawl")),
}
_SOFT_OVERS: Final = frozenset({"shawl"})
_SQUARE_OVERS: Final = frozenset({"waistcoat"})
# Colours that cloth has often, and what goes with each, above and below.
_USUAL: Final = (
    "teal",
    "mustard",
    "rose",
    "navy",
    "olive",
    "coral",
    "sky",
    "plum",
    "forest",
    "wine",
    "cream",
    "green",
    "lilac",
    "blue",
    "copper",
    "turquoise",
)
_SECOND: Final = {
    "teal": ("mustard", "cream", "coral"), "mustard": ("navy", "cream", "forest"), "rose": ("cream", "teal", "navy"),
    "navy": ("coral", "mustard", "sky"), "olive": ("cream", "copper", "sky"), "coral": ("teal", "cream", "navy"),
    "sky": ("navy", "coral", "mustard"), "plum": ("mustard", "rose", "mint"), "forest": ("cream", "copper", "mustard"),
    "wine": ("sky", "sand", "rose"), "cream": ("teal", "wine", "copper"), "green": ("cream", "mustard", "navy"),
    "lilac": ("plum", "mint", "navy"), "blue": ("mustard", "cream", "coral"), "copper": ("teal", "cream", "navy"),
    "turquoise": ("coral", "navy", "cream"),
}  # fmt: skip
_OWN: Final = {
    "scrubs": ("teal", "sky", "turquoise", "green", "wine"),
    "uniform": ("navy", "khaki", "forest", "sky"),
    "school_uniform": ("navy", "wine", "forest", "charcoal"),
    "suit": ("charcoal", "navy", "brown", "grey"),
    "overalls": ("blue", "navy", "khaki"),
    "flight_suit": ("orange", "khaki", "navy", "sky"),
    "oilskin": ("yellow", "orange"),
    "robe": ("wine", "navy", "plum", "forest"),
    "shirt": ("cream", "sky", "white", "rose", "mint", "sand"),
    "checked_shirt": ("red", "forest", "blue", "mustard", "wine"),
    "striped_tee": ("cream", "white", "mustard", "sky"),
    "tank_top": ("white", "grey", "coral", "teal"),
    "sari": ("plum", "red", "teal", "mustard", "green", "rose"),
    "boubou": ("sky", "purple", "mustard", "teal", "white", "blue"),
    "kaftan": ("turquoise", "cream", "coral", "purple", "teal"),
    "kameez": ("green", "rose", "turquoise", "mustard", "lilac"),
    "jersey": ("red", "blue", "yellow", "green", "orange"),
    "smock": ("cream", "sky", "olive", "sand"),
    "apron": ("cream", "navy", "wine", "olive", "white"),
    "denim_jacket": ("blue", "navy"),
    "lab_coat": ("white",),
    "high_vis": ("yellow", "orange"),
    "life_jacket": ("orange", "red", "yellow"),
    "raincoat": ("yellow", "red", "teal", "forest"),
    "blazer": ("navy", "charcoal", "wine", "forest"),
    "coat": ("sand", "charcoal", "copper", "navy"),
    "waistcoat": ("charcoal", "brown", "olive", "wine"),
    "cardigan": ("olive", "rose", "mustard", "grey", "wine"),
    "jacket": ("navy", "olive", "wine", "charcoal", "teal"),
    "poncho": ("wine", "copper", "teal", "sand"),
    "stole": ("wine", "purple", "green", "cream"),
    "trousers": ("charcoal", "brown", "khaki", "navy", "olive"),
    "jeans": ("blue", "navy"),
    "shorts": ("khaki", "navy", "olive", "sand"),
    "skirt": ("charcoal", "navy", "wine", "mustard", "forest"),
    "long_skirt": ("brown", "navy", "plum", "olive"),
    "wrapper": ("blue", "wine", "forest", "mustard"),
    "stethoscope": ("charcoal", "navy"),
    "whistle": ("red", "navy"),
    "lanyard": ("blue", "red", "mustard"),
    "tie": ("wine", "navy", "forest"),
    "bow_tie": ("wine", "navy", "black"),
}  # fmt: skip


# Colours this far apart, of some 500, are plainly two.
_APART: Final = 80


def number(who: Appearance, of: str = "") -> int:
    """A number by somebody's name, and by what is asked about them: the same in every program."""
    return zlib.crc32(f"{who.name}/{of}".encode())


def top(who: Appearance) -> str:
    """The top somebody wears usually."""
    by_age = _SOFT_TOPS if is_soft(who) else _TOPS
    words = by_age.get(who.age, by_age["adult"])
    return words[number(who, "top") % len(words)]


def over(who: Appearance) -> str:
    """What somebody wears over it, of whose clothes nothing is said; often nothing."""
    likely, words = _OVERS.get(who.age, _OVERS["adult"])
    unlike = _SQUARE_OVERS if is_soft(who) else _SOFT_OVERS
    fit = [word for word in words if word not in unlike]
    return fit[number(who, "over") % len(fit)] if often(who.name, "wears over", likely) else ""


def below(who: Appearance, word: str) -> str:
    """What somebody wears below a top, of whom nothing is said there."""
    if is_soft(who) and often(who.name, "skirt", 0.25):
        return "skirt" if who.age != "old" else "long_skirt"
    return "jeans" if word in {"tee", "hoodie", "striped_tee", "jumper"} and who.age != "old" else "trousers"


def colour(who: Appearance, word: str, beneath: str = "") -> str:
    """The usual colour of a garment (#rrggbb), one that is told from what is `beneath`: a skin, a top."""
    names = sorted(_OWN.get(word, _USUAL), key=lambda name: number(who, f"{word} {name}"))
    apart = [name for name in names if not beneath or _distance(COLOURS[name], beneath) > _APART]
    return COLOURS[(apart or names)[0]]


def own_colour(who: Appearance, word: str) -> str:
    """The colour (#rrggbb) of a garment that has usual ones, as scrubs and oilskins have; "" where any goes."""
    return colour(who, word) if word in _OWN else ""


def beside(who: Appearance, main: str) -> str:
    """A colour that goes with a cloth's: for stripes, prints, what is under it."""
    near = min(_SECOND, key=lambda name: _distance(COLOURS[name], main))
    names = _SECOND[near]
    return COLOURS[names[number(who, "second") % len(names)]]


def _distance(a: str, b: str) -> float:
    return math.dist(rgb(a), rgb(b)) + 60 * abs(brightness(a) - brightness(b))
