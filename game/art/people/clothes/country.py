"""What people wear in kitchens, yards, villages and at home."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, line, mix, path
from game.art.people.body import FOOT, cut
from game.art.people.clothes import collars, tops
from game.art.people.clothes.outfit import Clothes, Outfit, SideCut, Sleeve, thick, thin
from game.art.people.clothes.town import rose
from game.art.people.outline import curve, drawn, sliver

if TYPE_CHECKING:
    from game.art.people.body import Frame


def tank_and_towel(skin: str, shade: str, line_colour: str) -> Clothes:
    """A white vest, and a towel round the neck."""

    def fitted(frame: Frame, _: str) -> Outfit:
        chest = tops.body(frame, collars.crew(frame, 24), skin, shade)
        bones = path(sliver([(-60, 44), (-30, 58), (-6, 56)], 5), line_colour, 0.6) + path(
            sliver([(66, 42), (40, 56), (20, 56)], 5), line_colour, 0.6
        )
        vest = tops.tank(frame, "#f4eddd", low=128, strap=0.54, wide=46) + tops.creases(frame, "#cfc3ac")
        towel = path(
            "M-52,-40 C-84,-24 -96,30 -92,110 C-90,160 -94,210 -98,262 L-38,270 C-36,200 -46,120 -42,60 C-40,20 -46,-10 -52,-40 Z",
            "#6fa5a4",
        )
        towel += path(
            "M50,-40 C78,-24 90,30 86,100 C84,140 88,170 90,206 L36,210 C36,160 44,110 40,60 C38,20 44,-10 50,-40 Z",
            "#568684",
        )
        towel += path("M-95,214 L-40,222 L-39,238 L-97,230 Z", "#f4eddd") + path(
            "M37,166 L88,162 L89,176 L37,180 Z", "#d9d0be"
        )
        return Outfit(body=(thin(chest + bones), thick(vest), thick(towel)))

    return Clothes(
        side=SideCut(trunk="#f4eddd", collar="#6fa5a4", tail=12, shoe="#6fa5a4", sock=""),
        sleeve=Sleeve(near=skin, far=shade, end=0),
        cut=fitted,
        hem=476,
        legs="#4f6a80",
    )


def _pale_rose(x: float, y: float, number: int) -> str:
    return rose(x, y, 0.8, ("#f3c6b4", "#f6e4cf")[number % 2], "#5f7f5a")


def _small_rose(x: float, y: float, number: int) -> str:
    return rose(x, y, 0.62, ("#c9737a", "#d9b06a", "#8f9fc0")[number % 3], "#6d8a70")


def _apron(frame: Frame, _: str) -> Outfit:
    blouse = tops.body(frame, collars.vee(frame, 60), "#b4576a", "#934355") + tops.scatter(
        frame, _pale_rose, step=58, begin=80, air=26
    )
    collar = collars.shirt(frame, "#c76c7c", long=74, spread=40)
    f = frame.build.far
    sides = (
        [p for p in frame.to(frame.foot).side(far=True, grow=4) if p[1] > 330],
        [p for p in frame.to(frame.foot).side(grow=4) if p[1] > 330],
    )
    cloth = drawn(
        [
            *curve([(-66, 150), (0, 158), (70 * f, 150)]),
            *curve([(70 * f, 150), (84 * f, 240), sides[0][0]]),
            *sides[0],
            *reversed(sides[1]),
            *curve([sides[1][0], (-82, 240), (-66, 150)]),
        ]
    )
    bib = path(cloth, "#f2e4c6") + path(
        f"M16,157 L{70 * f:.0f},150 C{80 * f:.0f},230 {sides[0][0][0] - 10:.0f},300 {sides[0][0][0]:.0f},{sides[0][0][1]:.0f} L{sides[0][-1][0]:.0f},{frame.foot:.0f} L16,{frame.foot:.0f} Z",
        "#dcc79f",
    )
    bib += (
        path("M-66,150 C-30,158 30,160 64,151 L64,166 C30,174 -30,172 -67,166 Z", "#3f6673")
        + path("M-62,286 C-20,296 50,296 78,286 L74,392 C40,402 -30,402 -58,392 Z", "#e7d3a8")
        + line("M-62,286 C-20,296 50,296 78,286", "#3f6673", 6)
    )
    bib += path(
        "M-14,226 C-14,208 26,208 26,226 C26,244 -14,244 -14,226 Z M-8,222 L20,222 L14,238 L-2,238 Z",
        "#c8402a",
        1,
        'fill-rule="evenodd"',
    )
    strap = line(f"M-60,156 L{-frame.build.neck - 16},2", "#e7d3a8", 15) + line(
        f"M{62 * f:.0f},156 L{frame.build.neck + 14},2", "#cbb689", 15
    )
    return Outfit(body=(thick(blouse), thin(strap + collar), thick(bib)))


def apron() -> Clothes:
    """A flowered blouse under a cook's apron, sleeves pushed up."""
    return Clothes(
        side=SideCut(trunk="#b4576a", collar="#c76c7c", apron="#f2e4c6", shoe="#3f6673", sock="#d8c9ae"),
        sleeve=Sleeve(
            near="#bd6073", far="#994a5b", end=0.66, loose=6, cuff="#d07f8c", cuff_long=0.06, motif=_pale_rose
        ),
        cut=_apron,
        pockets=420,
        pocket="#e7d3a8",
        legs="#6a4a50",
    )


def _quilted(frame: Frame, _: str) -> Outfit:
    knit = tops.body(frame.to(450), collars.crew(frame, 14), "#d8b56a", "#b9944a")
    roll = path(
        f"M{-frame.build.neck - 4},-34 C-16,-14 24,-14 {frame.build.neck + 4},-30 L{frame.build.neck + 10},26 C24,44 -16,44 {-frame.build.neck - 10},26 Z",
        "#e3c47e",
    )
    near = ((-46.0, -10.0), (-48, 60), (-18, 140), (2, 240), (4, 420), (2, FOOT))
    far = ((46.0, -10.0), (50, 60), (32, 140), (14, 240), (12, 420), (14, FOOT))
    coat = tops.open_front(frame, near, far, "#7d3f4a", "#622f3a", grow=10)
    for y in range(110, int(frame.hem) - 10, 62):
        a, b = frame.width(y, grow=10), frame.width(y, far=True, grow=10)
        coat += path(
            sliver([(a + 2, y), (a * 0.5, y + 17), (-12 if y > 180 else -30, y + 8)], 7, heavy=0.5), "#5a2833"
        )
        coat += path(
            sliver([(24 if y > 180 else 44, y + 8), (b * 0.6, y + 16), (b - 2, y)], 7, heavy=0.5), "#471f29"
        )
    coat += tops.along_edge(near, "#8f4c57", 11, frame.hem) + "".join(
        circle(-10, y, 7, "#d8b56a") for y in (250, 320, 390, 460)
    )
    collar = path(
        "M-50,-36 C-82,-22 -92,6 -90,40 C-84,70 -64,90 -44,98 C-56,60 -60,10 -50,-36 Z", "#95525d"
    ) + path("M48,-36 C76,-22 86,6 84,40 C80,68 64,88 48,96 C56,60 58,10 48,-36 Z", "#6f3842")
    return Outfit(
        behind=(thin(collars.inside(frame, "#55262f")),), body=(thin(knit + roll), thick(coat), thin(collar))
    )


def quilted_jacket() -> Clothes:
    """A padded jacket over a yellow jumper."""
    bands = tuple((0.28 + i * 0.12, 0.288 + i * 0.12, "#5f2c37") for i in range(6))
    return Clothes(
        side=SideCut(
            trunk="#7d3f4a", inner="#d8b56a", collar="#95525d", tail=26, shoe="#3a3238", sock="#d8b56a"
        ),
        sleeve=Sleeve(
            near="#874652",
            far="#69333e",
            fold="#4d212b",
            loose=8,
            bands=bands,
            cuff="#5a2833",
            cuff_long=0.05,
        ),
        cut=_quilted,
        hem=504,
        pockets=380,
        pocket="#8f4c57",
        legs="#4a4652",
    )


def _work_coat(frame: Frame, _: str) -> Outfit:
    jumper = tops.body(frame.to(450), collars.vee(frame, 88), "#9a8a74", "#7d6f5c") + path(
        "M-44,-10 L8,96 L46,-12 L30,30 L8,60 L-24,34 Z", "#e6ddc8"
    )
    near = ((-48.0, -12.0), (-52, 60), (-10, 170), (0, 260), (0, 420), (-4, FOOT))
    far = ((46.0, -12.0), (52, 60), (28, 170), (14, 260), (14, 420), (14, FOOT))
    coat = tops.open_front(frame, near, far, "#41587a", "#31445f", grow=6) + tops.along_edge(
        near, "#4d6689", 12, frame.hem
    )
    coat += "".join(circle(-8, y, 7, "#222f42") for y in (206, 290, 374, 458))
    coat += (
        path("M-122,176 L-50,184 L-52,268 L-120,260 Z", "#4a6285")
        + path("M-124,172 L-48,180 L-50,204 L-86,212 L-122,198 Z", "#567094")
        + path("M54,182 L112,174 L112,254 L56,264 Z", "#3a4f6d")
        + path("M52,180 L114,172 L112,196 L84,208 L54,202 Z", "#42597a")
    )
    collar = path(
        "M-50,-36 C-70,-18 -94,0 -100,22 L-78,92 L-30,118 C-50,70 -58,20 -50,-36 Z", "#506a8e"
    ) + path("M48,-36 C66,-18 88,0 92,22 L74,90 L36,116 C52,70 56,20 48,-36 Z", "#3b5170")
    return Outfit(
        behind=(thin(collars.inside(frame, "#2a3a52")),), body=(thick(jumper), thick(coat), thin(collar))
    )


def work_coat() -> Clothes:
    """A blue work coat, mended at the pocket, over a brown jumper."""
    return Clothes(
        side=SideCut(
            trunk="#41587a", inner="#9a8a74", collar="#506a8e", tail=40, shoe="#4b4a3c", sock="#7d6f5c"
        ),
        sleeve=Sleeve(
            near="#476083",
            far="#364b67",
            fold="#28384e",
            loose=6,
            bands=((0.46, 0.6, "#3c5272"),),
            cuff="#506a8e",
            cuff_long=0.06,
        ),
        cut=_work_coat,
        hem=540,
        pockets=392,
        pocket="#567094",
        legs="#4a463f",
    )


def _side_fastened(frame: Frame, _: str) -> Outfit:
    under = path("M-40,-30 C-20,20 30,20 40,-30 L50,40 L-50,40 Z", "#e9dcc6")
    coat = tops.body(frame, collars.crew(frame, 16), "#4c4a63", "#3a384e", grow=8)
    coat += tops.scatter(frame, _small_rose, step=54, begin=76, air=24)
    seam = [(4.0, 30.0), (50, 60), (96, 120), (104, 240), (106, 420), (106, FOOT)]
    edge = drawn(
        [
            *cut([(x - 9, y) for x, y in seam], frame.hem + 4),
            *reversed(cut([(x + 9, y) for x, y in seam], frame.hem + 4)),
        ]
    )
    knots = "".join(
        line(f"M{x - 24},{y + dy} L{x + 12},{y - dy}", "#d9b06a", 5) + circle(x - 2, y, 7.5, "#e6c684")
        for x, y, dy in ((8, 36, -3), (66, 78, -8), (101, 170, 0), (105, 280, 0), (106, 390, 0))
    )
    n = frame.build.neck
    stand = path(
        f"M{-n - 10},-34 C-20,2 30,2 {n + 10},-34 L{n + 14},0 C30,44 -20,44 {-n - 14},0 Z", "#5d5a77"
    ) + line(f"M{-n - 12},-2 C-20,40 30,40 {n + 12},-2", "#d9b06a", 4)
    return Outfit(
        body=(thin(under), thick(coat + path(edge, mix("#4c4a63", "#d9b06a", 0.3)) + knots), thin(stand))
    )


def side_fastened() -> Clothes:
    """An old woman's dark flowered jacket, knotted at the side."""
    return Clothes(
        side=SideCut(trunk="#4c4a63", collar="#5d5a77", tail=34, shoe="#24202a", sock="#e9dcc6"),
        sleeve=Sleeve(
            near="#53516c",
            far="#3f3d55",
            fold="#2c2a3e",
            loose=8,
            cuff="#d9b06a",
            cuff_long=0.035,
            motif=_small_rose,
        ),
        cut=_side_fastened,
        hem=540,
        pockets=390,
        pocket="#5d5a77",
        legs="#35333f",
    )
