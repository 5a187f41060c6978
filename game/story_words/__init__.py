"""A story's data in the language that is spoken, for every front end: stats, changes, locks, pictures."""

from game.story_words.in_prose import say_in_prose
from game.story_words.last_change import last_change_in_words
from game.story_words.locks import closed_in_words, wanting_in_words
from game.story_words.pictures import moment_in_words, picture_in_words, place_in_words
from game.story_words.stats import (
    change_in_words,
    standard_label,
    standard_meaning,
    standing_in_words,
    stat_label,
    stat_meaning,
)
from game.story_words.tones import tone_in_words

__all__ = [
    "change_in_words",
    "closed_in_words",
    "last_change_in_words",
    "moment_in_words",
    "picture_in_words",
    "place_in_words",
    "say_in_prose",
    "standard_label",
    "standard_meaning",
    "standing_in_words",
    "stat_label",
    "stat_meaning",
    "tone_in_words",
    "wanting_in_words",
]
