"""What is said of a stat: its name, what it means, where it stands, and what a change of it is called."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.words import say

if TYPE_CHECKING:
    from game.story import Reading
    from game.story.slots import Stat

_LABELS: Final = {
    "confidence": "stats.confidence.label",
    "opportunity": "stats.opportunity.label",
    "ability": "stats.ability.label",
    "energy": "stats.energy.label",
    "connection": "stats.connection.label",
}
_MEANINGS: Final = {
    "confidence": "stats.confidence.meaning",
    "opportunity": "stats.opportunity.meaning",
    "ability": "stats.ability.meaning",
    "energy": "stats.energy.meaning",
    "connection": "stats.connection.meaning",
}
# What more and less of each standard stat is called.
_CHANGES: Final = {
    "confidence": ("stats.confidence.more", "stats.confidence.less"),
    "opportunity": ("stats.opportunity.more", "stats.opportunity.less"),
    "ability": ("stats.ability.more", "stats.ability.less"),
    "energy": ("stats.energy.more", "stats.energy.less"),
    "connection": ("stats.connection.more", "stats.connection.less"),
}
_OWN: Final = "stats.own.more", "stats.own.less"  # of a story's own stats, whatever they are


def stat_label(stat: Stat | Reading) -> str:
    """A stat's name: its author's, or that of the standard stat it is."""
    return standard_label(stat.id) if stat.label is None else stat.label


def stat_meaning(stat: Stat | Reading) -> str:
    """What a stat means: in its author's words, or in ours for a standard stat; may be empty."""
    return standard_meaning(stat.id) if stat.meaning is None else stat.meaning


def standard_label(stat: str) -> str:
    """The name of the standard stat with this id."""
    return say(_LABELS[stat])


def standard_meaning(stat: str) -> str:
    """What the standard stat with this id means, in a sentence or two."""
    return say(_MEANINGS[stat])


def change_in_words(stat: str, by: int) -> str:
    """A change of the stat with this id: “spent 3”. Its number is written as on the stat's tag."""
    more, less = _CHANGES.get(stat, _OWN)
    return say(more if by > 0 else less, by=str(abs(by)))


def standing_in_words(reading: Reading) -> str:
    """Where a stat stands, and of what: “28 of 100”. Its numbers are written as on the stat's tag."""
    value, most = str(reading.value), str(reading.maximum)
    if reading.minimum:
        return say("stats.standing.between", value=value, minimum=str(reading.minimum), maximum=most)
    return say("stats.standing.of", value=value, maximum=most)
