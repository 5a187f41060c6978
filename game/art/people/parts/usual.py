"""What is usual where an author says nothing: by a person's name, in hair and colours that go together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.art.people.parts.chance import pick
from game.art.people.parts.clothes.usual import beside, colour
from game.art.people.parts.frames import is_soft
from game.art.people.parts.skins import is_dark, skin
from game.story.parts import COLOURS, FACES, SKINS

if TYPE_CHECKING:
    from game.story.appearance import Appearance

# Hair by age, build and skin: those of the softly built, those of the others; light skins, dark ones.
HAIR: Final = {
    ("child", True, False): ("pigtails", "two_braids", "bob", "fringe", "ponytail", "braid"),
    ("child", True, True): ("puffs", "braids", "cornrows", "two_braids", "coils"),
    ("child", False, False): ("short", "messy", "crop", "short_curls", "brush"),
    ("child", False, True): ("buzz", "coils", "crop", "short_curls"),
    ("old", True, False): ("low_bun", "short_curls", "bob", "pixie", "top_knot"),
    ("old", True, True): ("coils", "low_bun", "short_curls", "locs", "crop"),
    ("old", False, False): ("receding", "wisps", "bald", "short", "side_part"),
    ("old", False, True): ("bald", "coils", "receding", "buzz"),
    ("", True, False): (
        *(
            "bob",
            "fringe",
            "pixie",
            "wavy",
            "straight",
            "half_up",
            "ponytail",
            "braid",
            "low_bun",
            "top_knot",
        ),
        "long_curls",
    ),
    ("", True, True): (
        *("afro", "puffs", "cornrows", "braids", "long_locs", "coils", "low_bun", "top_knot", "long_curls"),
        "short_curls",
    ),
    ("", False, False): ("short", "side_part", "brush", "messy", "undercut", "crop", "wavy", "short_curls"),
    ("", False, True): ("buzz", "coils", "locs", "afro", "cornrows", "short_curls", "shaved", "crop"),
}
# Colours of hair by skin, by their names.
_HAIR_COLOURS: Final = {
    "pale": ("blond", "copper", "auburn", "chestnut", "brown", "black", "blond"),
    "fair": ("brown", "chestnut", "black", "blond", "black", "brown"),
    "warm": ("black", "black", "brown", "chestnut"),
    "tan": ("black", "black", "brown"),
}
_GREYS: Final = ("grey", "silver", "white", "silver", "grey")
_HEADWEAR: Final = ("teal", "wine", "mustard", "navy", "rose", "forest", "plum", "coral")
_TOPS: Final = ("tee", "striped_tee", "shirt", "checked_shirt", "polo", "jumper", "turtleneck", "hoodie")
_SOFT_TOPS: Final = (*_TOPS[:4], "blouse", "blouse", "tunic", "dress", "wrap_dress", "jumper", "turtleneck")
_EYES: Final = ("#2a1c1e", "#2a1c1e", "#33231c", "#3a2a1e")
_LIGHT_EYES: Final = ("#2a1c1e", "#33404c", "#3b4a3c", "#4a3524", "#2a1c1e")


def filled(who: Appearance) -> Appearance:
    """Somebody with a word for everything that everybody has; nothing is added that they could be without."""
    age = who.age or pick(who.name, "age", ("young", "adult"))
    tone = who.skin or pick(who.name, "skin", SKINS)
    told = evolve(who, age=age, skin=tone)
    return _clothed(_faced(_haired(told)))


def _faced(who: Appearance) -> Appearance:
    return evolve(
        who,
        shape=who.shape or pick(who.name, "shape", ("slim", "middle", "middle", "broad", "round")),
        height=who.height or pick(who.name, "height", ("short", "middle", "middle", "tall")),
        face=who.face or pick(who.name, "face", FACES),
        nose=who.nose or pick(who.name, "nose", noses(who.skin)),
        eyes=who.eyes or pick(who.name, "eyes", ("middle", "round", "narrow", "wide", "folded", "deep_set")),
        lips=who.lips or pick(who.name, "lips", lips(who.skin)),
        brows=who.brows
        or pick(who.name, "brows", ("middle", "thin") if is_soft(who) else ("middle", "heavy")),
    )


def noses(word: str) -> tuple[str, ...]:
    """Noses of people with a skin of this word, the usual ones first."""
    dark = is_dark(skin(word))
    return (
        ("broad", "middle", "broad", "small", "long")
        if dark
        else ("middle", "small", "narrow", "long", "curved")
    )


def lips(word: str) -> tuple[str, ...]:
    """Lips of people with a skin of this word."""
    return ("full", "middle", "full") if is_dark(skin(word)) else ("middle", "thin", "middle", "full")


def _haired(who: Appearance) -> Appearance:
    style = who.hair or pick(who.name, "hair", styles(who))
    colour = who.hair_colour or COLOURS[pick(who.name, "hair colour", hair_colours(who))]
    return evolve(who, hair=style, hair_colour=colour)


def styles(who: Appearance) -> tuple[str, ...]:
    """Hair that somebody of this age, build and skin may have."""
    age = who.age if who.age in {"child", "old"} else ""
    return HAIR[age, is_soft(who), is_dark(skin(who.skin))]


def hair_colours(who: Appearance) -> tuple[str, ...]:
    """The names of colours that hair has at this age, with this skin."""
    if who.age == "old":
        return _GREYS
    return _HAIR_COLOURS.get(who.skin, ("black",) if is_dark(skin(who.skin)) else ("brown",))


def eye_colour(who: Appearance) -> str:
    """The colour of somebody's eyes: dark, and now and then grey or green with a pale skin."""
    return pick(who.name, "eye colour", _LIGHT_EYES if who.skin in {"pale", "fair"} else _EYES)


def _clothed(who: Appearance) -> Appearance:
    """With a top; its colours, and what is worn below it, are for `clothes` to say."""
    tops = _SOFT_TOPS if is_soft(who) and who.age != "child" else _TOPS
    return evolve(who, top=who.top or pick(who.name, "top", tops))


def head_colour(who: Appearance) -> str:
    """The colour of what they wear on the head: one that goes with the top, white where it must be."""
    if who.head in {"cook_hat", "hard_hat"}:
        return COLOURS["white" if who.head == "cook_hat" else "yellow"]
    if who.head in {"straw_hat", "sun_hat"}:
        return COLOURS["sand"]
    if not who.top:
        return COLOURS[pick(who.name, "head", _HEADWEAR)]
    return beside(who, who.top_colour or colour(who, who.top))
