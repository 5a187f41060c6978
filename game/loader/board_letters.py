"""Scripts in which words on a board cannot be lettered: no face that ships has their letters."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

# By the first words of the names that Unicode gives their letters.
_LETTERED: Final = frozenset(
    {
        *("LATIN", "GREEK", "CYRILLIC", "CJK", "HIRAGANA", "KATAKANA", "BOPOMOFO", "FULLWIDTH", "HALFWIDTH"),
        *(
            "MODIFIER",
            "FEMININE",
            "MASCULINE",
            "MICRO",
            "SCRIPT",
            "SUPERSCRIPT",
            "OHM",
            "CARON",
            "IDEOGRAPHIC",
        ),
    }
)
_SCRIPT: Final = re.compile(
    r"(.+?) (?:CAPITAL |SMALL |FINAL |INITIAL |INDEPENDENT )?(?:LETTER|SYLLABLE|VOWEL)\b"
)


def unlettered(words: str) -> str:
    """The script of the first letter that no board can bear, as in “Arabic”; "" where there is none.

    Single signs that a face lacks within a script are a matter of `check --layout`, which reads the faces.
    """
    for letter in words:
        if letter.isalpha():
            name = unicodedata.name(letter, "")
            if name and name.split()[0] not in _LETTERED:
                match = _SCRIPT.match(name)
                return (match[1] if match else name.split()[0]).title()
    return ""
