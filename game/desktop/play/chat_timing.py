"""When the messages of a chat arrive: after their dots, one after another, drafts last."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from game.desktop.play.draft_typing import drafting, given_up

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from game.desktop.play.beats import Beat
    from game.story import ShownLine
    from game.story.appearance import AnyLook

# Seconds: before the first message, and for one of the player's own.
_FIRST: Final = 0.3
_OWN: Final = 0.45
# Seconds of dots: some for every message, more for long ones, and not more than so much for all together.
_DOTS: Final = 0.45
_LETTER: Final = 1 / 55
_MOST_DOTS: Final = 1.1
_ALL: Final = 6.0


@frozen
class Times:
    """When lines arrive and their dots begin, in seconds of the beat, by their place in the chat.

    `before` is the draft that stood in the tray; `drafts` are typed after it, from `typing` on.
    """

    arrive: Mapping[int, float] = field(factory=dict)
    dots: Mapping[int, float] = field(factory=dict)
    before: str = ""
    drafts: tuple[str, ...] = ()
    typing: float = 0.0

    @property
    def typed(self) -> float:
        """When the last draft stands there whole, in seconds of the beat."""
        return self.typing + drafting(self.before, self.drafts)

    def given_up(self) -> list[float]:
        """When each draft of this beat is deleted, in seconds of the beat."""
        return [self.typing + at for at in given_up(self.before, self.drafts)]


def times(beats: Sequence[Beat], number: int, look: AnyLook) -> Times:
    """The times of beat `number`. What opens a scene beside prose has been there before."""
    shown = [line for beat in beats[: number + 1] for line in beat.bubbles]
    new = beats[number].bubbles
    first = len(shown) - len(new)
    there = number == 0 and bool(beats[0].passages)
    messages = [] if there else [first + i for i, line in enumerate(new) if not line.draft]
    arrive, dots, at = _arrivals(shown, messages, look)
    earlier = [str(line.text) for line in shown[:first] if line.draft]
    drafts = tuple(str(line.text) for line in new if line.draft)
    return Times(arrive, dots, earlier[-1] if earlier else "", drafts, at)


def _arrivals(
    shown: Sequence[ShownLine], messages: Sequence[int], look: AnyLook
) -> tuple[dict[int, float], dict[int, float], float]:
    waits = {place: _wait(shown[place], look) for place in messages}
    share = min(1.0, _ALL / max(0.001, sum(waits.values())))
    arrive: dict[int, float] = {}
    dots: dict[int, float] = {}
    at = _FIRST
    for place in messages:
        if not _mine(shown[place], look):
            dots[place] = at
        at += waits[place] * share
        arrive[place] = at
    return arrive, dots, at


def _wait(line: ShownLine, look: AnyLook) -> float:
    return _OWN if _mine(line, look) else min(_MOST_DOTS, _DOTS + len(str(line.text)) * _LETTER)


def _mine(line: ShownLine, look: AnyLook) -> bool:
    return bool(line.speaker and line.speaker.look == look)
