"""What is seen of a face from behind where the head is turned a little: a cheek, the tip of a nose, and the mood."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from game.art.paper.shapes import ellipse, path
from game.art.people.hair.behind import colour_of
from game.art.people.moods import Gaze, Lips
from game.art.people.outline import sliver

if TYPE_CHECKING:
    from game.art.people.look import Look
    from game.art.people.moods import Expression


def cheek(look: Look, e: Expression) -> str:
    """The edge of a face at the right of a head, in units of the face, with eye, brow and a corner of the mouth."""
    d, skin = look.skull.drop, look.skin
    edge = (
        "M20,-70 C58,-72 72,-46 71,-14 C74,2 84,14 88,24 C86,32 78,34 72,34 "
        f"C74,52 72,{d - 36:.0f} 62,{d - 16:.0f} C50,{d} 36,{d - 4:.0f} 6,{d - 30:.0f} Z"
    )
    return path(edge, skin.lit) + ellipse(54, 40, 11, 13, skin.blush, 0.5) + _beard(look) + _features(look, e)


def _features(look: Look, e: Expression) -> str:
    brow, above = look.brows, -look.brows.above + 2
    raised = [
        (45, above + 5 + e.outer * 0.5),
        (58, above - 3 + (e.inner + e.outer) * 0.5),
        (71, above + 5 + e.inner),
    ]
    return _eye(look, e) + path(sliver(raised, brow.thick, heavy=0.6), brow.colour) + _mouth(look, e.lips)


def _eye(look: Look, e: Expression) -> str:
    dark = "#2a1c1e"
    match e.gaze:
        case Gaze.SEED:
            high = 9.5 * e.opening
            white = ellipse(62, -5, 9, high, look.eyes.white) if look.eyes.white else ""
            lash = path(sliver([(49, -6), (58, -7 - high), (72, -5 - high * 0.7)], 4), dark)
            return white + ellipse(64, -5, 5.4, high * 0.92, dark) + lash
        case Gaze.ARC:
            return path(sliver([(50, 0), (60, -10), (72, -3)], 5), dark)
        case Gaze.LID | Gaze.DOWN:
            return path("M52,-6 C60,0 66,0 72,-6 L71,-1 C66,4 58,4 52,-2 Z", dark)
        case _:
            assert_never(e.gaze)


def _mouth(look: Look, lips: Lips) -> str:
    """The corner of the mouth at the edge of the face."""
    colour = look.skin.lip
    match lips:
        case Lips.EASY:
            return path("M58,62 C64,66 70,66 73,61 L73,66 C68,70 62,69 58,65 Z", colour)
        case Lips.SMILE:
            return path("M54,54 C58,66 68,70 74,65 L73,71 C65,74 55,70 51,55 Z", colour)
        case Lips.LAUGH:
            return path("M52,52 C58,58 68,60 74,58 L72,76 C62,78 52,68 52,52 Z", colour)
        case Lips.OH:
            return ellipse(68, 66, 6, 9, colour)
        case Lips.WRY | Lips.FLAT:
            return path("M54,71 C60,63 68,62 74,63 L73,68 C68,66 62,67 56,73 Z", colour)
        case Lips.FIRM:
            return path("M55,64 L74,61 L73,67 L56,68 Z", colour)
        case _:
            assert_never(lips)


def _beard(look: Look) -> str:
    if not look.beard:
        return ""
    d = look.skull.drop
    return path(
        f"M16,16 C24,46 44,62 58,74 L72,74 C75,{d - 18:.0f} 66,{d + 4:.0f} 46,{d + 8:.0f} C28,{d + 6:.0f} 12,{d - 10:.0f} 8,{d - 32:.0f} Z",
        colour_of(look.beard),
    )
