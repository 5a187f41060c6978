"""A person as a picture: the sheets of a look, in a mood and a pose, from back to front."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.art.paper.shapes import group, mix, path
from game.art.paper.sheet import Picture, Sheet
from game.art.people.arms import arm
from game.art.people.body import FOOT, Frame
from game.art.people.clothes.lower import legs
from game.art.people.clothes.outfit import ink, thick, thin
from game.art.people.face import face
from game.art.people.features import features
from game.art.people.looks import look_of
from game.art.people.moods import EXPRESSIONS, Gaze, Lips
from game.art.people.poses import POSES
from game.art.people.props import held

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.art.people.arms import Pose
    from game.art.people.look import Look
    from game.art.people.moods import Expression, Glance
    from game.story.catalogue import Mood

BOX: Final = (-420, -420, 840, 1120)  # x, y, width, height
_SHADE: Final = "#1c1420"
_HEAD: Final = 8.0, -148.0, 1.12  # x, y and scale of the face in the figure


@lru_cache(maxsize=128)
def figure(
    look: str, mood: Mood, pose: str | None = None, *, left: bool = False, glance: Glance | None = None
) -> Picture:
    """A half-body figure facing right, its neck pit at the origin, within `BOX`; the foot runs out of the box.

    With `left` it faces left, and the light still comes from the upper left: its face is lit from the front.

    Without a pose the person stands in their own way; with a `glance` their eyes do what that says. KeyError for a look or pose that does not exist.
    """
    person = look_of(look)
    stance = pose or person.gestures.get(mood, person.stance)
    e = _expression(person, EXPRESSIONS[mood])
    frame = Frame(person.build, e.lift, person.clothes.hem, person.clothes.pockets)
    held_so = POSES[stance](frame)
    if held_so.looks_down:
        e = e.looking_down()
    e = e.glancing(glance)
    if left:
        person = evolve(person, skin=person.skin.turned())
    sheets = tuple(_whole(sheet, person) for sheet in _sheets(person, e, frame, held_so, stance))
    picture = Picture(sheets=sheets, shade=_SHADE, box=BOX, within=True)
    return picture.mirrored() if left else picture


def _expression(person: Look, e: Expression) -> Expression:
    if e.lips is not Lips.SMILE:
        return e
    own = evolve(e, lips=person.smile)
    return evolve(own, gaze=Gaze.SEED, opening=0.72) if person.open_smile else own


def _sheets(person: Look, e: Expression, frame: Frame, pose: Pose, stance: str) -> Iterator[Sheet]:
    outfit = person.clothes.cut(frame, stance)
    if person.hair.back:
        yield _head(thick(person.hair.back), person, e)
    yield from outfit.behind
    if pose.behind:
        yield from _arms(person, frame, pose)
    yield thin(_neck(person) + legs(frame, person.clothes.legs, skirt=person.clothes.skirt))
    yield from outfit.body
    yield from (_head(sheet, person, e) for sheet in _face(person, e))
    yield from outfit.over
    if not pose.behind:
        yield from _arms(person, frame, pose)


def _face(person: Look, e: Expression) -> Iterator[Sheet]:
    yield thick(face(person.skull, person.nose, person.skin, person.ear))
    yield ink(features(person, e))
    yield thin(person.hair.front)
    if person.hair.light:
        yield thin(person.hair.light)
    if person.worn:
        yield thin(person.worn)
    if person.hair.hat:
        yield thick(person.hair.hat)


def _neck(person: Look) -> str:
    n, (sx, sy) = person.build.neck, person.build.stoop
    x, y = sx * 0.8, sy * 0.5
    body = (
        f"M{x - n:.1f},{y - 96:.1f} C{x - n + 2:.1f},-44 {-n - 2:.1f},-22 {-n - 5},0 L-30,150 L44,150 L{n + 5},0 "
        f"C{n + 4:.1f},-18 {x + n + 2:.1f},-40 {x + n + 2:.1f},{y - 84:.1f} Z"
    )
    return path(body, person.skin.neck)


def _arms(person: Look, frame: Frame, pose: Pose) -> Iterator[Sheet]:
    sleeve, skin = person.clothes.sleeve, person.skin
    far = thick(arm(frame, pose.far, sleeve, skin, far=True))
    near = thick(arm(frame, pose.near, sleeve, skin, far=False))
    prop = tuple(thick(group(body, *pose.at, turn=pose.turn)) for body in held(pose.prop, person.things))
    yield from (far, *prop, near) if pose.far_first else (near, *prop, far)
    if pose.pockets:
        yield thin(_pockets(frame, person))


def _pockets(frame: Frame, person: Look) -> str:
    b, y = frame.build, frame.pockets
    colour = person.clothes.pocket or person.clothes.legs
    near, far = frame.width(y, grow=4), frame.width(y, far=True, grow=4)
    below, beyond = frame.to(FOOT).width(y + 112, grow=2), frame.to(FOOT).width(y + 112, far=True, grow=2)
    deep = y + b.size * 112
    left = f"M{near + 9:.1f},{y - 8} L{near + 92:.1f},{y + 20} L{near + 88:.1f},{deep} L{below + 5:.1f},{deep - 6} Z"
    right = f"M{far - 9:.1f},{y - 8} L{far - 86:.1f},{y + 20} L{far - 82:.1f},{deep} L{beyond - 5:.1f},{deep - 6} Z"
    return path(left, colour) + path(right, mix(colour, "#1a0e14", 0.16))


def _head(sheet: Sheet, person: Look, e: Expression) -> Sheet:
    x, y, size = _HEAD
    dx, dy = person.build.stoop
    size *= person.build.head
    placed = group(sheet.body, x + dx, y + dy, size)
    return evolve(sheet, body=f'<g transform="rotate({e.tilt:.1f} 0 -40)">{placed}</g>')


def _whole(sheet: Sheet, person: Look) -> Sheet:
    b = person.build
    if not b.rise and b.size == 1:
        return sheet
    return evolve(sheet, body=group(sheet.body, 0, -b.rise, b.size))
