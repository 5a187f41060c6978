"""The people who ship, told in the words of `story.parts`: as near as these words come to each of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from attrs import asdict, evolve

from game.story.appearance import Appearance

if TYPE_CHECKING:
    from collections.abc import Mapping

_TOLD: Final = (
    Appearance(
        name="yang_kaikai", age="young", shape="middle", height="middle", skin="#f4d0ac",
        face="oval", nose="small", eyes="folded", lips="middle", brows="thin",
        hair="bob", hair_colour="#1f3430",
        top="hoodie", top_colour="#8ab89c", below="trousers", below_colour="#3d5566",
    ),
    Appearance(
        name="wenzhu", age="young", shape="middle", height="middle", skin="#e6b488",
        face="long", nose="narrow", eyes="middle", lips="middle", brows="heavy",
        hair="crop", hair_colour="#2b2326",
        top="shirt", top_colour="#f1e3c6", below="trousers", below_colour="#4a4a52",
    ),
    Appearance(
        name="meng_jin", age="young", shape="slim", height="middle", skin="#f2caa8",
        face="oval", nose="narrow", eyes="folded", lips="middle", brows="thin",
        hair="top_knot", hair_colour="#241428", jewellery=("drops",), jewellery_colour="#e0a94a",
        top="tank_top", top_colour="#f0dcd0", over="blazer", over_colour="#92496a",
        below="skirt", below_colour="#3a2438",
    ),
    Appearance(
        name="lin_feng", age="young", shape="middle", height="middle", skin="#f0c4a0",
        face="long", nose="narrow", eyes="middle", lips="middle", brows="middle",
        hair="pixie", hair_colour="#16233c", glasses="square", glasses_colour="#1b2740",
        top="tee", top_colour="#f5ead8", over="jacket", over_colour="#5f80a6",
        below="trousers", below_colour="#4e4a4c",
    ),
    Appearance(
        name="chen_wu", age="old", shape="middle", height="middle", skin="#e4b78f",
        face="square", nose="long", eyes="middle", lips="thin", brows="heavy",
        hair="short", hair_colour="#3f3c3a", glasses="round", glasses_colour="#4a3a30",
        top="shirt", top_colour="#f2e8d4", over="cardigan", over_colour="#74785f",
        below="trousers", below_colour="#4d463f",
    ),
    Appearance(
        name="senior_woman", age="young", shape="middle", height="middle", skin="#eec39a",
        face="heart", nose="small", eyes="folded", lips="middle", brows="middle",
        hair="ponytail", hair_colour="#3a2a24",
        top="jumper", top_colour="#dde2d5", over="high_vis", over_colour="#eab93c",
        below="jeans", below_colour="#4c6076", neck="whistle", neck_colour="#bf3b2b",
    ),
    Appearance(
        name="scholar_woman", age="young", shape="slim", height="middle", skin="#f6d8bc",
        face="long", nose="narrow", eyes="folded", lips="middle", brows="thin",
        hair="straight", hair_colour="#2c2226", glasses="round", glasses_colour="#7a4a2c",
        top="turtleneck", top_colour="#39434c", over="coat", over_colour="#cfad80",
        below="trousers", below_colour="#39434c",
    ),
    Appearance(
        name="roommate_woman", age="young", shape="broad", height="middle", skin="#eec39a",
        face="round", nose="small", eyes="round", lips="middle", brows="middle", marks=("freckles",),
        hair="short_curls", hair_colour="#4a2c20",
        top="overalls", top_colour="#5a7fa4",
    ),
    Appearance(
        name="roommate_man", age="young", shape="broad", height="middle", skin="#eec39a",
        face="wide", nose="middle", eyes="middle", lips="middle", brows="heavy",
        hair="brush", hair_colour="#221c20",
        top="jersey", top_colour="#d2562f", over="jacket", over_colour="#4a689a",
        below="trousers", below_colour="#2b3f58",
    ),
    Appearance(
        name="tall_man", age="young", shape="slim", height="tall", skin="#f0c8a4",
        face="long", nose="curved", eyes="deep_set", lips="middle", brows="middle",
        hair="undercut", hair_colour="#2b2024",
        top="tee", top_colour="#47505c", below="trousers", below_colour="#6d6252",
    ),
    Appearance(
        name="student_man", age="young", shape="middle", height="middle", skin="#f3cfae",
        face="oval", nose="middle", eyes="middle", lips="middle", brows="middle",
        hair="side_part", hair_colour="#33261f",
        top="jumper", top_colour="#86a4b3", below="trousers", below_colour="#8a7a60",
    ),
    Appearance(
        name="student_woman", age="young", shape="slim", height="middle", skin="#f3cfae",
        face="oval", nose="small", eyes="folded", lips="middle", brows="thin",
        hair="braid", hair_colour="#5a3a2a",
        top="dress", top_colour="#f6ecdc", over="cardigan", over_colour="#d9a294",
    ),
    Appearance(
        name="friend_man", age="young", shape="middle", height="middle", skin="#dba878",
        face="oval", nose="curved", eyes="deep_set", lips="middle", brows="middle", beard="stubble",
        beard_colour="#33241e", hair="bob", hair_colour="#33241e",
        top="shirt", top_colour="#e08b4c", below="trousers", below_colour="#c9b48c",
    ),
    Appearance(
        name="friend_woman", age="young", shape="middle", height="middle", skin="#e8b88c",
        face="oval", nose="middle", eyes="folded", lips="middle", brows="middle",
        hair="wavy", hair_colour="#54341f", head="straw_hat", head_colour="#e6c683",
        jewellery=("hoops", "beads"), jewellery_colour="#d9a441",
        top="striped_tee", top_colour="#f7eedd", below="jeans", below_colour="#4f7396",
    ),
    Appearance(
        name="counsellor_woman", age="adult", shape="broad", height="middle", skin="#f0caa6",
        face="round", nose="middle", eyes="deep_set", lips="middle", brows="middle",
        hair="bob", hair_colour="#4a3026", jewellery=("studs",), jewellery_colour="#f3e6cc",
        top="blouse", top_colour="#6b9895", below="skirt", below_colour="#4a4048",
        neck="scarf", neck_colour="#80afaa",
    ),
    Appearance(
        name="teacher_man", age="adult", shape="round", height="middle", skin="#e8bc92",
        face="square", nose="curved", eyes="middle", lips="middle", brows="heavy",
        hair="receding", hair_colour="#4a4340",
        top="shirt", top_colour="#c9d7de", below="trousers", below_colour="#5d564e",
    ),
    Appearance(
        name="manager_woman", age="adult", shape="slim", height="middle", skin="#efc6a2",
        face="oval", nose="narrow", eyes="folded", lips="middle", brows="middle",
        hair="low_bun", hair_colour="#1f1c22", jewellery=("hoops",), jewellery_colour="#d9b766",
        top="turtleneck", top_colour="#f1e7da", over="blazer", over_colour="#3c4356",
        below="trousers", below_colour="#2b3041",
    ),
    Appearance(
        name="colleague_man", age="young", shape="broad", height="middle", skin="#f0c8a0",
        face="wide", nose="middle", eyes="middle", lips="middle", brows="middle",
        hair="side_part", hair_colour="#241d1c",
        top="polo", top_colour="#458373", below="trousers", below_colour="#6b6458",
        neck="lanyard", neck_colour="#e0b45a",
    ),
    Appearance(
        name="alumnus_man", age="adult", shape="broad", height="middle", skin="#d39d6c",
        face="square", nose="curved", eyes="middle", lips="middle", brows="heavy", beard="stubble",
        beard_colour="#2c2624", hair="short", hair_colour="#2c2624",
        top="jumper", top_colour="#8c4636", over="jacket", over_colour="#4c6b83",
        below="trousers", below_colour="#5a544a",
    ),
    Appearance(
        name="host_man", age="old", shape="round", height="middle", skin="#eebd96",
        face="square", nose="curved", eyes="middle", lips="middle", brows="heavy",
        hair="receding", hair_colour="#a8a29b",
        top="suit", top_colour="#62525d", below="trousers", below_colour="#443641",
        neck="tie", neck_colour="#8d2a34",
    ),
    Appearance(
        name="shop_owner_man", age="adult", shape="broad", height="middle", skin="#c88d5c",
        face="square", nose="broad", eyes="narrow", lips="middle", brows="heavy", beard="stubble",
        beard_colour="#3b2b22", hair="buzz", hair_colour="#3b2b22",
        top="tank_top", top_colour="#f4eddd", below="trousers", below_colour="#4f6a80",
        neck="scarf", neck_colour="#6fa5a4",
    ),
    Appearance(
        name="restaurant_owner_woman", age="adult", shape="round", height="middle", skin="#ecc096",
        face="wide", nose="middle", eyes="middle", lips="middle", brows="middle",
        hair="short_curls", hair_colour="#4a352c", jewellery=("studs",), jewellery_colour="#e8c15a",
        top="blouse", top_colour="#bd6073", over="apron", over_colour="#f2e4c6",
        below="trousers", below_colour="#6a4a50",
    ),
    Appearance(
        name="mother", age="adult", shape="round", height="short", skin="#e6b88e",
        face="oval", nose="middle", eyes="deep_set", lips="middle", brows="thin",
        hair="low_bun", hair_colour="#3c3230",
        top="jumper", top_colour="#d8b56a", over="jacket", over_colour="#874652",
        below="trousers", below_colour="#4a4652",
    ),
    Appearance(
        name="father", age="adult", shape="middle", height="middle", skin="#d6a274",
        face="long", nose="curved", eyes="middle", lips="thin", brows="heavy", beard="stubble",
        beard_colour="#4c443e", hair="short", hair_colour="#6d655e", head="cap", head_colour="#4a5568",
        top="jumper", top_colour="#9a8a74", over="jacket", over_colour="#476083",
        below="trousers", below_colour="#4a463f",
    ),
    Appearance(
        name="elder_woman", age="old", shape="middle", height="short", skin="#dcab80",
        face="oval", nose="broad", eyes="middle", lips="thin", brows="middle",
        hair="low_bun", hair_colour="#ded8ce", head="headscarf", head_colour="#b4483a",
        top="tunic", top_colour="#53516c", below="trousers", below_colour="#35333f",
    ),
)  # fmt: skip
SHIPPED: Final[Mapping[str, Appearance]] = {who.name: who for who in _TOLD}
_CLOTHES: Final = ("top", "over", "below", "neck")
_NECKLACES: Final = frozenset({"necklace", "beads", "pendant"})  # drawn with the clothes
_SKIRTS: Final = frozenset({"", "skirt", "long_skirt", "wrapper"})
# Whose colour is not that of what it takes the place of.
_OWN_COLOUR: Final = (*_CLOTHES, "head", "glasses", "jewellery")


def in_parts(who: Appearance) -> Appearance:
    """Somebody who is like one who ships, with every part of theirs in words; others as they are."""
    if who.like not in SHIPPED:
        return who
    said, theirs = _told(who), _told(SHIPPED[who.like])
    gone = {*who.without, *(part for part in _OWN_COLOUR if part in said)}
    if "top" in said:  # another top takes the place of what they wear with theirs
        gone |= {"over", "neck"} | ({"below"} if SHIPPED[who.like].below in _SKIRTS else set())
    kept = {key: value for key, value in theirs.items() if key.removesuffix("_colour") not in gone}
    return Appearance(**{**kept, **said, "like": "", "without": ()})


def bared(who: Appearance) -> Appearance:
    """Somebody who takes off clothes or a hat of one who ships, with what is below in words; others as they are."""
    if who.like not in SHIPPED:
        return who
    theirs = SHIPPED[who.like]
    if "head" in who.without and theirs.head and not who.hair:
        who = evolve(who, hair=theirs.hair)
    beads = "jewellery" in who.without and bool(_NECKLACES & {*theirs.jewellery})
    taken = any(part in who.without and getattr(theirs, part) for part in _CLOTHES)
    return _clothed(who, theirs) if (beads or taken) and not who.top else who


def _told(who: Appearance) -> dict[str, Any]:
    """What is said of somebody, by the field."""
    return {key: value for key, value in asdict(who, recurse=False).items() if value}


def _clothed(who: Appearance, theirs: Appearance) -> Appearance:
    """In the clothes of one who ships, told in words, but for what is said of them or taken off."""
    worn: dict[str, Any] = {}
    for part in _CLOTHES:
        if not getattr(who, part) and part not in who.without:
            key = f"{part}_colour"
            worn |= {part: getattr(theirs, part), key: getattr(who, key) or getattr(theirs, key)}
    return evolve(who, **worn)
