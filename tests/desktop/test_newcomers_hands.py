"""Who speaks in another's place stands in their own way, with their own hands."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from attrs import evolve

from game.desktop.play.scene_view import cast_at
from game.loader import load_path
from game.story import Playthrough, page_of
from game.story.catalogue import Posture

if TYPE_CHECKING:
    from collections.abc import Iterable

STORY = Path(__file__).parents[2] / "scenarios" / "wenzhu"


def test_a_newcomer_takes_over_neither_thing_nor_posture() -> None:
    """Whoever had the place sat with an egg; who speaks there now has empty hands and stands."""
    story = load_path(STORY).scenario
    assert story is not None
    page = page_of(Playthrough(story))
    hero, other, newcomer = (story.characters[each] for each in ("wenzhu", *_others(story.characters)))
    spot = page.standing[0]
    seated = tuple(evolve(spot, character=who, holds="egg", posture=Posture.SITTING) for who in (hero, other))
    line = evolve(page.lines[0], speaker=newcomer)
    first, last = cast_at(evolve(page, standing=seated), [line])
    assert (first.holds, first.posture) == ("egg", Posture.SITTING)
    assert (last.look, last.holds, last.posture) == (newcomer.look, "", Posture.STANDING)


def _others(characters: Iterable[str]) -> list[str]:
    return [each for each in characters if each != "wenzhu"][:2]
