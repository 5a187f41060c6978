"""What students and friends wear."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, group, line, path, readable, rect
from game.art.people.body import FOOT
from game.art.people.clothes import collars, tops
from game.art.people.clothes.lower import satchel
from game.art.people.clothes.outfit import Clothes, Outfit, SideCut, Sleeve, thick, thin
from game.art.people.outline import drawn

if TYPE_CHECKING:
    from game.art.people.body import Frame

# The inner edges of a coat worn open, from top to bottom.
NEAR_EDGE = ((-46.0, -14.0), (-54, 40), (-44, 170), (-22, 330), (-24, 480), (-30, FOOT))
FAR_EDGE = ((44.0, -14.0), (52, 40), (48, 170), (30, 330), (30, 480), (34, FOOT))


def lanyard(frame: Frame, ribbon: str, ink: str, *, low: float = 196) -> str:
    """A card on a ribbon round the neck."""
    n, u = frame.build.neck, frame.lift * 0.3
    x = frame.middle(low)
    strap = line(f"M{-n - 6},{2 + u:.1f} L{x},{low} L{n + 6},{2 + u:.1f}", ribbon, 8.5)
    card = rect(x - 38, low - 2, 76, 98, "#fbf5e6", rx=5) + rect(x - 9, low - 12, 18, 14, "#8d8f8c", rx=3)
    card += (
        rect(x - 28, low + 12, 56, 10, ink)
        + rect(x - 28, low + 32, 56, 6, "#b9c0b6")
        + rect(x - 28, low + 47, 38, 6, "#b9c0b6")
        + rect(x - 28, low + 68, 56, 16, ribbon)
    )
    return strap + card


def _whistle(frame: Frame, *, low: float = 150) -> str:
    """A steel whistle on a ribbon round the neck."""
    n, u, x = frame.build.neck, frame.lift * 0.3, frame.middle(low)
    strap = line(f"M{-n - 6},{2 + u:.1f} L{x},{low} L{n + 6},{2 + u:.1f}", "#c8402a", 7)
    body = circle(x - 6, low + 26, 21, "#c3c9c6") + path(
        f"M{x - 6},{low + 5} L{x + 36},{low + 5} L{x + 36},{low + 23} L{x + 12},{low + 24} Z", "#d9dedb"
    )
    return strap + body + circle(x - 6, low + 26, 9, "#7d8684") + circle(x, low + 2, 5, "#8d8f8c")


def _volunteer(frame: Frame, _: str) -> Outfit:
    shirt = tops.body(frame.to(450), collars.crew(frame, 36), "#e3e7da", "#c2cbc2") + collars.ribbed(
        frame, 36, "#f4f1e4"
    )
    near = ((-52.0, -12.0), (-56, 60), (-46, 180), (-20, 320), (-14, 470), (-14, FOOT))
    far = ((50.0, -12.0), (54, 60), (50, 180), (28, 320), (24, 470), (24, FOOT))
    vest = (
        tops.open_front(frame, near, far, "#eab93c", "#c9932a", grow=-2)
        + tops.along_edge(near, "#f8dd86", 7, frame.hem)
        + tops.along_edge(far, "#9c6e1c", 7, frame.hem)
    )
    vest += (
        path("M-118,196 L-62,204 L-62,222 L-118,214 Z", "#f6ead0")
        + path("M-108,330 L-52,338 L-54,420 L-112,412 Z", "#d6a230")
        + path("M64,338 L112,330 L116,410 L66,420 Z", "#b07f22")
    )
    return Outfit(body=(thick(shirt), thick(vest)), over=(thin(_whistle(frame)),))


def volunteer_vest() -> Clothes:
    """A volunteer's yellow vest over a pale top, a whistle on a red ribbon."""
    return Clothes(
        side=SideCut(trunk="#eab93c", inner="#e3e7da", collar="#f4f1e4", shoe="#e8e2d4"),
        sleeve=Sleeve(near="#dde2d5", far="#bcc6bf", fold="#a3b0a8", cuff="#f1eee0", cuff_long=0.05),
        cut=_volunteer,
        hem=470,
        pockets=376,
        pocket="#d6a230",
        legs="#4c6076",
    )


def _trench(frame: Frame, stance: str) -> Outfit:
    knit = tops.body(frame, collars.crew(frame, 8), "#39434c", "#2a323a")
    roll = path(collars_roll(frame), "#46525c")
    near = ((-50.0, -14.0), (-60, 40), (-50, 150), (20, 300), (26, 420), (8, FOOT))
    far = ((48.0, -14.0), (58, 40), (56, 140), (34, 300), (34, 420), (40, FOOT))
    coat = tops.open_front(frame, near, far, "#c9a678", "#a98558", grow=5)
    coat += "".join(
        circle(x, y, 7, "#6d4d2c") for x, y in ((-34, 260), (-28, 446), (-30, 536), (62, 256), (64, 446))
    )
    lapels = path(
        "M-50,-34 C-66,-16 -92,-2 -104,22 L-118,96 L-86,112 L-92,140 C-50,190 -10,250 22,304 C6,200 -34,100 -50,-34 Z",
        "#dcbc90",
    )
    lapels += path(
        "M48,-34 C62,-16 84,-2 96,22 L108,92 L78,108 L84,136 C66,190 48,250 30,304 C40,200 44,100 48,-34 Z",
        "#b8945f",
    )
    belt = tops.stripes(frame, "#b28c58", begin=346, step=900, wide=34, grow=6) + path(
        "M-14,340 L40,340 L40,388 L-14,388 Z M-4,350 L-4,378 L30,378 L30,350 Z",
        "#5b3d22",
        1,
        'fill-rule="evenodd"',
    )
    strap = (thin(satchel(frame, "#5b3d2c")),) if stance == "strap" else ()
    return Outfit(
        behind=(thin(collars.inside(frame, "#a98558")),),
        body=(thin(knit + roll), thick(coat + belt), thin(lapels), *strap),
    )


def collars_roll(frame: Frame) -> str:
    """Path data of a rolled neck."""
    n = frame.build.neck
    return f"M{-n - 2},-40 C-16,-22 24,-22 {n + 2},-36 C{n + 8},-10 {n + 8},10 {n + 6},24 C24,40 -16,40 {-n - 6},22 C{-n - 8},4 {-n - 6},-20 {-n - 2},-40 Z"


def trench_coat() -> Clothes:
    """A belted trench coat over a dark rolled neck."""
    return Clothes(
        side=SideCut(inner="#39434c", collar="#dcbc90", tail=120, shoe="#3a2f38", sock="#c95b16"),
        sleeve=Sleeve(
            near="#cfad80", far="#b08c5d", fold="#8f6d42", loose=4, bands=((0.86, 0.9, "#a58053"),)
        ),
        cut=_trench,
        hem=FOOT,
        pockets=384,
        pocket="#b8945f",
        legs="#39434c",
    )


def _dungarees(frame: Frame, _: str) -> Outfit:
    tee = (
        tops.body(frame, collars.crew(frame, 38), "#f0c25c", "#d8a440")
        + tops.stripes(frame, "#fbf0d6", begin=86, step=44, wide=15)
        + collars.ribbed(frame, 38, "#e0a94a")
    )
    f = frame.build.far
    top, low = 168.0, frame.build.waist
    bib = drawn(
        [
            (-76.0, top),
            (82 * f, top),
            (88 * f, 300),
            (frame.width(350, far=True, grow=4), 352),
            *[p for p in frame.to(frame.foot).side(far=True, grow=5) if p[1] > 360],
            *list(reversed([p for p in frame.to(frame.foot).side(grow=5) if p[1] > 360])),
            (frame.width(350, grow=4), 352),
            (-84, 300),
        ]
    )
    x0, x1 = -frame.build.shoulder * 0.52, frame.build.shoulder * f * 0.5
    straps = path(
        f"M{x0 - 15:.0f},{frame.ridge(x0 - 15) - 3:.0f} L{x0 + 15:.0f},{frame.ridge(x0 + 15) - 3:.0f} L-44,{top + 22} L-76,{top + 22} Z",
        "#54779a",
    )
    straps += path(
        f"M{x1 + 15:.0f},{frame.ridge(-x1 - 15) - 3:.0f} L{x1 - 15:.0f},{frame.ridge(-x1 + 15) - 3:.0f} L{44 * f:.0f},{top + 22} L{78 * f:.0f},{top + 22} Z",
        "#3f5f80",
    )
    front = path(bib, "#5a7fa4") + path(
        f"M18,{top} L{82 * f:.0f},{top} L{88 * f:.0f},300 L{low * f:.0f},352 L{low * f + 22:.0f},{frame.foot:.0f} L14,{frame.foot:.0f} Z",
        "#44678c",
        0.7,
    )
    front += (
        path("M-40,214 L46,214 L44,284 L4,298 L-38,284 Z", "#6a8fb4")
        + line("M-36,226 L42,226", "#d9c28a", 2.2, 0.9)
        + line("M3,214 L3,294", "#d9c28a", 2.2, 0.7)
    )
    front += circle(-60, top + 10, 8.5, "#e8c15a") + circle(62 * f, top + 10, 8.5, "#c99f3d")
    return Outfit(body=(thick(tee), thin(straps), thick(front)))


def dungarees() -> Clothes:
    """Denim dungarees over a striped yellow tee."""
    return Clothes(
        side=SideCut(collar="#e0a94a", apron="#5a7fa4", tail=0, shoe="#c8574a"),
        sleeve=Sleeve(
            near="#f0c25c",
            far="#d8a440",
            end=0.46,
            loose=6,
            cuff="#e0a94a",
            cuff_long=0.04,
            bands=((0.26, 0.295, "#fbf0d6"), (0.36, 0.395, "#fbf0d6")),
        ),
        cut=_dungarees,
        pockets=396,
        pocket="#6a8fb4",
        legs="#5a7fa4",
    )


def _basketball(skin: str, shade: str, frame: Frame) -> Outfit:
    chest = tops.body(frame, collars.crew(frame, 30), skin, shade)
    shirt = tops.tank(frame, "#f2e6cc", low=84, strap=0.58, wide=64, grow=3) + tops.tank(
        frame, "#d2562f", low=96, strap=0.58, wide=50, grow=3
    )
    number = path("M-46,196 L4,196 L4,212 L-22,268 L-42,268 L-20,214 L-46,214 Z", "#f6ecd8") + path(
        "M22,196 L72,196 L72,212 L46,268 L26,268 L48,214 L22,214 Z", "#e8d9bd"
    )
    near, far = ([p for p in frame.side(far=away, grow=3) if p[1] > 176] for away in (False, True))
    sides = path(drawn([*near, *[(x + 24, y + 3) for x, y in reversed(near)]]), "#2b3f58") + path(
        drawn([*far, *[(x - 22, y + 3) for x, y in reversed(far)]]), "#1f2f44"
    )
    inner = ((-56.0, -14.0), (-78, 60), (-82, 180), (-80, 330), (-74, 490), (-70, FOOT))
    outer = ((54.0, -14.0), (74, 60), (80, 180), (78, 330), (72, 490), (68, FOOT))
    jacket = (
        tops.open_front(frame, inner, outer, "#3f5a86", "#2f4468", grow=6)
        + tops.along_edge(inner, "#f2e6cc", 9, frame.hem)
        + tops.along_edge(outer, "#d8c9a8", 9, frame.hem)
    )
    return Outfit(
        behind=(thin(collars.inside(frame, "#2f4468")),),
        body=(thin(chest), thick(shirt + sides + readable(number, 13)), thick(jacket)),
    )


def basketball_shirt(skin: str, shade: str) -> Clothes:
    """A basketball shirt, number 77, under an open track jacket."""

    def cut(frame: Frame, _: str) -> Outfit:
        return _basketball(skin, shade, frame)

    return Clothes(
        side=SideCut(trunk="#3f5a86", inner="#d2562f", collar="#f2e6cc", tail=26, shoe="#2b3f58"),
        sleeve=Sleeve(
            near="#4a689a", far="#324a72", fold="#2c4062", loose=3, bands=((0.9, 0.96, "#f2e6cc"),)
        ),
        cut=cut,
        hem=490,
        legs="#2b3f58",
    )


def _headphones(frame: Frame, _: str) -> Outfit:
    tee = tops.body(frame, collars.crew(frame, 34), "#47505c", "#363e49") + collars.ribbed(
        frame, 34, "#5a6572"
    )
    wave = "".join(
        rect(-58 + i * 15, 190 - h / 2, 8, h, ("#e9b44c", "#d9694a", "#8fb3a8")[i % 3], rx=3)
        for i, h in enumerate((24, 52, 86, 40, 70, 104, 60, 30, 48))
    )
    n, u = frame.build.neck, frame.lift * 0.4
    band = line(
        f"M{-n - 26},{46 + u:.1f} C{-n - 30},{-20 + u:.1f} {n + 28},{-22 + u:.1f} {n + 26},{42 + u:.1f}",
        "#d8d2c4",
        13,
    )
    ends = line(
        f"M{-n - 28},{44 + u:.1f} C{-n - 28},{16 + u:.1f} {-n - 20},-4 {-n - 4},-18", "#d8d2c4", 12
    ) + line(f"M{n + 28},{40 + u:.1f} C{n + 28},{14 + u:.1f} {n + 20},-4 {n + 6},-18", "#b9b2a2", 12)
    cups = group(
        rect(-22, -34, 44, 68, "#e9e3d4", rx=17) + rect(-6, -34, 28, 68, "#2c2f36", rx=12),
        -n - 24,
        62 + u,
        turn=14,
    )
    cups += group(
        rect(-20, -34, 40, 68, "#cfc8b8", rx=16) + rect(-20, -34, 24, 68, "#24272d", rx=12),
        n + 24,
        58 + u,
        turn=-14,
    )
    return Outfit(behind=(thin(band),), body=(thick(tee + wave),), over=(thick(ends + cups),))


def headphone_tee() -> Clothes:
    """A long dark tee over pale sleeves, headphones round the neck."""
    return Clothes(
        side=SideCut(trunk="#47505c", collar="#5a6572", tail=36, shoe="#e9e3d4"),
        sleeve=Sleeve(
            near="#47505c",
            far="#363e49",
            loose=4,
            bands=((0.46, 1.0, "#cfc6b4"),),
            fold="#a89e8b",
            cuff="#bdb39f",
            cuff_long=0.05,
        ),
        cut=_headphones,
        hem=520,
        pockets=500,
        legs="#6d6252",
    )
