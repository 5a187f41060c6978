"""A shop that has everything: shelves to the ceiling, a counter with its scale, sacks, fruit, and the shop's cat."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Final

from game.art.paper.shapes import circle, group, line, mix, path, poly, rect
from game.art.paper.sheet import BUILDING, OBJECT, SMALL, Lettering, Picture, Sheet, printed
from game.art.places.pieces.anyone import strangers_at
from game.art.places.pieces.counter import counter, hung, shelf_wood
from game.art.places.pieces.furniture import stool
from game.art.places.pieces.glows import glows, roomlight, wash
from game.art.places.pieces.goods import APPLES, LEMONS, LIMES, ORANGES, bananas, crate, sack, shelf_of
from game.art.places.pieces.pets import sleeping_cat
from game.art.places.pieces.rooms import floor, pendant, sunlit, view, wall
from game.art.places.pieces.tones import Tones

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.story.catalogue import Light

DOOR: Final = (904.0, 150.0, 236.0, 456.0)  # x, y, width, height
# Where each bay of shelves begins, and how wide it is.
_BAYS: Final = ((-64, 290), (236, 290), (536, 290), (1230, 270), (1510, 270), (1790, 200))
_ROWS: Final = (62, 158, 254, 350, 446, 552)  # the y of each shelf
_KINDS: Final = ("tin", "jar", "carton", "flagon", "jar", "tin", "carton", "loaf", "flagon")
_PAINTS: Final = (
    ("#c8402a", "#d8583a", "#e8c25a"),
    ("#3f6673", "#6f98a4", "#e8dcc0"),
    ("#e0a94a", "#c98a48", "#a8683c"),
    ("#7d8f5a", "#a3b06a", "#4f6f4a"),
    ("#86476a", "#b86a8c", "#e2b6a0"),
    ("#d9763c", "#f2b65a", "#c8402a"),
)
_BREAD: Final = ("#c98a48", "#b87438", "#dcaa66")
_LAMPS: Final = ((180, 150, 54), (1022, 84, 50), (1600, 150, 54))


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the shop in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette, indoors=True)
    return t.stage(
        *view(t, DOOR, seed=21, horizon=0.86, sun=False),
        wall(t, [DOOR], t.depth(0.14), low=t.depth(0.24), foot=610),
        *_door(t),
        *_floor(t),
        *sunlit(t, DOOR, 606),
        *_shelves(t),
        *roomlight(t, 966, 330, 1000, 0.34),
        hung(t),
        *_boards(t),
        *_lamps(t),
        *strangers_at(
            t,
            4,
            ((1214, 664, 290, 1, "stand", "bag"),),
            (
                (830, 662, 280, -1, "stand", ""),
                (1090, 650, -190, -1, "stand", ""),
                (540, 668, 296, -1, "stand", "book"),
            ),
            wet=False,
        ),
        *_fruit(t),
        *counter(t),
        *wash(t),
        _near(t),
    )


def _door(t: Tones) -> tuple[Sheet, ...]:
    """The door, open to the street, its upper light, a bell, and a card whose back is turned to us."""
    x, y, w, h = DOOR
    green = t.thing("#3f6a52", 0.12)
    frame = "".join(
        rect(bx, by, bw, bh, green)
        for bx, by, bw, bh in (
            (x - 20, y - 20, w + 40, 22),
            (x - 20, y - 20, 22, h + 22),
            (x + w - 2, y - 20, 22, h + 22),
            (x, y + 92, w, 10),
        )
    )
    leaf = poly(
        [(x + w, y + 102), (x + w + 70, y + 74), (x + w + 70, y + h + 34), (x + w, y + h)],
        mix(green, t.palette.ink, 0.16),
    )
    pane = poly(
        [(x + w + 12, y + 122), (x + w + 58, y + 106), (x + w + 58, y + 316), (x + w + 12, y + 300)],
        mix(t.palette.sky, green, 0.3),
    )
    bell = (
        line(f"M{x + w - 14},{y + 96} q-30,-2 -30,20", t.thing("#33343c"), 4)
        + path(f"M{x + w - 64},{y + 146} q20,-50 40,0 Z", t.thing("#d9b04a"))
        + circle(x + w - 44, y + 148, 5, t.thing("#8a6a2c"))
    )
    step = poly(
        [(x - 16, y + h), (x + w + 16, y + h), (x + w + 34, y + h + 12), (x - 34, y + h + 12)],
        t.thing("#a89a86"),
    )
    return Sheet(body=frame + step, shadow=BUILDING), Sheet(body=leaf + pane + bell, shadow=OBJECT)


def _floor(t: Tones) -> tuple[Sheet, ...]:
    """Tiles in two colours that run away towards the door."""
    near, far = mix(t.depth(0.42), t.thing("#c9a878"), 0.4), mix(t.depth(0.28), t.thing("#c9a878"), 0.4)
    ys, body = (606, 626, 652, 686, 732, 794, 880, 1000, 1150), ""
    for row, (y0, y1) in enumerate(itertools.pairwise(ys)):
        for k in range(-16, 16):
            if (k + row) % 2:
                w0, w1 = 60 + (y0 - 606) * 0.9, 60 + (y1 - 606) * 0.9
                body += poly(
                    [
                        (1022 + k * w0, y0),
                        (1022 + (k + 1) * w0, y0),
                        (1022 + (k + 1) * w1, y1),
                        (1022 + k * w1, y1),
                    ],
                    t.depth(0.56),
                    0.24,
                )
    return floor(near, far, 606), printed(body)


def _shelves(t: Tones) -> tuple[Sheet, ...]:
    wood, dark = shelf_wood(t, 0.4), mix(shelf_wood(t, 0.6), t.palette.ink, 0.4)
    backs = "".join(rect(x, -60, w, 690, dark) for x, w in _BAYS)
    goods = ""
    for bay, (x, w) in enumerate(_BAYS):
        for row, y in enumerate(_ROWS):
            n = bay * 5 + row * 2
            goods += shelf_of(
                x + 12,
                y,
                w - 20,
                62 if row % 2 else 68,
                _KINDS[n % 9],
                _BREAD if _KINDS[n % 9] == "loaf" else _PAINTS[(bay + row * 2) % 6],
                seed=n,
            )
    edges = "".join(
        rect(x - 4, y, w + 8, 10, mix(wood, t.palette.paper, 0.1)) for x, w in _BAYS for y in _ROWS
    )
    posts = "".join(rect(x - 12, -60, 16, 690, wood) + rect(x + w - 4, -60, 16, 690, wood) for x, w in _BAYS)
    chest = "".join(
        rect(x, 562, w, 66, wood)
        + rect(x + 10, 572, w / 2 - 14, 44, mix(wood, t.palette.ink, 0.16))
        + rect(x + w / 2 + 4, 572, w / 2 - 14, 44, mix(wood, t.palette.ink, 0.16))
        + circle(x + w / 4, 594, 5, t.thing("#d9b868"))
        + circle(x + w * 0.75, 594, 5, t.thing("#d9b868"))
        for x, w in _BAYS
    )
    return (
        Sheet(body=backs, shadow=BUILDING),
        Sheet(body=t.under(goods, 0.2), shadow=SMALL),
        Sheet(body=posts + edges + chest, shadow=SMALL),
    )


def _boards(t: Tones) -> tuple[Sheet, ...]:
    """A board that hangs over the counter, one for prices by the door, a card on the door post."""
    red = t.thing("#a83c30", 0.1)
    over = (
        line("M356,-70 L356,84 M656,-70 L656,84", t.thing("#3a3436"), 4)
        + rect(316, 80, 380, 82, red, rx=4)
        + rect(326, 90, 360, 62, mix(red, t.palette.paper, 0.5))
        + rect(329, 93, 354, 56, red)
    )
    slate = (
        rect(1156, 206, 132, 188, t.thing("#b98a58"))
        + rect(1165, 215, 114, 170, mix(t.thing("#2f4a44", 0.1), t.palette.ink, 0.2))
        + line("M1184,372 l30,0", t.paper(), 6, 0.7)
    )
    card = line("M846,300 L862,282 L878,300", t.thing("#8a6a3c"), 3) + rect(
        828, 298, 68, 46, t.thing("#f6ead0"), rx=3
    )
    return (
        Sheet(
            body=over,
            shadow=OBJECT,
            letters=(Lettering("", 506, 121, 46, t.thing("#ffe9b8", 0.02), name="board", room=340),),
        ),
        Sheet(
            body=slate,
            shadow=SMALL,
            letters=tuple(
                Lettering("", 1222, y, 26, t.paper(), name="prices", room=104) for y in (240, 276, 312, 348)
            ),
        ),
        Sheet(
            body=card,
            shadow=SMALL,
            letters=(Lettering("", 862, 321, 24, t.thing("#a8392a", 0), name="card", room=60),),
        ),
    )


def _lamps(t: Tones) -> tuple[Sheet, ...]:
    body = "".join(pendant(x, y, r, t.thing("#2f6a5c"), t.lamp(), t.thing("#3a3436")) for x, y, r in _LAMPS)
    lit = (
        (
            glows([(x, y + 40, r * (7 if x != 1022 else 3.4)) for x, y, r in _LAMPS], "#ffc46a", 0.62),
            glows([(x, y + 6, r * 1.9) for x, y, r in _LAMPS], "#fff0c4", 0.8),
        )
        if t.lamps
        else ()
    )
    return Sheet(body=body, shadow=OBJECT), *lit


def _fruit(t: Tones) -> tuple[Sheet, ...]:
    """Fruit in crates on a stand, and sacks of rice and beans, on one of which the cat is asleep."""
    legs = "".join(rect(x, 560, 12, 190, "#7a5436") for x in (1500, 1880))
    upper = "".join(
        crate(x, 606, 122, 44, "#b98a58", fruit, size=17, seed=x)
        for x, fruit in ((1500, LEMONS), (1632, LIMES), (1764, APPLES))
    )
    lower = "".join(
        crate(x, 722, 150, 58, "#c99a64", fruit, size=20, seed=x)
        for x, fruit in ((1476, ORANGES), (1638, APPLES), (1800, ORANGES))
    )
    sacks = sack(1280, 742, 108, "#d9bc8a", "#f4ead6") + sack(1392, 752, 116, "#c9a878", "#8f3a2c")
    scoop = group(
        path("M-26,-8 L20,-12 C30,-10 30,2 20,4 L-26,2 Z", "#b9c0be") + line("M20,-4 L48,-12", "#7a5436", 7),
        1392,
        634,
        turn=-16,
    )
    pet = sleeping_cat(1280, 642, 106, "#d9924a", "#a8602c")
    return (
        Sheet(body=t.under(legs + upper + bananas(1580, 470, 74)), shadow=OBJECT),
        Sheet(body=t.under(lower), shadow=OBJECT),
        Sheet(body=t.under(sacks + scoop), shadow=OBJECT),
        Sheet(body=t.under(pet), shadow=SMALL),
    )


def _near(t: Tones) -> Sheet:
    return Sheet(body=t.under(stool(846, 800, 150, "#3f7f9e")), shadow=OBJECT)
