"""Hair that is hardly there, and heads without any."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from game.art.paper.shapes import mix, path, smooth
from game.art.people.hair import men
from game.art.people.hair.behind import bare
from game.art.people.hair.hair import Hair
from game.art.people.hair.locks import strands
from game.art.people.hair.side import SideHair
from game.art.people.parts.hair.cut import Cut
from game.art.people.parts.hair.pieces import back, gloss, short_cut, short_under

if TYPE_CHECKING:
    from game.art.people.face import Skin
    from game.art.people.parts.hair.tone import Tone


def bald(_: Tone, skin: Skin) -> Cut:
    """No hair, a light on the crown."""
    light = mix(skin.lit, "#ffffff", 0.34)
    return Cut(
        hair=Hair(
            front="",
            light=path("M-46,-76 C-34,-102 0,-108 20,-100 C-4,-98 -30,-92 -46,-76 Z", light, 0.55),
            behind=_scalp(skin)
            + path("M-44,-74 C-34,-102 0,-110 26,-100 C0,-98 -28,-92 -44,-74 Z", light, 0.5),
            side=SideHair(
                front=path("M-76,-66 C-60,-98 -20,-110 14,-104 C-14,-100 -54,-92 -76,-66 Z", light, 0.5)
            ),
        )
    )


def _scalp(skin: Skin) -> str:
    """The round of a bare head from behind."""
    w = 60
    points = [
        (-w, -20),
        (-w - 1, -62),
        (-42, -106),
        (0, -122),
        (42, -106),
        (w + 1, -62),
        (w, -20),
        (w * 0.9, 34),
        (32, 70),
        (0, 80),
        (-32, 70),
        (-w * 0.9, 34),
    ]
    return path(smooth(points, tension=0.5), bare(skin))


def receding(t: Tone, _: Skin) -> Cut:
    """Combed back from two deep corners."""
    return short_cut(t, men.slicked(t.colour, t.light), top=-128)


def wisps(t: Tone, skin: Skin) -> Cut:
    """A ring of hair about the ears, a few wisps above it."""
    light = mix(skin.lit, "#ffffff", 0.34)
    tufts = "M-74,-66 C-90,-58 -90,-30 -80,-14 C-84,0 -76,14 -64,18 C-60,-4 -60,-30 -54,-52 C-60,-64 -66,-70 -74,-66 Z M64,-66 C80,-58 82,-34 74,-16 C74,-6 70,2 66,4 C66,-14 62,-30 58,-46 C58,-58 60,-64 64,-66 Z"
    over = [
        [(-40, -98), (-30, -126), (4, -124)],
        [(-20, -108), (-2, -132), (26, -116)],
        [(4, -110), (18, -126), (44, -108)],
    ]
    ring = "M-70,-44 C-84,-20 -78,24 -44,40 C-20,50 20,50 44,40 C78,24 84,-20 70,-44 C58,-20 40,-6 0,-4 C-40,-6 -58,-20 -70,-44 Z"
    nape = "M-90,-52 C-108,-30 -100,36 -80,58 L-58,54 C-48,40 -42,26 -40,8 C-36,-14 -22,-20 -10,-14 L-2,16 L8,16 C10,-6 12,-22 16,-32 C-20,-36 -62,-34 -90,-52 Z"
    tops = [
        [(30, -110), (-10, -132), (-70, -110)],
        [(14, -116), (-30, -136), (-84, -92)],
        [(40, -102), (10, -124), (-40, -124)],
    ]
    hair = Hair(
        front=path(tufts, t.colour) + strands(over, 5, t.colour),
        light=path("M-46,-76 C-34,-102 0,-108 20,-100 C-4,-98 -30,-92 -46,-76 Z", light, 0.5)
        + strands([[(-80, -46), (-82, -24), (-74, -4)]], 5, t.light),
        behind=_scalp(skin)
        + path(ring, t.colour)
        + strands([[(-44, -96), (-6, -122), (46, -96)], [(-36, -104), (4, -126), (40, -106)]], 4, t.colour)
        + strands([[(-62, 0), (-30, 22), (10, 26)]], 5, t.light),
        side=SideHair(
            front=path(nape, t.colour) + strands(tops, 5, t.colour),
            light=strands([[(-92, -12), (-84, 18), (-68, 36)]], 5, t.light),
        ),
    )
    return Cut(hair=hair, under=short_under(t))


def shaved(t: Tone, skin: Skin) -> Cut:
    """A shadow of hair on the skin."""
    shadow = mix(t.colour, skin.shade, 0.62)
    hair = men.buzz(shadow)
    return short_cut(
        t,
        evolve(
            hair,
            behind=back(t, 40, top=-118, colour=shadow),
            light=path(
                "M-50,-82 C-34,-108 0,-114 24,-106 C-4,-104 -32,-98 -50,-82 Z",
                mix(shadow, skin.lit, 0.4),
                0.8,
            ),
        ),
        under=shadow,
    )


def buzz(t: Tone, skin: Skin) -> Cut:
    """Cropped to a few millimetres, with a clean line."""
    near = mix(t.colour, skin.shade, 0.2)
    hair = men.buzz(near)
    light = path("M-52,-84 C-34,-112 4,-120 36,-108 C4,-108 -30,-102 -52,-84 Z", mix(near, t.light, 0.7))
    side_light = evolve(
        hair.side,
        light=path("M-88,-58 C-76,-98 -34,-116 20,-106 C-14,-104 -58,-92 -88,-58 Z", mix(near, t.light, 0.7)),
    )
    return short_cut(
        t,
        evolve(
            hair, light=light, side=side_light, behind=back(t, 42, top=-119, colour=near) + gloss(t, -119)
        ),
        under=near,
    )
