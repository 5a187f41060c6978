"""Many votes over lines that are cut at random: `python -m tests.soak.votes --votes 1000000`.

None that was acknowledged may be lost, none doubled, and each closed tally is checked vote by vote. The
teacher closes the vote and asks again all the while.
"""

from __future__ import annotations

import argparse
import time
from collections import Counter
from typing import TYPE_CHECKING

from attrs import frozen

from game.classroom.room import close_ballot, open_ballot
from game.classroom.server.dispatcher import Dispatcher
from tests.soak.school import beside, line, memory, school
from tests.soak.voters import wanted

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Mapping, Sequence

    from game.classroom.lesson import Lesson
    from game.classroom.room import Ballot, Tally


@frozen
class Closed:
    """A ballot as the server closed it."""

    ballot: Ballot
    tally: Tally


@frozen
class Votes:
    """What a run came to."""

    votes: int
    seconds: float
    ballots: int
    grown: float  # megabytes


def run(votes: int, clients: int, seconds: float, *, turn: float = 5.0, cuts: float = 0.1) -> Votes:
    """So many votes, or as many as go in so many seconds. AssertionError where the books are wrong."""
    with school() as server:
        told = {"port": server.port, "code": server.lesson.door.code, "clients": clients}
        with beside("voters", **told, seed=1, cuts=cuts) as voters:
            tokens = line(voters)["tokens"]
            assert isinstance(tokens, list)
            keys = [Dispatcher(server.lesson).key(token) for token in tokens]
            before, began = memory(), time.monotonic()
            closed = [_turn(server.lesson, turn)]
            while (done := _say(voters, "how many")) < votes and time.monotonic() - began < seconds:
                closed.append(_turn(server.lesson, turn))
            spent = time.monotonic() - began
            _tell(voters, "enough")
            books = line(voters)
            closed.append(_close(server.lesson))
        _check(closed, keys, books["sent"], books["acknowledged"])
        return Votes(done, spent, len(closed), memory() - before)


def _turn(lesson: Lesson, seconds: float) -> Closed:
    """Let the class vote for a while, close, and ask again."""
    time.sleep(seconds)
    closed = _close(lesson)
    lesson.change(open_ballot)
    return closed


def _close(lesson: Lesson) -> Closed:
    room = lesson.change(close_ballot)
    assert room.ballot is not None
    return Closed(room.ballot, room.rounds[-1])


def _tell(voters: subprocess.Popen[str], what: str) -> None:
    assert voters.stdin is not None
    voters.stdin.write(what + "\n")
    voters.stdin.flush()


def _say(voters: subprocess.Popen[str], what: str) -> int:
    _tell(voters, what)
    return int(str(line(voters)["done"]))


def _check(closed: Sequence[Closed], keys: Sequence[str], sent: object, acknowledged: object) -> None:
    assert isinstance(sent, list)
    assert isinstance(acknowledged, list)
    for each in closed:
        number, options = str(each.ballot.number), sorted(each.ballot.options)
        assert set(each.ballot.votes) <= set(keys), "a vote of nobody"
        for place, key in enumerate(keys):
            _check_one(each.ballot, key, sent[place].get(number), acknowledged[place].get(number))
            vote = each.ballot.votes.get(key)
            assert vote is None or vote.option == wanted(place, vote.number, options), "another option"
        counted = Counter(vote.option for vote in each.ballot.votes.values())
        assert each.tally.counts == tuple((o, counted[o]) for o in each.ballot.options), "the tally is wrong"


def _check_one(ballot: Ballot, key: str, sent: int | None, acknowledged: int | None) -> None:
    """What counts was sent, and is no earlier than what was acknowledged."""
    vote = ballot.votes.get(key)
    if vote is None:
        assert acknowledged is None, f"an acknowledged vote of {key} is lost"
        return
    assert sent is not None, f"{key} never voted"
    assert (acknowledged or 0) <= vote.number <= sent, f"{key}: {acknowledged} <= {vote.number} <= {sent}"


def main(arguments: Mapping[str, float]) -> None:
    """Run and print."""
    found = run(
        int(arguments["votes"]), int(arguments["clients"]), arguments["seconds"], cuts=arguments["cuts"]
    )
    print(
        f"{found.votes:,} votes in {found.seconds:.0f} s ({found.votes / found.seconds:,.0f} a second), "
        f"{found.ballots} ballots closed: none lost, none doubled, every tally exact; "
        f"the server grew by {found.grown:.1f} MB"
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--votes", type=int, default=1_000_000)
    parser.add_argument("--clients", type=int, default=2000)
    parser.add_argument("--seconds", type=float, default=600)
    parser.add_argument("--cuts", type=float, default=0.1)
    main(vars(parser.parse_args()))
