"""Somebody in their clothes, a mood, a pose and a posture: the sheets from back to front, the neck at the origin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from game.art.paper.shapes import group
from game.art.people.aids import sticks, wheelchair
from game.art.people.arms import Pose, arm
from game.art.people.bearing import BEARINGS
from game.art.people.below import hanging_skirt, standing_legs
from game.art.people.body import Frame
from game.art.people.carry import carrying
from game.art.people.clothes.behind import plain_back
from game.art.people.clothes.lower import bare_legs, legs
from game.art.people.clothes.outfit import thick, thin
from game.art.people.head import from_front, from_the_back, hair_behind, neck, own
from game.art.people.ledge import LEAN, leaning, ledge
from game.art.people.looks import look_of
from game.art.people.moods import EXPRESSIONS
from game.art.people.pockets import pockets
from game.art.people.poses import POSES
from game.art.people.props.in_hand import hangs_behind, held
from game.art.people.seat import LAP, SOLES, knees, seated, stool
from game.story.catalogue import Mood, Posture

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from game.art.paper.sheet import Sheet
    from game.art.people.clothes.outfit import Outfit
    from game.art.people.look import Look
    from game.art.people.moods import Expression, Glance
    from game.story.appearance import AnyLook

# Where what reaches far down ends in a whole figure, if it would cover both legs as one.
_THIGHS: Final = 590.0
# Where the upper part of a dress goes over into its skirt in a whole figure.
_SEAM: Final = 600.0


@frozen
class Dressed:
    """A look and its expression, the frame clothes are cut for, and where its arms are.

    `stance` is what clothes are told of the pose, `whole` whether legs are seen; `full` are the near and the
    far hand, where no stick is.
    """

    look: Look
    mood: Mood
    e: Expression
    frame: Frame
    pose: Pose
    stance: str
    posture: Posture
    whole: bool
    full: tuple[bool, bool] = (False, False)

    @property
    def rolls(self) -> bool:
        """Whether they sit in a wheelchair."""
        return self.look.aid == wheelchair.WORD

    @property
    def low(self) -> bool:
        """Whether they sit, on whatever."""
        return self.rolls or self.posture is Posture.SITTING

    @property
    def on_wheels(self) -> float:
        """How far above the ground a sitter's soles are."""
        return wheelchair.BELOW if self.rolls else 0

    @classmethod
    def of(
        cls,
        look: AnyLook,
        mood: Mood,
        pose: str | None,
        holds: str,
        posture: Posture,
        *,
        turned: bool,
        whole: bool = False,
        glance: Glance | None = None,
    ) -> Dressed:
        """Somebody by their words in the catalogue; `turned` is lit as one who faces left."""
        person = look_of(look)
        holds = holds or ("" if pose else person.carries)
        if turned:
            person = evolve(person, skin=person.skin.turned())
        e = own(person, EXPRESSIONS[mood])
        if person.aid == wheelchair.WORD and posture is not Posture.TURNED_AWAY:
            posture = Posture.SITTING
        if posture is Posture.LEANING:
            e = evolve(e, lean=e.lean * 0.4 + LEAN)
        frame = _frame(person, e, posture, whole=whole)
        arms, stance = _pose(person, mood, frame, pose, posture)
        if holds:
            arms = carrying(
                holds, frame, BEARINGS[mood](frame) if arms.prop or posture is Posture.STANDING else arms
            )
        e = (e.looking_down() if arms.looks_down else e).glancing(glance)
        full = sticks.taken(holds, pose, posture)
        if person.aid in sticks.STICKS and posture is not Posture.SITTING:
            arms = sticks.propped(person.aid, frame, arms, mood, full)
        return cls(person, mood, e, frame, arms, stance, posture, whole, full)

    def sheets(self, ground: float) -> Iterator[Sheet]:
        """All sheets; what stands beside the body stands at `ground`, and so do soles that are seen."""
        if self.posture is Posture.TURNED_AWAY:
            return self._from_behind(ground)
        return self._from_front(ground)

    def _from_front(self, ground: float) -> Iterator[Sheet]:
        look, e, sits = self.look, self.e, self.posture is Posture.SITTING
        outfit = look.clothes.cut(self.frame, self.stance)
        yield from hair_behind(look, e)
        yield from self._leaned(thick(part) for part in self._props(hangs_behind))
        yield from self._leaned(outfit.behind)
        if self.pose.behind:
            yield from self._leaned(self._arms(ground))
        if sits:
            yield from self._seat()
        yield from self._below(ground)
        yield from self._bodice(outfit, ground)
        yield from from_front(look, e)
        yield from self._leaned(outfit.over)
        if sits:
            if self.rolls:
                yield thick(wheelchair.before_sitter(look.build, look.aid_colour))
            yield thick(knees(look))
        if self.posture is Posture.LEANING:
            yield thick(ledge(self.frame, ground))
        if not self.pose.behind:
            yield from self._leaned(self._arms(ground))

    def _seat(self) -> Iterator[Sheet]:
        """What they sit on, and their crutches beside it."""
        if self.rolls:
            yield thick(wheelchair.behind_sitter(self.look.build, self.look.aid_colour))
            return
        if self.look.aid == sticks.CRUTCHES:
            yield thick(sticks.at_the_side(SOLES))
        yield thin(stool())

    def _from_behind(self, ground: float) -> Iterator[Sheet]:
        """From behind: arms and what they hold are beyond the body."""
        outfit = plain_back(self.look.clothes, self.frame)
        yield from self._leaned(self._arms_beyond(ground))
        yield from self._below(ground)
        yield from self._bodice(outfit, ground)
        if self.rolls:
            yield thick(wheelchair.from_behind(self.look.build, self.look.aid_colour))
        yield from self._leaned(outfit.over)
        yield from from_the_back(self.look, self.e)
        yield from self._leaned(thick(part) for part in self._props(hangs_behind))

    def _bodice(self, outfit: Outfit, ground: float) -> Iterator[Sheet]:
        """What is on the body; a dress that is seen whole is one sheet with its skirt."""
        first, *rest = self._leaned(outfit.body)
        if self.whole and self.look.clothes.lower.one and not self.low:
            below = hanging_skirt(self.look, self.mood, self.e.lean, ground)
            first = evolve(first, body=below + first.body)
        yield from (first, *rest)

    def _below(self, ground: float) -> Iterator[Sheet]:
        """The neck, and legs where they are seen."""
        look = self.look
        if self.low:
            yield from self._leaned((thin(neck(look)),))
        elif self.whole:
            yield from standing_legs(look, self.mood, self.e.lean, ground)
            yield from self._leaned((thin(neck(look)),))
        else:
            yield from self._leaned((thin(neck(look) + self._half_legs()),))

    def _half_legs(self) -> str:
        """What is worn below, as far down as a half figure reaches."""
        clothes = self.look.clothes
        if clothes.lower.shorts:
            return bare_legs(self.frame, clothes.legs, self.look.skin.lit)
        plain = clothes.skirt or self.posture is Posture.TURNED_AWAY
        return legs(self.frame, clothes.legs, skirt=plain, lower=clothes.lower)

    def _leaned(self, sheets: Iterable[Sheet]) -> Iterator[Sheet]:
        """The sheets of a body as it leans under its head."""
        for sheet in sheets:
            yield evolve(sheet, body=group(sheet.body, turn=self.e.lean)) if self.e.lean else sheet

    def _props(self, of: Callable[[str, Mapping[str, str]], tuple[str, ...]]) -> Iterator[str]:
        return (
            group(body, *self.pose.at, turn=self.pose.turn) for body in of(self.pose.prop, self.look.things)
        )

    def _arms_beyond(self, ground: float) -> Iterator[Sheet]:
        far, near, prop = self._limbs(ground)
        yield from (*prop, near, far)

    def _limbs(self, ground: float) -> tuple[Sheet, Sheet, tuple[Sheet, ...]]:
        look, pose, sleeve = self.look, self.pose, self.look.clothes.sleeve
        (near_below, near_over), (far_below, far_over) = self._sticks(ground)
        far = thick(far_below + arm(self.frame, pose.far, sleeve, look.skin, far=True) + far_over)
        near = thick(near_below + arm(self.frame, pose.near, sleeve, look.skin, far=False) + near_over)
        return far, near, tuple(thick(body) for body in self._props(held))

    def _sticks(self, ground: float) -> tuple[sticks.Shapes, sticks.Shapes]:
        """What is below both hands to walk with; crutches stand elsewhere while somebody sits."""
        aid, sits = self.look.aid, self.posture is Posture.SITTING
        if aid not in sticks.STICKS or (sits and aid == sticks.CRUTCHES):
            return sticks.NOTHING, sticks.NOTHING
        floor = sticks.Ground(SOLES if sits else ground, self.e.lean)
        return sticks.drawn_sticks(aid, self.frame, self.pose, floor, self.full)

    def _arms(self, ground: float) -> Iterator[Sheet]:
        pose = self.pose
        far, near, prop = self._limbs(ground)
        if pose.under:
            yield from (*prop, far, near)
        else:
            yield from (far, *prop, near) if pose.far_first else (near, *prop, far)
        if pose.pockets:
            yield thin(pockets(self.frame, self.look.clothes))


def _frame(person: Look, e: Expression, posture: Posture, *, whole: bool) -> Frame:
    clothes = person.clothes
    frame = Frame(person.build, e.lift, clothes.hem, clothes.pockets)
    if posture is Posture.SITTING or person.aid == wheelchair.WORD:
        return evolve(frame, hem=min(clothes.hem, LAP), foot=LAP)
    if not whole:
        return frame
    if clothes.lower.one:
        return evolve(frame, foot=_SEAM)
    return evolve(frame, foot=clothes.hem if clothes.skirt else _THIGHS)


def _pose(person: Look, mood: Mood, frame: Frame, pose: str | None, posture: Posture) -> tuple[Pose, str]:
    """How the arms are, and the name of that for the clothes."""
    if pose:
        return POSES[pose](frame), pose
    if posture is Posture.SITTING:
        arms = wheelchair.on_rims(frame) if person.aid == wheelchair.WORD and mood is Mood.RESOLVED else None
        return arms or seated(frame, mood), "sitting"
    if posture is Posture.LEANING:
        return leaning(frame, mood), "leaning"
    if posture is Posture.TURNED_AWAY:
        rolls = person.aid == wheelchair.WORD
        return (seated(frame, mood) if rolls else BEARINGS[mood](frame)), "turned_away"
    stance = person.gestures.get(mood, person.stance if mood is Mood.CALM else "")
    return (POSES[stance](frame), stance) if stance else (BEARINGS[mood](frame), person.stance)
