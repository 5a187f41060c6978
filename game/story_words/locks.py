"""What a locked choice asked of visible stats and did not find, in words."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING, assert_never

from game.story import Several, Short
from game.story.text import NOTHING
from game.story_words.in_prose import say_in_prose
from game.story_words.stats import stat_label
from game.words import say

if TYPE_CHECKING:
    from game.story import Option, Wanting
    from game.story.text import Text


def closed_in_words(option: Option, *, numbers: bool) -> Text:
    """Why a locked option is so: the author's line, and what is wanting, with `numbers` how much."""
    reason = option.locked or NOTHING
    if option.wanting is None:
        return reason
    lack = wanting_in_words(option.wanting, numbers=numbers)
    return say_in_prose("play.lock.reason_and_wanting", reason=reason, wanting=lack)


def wanting_in_words(wanting: Wanting, *, numbers: bool) -> str:
    """The names of the stats that are wanting, joined as they were asked for; with `numbers` “28 of 40”."""
    match wanting:
        case Short():
            return _short(wanting, numbers=numbers)
        case Several():
            parts = dict.fromkeys(wanting_in_words(part, numbers=numbers) for part in wanting.parts)
            return reduce(_either if wanting.word == "or" else _both, parts)
        case _:
            assert_never(wanting)


def _both(one: str, other: str) -> str:
    return say("play.lock.both", one=one, other=other)


def _either(one: str, other: str) -> str:
    return say("play.lock.either", one=one, other=other)


def _short(short: Short, *, numbers: bool) -> str:
    stat = stat_label(short.stat)
    if not numbers or short.need is None:
        return say("play.lock.too_high", stat=stat) if short.most else stat
    value, need = str(short.value), str(short.need)
    if short.most:
        return say("play.lock.at_most", stat=stat, value=value, need=need)
    return say("play.lock.of", stat=stat, value=value, need=need)
