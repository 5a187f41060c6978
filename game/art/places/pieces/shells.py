"""What stands in a room where oyster shells are ground: jars of water, trays of powder, sacks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.art.paper.shapes import ellipse, group, line, mix, path, rect
from game.art.paper.sheet import BUILDING, SMALL, Lettering, Shadow, Sheet
from game.art.people.outline import sliver

if TYPE_CHECKING:
    from game.art.places.pieces.tones import Tones

_LIDS: Final = ("#c95b16", "#5f7f74", "#c9a24a")


def jar_rows(t: Tones, x: float, planks: tuple[float, ...], each: int, pitch: float) -> list[Sheet]:
    """Jars with numbers, `each` on every plank, the first at `x`; in the middle there is most light in them."""
    width = each * pitch + 16
    wood = "".join(
        rect(x - 10, y, width, 16, t.thing("#e0bd84")) + rect(x - 10, y + 13, width, 8, t.thing("#a07a48"))
        for y in planks
    )
    made = [Sheet(body=wood, shadow=BUILDING)]
    middle = (each - 1) / 2
    for row, y in enumerate(planks):
        glass, letters = "", []
        for i in range(each):
            at = x + i * pitch
            glass += _jar(t, at, y, _LIDS[(i + row) % 3], 0.16 + 0.3 * (1 - abs(i - middle) / (middle + 0.5)))
            letters.append(Lettering(str(row * each + i + 1), at + 14, y - 20.5, 11, "#2b2326", "medium"))
        made.append(Sheet(body=glass, shadow=SMALL, letters=tuple(letters)))
    return made


def _jar(t: Tones, x: float, y: float, lid: str, lit: float) -> str:
    water = mix(t.thing("#a9b8b0"), "#ffd9a0", lit)
    return (
        rect(x, y - 46, 28, 46, mix(water, "#ffffff", 0.3), 0.92, rx=6)
        + rect(x + 2, y - 36, 24, 34, water, 1, rx=4)
        + path(
            f"M{x + 2},{y - 2} L{x + 2},{y - 7} Q{x + 14},{y - 13} {x + 26},{y - 8} L{x + 26},{y - 2} Z",
            "#fffaf0",
        )
        + rect(x - 1, y - 50, 30, 8, t.thing(lid), rx=3)
        + rect(x + 5, y - 28, 18, 14, "#fffaf0", rx=2)
    )


def _shell(x: float, y: float, k: float, turn: float) -> str:
    body = path("M-34,8 C-38,-16 -10,-28 14,-22 C36,-16 42,4 30,16 C10,28 -26,26 -34,8 Z", "#8f9690")
    body += path(
        "M-27,7 C-29,-10 -8,-20 12,-16 C28,-11 33,3 24,11 C8,20 -20,20 -27,7 Z", "#e4dfd4"
    ) + ellipse(10, 0, 7, 5, "#b7a9b4", 0.7)
    return group(body, x, y, k, turn=turn)


def shelves(t: Tones) -> list[Sheet]:
    """Against the left wall: trays of ground shell, a kettle, a mortar."""
    wood, dark = "#b98c54", "#8a6238"
    body = (
        rect(64, 352, 20, 452, dark)
        + rect(390, 352, 20, 452, dark)
        + "".join(rect(50, y, 374, 16, wood) for y in (414, 548, 690))
    )
    things = (
        path("M98,414 C98,370 150,352 190,370 L196,414 Z", "#7f9f98")
        + line("M110,372 C120,334 180,334 186,370", "#3d5b56", 8)
        + path("M190,384 L222,366 L226,374 L196,398 Z", "#7f9f98")
    )
    things += path("M262,378 L350,378 C346,404 332,414 306,414 C280,414 266,404 262,378 Z", "#c9c0ae") + line(
        "M318,384 L352,336", "#a79c88", 12
    )
    for i, x in enumerate((96, 200, 304)):
        things += rect(x, 506, 84, 42, ("#e9e1cf", "#dfd3b8", "#efe8d8")[i], rx=4) + rect(
            x + 18, 518, 48, 20, "#fffaf0", rx=2
        )
    things += "".join(
        _shell(104 + i * 46, 676 - (i % 2) * 4, 0.66, (-14, 20, -30, 8, 26, -10)[i]) for i in range(6)
    )
    return [Sheet(body=t.under(body), shadow=BUILDING), Sheet(body=t.under(things), shadow=SMALL)]


def sacks(t: Tones) -> list[Sheet]:
    """Sacks of shells by the right wall, one of them open."""
    made = []
    for x, y, k, full in ((1862, 644, 1.0, False), (1716, 676, 1.04, True)):
        sack = path(
            "M-82,0 C-98,-60 -92,-150 -66,-182 C-40,-196 44,-196 66,-182 C92,-150 98,-60 82,0 C50,12 -50,12 -82,0 Z",
            "#c9b48a",
        )
        sack += path(
            "M22,-188 C50,-190 60,-186 66,-182 C92,-150 98,-60 82,0 C66,6 44,9 22,9 C40,-60 40,-130 22,-188 Z",
            "#ab9468",
        )
        sack += "".join(
            path(sliver([(dx, -170), (dx * 1.2, -90), (dx * 1.1, -12)], 4), "#9a8459", 0.7)
            for dx in (-50, -18, 18, 48)
        )
        top = "".join(
            _shell(dx, dy, 0.62, turn)
            for dx, dy, turn in (
                (-40, -188, -10),
                (0, -198, 20),
                (38, -190, -24),
                (-18, -204, 40),
                (20, -212, 4),
            )
        )
        neck = path(
            "M-40,-184 C-30,-206 -52,-226 -34,-236 C-14,-226 16,-226 36,-236 C52,-226 30,-206 42,-184 Z",
            "#c9b48a",
        ) + line("M-42,-188 L44,-188", "#c95b16", 9)
        made.append(
            Sheet(
                body=t.under(group(top + sack if full else sack + neck, x, y + 96, k)),
                shadow=Shadow(14, 10, 16, 0.4),
            )
        )
    return [
        *made,
        Sheet(body=t.under(_shell(1628, 776, 0.9, -12) + _shell(1680, 806, 0.7, 30)), shadow=SMALL),
    ]
