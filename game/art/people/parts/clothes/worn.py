"""Somebody's clothes put together: a top, what is worn over it, below and about the neck, as one to be drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.art.people.clothes.behind import plain_back
from game.art.people.clothes.outfit import Clothes, Outfit, SideCut, Sleeve
from game.art.people.parts.clothes import (
    aprons,
    coats,
    draped,
    gowns,
    jackets,
    jerseys,
    knits,
    oilskins,
    outdoors,
    robes,
    saris,
    shirts,
    suits,
    tunics,
    uniforms,
    usual,
    vests,
    work,
)
from game.art.people.parts.clothes.belows import LONG, Below, below
from game.art.people.parts.clothes.cloth import Cloth
from game.art.people.parts.clothes.garment import Dye, Garment, Layers
from game.art.people.parts.clothes.necks import NECKWEAR, UNDER_COLLAR
from game.art.people.parts.clothes.recolour import recoloured

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.art.paper.sheet import Sheet
    from game.art.people.body import Frame
    from game.art.people.face import Skin
    from game.story.appearance import Appearance

TOP: Final[dict[str, Callable[[Dye], Garment]]] = {
    "tee": knits.tee,
    "striped_tee": knits.striped_tee,
    "tank_top": knits.tank_top,
    "shirt": shirts.shirt,
    "checked_shirt": shirts.checked_shirt,
    "blouse": shirts.blouse,
    "polo": shirts.polo,
    "jumper": knits.jumper,
    "turtleneck": knits.turtleneck,
    "hoodie": knits.hoodie,
    "jersey": jerseys.jersey,
    "tunic": tunics.tunic,
    "smock": tunics.smock,
    "dress": gowns.dress,
    "wrap_dress": gowns.wrap_dress,
    "long_dress": gowns.long_dress,
    "sari": saris.sari,
    "kameez": tunics.kameez,
    "kaftan": robes.kaftan,
    "boubou": robes.boubou,
    "scrubs": work.scrubs,
    "uniform": uniforms.uniform,
    "school_uniform": uniforms.school_uniform,
    "suit": suits.suit,
    "overalls": work.overalls,
    "flight_suit": work.flight_suit,
    "robe": robes.robe,
    "oilskin": oilskins.oilskin,
}
OVER: Final[dict[str, Callable[[Dye], Garment]]] = {
    "apron": aprons.apron,
    "cardigan": jackets.cardigan,
    "jacket": jackets.jacket,
    "denim_jacket": jackets.denim_jacket,
    "blazer": jackets.blazer,
    "coat": coats.coat,
    "lab_coat": coats.lab_coat,
    "raincoat": outdoors.raincoat,
    "anorak": outdoors.anorak,
    "waistcoat": vests.waistcoat,
    "high_vis": vests.high_vis,
    "life_jacket": vests.life_jacket,
    "shawl": draped.shawl,
    "poncho": draped.poncho,
    "stole": aprons.stole,
}
_NONE: Final[tuple[Sheet, ...]] = ()


def clothes(who: Appearance, skin: Skin, own: Clothes | None = None) -> Clothes:
    """What somebody wears, in the words they are told by; where those say nothing, what is usual for them.

    Who has clothes of their `own`, as looks that ship have, keeps them under what is said to be over them.
    """
    kept = own is not None and not who.top
    word = who.top or ("" if kept else usual.top(who))
    top = _of(own, who) if own is not None and kept else _top(who, word, skin)
    main = Cloth(top.side.trunk or (top.sleeve.near if top.sleeve else skin.lit))
    over = _over(who, main.lit, skin, kept=kept)
    under = _below(who, word, main.lit, top)
    neck = Cloth(who.neck_colour or usual.colour(who, who.neck, main.lit))
    pockets, pocket = _pockets(top, over)
    return Clothes(
        sleeve=_sleeve(top, over),
        cut=lambda frame, _: _cut(frame, top, over, who.neck, neck),
        hem=max(top.hem, over.hem) if over else top.hem,
        pockets=pockets,
        pocket=pocket,
        legs=under.legs,
        skirt=under.skirt,
        lower=under.lower,
        side=_side(top, over),
        back=lambda frame: _back(frame, top, over),
    )


def _top(who: Appearance, word: str, skin: Skin) -> Garment:
    main = who.top_colour or usual.colour(who, word, skin.lit)
    second = Cloth(usual.beside(who, main))
    return TOP[word](Dye(main=Cloth(main), second=second, skin=skin, number=usual.number(who, "cut")))


def _of(own: Clothes, who: Appearance) -> Garment:
    """The clothes of a look that ships as one garment, dyed if a colour is said."""
    kept = recoloured(own, who.top_colour) if who.top_colour else own

    def layers(frame: Frame) -> Layers:
        outfit = kept.cut(frame, "words")
        return Layers(behind=outfit.behind, body=outfit.body, over=outfit.over)

    return Garment(
        cut=layers,
        sleeve=kept.sleeve,
        hem=kept.hem,
        pockets=kept.pockets,
        pocket=kept.pocket,
        side=kept.side,
        legs=kept.legs,
        skirt=kept.skirt,
        lower=kept.lower,
        back=lambda frame: (*plain_back(kept, frame).body, *plain_back(kept, frame).over),
    )


def _over(who: Appearance, main: str, skin: Skin, *, kept: bool) -> Garment | None:
    silent = not (kept or who.top or who.below or who.neck)
    word = who.over or (usual.over(who) if silent else "")
    if not word:
        return None
    colour = who.over_colour or usual.colour(who, word, main)
    second = Cloth(usual.beside(who, colour))
    return OVER[word](Dye(main=Cloth(colour), second=second, skin=skin, number=usual.number(who, "over")))


def _below(who: Appearance, word: str, main: str, top: Garment) -> Below:
    """What the author says, else what belongs to the top, else what is usual."""
    if word in LONG or (not who.below and not who.below_colour and top.legs):
        return Below(top.legs, top.skirt, top.lower)
    if not who.below and top.legs:
        return Below(who.below_colour, top.skirt, top.lower)
    said = who.below or usual.below(who, word)
    colour = who.below_colour or usual.colour(who, said, main)
    return below(said, Cloth(colour), Cloth(usual.beside(who, colour)), usual.number(who, "print"))


def _sleeve(top: Garment, over: Garment | None) -> Sleeve:
    """The sleeve that is seen: that of what is worn over, else the top's with what lies over it."""
    sleeve = (over.sleeve if over else None) or top.sleeve
    if sleeve is None:
        msg = "a top has sleeves, if only bare ones"
        raise ValueError(msg)
    return evolve(sleeve, over=over.cape if over and over.cape else sleeve.over, rounded=True)


def _pockets(top: Garment, over: Garment | None) -> tuple[float, str]:
    outer = over if over and over.pocket else top
    return outer.pockets, outer.pocket


def _cut(frame: Frame, top: Garment, over: Garment | None, word: str, neck: Cloth) -> Outfit:
    """All sheets in their order: top, tie, what is over it, collar, what hangs about the neck."""
    inner = top.cut(_to(frame, top))
    outer = over.cut(_to(frame, over)) if over else Layers()
    hung = NECKWEAR[word](frame, neck) if word else _NONE
    tied, loose = (hung, _NONE) if word in UNDER_COLLAR else (_NONE, hung)
    collar = _NONE if over and over.closed else inner.collar
    return Outfit(
        behind=(*outer.behind, *inner.behind),
        body=(*inner.body, *tied, *outer.body, *collar, *outer.collar),
        over=(*inner.over, *outer.over, *loose),
    )


def _to(frame: Frame, garment: Garment) -> Frame:
    """The frame of one garment; a dress ends where its skirt goes on."""
    return frame.to(min(frame.hem, garment.hem, frame.foot if garment.lower.one else garment.hem))


def _back(frame: Frame, top: Garment, over: Garment | None) -> Outfit:
    inner = top.back(_to(frame, top))
    return Outfit(body=(*inner, *(over.back(_to(frame, over)) if over else _NONE)))


def _side(top: Garment, over: Garment | None) -> SideCut:
    """From the side: the trunk of the outermost, and in front of it what is below."""
    if over is None:
        return top.side
    outer, inner = over.side, top.side
    if not outer.trunk:
        return evolve(
            inner,
            apron=outer.apron or inner.apron,
            inner=outer.inner or inner.inner,
            collar=outer.collar or inner.collar,
            bands=(*inner.bands, *outer.bands),
        )
    return SideCut(
        trunk=outer.trunk,
        inner="" if over.closed else inner.trunk,
        collar=outer.collar or inner.collar,
        hood=outer.hood or inner.hood,
        bands=outer.bands,
        tail=max(outer.tail, inner.tail) if inner.tail < 40 else inner.tail,
        shoe=inner.shoe,
        sock=inner.sock,
    )
