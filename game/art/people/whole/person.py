"""Somebody whole, as sheets in the picture: a look in a mood and a stance, standing at a point of the ground."""

from __future__ import annotations

import math
from enum import Enum
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from game.art.paper.shapes import READABLE, group
from game.art.paper.sheet import Shadow, Sheet
from game.art.people.aids import sticks, wheelchair
from game.art.people.cheek import cheek
from game.art.people.clothes.outfit import ink, thick, thin
from game.art.people.face import face
from game.art.people.features import features
from game.art.people.hair.behind import from_behind
from game.art.people.look import Look
from game.art.people.looks import look_of
from game.art.people.moods import EXPRESSIONS, Expression, Gaze, Lips
from game.art.people.whole import aids
from game.art.people.whole.legs import Footwear, leg, seat, skirt
from game.art.people.whole.stance import TALL, Side
from game.art.people.whole.torso import back, flying_hem, limb_of, neck, palm, trunk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from game.art.paper.shapes import Point
    from game.art.people.clothes.outfit import Outfit
    from game.art.people.face import Skin
    from game.art.people.whole.stance import Stance
    from game.story.appearance import AnyLook
    from game.story.catalogue import Mood

_HEAD: Final = 8.0, -148.0, 1.12  # x, y and scale of the face in a figure
# Shadows between the parts of somebody are made for this many picture units of height.
_USUAL: Final = 900.0
_AIR: Final = 90.0


class View(Enum):
    """From where somebody is seen."""

    FRONT = "front"  # three-quarters from the front, facing right
    BEHIND = "behind"  # from straight behind
    GLANCE = "glance"  # from behind, the head turned a little: a cheek and the tip of a nose


@frozen(kw_only=True)
class Whole:
    """A whole body as sheets in picture units: `far` limbs, `body`, head (`top`), and what is in `front`.

    In front are what is worn over the head and the near arm; light that falls on a face or a hand alone can be
    given to these parts alone.

    `box` is the part of the picture it needs, `foot` where the ground is under its hip. `hands` are the middles
    of both hands (near, far), `hip` and `neck` its joints, `head` the middle of its face, and `scale` picture
    units for one of the stance.
    """

    far: tuple[Sheet, ...]
    body: tuple[Sheet, ...]
    top: tuple[Sheet, ...]
    front: tuple[Sheet, ...]
    box: tuple[float, float, float, float]
    foot: Point
    hands: tuple[Point, Point]
    hip: Point
    neck: Point
    head: Point
    scale: float

    @property
    def near(self) -> tuple[Sheet, ...]:
        """All but the limbs beyond the body, from back to front."""
        return (*self.body, *self.top, *self.front)

    @property
    def sheets(self) -> tuple[Sheet, ...]:
        """All of it, from back to front."""
        return (*self.far, *self.near)


def whole(
    look: AnyLook | Look,
    mood: Mood | Expression,
    stance: Stance,
    *,
    at: Point,
    height: float,
    left: bool = False,
    view: View = View.FRONT,
    wear: Footwear | None = None,
    hat: str = "",
    holds: tuple[str, str] = ("", ""),
    behind_back: bool = False,
    raised: tuple[Side, ...] = (),
    looks_back: bool = False,
) -> Whole:
    """Somebody whole: `at` is the ground under the hip, `height` the picture units of a usual person there.

    `look` is a word of the catalogue or a look that was changed with `evolve`: a skin in another light, say.
    `hat` is drawn over the hair, in the units of the face (a helmet, a hood). `holds` are shapes in the units of
    the stance about the middle of the near and the far hand, under its fingers. With `behind_back` somebody seen
    from behind has the arms on the back, not before the body; `raised` arms are over the head. Who `looks_back`
    has the head turned to where they come from; it is for those seen from the front. KeyError for a look that
    does not exist.
    """
    person = look if isinstance(look, Look) else look_of(look)
    skin = person.skin.turned() if left is not looks_back else person.skin
    if left:
        person = evolve(person, skin=person.skin.turned())
    if person.aid == wheelchair.WORD:
        stance = aids.rolling(stance, away=view is not View.FRONT)
    drawing = _Body(
        person,
        _expression(person, mood),
        stance,
        view,
        wear or Footwear(),
        hat,
        holds,
        behind_back,
        raised,
        looks_back,
        skin,
    )
    k = person.build.stretched(height / TALL, TALL)
    way = -1 if left else 1

    def spot(p: Point) -> Point:
        return at[0] + p[0] * k * way, at[1] + p[1] * k

    def put(sheets: Iterator[Sheet]) -> tuple[Sheet, ...]:
        return tuple(_put(sheet, at, k, way) for sheet in sheets)

    return Whole(
        far=put(drawing.far()),
        body=put(drawing.body()),
        top=put(drawing.top()),
        front=put(drawing.front()),
        box=_box(stance, spot, k),
        foot=at,
        hands=(spot(palm(person, stance, Side.NEAR)), spot(palm(person, stance, Side.FAR))),
        hip=spot(stance.hip),
        neck=spot(stance.neck),
        head=spot(_head_at(stance)),
        scale=k,
    )


def _expression(person: Look, mood: Mood | Expression) -> Expression:
    e = mood if isinstance(mood, Expression) else EXPRESSIONS[mood]
    if e.lips is not Lips.SMILE:
        return e
    own = evolve(e, lips=person.smile)
    return evolve(own, gaze=Gaze.SEED, opening=0.72) if person.open_smile else own


@frozen
class _Body:
    """One person in one stance, in the units of the stance."""

    look: Look
    mood: Expression
    stance: Stance
    view: View
    wear: Footwear
    hat: str
    holds: tuple[str, str]
    behind_back: bool
    raised: tuple[Side, ...]
    looks_back: bool
    face_skin: Skin

    @property
    def _rolls(self) -> bool:
        return self.look.aid == wheelchair.WORD

    def far(self) -> Iterator[Sheet]:
        """What is beyond the body, so that a machine can come between."""
        if self._rolls and self.view is View.FRONT:
            yield thick(aids.far_wheel(self.look.aid_colour))
        if self.view is View.FRONT:
            yield from self._arm(Side.FAR)
        yield thick(leg(self.look, self.stance, Side.FAR, self.wear))

    def body(self) -> Iterator[Sheet]:
        """Hem, legs, trunk and neck; from behind the arms too."""
        yield from flying_hem(self.look, self.stance)
        if self.view is View.FRONT:
            yield from self._from_front()
        else:
            yield from self._from_behind()

    def top(self) -> Iterator[Sheet]:
        """The head with its hair and hat."""
        if self.view is View.FRONT:
            yield from (self._headed(sheet) for sheet in self._face())
            return
        turned = cheek(self.look, self.mood) if self.view is View.GLANCE else ""
        skin, hair, over = from_behind(self.look.hair, self.look.skull, self.look.skin, cheek=turned)
        yield self._headed(thick(skin))
        yield self._headed(thin(hair))
        if over + self.hat:
            yield self._headed(thick(self.hat or over))

    def front(self) -> Iterator[Sheet]:
        """What is over the head's ends, and the near arm."""
        if self.view is View.FRONT:
            yield from trunk(self.look, self.stance).over
            yield from self._arm(Side.NEAR)
        else:
            for side in self.raised:
                yield from self._arm(side)

    def _legs(self) -> Iterator[Sheet]:
        if not self.look.clothes.skirt:
            yield thick(seat(self.look, self.stance))
        yield thick(leg(self.look, self.stance, Side.NEAR, self.wear))
        if self.look.clothes.skirt and not self.look.clothes.lower.one:
            yield thick(skirt(self.look, self.stance))

    def _bodice(self, outfit: Outfit) -> Iterator[Sheet]:
        """What is on the body; a dress is one sheet with its skirt."""
        first, *rest = outfit.body
        if self.look.clothes.lower.one:
            first = evolve(first, body=skirt(self.look, self.stance) + first.body)
        yield from (first, *rest)

    def _from_front(self) -> Iterator[Sheet]:
        outfit = trunk(self.look, self.stance)
        if self.look.hair.back:
            yield self._headed(thick(self.look.hair.back))
        yield from self._legs()
        yield from outfit.behind
        yield thin(neck(self.look, self.stance))
        yield from self._bodice(outfit)
        if self._rolls:
            yield thick(aids.near_wheel(self.look.aid_colour))

    def _from_behind(self) -> Iterator[Sheet]:
        outfit = back(self.look, self.stance)
        yield from self._legs()
        if not self.behind_back:
            yield from self._arms()
        yield thin(neck(self.look, self.stance))
        yield from self._bodice(outfit)
        yield from outfit.over
        if self.behind_back:
            yield from self._arms()
        if self._rolls:
            yield thick(aids.from_behind(self.look.build, self.look.aid_colour))

    def _arms(self) -> Iterator[Sheet]:
        for side in Side:
            if side not in self.raised:
                yield from self._arm(side)

    def _arm(self, side: Side) -> Iterator[Sheet]:
        thing, at = self.holds[side.value], palm(self.look, self.stance, side)
        if thing:
            yield thick(group(thing, *at))
        elif side is Side.NEAR or self.look.aid == sticks.CRUTCHES:
            leant_on = aids.stick(self.look.aid, self.stance, at)
            yield from (thick(leant_on),) if leant_on else ()
        yield thick(limb_of(self.look, self.stance, side))

    def _face(self) -> Iterator[Sheet]:
        look = self.look
        yield thick(face(look.skull, look.nose, self.face_skin, look.ear))
        if look.beard:
            yield thin(look.beard)
        yield ink(features(look, self.mood))
        yield thin(look.hair.front)
        if look.hair.light:
            yield thin(look.hair.light)
        if look.worn:
            yield thin(look.worn)
        if look.hair.hat + self.hat:
            yield thick(self.hat or look.hair.hat)

    def _headed(self, sheet: Sheet) -> Sheet:
        """A sheet of the head, in units of the face, put on the neck and turned."""
        x, y, size = _HEAD
        dx, dy = self.look.build.stoop
        size *= self.look.build.head
        way, body = (-1, _from_one_side(sheet.body)) if self.looks_back else (1, sheet.body)
        placed = group(body, x * way + dx, y + dy + 40, size * way, size)
        turn = (self.stance.head + self.mood.tilt) * way + self.stance.lean * 0.35
        return evolve(sheet, body=group(placed, *_joint(self.stance), turn=turn))


def _joint(stance: Stance) -> Point:
    """Where the head turns on the neck."""
    a = math.radians(stance.lean * 0.8)
    return stance.neck[0] + math.sin(a) * 40, stance.neck[1] - math.cos(a) * 40


def _head_at(stance: Stance) -> Point:
    x, y = _joint(stance)
    a = math.radians(stance.head + stance.lean * 0.35)
    return x + math.sin(a) * 108, y - math.cos(a) * 108


def _put(sheet: Sheet, at: Point, k: float, way: int) -> Sheet:
    body = sheet.body
    if way < 0:
        body = _from_one_side(body)
    shadow = sheet.shadow and _lesser(sheet.shadow, k)
    return evolve(sheet, body=group(body, *at, k * way, k), shadow=shadow)


def _from_one_side(body: str) -> str:
    """Shapes that are about to be mirrored, with what is to be read in them the other way round already."""
    return body.replace(READABLE, f'{READABLE} transform="scale(-1,1)"')


def _lesser(shadow: Shadow, k: float) -> Shadow:
    """A shadow between parts as small as the person."""
    share = min(1.0, max(0.25, k * TALL / _USUAL))
    return Shadow(shadow.dx * share, shadow.dy * share, max(2.0, shadow.blur * share), shadow.alpha)


def _box(stance: Stance, spot: Callable[[Point], Point], k: float) -> tuple[float, float, float, float]:
    joints = (
        *stance.knees,
        *stance.ankles,
        *stance.elbows,
        *stance.wrists,
        stance.hip,
        stance.neck,
        _head_at(stance),
    )
    reach = 330 * k + _AIR * min(1.0, k * 2)
    spots = [spot(p) for p in joints]
    x0, x1 = min(x for x, _ in spots) - reach, max(x for x, _ in spots) + reach
    y0, y1 = min(y for _, y in spots) - reach, max(y for _, y in spots) + reach * 0.5
    return round(x0), round(y0), round(x1 - x0), round(y1 - y0)


def on_body(look: AnyLook, p: Point, *, at: Point, height: float) -> Point:
    """A point of the picture in the units of a stance, for somebody who faces right and stands at `at`.

    So that a hand can be put on what is drawn there: `stance.hand(Side.NEAR, on_body("lin_feng", bar, ...))`.
    """
    build = look_of(look).build
    k = build.stretched(height / TALL, TALL)
    return (p[0] - at[0]) / k, (p[1] - at[1]) / k
