"""Every message between a phone and the server: its fields with their types and limits, and their version."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.classroom.room.room import Mode, Phase
from game.classroom.room.rounds import RoundKind
from game.classroom.server.field_types import Fields, ListOf, Maybe, OneOf, Row, Seconds, Truth, Whole, Words

if TYPE_CHECKING:
    from collections.abc import Mapping

# Raised when a page of the version before would misread a message, or be misread. A field that such a page
# can do without may be added without raising it.
PROTOCOL: Final = 2
SPOKEN: Final = (PROTOCOL,)  # pages before had no player of their own; 0 are those that say no version yet

ID: Final = Words()  # of a choice or an option; a scenario's author wrote it
VOTE: Final = Row((Whole(), ID, Whole()))  # the ballot's number, the option, the vote's own number
RUNS: Final = ListOf(Row((Words(), Truth())))  # words, and whether they are emphasised
LINE: Final = Fields(
    {"who": Words(), "text": RUNS, "at": Words(), "draft": OneOf(("unsaid", "given_up"))},
    frozenset({"draft"}),
)
ENDING: Final = Fields({"title": Words(), "reflection": ListOf(LINE), "debrief": ListOf(RUNS)})
BALLOT_OPTION: Final = Fields({"id": ID, "letter": Words(), "text": RUNS})
TALK: Final = Fields(
    {
        "prompt": Words(),
        "parts": ListOf(Row((Words(), Whole()))),  # its form, and its seconds
        "passed": Seconds(),
        "running": Truth(),
    }
)
ROOM: Final = Fields(
    {
        "mode": OneOf(tuple(Mode)),
        "phase": OneOf(tuple(Phase)),
        "paused": Truth(),
        "title": Words(),
        "language": Words(),
        "caption": Words(),
        "lines": ListOf(LINE),
        "ending": Maybe(ENDING),
        "options": ListOf(BALLOT_OPTION),
        "ballot": Maybe(Whole()),
        "rounds": ListOf(ListOf(Row((ID, Whole())))),  # of each option its votes
        "kinds": ListOf(OneOf(tuple(RoundKind))),  # of each round
        "run_off": Truth(),
        "talked": Truth(),
        "talk": Maybe(TALK),
        "at": Whole(),  # how many steps the class has taken
    },
    frozenset({"kinds", "run_off", "talked", "at"}),
)
WALK: Final = Fields(
    {
        "start": Maybe(Words()),
        "names": ListOf(Row((Words(), Words()))),  # the id of a name, and what was typed
        "seed": Words(),
        "steps": ListOf(ID),
    }
)
YOU: Final = Fields(
    {
        "mark": Words(),
        "colour": Words(),
        "removed": Truth(),
        "vote": Maybe(VOTE),
        "walk": Maybe(WALK),
    }
)

FROM_PHONE: Final[Mapping[str, Fields]] = {
    "vote": Fields({"ballot": Whole(), "option": ID, "number": Whole()}),
    "step": Fields({"at": Whole(), "id": ID}),
    "again": Fields({"at": Whole()}),
    "ping": Fields({"language": Words()}, frozenset({"language"})),  # another one than the phone had
}
TO_PHONE: Final[Mapping[str, Fields]] = {
    "all": Fields({"version": Whole(), "room": ROOM, "you": YOU}),
    "room": Fields({"room": ROOM}),
    "you": Fields({"you": YOU}),
    "ack": Fields({"vote": VOTE}),
    "no": Fields({"why": Words(), "you": YOU}, frozenset({"you"})),
    "pong": Fields({}),
    "reload": Fields({"version": Whole(), "why": Words()}),
    "out": Fields({"removed": Truth()}, frozenset({"removed"})),
    "elsewhere": Fields({}),
    "over": Fields({}),
    "shut": Fields({}),
}


def from_phone(message: object) -> bool:
    """Whether this is a message a phone may send: of a known kind, each field as it has to be."""
    return _known(FROM_PHONE, message)


def to_phone(message: object) -> bool:
    """Whether this is a message the server sends."""
    return _known(TO_PHONE, message)


def spoken(version: object) -> bool:
    """Whether this server speaks with a page of this version; one that says none is of version 0."""
    return type(version) is int and version in SPOKEN


def _known(kinds: Mapping[str, Fields], message: object) -> bool:
    if not isinstance(message, dict):
        return False
    kind = message.get("t")
    return isinstance(kind, str) and kind in kinds and kinds[kind].fits(message)
