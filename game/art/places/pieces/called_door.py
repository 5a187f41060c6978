"""The door that one is called to, a coat stand beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import line, mix, path, poly, rect
from game.art.paper.sheet import BUILDING, OBJECT, SMALL, Lettering, Sheet
from game.art.places.pieces.small_things import umbrella

if TYPE_CHECKING:
    from game.art.places.pieces.tones import Tones


def door(t: Tones) -> tuple[Sheet, ...]:
    """The door at the left that one is called to, a plate on it, a coat stand beside it."""
    wood = mix(t.thing("#b07c4a"), t.palette.mid, 0.14)
    dark = mix(wood, t.palette.ink, 0.32)
    body = (
        rect(72, 176, 238, 482, dark)
        + rect(86, 190, 210, 468, wood)
        + rect(108, 216, 166, 178, mix(t.palette.sky, "#ffffff", 0.2) if not t.lamps else "#ffdf9a", rx=4)
    )
    body += poly([(118, 380), (190, 222), (216, 222), (140, 390)], "#ffffff", 0.3) + rect(
        108, 500, 166, 130, mix(wood, t.palette.ink, 0.12), rx=4
    )
    body += rect(262, 446, 12, 44, t.thing("#d9b868"), rx=5) + rect(240, 446, 34, 9, t.thing("#d9b868"), rx=4)
    plate = rect(98, 112, 186, 54, t.thing("#3f7f8c", 0.1), rx=6) + rect(
        126, 412, 130, 44, t.paper(0.02), rx=4
    )
    stand = line("M366,712 L366,250 M338,718 L366,690 L394,718", "#5a3a26", 9) + line(
        "M366,266 q-30,-2 -34,-26 M366,266 q30,-2 34,-26 M366,320 q-24,0 -30,-20 M366,320 q24,0 30,-20",
        "#5a3a26",
        7,
    )
    coat = path("M396,246 C420,256 428,300 424,420 L384,424 C378,330 376,280 382,252 Z", "#86476a") + path(
        "M336,306 C318,318 314,360 318,440 L350,444 C356,390 354,330 348,308 Z", "#c9a052"
    )
    return (
        Sheet(body=body, shadow=BUILDING),
        Sheet(
            body=plate,
            shadow=SMALL,
            letters=(
                Lettering("", 191, 139, 34, t.thing("#fbf6e6", 0.02), name="door", room=168),
                Lettering("", 191, 434, 26, t.thing("#2f4a4c", 0.02), name="plate", room=118),
            ),
        ),
        Sheet(body=t.under(stand + coat + umbrella(414, 716, 122, "#c8503c", turn=12)), shadow=OBJECT),
    )
