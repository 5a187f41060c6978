"""Clothes of a look that ships, changed by the words of somebody who is like it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import astuple, evolve

from game.art.people.parts.clothes import clothes, recoloured

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.art.paper.sheet import Sheet
    from game.art.people.body import Frame
    from game.art.people.clothes.outfit import Clothes, Outfit
    from game.art.people.face import Skin
    from game.story.appearance import Appearance


def changed(own: Clothes, who: Appearance, was: Skin, skin: Skin) -> Clothes:
    """Their own clothes with what is said replaced: the top and its colour, what is over, below, about the neck."""
    if who.top:
        kept = who.below_colour or ("" if own.skirt or who.below else own.legs)
        return clothes(evolve(who, below_colour=kept), skin)
    worn = own if was == skin else _reskinned(own, was, skin)
    if who.over or who.neck or who.below:
        return clothes(who, skin, worn)
    worn = recoloured(worn, who.top_colour) if who.top_colour else worn
    return evolve(worn, legs=who.below_colour) if who.below_colour else worn


def _reskinned(own: Clothes, was: Skin, skin: Skin) -> Clothes:
    """The same clothes where they show skin: at a neckline, between straps."""
    tones = [pair for pair in zip(astuple(was), astuple(skin), strict=True) if pair[0] != pair[1]]

    def cut(frame: Frame, stance: str) -> Outfit:
        outfit = own.cut(frame, stance)
        behind, body, over = (_dyed(sheets, tones) for sheets in (outfit.behind, outfit.body, outfit.over))
        return evolve(outfit, behind=behind, body=body, over=over)

    return evolve(own, cut=cut)


def _dyed(sheets: Sequence[Sheet], tones: Sequence[tuple[str, str]]) -> tuple[Sheet, ...]:
    found = []
    for sheet in sheets:
        body = sheet.body
        for number, (old, _) in enumerate(tones):
            body = body.replace(old, f"@{number}@")
        for number, (_, new) in enumerate(tones):
            body = body.replace(f"@{number}@", new)
        found.append(evolve(sheet, body=body))
    return tuple(found)
