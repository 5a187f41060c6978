"""A head as sheets: from the front with its face, or from behind, put on a neck and tilted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.art.paper.shapes import group, path
from game.art.people.clothes.outfit import ink, thick, thin
from game.art.people.face import face
from game.art.people.features import features
from game.art.people.hair.behind import from_behind
from game.art.people.moods import Gaze, Lips

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.art.paper.sheet import Sheet
    from game.art.people.look import Look
    from game.art.people.moods import Expression

_HEAD: Final = 8.0, -148.0, 1.12  # x, y and scale of the face in the figure


def own(person: Look, e: Expression) -> Expression:
    """An expression as this person has it: everyone smiles their own way."""
    if e.lips is not Lips.SMILE:
        return e
    smiling = evolve(e, lips=person.smile)
    return evolve(smiling, gaze=Gaze.SEED, opening=0.72) if person.open_smile else smiling


def hair_behind(person: Look, e: Expression) -> Iterator[Sheet]:
    """The hair that is behind everything, seen from the front."""
    if person.hair.back:
        yield _put(thick(person.hair.back), person, e)


def from_front(person: Look, e: Expression) -> Iterator[Sheet]:
    """The face, what is on it, the hair before it and the hat."""
    yield _put(thick(face(person.skull, person.nose, person.skin, person.ear)), person, e)
    if person.beard:
        yield _put(thin(person.beard), person, e)
    yield _put(ink(features(person, e)), person, e)
    for shapes in (person.hair.front, person.hair.light, person.worn):
        if shapes:
            yield _put(thin(shapes), person, e)
    if person.hair.hat:
        yield _put(thick(person.hair.hat), person, e)


def from_the_back(person: Look, e: Expression) -> Iterator[Sheet]:
    """The back of the head."""
    skin, hair, over = from_behind(person.hair, person.skull, person.skin)
    yield _put(thick(skin), person, e)
    yield _put(thin(hair), person, e)
    if over:
        yield _put(thick(over), person, e)


def neck(person: Look) -> str:
    """The shapes of the neck, in units of the figure."""
    n, (sx, sy) = person.build.neck, person.build.stoop
    x, y = sx * 0.8, sy * 0.5
    body = (
        f"M{x - n:.1f},{y - 96:.1f} C{x - n + 2:.1f},-44 {-n - 2:.1f},-22 {-n - 5},0 L-30,150 L44,150 L{n + 5},0 "
        f"C{n + 4:.1f},-18 {x + n + 2:.1f},-40 {x + n + 2:.1f},{y - 84:.1f} Z"
    )
    return path(body, person.skin.neck)


def _put(sheet: Sheet, person: Look, e: Expression) -> Sheet:
    x, y, size = _HEAD
    dx, dy = person.build.stoop[0] + e.nod[0], person.build.stoop[1] + e.nod[1]
    size *= person.build.head
    placed = group(sheet.body, x + dx, y + dy, size)
    return evolve(sheet, body=f'<g transform="rotate({e.tilt:.1f} 0 -40)">{placed}</g>')
