"""The timed talk at a stop: think alone, talk with one other, share with all."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

if TYPE_CHECKING:
    from game.story.teaching import Discussion

_MINUTE: Final = 60.0
_LONGEST: Final = 60 * _MINUTE  # of a whole talk
SHORTEST: Final = 20.0  # seconds; one broken off before was begun by mistake


class TalkForm(StrEnum):
    """How a class talks, or thinks, in one part of a talk."""

    THINK = "think"  # each alone; the three parts of think, pair, share
    PAIR = "pair"
    SHARE = "share"
    ALONE = "alone"
    GROUPS = "groups"
    ALL = "all"


@frozen
class Part:
    """One part of the talk: its form, and its seconds."""

    form: TalkForm
    seconds: float


@frozen(kw_only=True)
class Talk:
    """A timer that runs while `since` is set; seconds are of whatever clock `now` is read from.

    `spent` is what had passed when it was last stopped; the `prompt` is empty where the author asks nothing.
    """

    prompt: str
    parts: tuple[Part, ...]
    spent: float = 0.0
    since: float | None = None

    @property
    def seconds(self) -> float:
        """How long the talk is in all, in seconds."""
        return sum(part.seconds for part in self.parts)

    def passed(self, now: float) -> float:
        """The seconds that are over, never more than all."""
        running = 0.0 if self.since is None else max(0.0, now - self.since)
        return min(self.spent + running, self.seconds)

    def left(self, now: float) -> float:
        """The seconds that are left, never less than 0."""
        return self.seconds - self.passed(now)

    def part(self, now: float) -> tuple[Part, float]:
        """The part that is now, and the seconds left of it; at the end the last one, with none."""
        passed = self.passed(now)
        for part in self.parts:
            if passed < part.seconds:
                return part, part.seconds - passed
            passed -= part.seconds
        return self.parts[-1], 0.0

    def started(self, now: float) -> Talk:
        """The talk with its timer running from `now`; one that runs stays as it is."""
        return self if self.since is not None else evolve(self, since=now)

    def stopped(self, now: float) -> Talk:
        """The talk with its timer stopped; what is over is kept."""
        return evolve(self, spent=self.passed(now), since=None)

    def longer(self, seconds: float) -> Talk:
        """The talk with its last part so many seconds longer, or shorter.

        That part keeps at least a minute, and the whole talk has at most an hour.
        """
        last = self.parts[-1]
        room = _LONGEST - (self.seconds - last.seconds)
        fitting = min(max(_MINUTE, last.seconds + seconds), room)
        return evolve(self, parts=(*self.parts[:-1], evolve(last, seconds=fitting)))


def talk(discussion: Discussion | None) -> Talk:
    """The talk a scene asks for: the author's question and minutes, or a short one without a question.

    Think, pair, share (Lyman, 1981) for pairs; other forms are one part.
    """
    if discussion is None:
        return Talk(prompt="", parts=_pairs(3 * _MINUTE))
    seconds = min(discussion.minutes * _MINUTE, _LONGEST)
    if discussion.form == "pairs":
        return Talk(prompt=discussion.prompt, parts=_pairs(seconds))
    return Talk(prompt=discussion.prompt, parts=(Part(TalkForm(discussion.form), seconds),))


def _pairs(seconds: float) -> tuple[Part, ...]:
    think = min(_MINUTE, seconds / 4)
    share = seconds / 4
    return (
        Part(TalkForm.THINK, think),
        Part(TalkForm.PAIR, seconds - think - share),
        Part(TalkForm.SHARE, share),
    )
