"""Messages to phones, as plain values for JSON: what all see alike, and what is one device's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.classroom.mark_words import mark_words
from game.classroom.room.room import Mode, Phase, letter
from game.classroom.room.rounds import kinds
from game.story.page import last_draft

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.classroom.room.ballot import Tally
    from game.classroom.room.room import Room
    from game.classroom.room.talk import Talk
    from game.story import Page, Playthrough
    from game.story.page import ShownLine
    from game.story.text import Text

Message = dict[str, object]


def shared(room: Room, now: float) -> Message:
    """What every phone is shown: the phase, the page in words, the ballot without its votes, closed tallies.

    While a vote is open nothing in it tells how the vote stands. `now` is the talk timer's clock, in seconds.
    """
    here = room.page
    together = room.mode is Mode.TOGETHER
    return {
        "mode": room.mode.value,
        "phase": room.phase.value,
        "paused": room.paused,
        "title": room.scenario.title,
        "language": room.scenario.language,
        "caption": str(here.caption) if together else "",
        "lines": _lines(here.lines) if together else [],
        "ending": _ending(here) if together else None,
        "options": _voted_on(room) if together else [],
        "ballot": room.ballot.number if room.ballot is not None and room.phase is Phase.VOTING else None,
        "rounds": [_tally(each) for each in room.rounds],
        "kinds": [kind.value for kind in kinds(room.rounds)],
        "run_off": room.runs_off,
        "talked": room.talked,
        "talk": _talk(room.talk, now),
        "at": len(room.play.steps),
    }


def own(room: Room, key: str) -> Message:
    """What only the device with this key is shown: its pseudonym, its vote, its own walk."""
    device = room.devices.get(key)
    vote = room.ballot.votes.get(key) if room.ballot is not None else None
    walk = room.walks.get(key) if room.mode is Mode.OWN_PACE else None
    return {
        "mark": mark_words(device.mark) if device is not None else "",
        "colour": device.mark.colour if device is not None else "",
        "removed": device is not None and device.removed,
        "vote": None
        if vote is None or room.ballot is None
        else [room.ballot.number, vote.option, vote.number],
        "walk": None if walk is None else _own_walk(walk),
    }


def _voted_on(room: Room) -> list[Message]:
    """The options of this page; on an open ballot, only those it asks about."""
    asked = room.ballot.options if room.ballot is not None and room.phase is Phase.VOTING else None
    return [
        {"id": option.id, "letter": letter(room, option.id), "text": _runs(option.text)}
        for option in room.options
        if asked is None or option.id in asked
    ]


def _own_walk(walk: Playthrough) -> Message:
    """Where a device stands that plays for itself: its player takes the same steps in the same story."""
    return {
        "start": walk.circumstance,
        "names": [[name, typed] for name, typed in walk.telling.names.items()],
        "seed": str(walk.telling.seed),  # of the wording; a browser counts exactly to 2^53 only
        "steps": [step.id for step in walk.steps],
    }


def _ending(here: Page) -> Message | None:
    if here.ending is None:
        return None
    return {
        "title": str(here.ending.title),
        "reflection": _lines(here.ending.reflection),
        "debrief": [_runs(question) for question in here.ending.debrief],
    }


def _lines(lines: Sequence[ShownLine]) -> list[Message]:
    """Lines with who says them, or has not yet said them; of several such all but the last gave way."""
    last = last_draft(lines)
    return [_line(line, given_up=line is not last) for line in lines]


def _line(line: ShownLine, *, given_up: bool) -> Message:
    told: Message = {
        "who": line.speaker.name if line.speaker else "",
        "text": _runs(line.text),
        "at": line.at,
    }
    unsaid = line.draft and line.speaker is not None  # on a phone it stands as it did
    return {**told, "draft": "given_up" if given_up else "unsaid"} if unsaid else told


def _runs(text: Text) -> list[list[object]]:
    """Words and whether they are emphasised: the phone sets them as text, never as markup."""
    return [[run.words, run.emphasis] for run in text.runs]


def _tally(tally: Tally) -> list[list[object]]:
    return [[option, count] for option, count in tally.counts]


def _talk(talk: Talk | None, now: float) -> Message | None:
    if talk is None:
        return None
    return {
        "prompt": talk.prompt,
        "parts": [[part.form.value, round(part.seconds)] for part in talk.parts],
        "passed": round(talk.passed(now), 1),
        "running": talk.since is not None,
    }
