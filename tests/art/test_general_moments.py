"""Moments that any story may have: drawn with anybody, anywhere, in every mood, light and colour."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final

import pytest
from attrs import evolve

from game.art.moments import NoSuchMomentError, moment
from game.art.moments.general.falling import FALLING
from game.art.moments.moment import MOST_KEYS, Moment
from game.art.palette import PALETTES, palette_for
from game.art.paper.actor import Actor
from game.art.paper.sheet import Picture, Sheet
from game.art.particles import Kind
from game.art.people.parts.anyone import anyone
from game.desktop.raster.press import press
from game.story.appearance import Appearance
from game.story.catalogue import PLACES, THINGS, Light, Mood, Weather
from game.story.general_moments import GENERAL_MOMENTS
from game.story.own_moment import InMoment, OwnMoment
from tests.art.test_moments import COVERED, SCALE, actors, shapes_are_taken, sheets

if TYPE_CHECKING:
    from game.story.appearance import AnyLook

# More than in a moment drawn for one scene: the place is in it.
LAYERS: Final = 160
AIDS: Final = "wheelchair", "cane", "crutches"
PLACES_BY_CHANCE: Final = 2

each = pytest.mark.parametrize("kind", GENERAL_MOMENTS)


def by_chance(kind: str, seed: str, aid: str = "") -> tuple[OwnMoment, Light, str]:
    """A moment with anybody anywhere; who is first has the aid."""
    dice, needs = random.Random(f"{kind} {seed}"), GENERAL_MOMENTS[kind]  # noqa: S311 - pictures, not secrets
    who: list[AnyLook] = [anyone(dice, f"p{n}") for n in range(dice.randint(needs.least, needs.most))]
    if aid:
        who[0] = Appearance(name="p0", aid=aid, top="shirt")
    people = tuple(
        InMoment(character=f"p{n}", look=look, mood=dice.choice(list(Mood))) for n, look in enumerate(who)
    )
    with_thing = needs.thing or (needs.thing is None and dice.choice((True, False)))
    thing = dice.choice(sorted(THINGS)) if with_thing else ""
    made = OwnMoment(kind=kind, people=people, thing=thing, place=dice.choice(sorted(PLACES)))
    return made, dice.choice(list(Light)), dice.choice(list(PALETTES))


def drawn(made: OwnMoment, light: Light, story: str) -> Moment:
    """A moment in the light and colours of a story."""
    return moment(made, light, palette_for(story, light, None, None))


def test_what_nobody_has_drawn_is_said() -> None:
    """A word that is none of them has no picture."""
    with pytest.raises(NoSuchMomentError):
        moment(OwnMoment(kind="on_the_moon", people=()), Light.DAY, PALETTES["wenzhu"][Light.DAY])


@each
@pytest.mark.parametrize("seed", [*"abc", *AIDS])
def test_it_is_drawn_with_anybody_anywhere(kind: str, seed: str) -> None:
    """Shapes that window and browser take, few enough; it rests on its last key."""
    found = drawn(*by_chance(kind, seed, seed if seed in AIDS else ""))
    shapes_are_taken(sheets(found))
    moving = [actor for actor in actors(found) if actor.moves]
    assert len(found.layers) <= LAYERS
    assert 1 <= found.keys <= MOST_KEYS
    assert moving
    assert all(len(actor.moves) == found.keys for actor in moving)
    assert all(
        move is None or (move.x, move.y, move.turn) == (0, 0, 0)
        for move in (actor.moves[-1] for actor in moving)
    )


@each
def test_no_hole_at_its_edges(kind: str) -> None:
    """The sheets that lie still cover the picture, and as far beyond as planes slide."""
    found = drawn(*by_chance(kind, "edges"))
    still = tuple(layer for layer in found.layers if isinstance(layer, Sheet))
    surface = press(Picture(sheets=still, shade="#000000", box=COVERED), SCALE)
    w, h = surface.get_size()
    assert [(x, y) for x in range(w) for y in range(h) if surface.get_at((x, y)).a < 250] == []


@each
def test_every_mood_is_another_picture(kind: str) -> None:
    """In face or body, of whoever is named first."""
    made, light, story = by_chance(kind, "moods")
    first, *others = made.people

    def shown(mood: Mood) -> tuple[object, ...]:
        one = OwnMoment(
            kind=kind,
            people=(InMoment(character="p0", look=first.look, mood=mood), *others),
            thing=made.thing,
            place=made.place,
        )
        return tuple(layer for layer in drawn(one, light, story).layers if isinstance(layer, Actor))

    assert len({shown(mood) for mood in Mood}) == len(Mood)


@each
def test_it_is_the_picture_of_those_who_are_in_it(kind: str) -> None:
    """Other people, another place or another light is another picture."""
    made, light, story = by_chance(kind, "who")
    seen = drawn(made, light, story)
    assert seen != drawn(by_chance(kind, "others")[0], light, story)
    elsewhere = OwnMoment(kind=kind, people=made.people, thing=made.thing, place="beach")
    assert seen != drawn(elsewhere, light, story)
    assert seen != drawn(made, Light.NIGHT if light is Light.DAY else Light.DAY, story)


def falling(kind: str, weather: Weather | None) -> list[Kind]:
    """What falls in a moment at the river."""
    made, light, story = by_chance(kind, "weather")
    there = moment(evolve(made, place="river"), light, palette_for(story, light, None, weather))
    return [air.kind for air in there.airs if air.kind in FALLING]


@each
def test_what_falls_at_its_place_falls_in_it(kind: str) -> None:
    """Once, out of doors, however near people are."""
    assert falling(kind, Weather.SNOW) == [Kind.SNOW, Kind.SNOW]


def test_rain_falls_and_in_fair_weather_nothing() -> None:
    """As where the place is seen alone."""
    assert falling("face", Weather.RAIN) == [Kind.RAIN, Kind.RAIN]
    assert not falling("face", None)


def test_an_upright_window_has_both_faces_at_a_table() -> None:
    """It is cut off about the middle between them, wherever they lean."""
    leans, back = (
        InMoment(character=name, look="mother", mood=mood)
        for name, mood in (("a", Mood.TIRED), ("b", Mood.SURPRISED))
    )
    forward, away = (
        drawn(OwnMoment(kind="at_a_table", people=pair, place="park"), Light.DAY, "wenzhu").focus
        for pair in ((leans, back), (back, leans))
    )
    assert forward - 960 > 40
    assert 960 - away > 40
