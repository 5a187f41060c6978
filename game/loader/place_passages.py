"""The texts of a story's own places, and the places with other texts wherever they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from game.loader.passage_kinds import Kind
from game.story.own_place import OwnPlace

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from game.story.cases import Cases
    from game.story.own_place import AnyPlace
    from game.story.scenario import Scenario

    Words = Callable[[str, Kind, str], str]  # the words under a key, or others in their place


def told_place(words: Words, place: OwnPlace) -> OwnPlace:
    """A place with other words on its boards, and of what is to be seen."""
    key = f"places.{place.name}"
    signs = ((name, words(f"{key}.signs.{name}", Kind.SIGN, said)) for name, said in place.signs)
    return evolve(place, alt=words(f"{key}.alt", Kind.ALT, place.alt), signs=tuple(signs))


def with_places(scenario: Scenario, places: Mapping[str, OwnPlace]) -> Scenario:
    """The scenario with these in the place of its own, in the head and in all scenes."""
    if not places:
        return scenario
    cover = scenario.cover and evolve(scenario.cover, place=_instead(places, scenario.cover.place))
    scenes = {
        each.id: evolve(each, place=_instead(places, each.place), cases=_cases(places, each.cases))
        for each in scenario.scenes.values()
    }
    at = _instead(places, scenario.place)
    return evolve(scenario, places=places, place=at, cover=cover, scenes=scenes)


def _instead(places: Mapping[str, OwnPlace], place: AnyPlace) -> AnyPlace:
    return places[place.name] if isinstance(place, OwnPlace) else place


def _cases(places: Mapping[str, OwnPlace], cases: Cases) -> Cases:
    several = (evolve(each, value=_instead(places, each.value)) for each in cases.place)
    return evolve(cases, place=tuple(several)) if cases.place else cases
