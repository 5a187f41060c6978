"""Hair that is cut close, or hardly there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from game.art.paper.shapes import mix, path
from game.art.people.hair import men, protagonists, side
from game.art.people.hair.hair import Hair
from game.art.people.hair.locks import strands
from game.art.people.hair.side import SideHair
from game.art.people.parts.hair.cut import Cut
from game.art.people.parts.hair.pieces import back, short_cut, short_under

if TYPE_CHECKING:
    from game.art.people.face import Skin
    from game.art.people.parts.hair.tone import Tone


def short(t: Tone, skin: Skin) -> Cut:
    """Short all round, closer above the ears."""
    close = mix(t.colour, skin.shade, 0.22)
    hair = men.crew_cut(t.colour, close)
    light = path("M-54,-96 C-32,-124 14,-128 46,-112 C12,-114 -24,-110 -54,-96 Z", t.light)
    return short_cut(
        t, evolve(hair, light=light, side=side.short(t.colour, t.light, temple=close)), under=close
    )


def side_part(t: Tone, _: Skin) -> Cut:
    """Parted at the side and combed."""
    return short_cut(t, men.side_part(t.colour, t.light), top=-132)


def brush(t: Tone, _: Skin) -> Cut:
    """Short and standing up."""
    spikes = "M-70,-50 L-80,-96 L-66,-102 L-66,-128 L-46,-126 L-40,-148 L-22,-140 L-6,-158 L8,-144 L26,-154 L36,-138 L54,-142 L58,-122 L74,-114 L70,-92 L78,-50 Z"
    return short_cut(t, evolve(men.brush(t.colour, t.light), behind=path(spikes, t.colour) + back(t)))


def messy(t: Tone, _: Skin) -> Cut:
    """Tousled: tufts every way, some over the brow."""
    front = path(
        "M-71,10 C-86,-6 -82,-26 -88,-42 L-98,-58 L-86,-66 C-90,-82 -86,-94 -92,-108 L-74,-108 C-74,-122 -66,-130 -70,-146 "
        "C-56,-140 -48,-142 -42,-152 L-30,-140 C-18,-146 -10,-158 4,-160 L8,-144 C22,-152 34,-150 48,-156 L48,-138 C62,-138 72,-130 86,-130 "
        "L76,-112 C86,-100 84,-86 94,-76 L80,-66 C82,-48 76,-30 69,-8 C66,-30 66,-44 60,-58 L52,-42 C46,-54 44,-60 34,-68 L26,-46 "
        "C18,-58 12,-66 2,-72 L-8,-44 C-18,-54 -20,-62 -28,-66 L-44,-44 C-52,-50 -52,-58 -54,-62 C-58,-40 -60,-14 -63,6 Z",
        t.colour,
    )
    lights = [
        [(-66, -92), (-46, -122), (-14, -128)],
        [(-30, -96), (0, -122), (36, -122)],
        [(-74, -40), (-76, -66), (-66, -80)],
        [(30, -92), (52, -112), (66, -104)],
    ]
    tufts = path(
        "M64,-40 L52,-52 L46,-34 C38,-44 36,-52 26,-58 L14,-34 C6,-24 4,-6 2,12 L-10,-10 C-24,-18 -36,-8 -38,10 C-40,30 -46,46 -56,56 "
        "L-74,72 L-80,56 L-100,62 L-98,40 C-108,24 -106,10 -116,0 L-108,-16 C-114,-34 -112,-48 -124,-58 L-110,-68 C-110,-84 -104,-92 -112,-108 "
        "L-92,-108 C-86,-122 -80,-126 -80,-142 L-60,-132 C-48,-138 -40,-144 -34,-156 L-20,-142 C-8,-144 4,-150 16,-156 L20,-140 C32,-138 44,-136 58,-138 "
        "L54,-120 C64,-108 70,-100 80,-94 L68,-80 C72,-64 68,-52 64,-40 Z",
        t.colour,
    )  # fmt: skip
    rear = path(
        "M-44,36 L-58,44 L-60,24 L-76,20 L-70,-4 L-86,-22 L-76,-38 L-90,-58 L-76,-72 L-84,-98 L-64,-102 L-62,-126 L-42,-120 L-30,-142 L-12,-130 L4,-150 "
        "L16,-132 L38,-142 L42,-122 L64,-122 L62,-102 L82,-94 L74,-72 L90,-54 L76,-38 L86,-18 L70,-4 L74,20 L58,24 L56,46 L40,36 L26,54 L12,42 L-4,58 L-18,42 L-34,52 Z",
        t.colour,
    )
    rear_light = strands(
        [
            [(-60, -76), (-40, -108), (-8, -114)],
            [(-20, -70), (4, -98), (40, -98)],
            [(-56, -20), (-52, -46), (-36, -60)],
        ],
        7,
        t.light,
    )
    hair = Hair(
        front=front,
        light=strands(lights, 8, t.light),
        behind=rear + rear_light,
        side=SideHair(
            front=tufts,
            light=strands(
                [
                    [(-92, -70), (-66, -112), (-24, -122)],
                    [(-30, -88), (6, -116), (42, -112)],
                    [(-94, -10), (-90, -40), (-72, -56)],
                ],
                8,
                t.light,
            ),
        ),
    )
    return short_cut(t, hair)


def undercut(t: Tone, skin: Skin) -> Cut:
    """Shaved at the sides, long and thrown over on top."""
    close = mix(t.colour, skin.lit, 0.36)
    over = path(
        "M-76,-52 C-92,-112 -52,-166 4,-164 C60,-164 92,-112 76,-52 C62,-64 30,-70 0,-68 C-30,-70 -62,-64 -76,-52 Z",
        t.colour,
    ) + strands([[(-60, -80), (-30, -132), (20, -140)], [(-34, -80), (0, -116), (40, -110)]], 7, t.light)
    hair = men.undercut(t.colour, t.light, skin.lit)
    return short_cut(t, evolve(hair, behind=back(t, 42, colour=close) + over), under=close)


def mohawk(t: Tone, skin: Skin) -> Cut:
    """A high crest from brow to nape, the sides shaved."""
    close = mix(t.colour, skin.shade, 0.66)
    crest = path(
        "M-26,-76 C-40,-100 -52,-120 -48,-146 L-34,-138 L-36,-170 L-18,-154 L-10,-184 L4,-160 L18,-186 L26,-158 L44,-172 L42,-142 L56,-144 "
        "C56,-120 46,-98 34,-80 C22,-70 -8,-66 -26,-76 Z",
        t.colour,
    )
    lights = strands(
        [
            [(-18, -84), (-30, -116), (-30, -148)],
            [(0, -84), (-4, -122), (-8, -166)],
            [(18, -86), (20, -122), (20, -162)],
        ],
        7,
        t.light,
    )
    comb = path(
        "M62,-72 C76,-88 84,-104 86,-124 L70,-120 L74,-150 L50,-140 L48,-172 L24,-156 L14,-186 L-6,-164 L-24,-188 L-38,-162 L-62,-176 L-70,-148 L-94,-152 "
        "L-96,-124 L-118,-120 L-114,-92 L-132,-80 L-120,-56 L-130,-36 L-112,-18 L-114,6 L-96,20 L-84,50 C-78,20 -90,-20 -84,-52 C-76,-92 -30,-112 10,-104 C34,-98 50,-86 62,-72 Z",
        t.colour,
    )
    comb_light = strands(
        [
            [(40, -104), (52, -122), (58, -136)],
            [(14, -116), (18, -142), (18, -164)],
            [(-18, -118), (-24, -146), (-26, -166)],
            [(-52, -108), (-66, -130), (-74, -142)],
            [(-78, -86), (-98, -100), (-108, -108)],
            [(-90, -48), (-106, -52), (-116, -56)],
        ],
        8,
        t.light,
    )
    rear = path(
        "M-20,52 C-26,10 -34,-40 -36,-90 L-48,-140 L-32,-136 L-30,-168 L-14,-154 L0,-186 L14,-154 L30,-168 L32,-136 L48,-140 L36,-90 C34,-40 26,10 20,52 Z",
        t.colour,
    ) + strands([[(-12, -20), (-18, -90), (-22, -146)], [(4, -20), (4, -90), (2, -160)]], 8, t.light)
    hair = Hair(
        front=men.buzz(close).front + crest,
        light=lights,
        behind=back(t, 40, top=-118, colour=close) + rear,
        side=SideHair(front=side.short(close, rise=-12).front + comb, light=comb_light),
    )
    return short_cut(t, hair, under=close)


def crop(t: Tone, _: Skin) -> Cut:
    """A short crop with a fringe cut by someone at home."""
    return short_cut(t, protagonists.crop(t.colour, t.light), top=-131)


def pixie(t: Tone, _: Skin) -> Cut:
    """Short and feathered, a long fringe swept over the brow."""
    front = path(
        "M-66,38 C-74,30 -70,20 -76,8 C-90,-30 -88,-98 -48,-128 C-8,-152 50,-146 72,-106 C86,-76 80,-30 72,6 L66,20 C64,-6 66,-30 58,-52 "
        "C46,-40 20,-36 -12,-46 C-24,-40 -40,-38 -54,-28 C-58,-10 -56,8 -58,20 L-60,36 Z",
        t.colour,
    )
    light = path("M-64,-86 C-36,-122 22,-126 58,-94 C22,-106 -26,-102 -64,-86 Z", t.light)
    light += strands([[(52, -84), (16, -62), (-36, -54)], [(40, -94), (-4, -76), (-50, -56)]], 4.5, t.light)
    feathers = side.floppy(t.colour, t.light)
    lines = strands(
        [
            [(48, -80), (20, -52), (-10, -6)],
            [(-60, -60), (-72, -10), (-70, 50)],
            [(-30, -70), (-40, -20), (-48, 30)],
        ],
        4.5,
        t.light,
    )
    hair = Hair(
        front=front,
        light=light,
        side=evolve(feathers, light=feathers.light + lines),
        behind=back(t, 60, top=-130)
        + strands(
            [
                [(-36, -70), (-44, -10), (-30, 44)],
                [(4, -70), (4, 0), (0, 50)],
                [(40, -70), (46, -10), (32, 42)],
            ],
            5,
            t.light,
        ),
    )
    return Cut(hair=hair, under=_feathered(t))


def _feathered(t: Tone) -> Hair:
    below = short_under(t)
    wisps = path("M-70,-20 C-84,10 -74,26 -66,44 C-58,24 -58,0 -56,-30 Z M66,-20 L72,16 L76,-20 Z", t.colour)
    return evolve(below, front=below.front + wisps)
