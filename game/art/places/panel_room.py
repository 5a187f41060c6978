"""A room in which a panel sits: four teachers behind a long table, a fifth chair, a pot with a bean before them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, ellipse, group, line, mix, path, rect
from game.art.paper.sheet import BUILDING, LEAVES, OBJECT, SMALL, Lettering, Picture, Shadow, Sheet
from game.art.places.auditorium import seated_front
from game.art.places.pieces.furniture import board
from game.art.places.pieces.glows import glows, roomlight, wash
from game.art.places.pieces.rooms import boards, curtain, floor, frame, sunlit, tube_lamp, view, wall
from game.art.places.pieces.small_things import flask, mug, notice
from game.art.places.pieces.tones import Tones
from game.art.places.pieces.walkers import HAIRS, TOPS
from game.story.own_place import Crowd

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.story.catalogue import Light

LEFT = (60.0, 130.0, 300.0, 360.0)  # x, y, width, height
RIGHT = (1580.0, 130.0, 300.0, 360.0)  # x, y, width, height
TABLE = 566
# x of each chair; in the fourth nobody sits: that teacher is who asks.
CHAIRS = (560, 770, 980, 1190, 1400)
ASKS = 3


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the room in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette, indoors=True)
    return t.stage(
        *view(t, LEFT, seed=12, horizon=0.9),
        *view(t, RIGHT, seed=15, horizon=0.9, sun=False),
        wall(t, [LEFT, RIGHT], t.depth(0.09), low=t.depth(0.26), foot=640),
        frame(LEFT, t.depth(0.5), across=2, down=2),
        frame(RIGHT, t.depth(0.5), across=2, down=2),
        *roomlight(t, 966, 300, 1100, 0.5),
        _curtains(t),
        *_wall(t),
        *_tubes(t),
        floor(t.depth(0.5), t.depth(0.34), 636),
        boards(t.depth(0.58), 636),
        *sunlit(t, LEFT, 636),
        *_panel(t),
        *_table(t),
        _pot(t),
        *wash(t),
        _near_chair(t),
    )


def _curtains(t: Tones) -> Sheet:
    cloth = mix(t.thing("#ffffff", 0), t.palette.second, 0.4)
    spots = ((34, 1), (330, -1), (1554, 1), (1850, -1))
    return Sheet(
        body="".join(curtain(x, 112, 58, 400, cloth, folds=3, drawn=d) for x, d in spots), shadow=OBJECT
    )


def _wall(t: Tones) -> tuple[Sheet, ...]:
    """A red banner, which says that projects are defended here, and a whiteboard with the order of the day."""
    cloth = t.thing("#b8342a", 0.06)
    banner = rect(470, 206, 960, 74, cloth) + "".join(
        circle(x, 216, 5, mix(cloth, t.palette.ink, 0.4)) for x in (480, 1420)
    )
    face = board(706, 312, 520, 178, mix(t.palette.paper, "#ffffff", 0.5), t.thing("#9aa5a8", 0.2))
    words = (Lettering("创新创业项目答辩", 950, 243, 50, "#fbe9b8", name="banner", room=880),)
    order = (
        Lettering("每人八分钟", 900, 374, 44, t.thing("#2f4a6a"), "chinese", name="board", room=400),
        Lettering("1-26", 1124, 440, 40, t.thing("#c8402a"), "chinese", name="numbers", room=180),
    )
    slip = notice(1490, 250, 70, 92, "#fff6e0", head="#3f6673", seed=9, turn=2)
    return (
        Sheet(body=banner, shadow=SMALL, letters=words),
        Sheet(body=face, shadow=BUILDING, letters=order),
        Sheet(body=t.under(slip), shadow=SMALL),
    )


def _tubes(t: Tones) -> tuple[Sheet, ...]:
    body = "".join(tube_lamp(x, 44, 260, t.lamp("#f6f6ea"), t.depth(0.5)) for x in (560, 1100))
    lit = (glows([(690, 70, 420), (1230, 70, 420)], "#fff2cc", 0.4),) if t.lamps else ()
    return Sheet(body=body, shadow=SMALL), *lit


def _panel(t: Tones) -> tuple[Sheet, ...]:
    """Four of the five; the fifth has pushed back the chair."""
    backs = "".join(
        rect(x - 46, TABLE - 138, 92, 150, "#5a4034", rx=12)
        + rect(x - 36, TABLE - 126, 72, 110, "#6f5142", rx=8)
        for x in CHAIRS
    )
    people = "".join(
        seated_front(
            x, TABLE + 4, 60, TOPS[(i * 2 + 3) % 9], ("#8d8680", HAIRS[1], HAIRS[2], "", "#b9b0aa")[i], i
        )
        + _face(x, i)
        for i, x in enumerate(CHAIRS)
        if i != ASKS
    )
    return Sheet(body=t.under(backs), shadow=OBJECT), Sheet(
        body=t.under(people), shadow=OBJECT, crowd=Crowd.FEW
    )


def _face(x: float, which: int) -> str:
    """Eyes that look down at the table, a mouth, and on two of them glasses."""
    y = TABLE - 116
    ink = "#3a2a24"
    face = line(f"M{x - 13},{y} q5,4 10,0 M{x + 3},{y} q5,4 10,0", ink, 2.6) + line(
        f"M{x - 6},{y + 20} q6,3 12,0", ink, 2.4
    )
    if which % 2 == 0:
        face += line(
            f"M{x - 18},{y - 4} h15 v11 h-15 Z M{x + 3},{y - 4} h15 v11 h-15 Z M{x - 3},{y - 1} h6", ink, 2
        )
    return face


def _table(t: Tones) -> tuple[Sheet, ...]:
    """A long table under a cloth: name cards, papers, pens, and the teachers' flask of hot water."""
    cloth = t.thing("#3f6a5c", 0.2)
    body = rect(440, TABLE, 1080, 150, cloth) + rect(
        428, TABLE - 10, 1104, 18, mix(cloth, "#ffffff", 0.18), rx=4
    )
    body += "".join(
        line(f"M{x},{TABLE + 12} L{x - 6},{TABLE + 148}", mix(cloth, t.palette.ink, 0.25), 3, 0.5)
        for x in range(470, 1520, 74)
    )
    things, letters = "", []
    for i, x in enumerate(CHAIRS):
        things += path(f"M{x - 44},{TABLE - 8} l88,0 l-6,-32 l-76,0 Z", "#fbf3df")
        things += path(f"M{x + 52},{TABLE - 8} l58,0 l-10,-12 l-44,0 Z", "#fffaf0") + line(
            f"M{x + 66},{TABLE - 15} l40,-5", "#3f4a6c", 4
        )
        things += mug(x - 74, TABLE - 8, 30, ("#f3e6cb", "#9fb9c0")[i % 2])
        letters.append(Lettering("评委", x, TABLE - 25, 21, t.thing("#a8392a", 0), name="plates", room=70))
    things += flask(1294, TABLE - 8, 112, "#c8402a")
    return Sheet(body=body, shadow=Shadow(4, 8, 20, 0.4)), Sheet(
        body=t.under(things), shadow=SMALL, letters=tuple(letters)
    )


def _pot(t: Tones) -> Sheet:
    """On a small table before them a brown pot, out of which a bean grows."""
    wood = "#c98f54"
    table = rect(1004, 652, 180, 18, mix(wood, "#fff4de", 0.25), rx=4) + "".join(
        rect(x, 670, 16, 200, mix(wood, "#4a3020", 0.3)) for x in (1018, 1154)
    )
    pot = path("M-46,-78 L46,-78 L34,0 L-34,0 Z", "#6f4a2c") + path("M12,-78 L46,-78 L34,0 L8,0 Z", "#593a22")
    pot += rect(-52, -88, 104, 16, "#7f5836", rx=5) + "".join(
        line(f"M{x},{y} l8,-3", "#8f6a44", 3)
        for x, y in ((-30, -52), (-8, -30), (14, -56), (-20, -16), (20, -24))
    )
    leaf = "M0,0 C-10,-26 -40,-30 -52,-18 C-44,0 -20,8 0,0 Z"
    bean = line("M0,-84 C-4,-116 8,-132 2,-168", "#6f9a4c", 6) + group(path(leaf, "#7fae58"), 2, -166)
    bean += group(path(leaf, "#93be66"), 2, -168, -0.9, 0.9) + group(
        path(leaf, "#6f9a4c"), 0, -120, -0.6, 0.6
    )
    saucer = ellipse(0, 0, 62, 9, "#e9e1cf")
    return Sheet(body=t.under(table + group(saucer + pot + bean, 1094, 650)), shadow=OBJECT)


def _near_chair(t: Tones) -> Sheet:
    """The back of a chair on which the next one waits, so near that it blurs."""
    body = path(
        "M1730,1150 L1716,760 C1716,724 1740,712 1772,712 L1900,712 C1932,712 1950,726 1950,760 L1944,1150 Z",
        "#5d7f78",
    )
    return Sheet(body=t.under(body), shadow=LEAVES, contact=0, edge=False, blur=4)
