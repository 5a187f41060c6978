"""Those who sit in a row with their backs to us, and the bench they sit on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from game.art.paper.shapes import ellipse, group, mix, path, rect
from game.art.paper.sheet import OBJECT, SMALL, Sheet, printed
from game.art.paper.silhouette import tinted
from game.art.people.aids import wheelchair
from game.art.people.hands import Grip
from game.art.people.moods import EXPRESSIONS
from game.art.people.whole import Side, Stance, View, bent, whole
from game.art.people.whole.legs import Footwear, leg
from game.art.people.whole.stance import SHIN, SOLE, TALL
from game.story.catalogue import Mood

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.art.paper.shapes import Point
    from game.art.people.look import Look
    from game.art.people.whole import Whole
    from game.art.places.pieces.tones import Tones

_SEAT: Final = 690.0  # the top of the bench
_K: Final = 0.64  # picture units for one of a usual person's stance
_BELOW: Final = SHIN + SOLE + 30  # from the seat to the ground, in units of a stance
_SUNK: Final = 60.0  # how far the hip is above the seat, in units of a stance
_PRESSED: Final = 30.0  # so much less is it in a skirt than the skirt is wide
_BRACED: Final = ((-13, -5), (13, 5))  # straight down to the bench
_LAP: Final = ((-9, 62), (9, -62))
_POINTS: Final = 142.0
_OVER: Final = 96.0  # how far the bench goes on beside those who sit at its ends
_WHEELS: Final = 250.0


@frozen(kw_only=True)
class Sitter:
    """One of a row that is `nearer` times as large as usual, its middle at `x`; the one they sit with is at `beside`, 1 to the right or -1 to the left.

    The trunk leans over there by `lean` degrees and the head by `tilt` more (negative: away). A hand lies at the point
    `about` of the picture, on the other's back. Who `turns` shows a cheek to the other, or with `away` to nobody.
    """

    look: Look
    mood: Mood
    nearer: float
    x: float
    beside: int
    lean: float = 0
    tilt: float = 0
    about: Point | None = None
    turns: bool = False
    away: bool = False

    @property
    def rolls(self) -> bool:
        """Whether they sit in a wheelchair and not on the bench."""
        return self.look.aid == wheelchair.WORD

    @property
    def scale(self) -> float:
        """Picture units for one of their stance."""
        return self.look.build.stretched(_K * self.nearer, TALL)

    @property
    def ground(self) -> float:
        """How low the ground is in the picture, which grown people reach with their feet."""
        return _SEAT + _BELOW * _K * self.nearer

    @property
    def sunk(self) -> float:
        """How far the hip is above the seat, in units of a stance."""
        wide = self.look.build.hip + self.look.clothes.lower.room
        return max(_SUNK, wide - _PRESSED) if self.look.clothes.skirt else _SUNK

    @property
    def half(self) -> float:
        """Half of the room they take up, in picture units."""
        wide = max(self.look.build.shoulder + 6, _WHEELS if self.rolls else 0)
        return wide * self.scale


def sitting(who: Sitter, *, turned: bool) -> Whole:
    """Somebody of the row, with the head `turned` or looking straight out."""
    stance, raised = _stance(who)
    k = who.scale
    at = (who.x, who.ground) if who.rolls else (who.x, _SEAT - (who.sunk + stance.hip[1]) * k)
    view, left = View.BEHIND, False
    if turned:
        view, left = View.GLANCE, (who.beside < 0) is not who.away
    if left:  # drawn to the right, and mirrored as a whole
        stance, raised = _mirrored(stance), tuple(_OTHER[side] for side in raised)
    drawn = whole(
        _sat_on(who.look),
        EXPRESSIONS[who.mood],
        stance,
        at=at,
        height=_K * who.nearer * TALL,
        view=view,
        left=left,
        raised=raised,
    )
    sinks = _SINKS.get(who.mood, 0.0) * k
    top = tuple(evolve(sheet, body=group(sheet.body, 0, sinks)) for sheet in drawn.top)
    return evolve(drawn, top=top)


def _sat_on(look: Look) -> Look:
    """The same person, whose skirt shows neither hem nor front: both are beyond the bench."""
    lower = evolve(look.clothes.lower, border="", front="")
    return evolve(look, clothes=evolve(look.clothes, lower=lower))


_SINKS: Final = {Mood.UNEASY: 28.0, Mood.TIRED: 16.0, Mood.RESOLVED: -8.0}
_OTHER: Final = {Side.NEAR: Side.FAR, Side.FAR: Side.NEAR}


def _stance(who: Sitter) -> tuple[Stance, tuple[Side, ...]]:
    """How they sit, and which arms are seen over their back; the legs are behind it."""
    outer = Side.NEAR if who.beside > 0 else Side.FAR
    arms: dict[Side, tuple[float, float]] = {side: _LAP[side.value] for side in Side}
    over = []
    if who.mood in {Mood.CALM, Mood.RESOLVED, Mood.GLAD}:
        arms[outer] = _BRACED[outer.value]
        over = [outer]
    if who.mood is Mood.RESOLVED:
        arms, over = {side: _BRACED[side.value] for side in Side}, list(Side)
    if who.mood is Mood.SURPRISED:
        arms[outer] = (-_POINTS * who.beside, -(_POINTS + 12) * who.beside)
        over = [outer]
    grips = tuple(Grip.POINT if who.mood is Mood.SURPRISED and side is outer else Grip.FLAT for side in Side)
    stance = bent(
        lean=who.lean * who.beside,
        head=who.tilt * who.beside,
        near_arm=arms[Side.NEAR],
        far_arm=arms[Side.FAR],
        grips=(grips[0], grips[1]),
    )
    if who.about is not None:
        inner = _OTHER[outer]
        stance = _embracing(stance, who, inner)
        over.append(inner)
    return _tucked(stance), tuple(over)


def _embracing(stance: Stance, who: Sitter, side: Side) -> Stance:
    """The same with a hand on the back of the one they sit with, the elbow hanging."""
    x, y = who.about or (0.0, 0.0)
    k, hip = who.scale, stance.hip
    at = (x - who.x) / k, (y - _SEAT) / k + who.sunk + hip[1]
    return stance.hand(
        side, at, grip=Grip.FLAT, aim=24 if side is Side.FAR else 156, mirrored=side is Side.NEAR
    )


def _tucked(stance: Stance) -> Stance:
    """The same with both legs hidden by the trunk: they are beyond it, and drawn as `shins`."""
    x, y = stance.hip
    ankle = x - 34, y - 160
    return evolve(stance, knees=((x - 40, y - 10), (x + 40, y - 10)), ankles=(ankle, ankle), feet=(0, 0))


def _mirrored(stance: Stance) -> Stance:
    """The same stance with left and right exchanged, for somebody who is drawn turned round."""

    def turned(pair: tuple[Point, Point]) -> tuple[Point, Point]:
        (ax, ay), (bx, by) = pair
        return (-bx, by), (-ax, ay)

    def swapped(pair: tuple[float | None, float | None]) -> tuple[float | None, float | None]:
        near, far = pair
        return None if far is None else 180 - far, None if near is None else 180 - near

    (hx, hy), (nx, ny) = stance.hip, stance.neck
    return evolve(
        stance,
        hip=(-hx, hy),
        neck=(-nx, ny),
        knees=turned(stance.knees),
        ankles=turned(stance.ankles),
        elbows=turned(stance.elbows),
        wrists=turned(stance.wrists),
        head=-stance.head,
        grips=stance.grips[::-1],
        aims=swapped(stance.aims),
    )


# ---------------------------------------------------------------- what is below them


def bench(t: Tones, row: Sequence[Sitter]) -> tuple[Sheet, ...]:
    """A bench under each run of those who do not bring their own seat."""
    wood = t.thing("#a8794e")
    dark = mix(wood, t.palette.ink, 0.35)
    sheets: list[Sheet] = []
    for x0, x1 in _runs(row):
        legs = "".join(
            path(f"M{x:.0f},{_SEAT} h30 l{s * 12},{row[0].ground - _SEAT:.0f} h-26 Z", dark)
            for x, s in ((x0 + 40, -1), (x1 - 70, 1))
        )
        board = rect(x0, _SEAT + 6, x1 - x0, 30, dark, rx=9) + rect(x0, _SEAT - 12, x1 - x0, 34, wood, rx=9)
        grain = rect(x0 + 60, _SEAT + 2, (x1 - x0) * 0.4, 3, mix(wood, dark, 0.4), rx=1)
        sheets += [Sheet(body=legs, shadow=OBJECT), Sheet(body=board, shadow=OBJECT), printed(grain)]
    return tuple(sheets)


def _runs(row: Sequence[Sitter]) -> list[tuple[float, float]]:
    """From where to where there is a bench: it ends beside a wheelchair."""
    runs: list[tuple[float, float]] = []
    joined = False
    for who in row:
        if who.rolls:
            joined = False
            continue
        x0, x1 = who.x - who.half - _OVER, who.x + who.half + _OVER
        if joined:
            runs[-1] = runs[-1][0], x1
        else:
            runs.append((x0, x1))
        joined = True
    return runs


def shins(t: Tones, row: Sequence[Sitter], tint: str) -> tuple[Sheet, ...]:
    """The shadow on the ground, and the shins of those on the bench, beyond it: they hang, or stand."""
    shade = "".join(ellipse(who.x, who.ground, who.half * 1.5, 26, t.palette.shade, 0.3) for who in row)
    shapes = "".join(_shins(who) for who in row if not who.rolls)
    seen = tinted([Sheet(body=shapes, shadow=SMALL)], tint) if shapes else ()
    return printed(shade), *seen


_HANGING: Final = evolve(
    bent(feet=(0, 0)), hip=(0, 0), knees=((-62, 10), (62, 10)), ankles=((-66, SHIN), (66, SHIN))
)


def _shins(who: Sitter) -> str:
    look, k = who.look, who.scale
    below = look.clothes.lower
    body = "".join(leg(look, _HANGING, side, Footwear()) for side in (Side.FAR, Side.NEAR))
    if look.clothes.skirt:
        low, wide = 60 + SHIN * below.long, look.build.hip + below.room
        body += path(
            f"M{-wide},0 L{wide},0 L{wide * 0.9},{low:.0f} L{-wide * 0.9},{low:.0f} Z",
            mix(look.clothes.legs, "#20101a", 0.3),
        )
    return group(body, who.x, _SEAT + 20, k)
