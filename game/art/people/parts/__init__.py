"""People put together from the words of `story.parts`: any combination is a whole look, as those that ship."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.art.paper.shapes import mix
from game.art.people.face import Brows
from game.art.people.hair.behind import colour_of
from game.art.people.look import Look
from game.art.people.parts import ages, beards, builds, faces, glasses, jewellery, marks, own_clothes, usual
from game.art.people.parts.chance import often, pick, share
from game.art.people.parts.clothes import clothes
from game.art.people.parts.frames import frame, is_soft
from game.art.people.parts.hair import hair, headwear, reach
from game.art.people.parts.manners import mannered
from game.art.people.parts.recolour import recoloured_hair
from game.art.people.parts.shipped import bared
from game.art.people.parts.skins import eye_white, is_dark, readable_brow, skin

if TYPE_CHECKING:
    from collections.abc import Collection

    from game.art.people.face import Skin
    from game.story.appearance import Appearance

# How high hair and hats may reach above the pit of the neck, so that a figure stays in its box.
_HIGHEST: Final = -388.0
_PAINTS: Final = ("#8a2f3a", "#2f4a6b", "#3a6b5c", "#5a4a72", "#3f4250", "#b3582c")  # of wheelchairs
_SILVER: Final = "#d6d1ca"
_BARE: Final = "short"  # the hair below a hat over hair that ships
_PAINTED: Final = 0.4  # so many of the softly built paint their lips
_USUAL_TOP: Final = -340.0
_HOLDS_ON: Final = "strap"
_FACE: Final = -148.0  # where a face's middle is above the pit of the neck


def composed(who: Appearance, like: Look | None) -> Look:
    """Somebody's look: what their words say; the rest as in the look they are `like`, or as is usual."""
    if like is None:
        who = usual.filled(who)
    else:
        who, like = bared(who), _taken_off(like, who.without)
    look = _plain(who) if like is None else _dressed(who, like, _skinned(who, like))
    look = _adorned(who, _haired(who, _built(who, _faced(who, look))))
    return mannered(who, look) if like is None else look


def _taken_off(look: Look, without: Collection[str]) -> Look:
    """A look that ships without what lies on a face; clothes and hats are taken off by `bared`."""
    if "glasses" in without:
        look = evolve(look, worn="", side_worn="")
    if "beard" in without:
        look = evolve(look, beard="", side_beard="", ages=evolve(look.ages, stubble=""))
    if "marks" in without:
        look = evolve(look, marks="", side_marks="")
    return evolve(look, ear="") if "jewellery" in without else look


def _plain(who: Appearance) -> Look:
    """Somebody with their skin, before anything else is said of them."""
    tone = skin(who.skin)
    return Look(
        build=builds.usual(frame(who)),
        skin=tone,
        brows=Brows(colour=readable_brow(who.hair_colour, tone)),
        hair=hair(who.hair, who.hair_colour, tone),
        clothes=clothes(who, tone),
    )


def _skinned(who: Appearance, look: Look) -> Look:
    if not who.skin:
        return look
    tone = skin(who.skin)
    brows = evolve(look.brows, colour=readable_brow(look.brows.colour, tone))
    return evolve(look, skin=tone, eyes=evolve(look.eyes, white=eye_white(tone)), brows=brows)


def _dressed(who: Appearance, like: Look, look: Look) -> Look:
    worn = own_clothes.changed(like.clothes, who, like.skin, look.skin)
    stance = "rest" if who.top and look.stance == _HOLDS_ON else look.stance  # the strap went with their top
    return evolve(look, clothes=worn, stance=stance)


def _faced(who: Appearance, look: Look) -> Look:
    square = frame(who) if not who.like else _frame_of(look)
    brow = readable_brow(who.hair_colour, look.skin) if who.hair_colour else look.brows.colour
    if who.face:
        look = evolve(look, skull=faces.skull(who.face, square, who.shape))
        look = evolve(look, mouth=evolve(look.mouth, height=faces.mouth_height(look.skull)))
    if who.nose:
        look = evolve(look, nose=faces.nose(who.nose, square))
    if who.eyes:
        colour = look.eyes.colour if who.like else usual.eye_colour(who)
        look = evolve(look, eyes=evolve(faces.eyes(who.eyes, square, colour), white=eye_white(look.skin)))
    if who.lips:
        painted = _paints(who)
        look = evolve(look, mouth=faces.mouth(who.lips, look.skull, painted=painted))
    if who.brows:
        deep = who.eyes == "deep_set"
        look = evolve(look, brows=faces.brows(who.brows, square, brow, deep=deep))
    look = evolve(look, brows=evolve(look.brows, colour=brow))
    return ages.aged(look, who.age, share(who.name, "lines")) if who.age else look


def _frame_of(look: Look) -> float:
    """How squarely somebody is built who ships, by their shoulders."""
    narrow, broad = builds.SHOULDERS
    return max(0.0, min(1.0, (look.build.shoulder - narrow) / (broad - narrow)))


def _paints(who: Appearance) -> bool:
    grown = who.age not in {"child", "old"}
    return grown and is_soft(who) and often(who.name, "painted", _PAINTED)


def _built(who: Appearance, look: Look) -> Look:
    build = builds.shaped(look.build, who.shape) if who.shape else look.build
    if who.age or who.height:
        build = builds.grown(build, who.age, who.height)
    return evolve(look, build=build)


def _haired(who: Appearance, look: Look) -> Look:
    own = colour_of(look.hair.front)
    worn = look.hair
    if who.hair and who.like:
        worn = hair(who.hair, who.hair_colour or own, look.skin)
    elif who.like and (who.hair_colour or who.age == "old"):
        worn = recoloured_hair(worn, who.hair_colour or mix(own, _SILVER, 0.75))
    if who.head:
        worn = headwear(worn, who.hair, who.head, who.head_colour or usual.head_colour(who))
    top = reach(who.hair or _BARE, who.head)[2] if who.hair or who.head else _USUAL_TOP
    build = builds.fitted(look.build, (top - _FACE) * look.build.head + _FACE, _HIGHEST)
    return evolve(look, hair=worn, build=build)


def reaches(who: Appearance) -> tuple[int, int, int]:
    """How far a usual body's hair and hat reach behind the neck, before and above it, in units of a figure."""
    told = bared(who) if who.like else usual.filled(who)
    behind, before, top = reach(told.hair or _BARE, told.head)
    return round(behind), round(before), round(top)


def _adorned(who: Appearance, look: Look) -> Look:
    """Beard, marks, glasses, jewellery and aids."""
    n, tone = look.nose, look.skin
    gold = who.jewellery_colour or jewellery.GOLD
    beard = who.beard_colour or who.hair_colour or look.brows.colour
    rims = who.glasses_colour or _rims(who, tone)
    heard = glasses.hearing_aid(mix(tone.lit, "#f0e4d4", 0.5)) if who.aid == "hearing_aid" else ""
    made = evolve(
        look,
        marks=marks.front(who.marks, tone, n) + ("" if who.marks else look.marks),
        side_marks=marks.side(who.marks, tone) or look.side_marks,
        ear=jewellery.at_ear(who.jewellery, gold) or look.ear,
        worn=(glasses.front(who.glasses, rims) or look.worn) + jewellery.on_face(who.jewellery, gold, n),
        side_worn=(glasses.side(who.glasses, rims) or look.side_worn)
        + jewellery.on_side(who.jewellery, gold, n),
        clothes=jewellery.about_neck(look.clothes, who.jewellery, gold),
        carries=who.holds or look.carries,
        aid=who.aid or look.aid,
        aid_colour=pick(who.name, "aid", _PAINTS) if who.aid else look.aid_colour,
    )
    if heard:
        made = evolve(made, ear=heard + made.ear)
    if who.beard:
        made = _bearded(who.beard, beard, made)
    return made


def _bearded(word: str, colour: str, look: Look) -> Look:
    rough = beards.stubble(colour, look.skin) if word == "stubble" else ""
    return evolve(
        look,
        beard=beards.front(word, colour, look.skull, look.mouth),
        side_beard=beards.side(word, colour, look.skull, look.mouth),
        ages=evolve(look.ages, stubble=rough),
    )


def _rims(who: Appearance, tone: Skin) -> str:
    """A colour for glasses that is seen on a skin."""
    light = ("#e2b04a", "#d8c8b0", "#c8553c", "#7fb0a8")
    return pick(who.name, "rims", light if is_dark(tone) else ("#4a3a30", "#26222a", "#7a3a2c", "#2f4a5c"))
