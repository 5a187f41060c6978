"""What was being asked when a lesson was kept: the vote that was open and the talk that ran."""

from __future__ import annotations

from attrs import evolve

from game.classroom import lesson_fields as fields
from game.classroom.room.ballot import Ballot, Vote
from game.classroom.room.talk import Part, Talk, TalkForm


def write_ballot(ballot: Ballot | None) -> object:
    """A vote with what was cast on it, as JSON keeps it; None is none."""
    if ballot is None:
        return None
    return {
        "number": ballot.number,
        "options": list(ballot.options),
        "votes": {key: [vote.option, vote.number] for key, vote in ballot.votes.items()},
        "hands": dict(ballot.hands),
    }


def read_ballot(found: object) -> Ballot | None:
    """The vote that a file holds. Raises KeyError, TypeError or ValueError."""
    if found is None:
        return None
    kept = fields.mapping(found)
    options = tuple(fields.word(option) for option in fields.rows(kept["options"]))
    empty = Ballot(number=fields.number(kept["number"], 1 << 32), options=options)
    for option, hands in fields.mapping(kept["hands"]).items():
        empty = empty.counted(option, fields.number(hands, 10_000))
    votes = {fields.word(key): _vote(row, options) for key, row in fields.mapping(kept["votes"]).items()}
    return evolve(empty, votes=votes)


def _vote(row: object, options: tuple[str, ...]) -> Vote:
    option, number = fields.rows(row)
    if option not in options:
        raise ValueError(option)
    return Vote(fields.word(option), fields.number(number, 1 << 53))


def write_talk(talk: Talk | None) -> object:
    """The timer as it stood: a clock does not run on while the program is shut."""
    if talk is None:
        return None
    return {
        "prompt": talk.prompt,
        "parts": [[part.form.value, part.seconds] for part in talk.parts],
        "spent": talk.spent,
    }


def read_talk(found: object) -> Talk | None:
    """The talk that a file holds, standing still. Raises KeyError, TypeError or ValueError."""
    if found is None:
        return None
    kept = fields.mapping(found)
    parts = tuple(Part(_form(form), fields.seconds(seconds)) for form, seconds in fields.pairs(kept["parts"]))
    if not parts:
        raise ValueError("parts")
    return Talk(prompt=fields.word(kept["prompt"]), parts=parts, spent=fields.seconds(kept["spent"]))


def _form(found: object) -> TalkForm:
    """A form of talk; one that is not known, which was believed until forms were codes, is a talk of all."""
    word = fields.word(found)
    return next((form for form in TalkForm if form == word), TalkForm.ALL)
