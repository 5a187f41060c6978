"""Hair and clothes of looks that ship, by words."""

from __future__ import annotations

from game.art.paper.shapes import mix
from game.art.people.clothes import soft, country
from game.art.people.children import knitted
from game.art.people.hair import men, women


def hair(style, colour, skin):
    light = mix(colour, "#ffffff", 0.18)
    men_ = {"short": men.crew_cut, "side_part": men.side_part, "brush": men.brush, "undercut": men.undercut, "receding": men.thin_top, "messy": men.curtains, "wisps": men.thin_top}
    women_ = {"straight": women.long_straight, "short_curls": women.short_curls, "coils": women.short_curls, "afro": women.short_curls, "bob": women.neat_bob, "low_bun": women.pulled_back, "fringe": women.neat_bob, "wavy": women.waves}
    if style in ("buzz", "bald", "shaved"):
        return men.buzz(mix(colour, skin.lit, 0.5))
    made = men_.get(style) or women_.get(style)
    return made(colour, light) if made else women.ponytail(colour, light, "#c8574a")


def headwear(hair, style, head, colour):
    return hair


def reach(style, head):
    return -168, 172, -345


def clothes(who, skin):
    return knitted(who.top_colour or "#557788", who.over_colour)


def recoloured(clothes, colour):
    return clothes
