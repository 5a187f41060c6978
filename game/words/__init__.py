"""What the program says to players and teachers: whole sentences by key, in the language that is spoken.

`say("settings.larger_text")` is a sentence; `en/settings.po` has its English, who says it and where. Another
language is one more file, `<language>/<any name>.po`, of the same keys.
"""

from game.words.say import (
    KeyNotFoundError,
    catalogue,
    known,
    language,
    languages,
    left_out,
    say,
    say_day,
    say_hour,
    say_list,
    sentences,
    speak,
    speaking,
)
from game.words.system_language import system_language

__all__ = [
    "KeyNotFoundError",
    "catalogue",
    "known",
    "language",
    "languages",
    "left_out",
    "say",
    "say_day",
    "say_hour",
    "say_list",
    "sentences",
    "speak",
    "speaking",
    "system_language",
]
