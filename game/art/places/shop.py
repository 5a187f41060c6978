"""A shop that has everything: shelves to the ceiling, a counter with its scale, sacks, fruit, and the shop's cat."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.art.paper.shapes import circle, ellipse, group, line, mix, path, poly, rect
from game.art.paper.sheet import BUILDING, OBJECT, SMALL, Lettering, Picture, Shadow, Sheet, printed
from game.art.places.pieces.anyone import strangers_at
from game.art.places.pieces.furniture import stool
from game.art.places.pieces.glows import glows, roomlight, wash
from game.art.places.pieces.goods import APPLES, LEMONS, LIMES, ORANGES, bananas, crate, sack, scale, shelf_of
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
        *view(t, DOOR, seed=21, horizon=0.86),
        wall(t, [DOOR], t.depth(0.14), low=t.depth(0.24), foot=610),
        *_door(t),
        *_floor(t),
        *sunlit(t, DOOR, 606),
        *_shelves(t),
        *roomlight(t, 966, 330, 1000, 0.6),
        _hung(t),
        *_boards(t),
        *_lamps(t),
        *strangers_at(t, 4, ((1214, 664, 290, 1, "stand", "bag"),), ((830, 662, 280, -1, "stand", ""), (1090, 650, -190, -1, "stand", ""), (540, 668, 296, -1, "stand", "book")), wet=False),
        *_fruit(t),
        *_counter(t),
        *wash(t),
        _near(t),
    )


def _wood(t: Tones, near: float) -> str:
    return mix(t.thing("#8f5f38", 0.06), t.depth(near), 0.42)


def _door(t: Tones) -> tuple[Sheet, ...]:
    """The door, open to the street, its upper light, a bell, and a card whose back is turned to us."""
    x, y, w, h = DOOR
    green = t.thing("#3f6a52", 0.12)
    frame = "".join(rect(*box, green) for box in ((x - 20, y - 20, w + 40, 22), (x - 20, y - 20, 22, h + 22), (x + w - 2, y - 20, 22, h + 22), (x, y + 92, w, 10)))
    leaf = poly([(x + w, y + 102), (x + w + 70, y + 74), (x + w + 70, y + h + 34), (x + w, y + h)], mix(green, t.palette.ink, 0.16))
    pane = poly([(x + w + 12, y + 122), (x + w + 58, y + 106), (x + w + 58, y + 316), (x + w + 12, y + 300)], mix(t.palette.sky, green, 0.3))
    bell = line(f"M{x + w - 14},{y + 96} q-30,-2 -30,20", t.thing("#33343c"), 4) + path(f"M{x + w - 64},{y + 146} q20,-50 40,0 Z", t.thing("#d9b04a")) + circle(x + w - 44, y + 148, 5, t.thing("#8a6a2c"))
    step = poly([(x - 16, y + h), (x + w + 16, y + h), (x + w + 34, y + h + 12), (x - 34, y + h + 12)], t.thing("#a89a86"))
    return Sheet(body=frame + step, shadow=BUILDING), Sheet(body=leaf + pane + bell, shadow=OBJECT)


def _floor(t: Tones) -> tuple[Sheet, ...]:
    """Tiles in two colours that run away towards the door."""
    near, far = mix(t.depth(0.42), t.thing("#c9a878"), 0.4), mix(t.depth(0.28), t.thing("#c9a878"), 0.4)
    ys, body = (606, 626, 652, 686, 732, 794, 880, 1000, 1150), ""
    for row, (y0, y1) in enumerate(zip(ys, ys[1:], strict=False)):
        for k in range(-16, 16):
            if (k + row) % 2:
                w0, w1 = 60 + (y0 - 606) * 0.9, 60 + (y1 - 606) * 0.9
                body += poly([(1022 + k * w0, y0), (1022 + (k + 1) * w0, y0), (1022 + (k + 1) * w1, y1), (1022 + k * w1, y1)], t.depth(0.56), 0.24)
    return floor(near, far, 606), printed(body)


def _shelves(t: Tones) -> tuple[Sheet, ...]:
    wood, dark = _wood(t, 0.4), mix(_wood(t, 0.6), t.palette.ink, 0.4)
    backs = "".join(rect(x, -60, w, 690, dark) for x, w in _BAYS)
    goods = ""
    for bay, (x, w) in enumerate(_BAYS):
        for row, y in enumerate(_ROWS):
            n = bay * 5 + row * 2
            goods += shelf_of(x + 12, y, w - 20, 62 if row % 2 else 68, _KINDS[n % 9], _BREAD if _KINDS[n % 9] == "loaf" else _PAINTS[(bay + row * 2) % 6], seed=n)
    edges = "".join(rect(x - 4, y, w + 8, 10, mix(wood, t.palette.paper, 0.1)) for x, w in _BAYS for y in _ROWS)
    posts = "".join(rect(x - 12, -60, 16, 690, wood) + rect(x + w - 4, -60, 16, 690, wood) for x, w in _BAYS)
    chest = "".join(rect(x, 562, w, 66, wood) + rect(x + 10, 572, w / 2 - 14, 44, mix(wood, t.palette.ink, 0.16)) + rect(x + w / 2 + 4, 572, w / 2 - 14, 44, mix(wood, t.palette.ink, 0.16)) + circle(x + w / 4, 594, 5, t.thing("#d9b868")) + circle(x + w * 0.75, 594, 5, t.thing("#d9b868")) for x, w in _BAYS)
    return Sheet(body=backs, shadow=BUILDING), Sheet(body=t.under(goods, 0.2), shadow=SMALL), Sheet(body=posts + edges + chest, shadow=SMALL)


def _hung(t: Tones) -> Sheet:
    """What hangs from the ceiling: baskets, a net of balls, pans, a broom, strings of garlic."""
    cord = "".join(line(f"M{x},-70 L{x},{y}", "#6b5a48", 3) for x, y in ((842, 40), (690, 10), (760, 30), (1222, 30), (1290, 10), (1400, 40), (1780, 30)))
    basket = path("M-46,0 L46,0 L32,58 L-32,58 Z", "#c99a58") + line("M-40,18 L40,18 M-36,36 L36,36 M-20,0 L-14,58 M0,0 L0,58 M20,0 L14,58", "#9c7238", 3) + line("M-44,0 Q0,-58 44,0", "#9c7238", 5)
    net = "".join(circle(x, y, 26, c) + ellipse(x - 8, y - 9, 6, 4, "#ffffff", 0.5) for x, y, c in ((-18, 34, "#c8402a"), (20, 40, "#f2c45a"), (0, 78, "#3f7f9e")))
    net += line("M0,-20 L-46,40 L-20,104 M0,-20 L46,44 L20,104 M-46,40 L20,104 M46,44 L-20,104 M0,-20 L0,14", "#f4ead6", 2, 0.8)
    pan = line("M0,0 L0,44", "#3a3436", 8) + circle(0, 74, 34, "#3a3c44") + circle(0, 74, 26, "#4c4f58")
    garlic = line("M0,0 L0,120", "#b89a5c", 3) + "".join(group(path("M0,-14 C16,-8 16,12 0,14 C-16,12 -16,-8 0,-14 Z", ("#f8efe0", "#ead9c8")[i % 2]), (-9, 9)[i % 2], 14 + i * 19) for i in range(6))
    return Sheet(body=t.under(cord + group(basket, 842, 40) + group(pan, 690, 10, 0.9) + group(pan, 760, 30, 0.7) + group(garlic, 1222, 30) + group(garlic, 1262, 0, 0.9) + group(net, 1400, 50) + group(basket, 1780, 34, 0.9)), shadow=Shadow(8, 10, 16, 0.4))


def _boards(t: Tones) -> tuple[Sheet, ...]:
    """A board that hangs over the counter, one for prices by the door, a card on the door post."""
    red = t.thing("#a83c30", 0.1)
    over = line("M356,-70 L356,84 M656,-70 L656,84", t.thing("#3a3436"), 4) + rect(316, 80, 380, 82, red, rx=4) + rect(326, 90, 360, 62, mix(red, t.palette.paper, 0.5)) + rect(329, 93, 354, 56, red)
    slate = rect(1156, 206, 132, 188, t.thing("#b98a58")) + rect(1165, 215, 114, 170, mix(t.thing("#2f4a44", 0.1), t.palette.ink, 0.2)) + line("M1184,372 l30,0", t.paper(), 6, 0.7)
    card = line("M846,300 L862,282 L878,300", t.thing("#8a6a3c"), 3) + rect(828, 298, 68, 46, t.thing("#f6ead0"), rx=3)
    return (
        Sheet(body=over, shadow=OBJECT, letters=(Lettering("", 506, 121, 46, t.thing("#ffe9b8", 0.02), name="board", room=340),)),
        Sheet(body=slate, shadow=SMALL, letters=tuple(Lettering("", 1222, y, 26, t.paper(), name="prices", room=104) for y in (240, 276, 312, 348))),
        Sheet(body=card, shadow=SMALL, letters=(Lettering("", 862, 321, 24, t.thing("#a8392a", 0), name="card", room=60),)),
    )


def _lamps(t: Tones) -> tuple[Sheet, ...]:
    body = "".join(pendant(x, y, r, t.thing("#2f6a5c"), t.lamp(), t.thing("#3a3436")) for x, y, r in _LAMPS)
    lit = (glows([(x, y + 40, r * 7) for x, y, r in _LAMPS], "#ffc46a", 0.62), glows([(x, y + 6, r * 1.9) for x, y, r in _LAMPS], "#fff0c4", 0.8)) if t.lamps else ()
    return Sheet(body=body, shadow=OBJECT), *lit


def _fruit(t: Tones) -> tuple[Sheet, ...]:
    """Fruit in crates on a stand, and sacks of rice and beans, on one of which the cat is asleep."""
    legs = "".join(rect(x, 560, 12, 190, "#7a5436") for x in (1500, 1880))
    upper = "".join(crate(x, 606, 122, 44, "#b98a58", fruit, size=17, seed=x) for x, fruit in ((1500, LEMONS), (1632, LIMES), (1764, APPLES)))
    lower = "".join(crate(x, 722, 150, 58, "#c99a64", fruit, size=20, seed=x) for x, fruit in ((1476, ORANGES), (1638, APPLES), (1800, ORANGES)))
    sacks = sack(1280, 742, 108, "#d9bc8a", "#f4ead6") + sack(1392, 752, 116, "#c9a878", "#8f3a2c")
    scoop = group(path("M-26,-8 L20,-12 C30,-10 30,2 20,4 L-26,2 Z", "#b9c0be") + line("M20,-4 L48,-12", "#7a5436", 7), 1392, 634, turn=-16)
    pet = sleeping_cat(1280, 642, 106, "#d9924a", "#a8602c")
    return Sheet(body=t.under(legs + upper + bananas(1580, 470, 74)), shadow=OBJECT), Sheet(body=t.under(lower), shadow=OBJECT), Sheet(body=t.under(sacks + scoop), shadow=OBJECT), Sheet(body=t.under(pet), shadow=SMALL)


def _counter(t: Tones) -> tuple[Sheet, ...]:
    """The counter: a scale, jars of sweets, a bell, the book of debts with a pencil on its string."""
    wood = _wood(t, 0.52)
    front = rect(-70, 622, 830, 200, wood) + "".join(rect(x, 650, 120, 150, mix(wood, t.palette.ink, 0.2)) + rect(x + 10, 660, 100, 150, mix(wood, t.palette.paper, 0.06)) for x in range(-50, 700, 136))
    top = path("M-70,598 L770,598 L792,630 L-70,630 Z", mix(wood, t.palette.paper, 0.24)) + rect(-70, 626, 862, 9, mix(wood, t.palette.ink, 0.3))
    sweets = "".join(_sweets(x, colours) for x, colours in ((84, ("#e8604c", "#f4b8c0")), (176, ("#f2c45a", "#f6e6b0")), (268, ("#7fae6c", "#d8e6a8"))))
    book = path("M404,616 L424,598 L560,598 L556,616 Z", "#f6eedc") + path("M404,616 L556,616 L556,623 L404,623 Z", "#3f6673") + line("M440,605 L536,605 M434,611 L500,611", "#8a7a6a", 2.4) + line("M556,618 q24,22 8,44 q-12,20 6,34", "#c8402a", 2.4) + group(rect(-3, 0, 6, 38, "#f2b65a") + path("M-3,38 L3,38 L0,48 Z", "#3a3436"), 570, 694)
    bell = path("M600,612 C602,588 642,588 644,612 Z", "#d9b04a") + rect(594, 611, 56, 6, "#8a6a2c", rx=3) + circle(622, 590, 5, "#8a6a2c")
    weigh = scale(702, 610, 158, "#c8402a") + "".join(circle(x, y, 13, c) for x, y, c in ((684, 442, "#ee8a2e"), (708, 438, "#f2a03c"), (728, 444, "#ee8a2e")))
    return Sheet(body=front, shadow=BUILDING), Sheet(body=top, shadow=OBJECT), Sheet(body=t.under(sweets + book + bell), shadow=SMALL), Sheet(body=t.under(weigh), shadow=OBJECT)


def _sweets(x: float, colours: tuple[str, str]) -> str:
    """A glass jar of sweets with its lid."""
    balls = "".join(circle(x - 26 + (i % 4) * 17 + (i // 4 % 2) * 4, 604 - (i // 4) * 16, 9, colours[i % 2]) for i in range(16))
    glass = rect(x - 38, 504, 76, 110, "#e8f0ee", 0.5, rx=16) + balls + rect(x - 38, 504, 76, 110, "#ffffff", 0.18, rx=16)
    return glass + rect(x - 28, 512, 9, 84, "#ffffff", 0.5, rx=4) + rect(x - 30, 488, 60, 18, "#c8402a", rx=6) + circle(x, 484, 8, "#c8402a")


def _near(t: Tones) -> Sheet:
    return Sheet(body=t.under(stool(846, 800, 150, "#3f7f9e")), shadow=OBJECT)
