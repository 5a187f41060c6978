"""The great hall in the interval: its rows nearly empty, on the stage a desk nobody sits at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, line, mix, path, rect
from game.art.paper.sheet import OBJECT, SMALL, Lettering, Picture, Shadow, Sheet, printed
from game.art.places.auditorium import boards, hall, row
from game.art.places.pieces.glows import glows
from game.art.places.pieces.small_things import mug
from game.art.places.pieces.tones import Tones
from game.story.catalogue import Light

if TYPE_CHECKING:
    from game.art.palette import Palette

# Where lamps hang along the walls: x and y of each, those over the back rows last.
_FRONT = ((428, 300), (1508, 300))
_BACK = ((216, 132), (1716, 132))


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the hall in the interval: every lamp is on by day, half of them at dusk, none by night."""
    t = Tones(light, palette, indoors=True)
    return hall(
        t,
        (_screen(t), boards(t), desk(t)),
        _lamps(t),
        tuple(sheet for number in range(4) for sheet in row(t, number, full=0.045)),
        outside=Tones(Light.NIGHT, palette),  # whichever lamps are on, it is evening
    )


def _screen(t: Tones) -> Sheet:
    """The screen, which says what there is tonight, and that it is the interval."""
    face = mix(t.palette.paper, t.palette.deep, 0.34 if t.night else 0.08)
    body = rect(752, 206, 428, 262, mix(t.palette.deep, "#20242c", 0.4), rx=4) + rect(
        762, 216, 408, 242, face
    )
    body += rect(842, 372, 248, 4, t.palette.accent)
    words = (
        Lettering("十星评选", 966, 304, 76, t.palette.deep, name="screen", room=390),
        Lettering("休息", 966, 416, 40, t.palette.accent, name="screen", room=390),
    )
    return Sheet(body=body, shadow=OBJECT, letters=words)


def desk(t: Tones) -> Sheet:
    """The lectern, and the long desk of those who judge, with three chairs pushed back."""
    lectern = (
        path("M884,508 L952,500 L946,596 L892,596 Z", "#8a4f30")
        + rect(880, 498, 76, 12, "#a5653c")
        + line("M912,498 Q908,476 896,466", "#2b2326", 4)
        + circle(894, 464, 6, "#2b2326")
        + circle(919, 548, 15, "#f2b65a")
    )
    chairs = "".join(
        rect(1062 + i * 86, 452, 48, 62, "#5a4034", rx=8) + rect(1070 + i * 86, 460, 32, 40, "#6f5142", rx=5)
        for i in range(3)
    )
    table = rect(1032, 520, 272, 76, mix(t.palette.accent, "#7a2a20", 0.2)) + rect(
        1024, 512, 288, 13, mix(t.palette.accent, "#ffffff", 0.1)
    )
    things = mug(1122, 512, 20, "#f3e6cb") + "".join(
        path(f"M{1066 + i * 82},511 l36,0 l4,-18 l-36,0 Z", "#fbf3df") for i in range(3)
    )
    return Sheet(body=t.under(lectern + chairs + table + things), shadow=SMALL)


def _lamps(t: Tones) -> tuple[Sheet, ...]:
    """Lamps along the walls: two go out at dusk, and the others by night."""
    on = {Light.MORNING: 4, Light.DAY: 4, Light.DUSK: 2, Light.NIGHT: 0}[t.light]
    spots = (*_FRONT, *_BACK)
    brass = t.thing("#d9a850", 0.1)
    body = "".join(
        rect(x - 5, y + 24, 10, 30, brass)
        + path(f"M{x - 26},{y + 26} L{x - 18},{y - 22} L{x + 18},{y - 22} L{x + 26},{y + 26} Z", glass)
        for (x, y), glass in zip(spots, ["#ffe6a8"] * on + [t.thing("#8d8a7c")] * (4 - on), strict=True)
    )
    lit = (glows([(x, y, 330) for x, y in spots[:on]], "#ffdc98", 0.5),) if on else ()
    dark = (
        (printed(rect(-70, -70, 2060, 1220, t.palette.shade, 0.34)),)
        if t.night
        else (glows([(0, 760, 900), (1920, 760, 900)], t.palette.shade, 0.34),)
        if t.lamps
        else ()
    )
    return *dark, Sheet(body=body, shadow=Shadow(5, 8, 12, 0.4)), *lit
