"""A kept lesson by the ids of today: what its story says was renamed has its new name in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from game.story.renamed import choice_now, scene_now

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.classroom.room.ballot import Ballot, Tally
    from game.classroom.room.room import Decided, Room
    from game.story import Scenario


def by_ids_of_today(room: Room) -> Room:
    """The room whose decisions, rounds and open vote name what the story has now; its steps do already."""
    story = room.scenario
    if not story.renamed:
        return room
    here = room.play.state.scene
    return evolve(
        room,
        rounds=_rounds(story, here, room.rounds),
        ballot=None if room.ballot is None else _ballot(story, here, room.ballot),
        decided=tuple(_decided(story, made) for made in room.decided),
        undone=tuple(_decided(story, made) for made in room.undone),
    )


def _decided(story: Scenario, made: Decided) -> Decided:
    return evolve(
        made,
        scene=scene_now(story, made.scene),
        rounds=_rounds(story, made.scene, made.rounds),
        taken=None if made.taken is None else choice_now(story, made.scene, made.taken),
    )


def _rounds(story: Scenario, scene: str, rounds: Iterable[Tally]) -> tuple[Tally, ...]:
    return tuple(
        evolve(each, counts=tuple((choice_now(story, scene, option), votes) for option, votes in each.counts))
        for each in rounds
    )


def _ballot(story: Scenario, scene: str, ballot: Ballot) -> Ballot:
    return evolve(
        ballot,
        options=tuple(choice_now(story, scene, option) for option in ballot.options),
        votes={
            device: evolve(vote, option=choice_now(story, scene, vote.option))
            for device, vote in ballot.votes.items()
        },
        hands={choice_now(story, scene, option): hands for option, hands in ballot.hands.items()},
    )
