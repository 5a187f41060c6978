"""Words that a story puts on the boards of a place: in a face that can write them, as large as there is room."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.art.paper.marks import set_clocks, unmarked
from game.typography.breaks import is_chinese

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from game.art.paper.sheet import Lettering, Picture, Sheet

CLOCK: Final = "clock"
CALENDAR: Final = "calendar"
_HOUR: Final = re.compile(r"(\d{1,2})[:.](\d{2})")
# Widths of the bold Latin face in shares of its size, a little generous: art knows no font.
_NARROW: Final = frozenset("iIjJlft.,:;!-'’ ")
_WIDE: Final = frozenset("mMwWЖЮШЩжшщю№—…")
_SMALLEST: Final = 0.5  # of a sign's size: words that come out smaller are set in more rows, where it has any


def signed(picture: Picture, signs: Mapping[str, str]) -> Picture:
    """A place with these words on its boards, by their names; what a clock or calendar tells is taken away.

    A clock is set by words such as `10:15`.
    """
    return evolve(picture, sheets=tuple(_signed(sheet, signs) for sheet in picture.sheets))


def told(picture: Picture) -> Picture:
    """A place with its own words and hours, as it ships."""
    return evolve(picture, sheets=tuple(_unmarked(sheet) for sheet in picture.sheets))


def width_of(words: str) -> float:
    """About how wide words are on a sign, in shares of their size; hardly ever too narrow."""
    letters = sum(map(_letter, words))
    return letters if all(map(is_chinese, words)) or not any(map(is_chinese, words)) else letters * 1.06


def _unmarked(sheet: Sheet) -> Sheet:
    body, letters = unmarked(sheet.body), tuple(letter for letter in sheet.letters if letter.words)
    same = body is sheet.body and len(letters) == len(sheet.letters)
    return sheet if same else evolve(sheet, body=body, letters=letters)


def _signed(sheet: Sheet, signs: Mapping[str, str]) -> Sheet:
    hour = _hour(signs.get(CLOCK, ""))
    names = dict.fromkeys(letter.name for letter in sheet.letters)
    letters = tuple(
        letter
        for name in names
        for letter in _lettered([one for one in sheet.letters if one.name == name], _words(signs, name))
        if letter.words
    )
    return evolve(sheet, body=unmarked(set_clocks(sheet.body, hour)), letters=letters)


def _words(signs: Mapping[str, str], name: str) -> str | None:
    """What a story writes on a sign; None where it says nothing and what is written there may stay."""
    return signs.get(name, "" if name in {CLOCK, CALENDAR} else None)


def _hour(words: str) -> float | None:
    found = _HOUR.fullmatch(words.strip())
    return None if found is None else (int(found[1]) + int(found[2]) / 60) % 12


def _lettered(sign: Sequence[Lettering], words: str | None) -> Sequence[Lettering]:
    """One sign with these words; None leaves those that ship."""
    if words is None or not sign[0].name:
        return sign
    return list(_upright(sign, words) if _is_column(sign) else _in_rows(sign, words)) if words.strip() else []


def _is_column(sign: Sequence[Lettering]) -> bool:
    """Whether one character stands below the other."""
    return len(sign) > 1 and len({letter.x for letter in sign}) == 1 and all(len(s.words) == 1 for s in sign)


def _upright(sign: Sequence[Lettering], words: str) -> Iterator[Lettering]:
    first, last = sign[0], sign[-1]
    middle, pitch = (first.y + last.y) / 2, (last.y - first.y) / (len(sign) - 1)
    room = last.y - first.y + pitch
    chars = "".join(words.split())
    if not all(map(is_chinese, chars)):
        yield evolve(_fitting(evolve(first, y=middle, turn=-90), words, room), y=middle)
        return
    step = min(pitch, room / len(chars))
    for place, char in enumerate(chars):
        y = middle + (place - (len(chars) - 1) / 2) * step
        yield evolve(_fitting(first, char, step), y=y)


def _in_rows(sign: Sequence[Lettering], words: str) -> Iterator[Lettering]:
    """Words in as many rows as they have or need, at most as many as the sign, about its middle."""
    ys = sorted({letter.y for letter in sign})
    x = (min(s.x for s in sign) + max(s.x for s in sign)) / 2
    model = max(sign, key=lambda letter: letter.size)
    room = _room(sign)
    rows = _rows(words, room / model.size, len(ys))
    pitch = (ys[-1] - ys[0]) / (len(ys) - 1) if len(ys) > 1 else model.size
    set_rows = [_fitting(evolve(model, x=x), row, room) for row in rows]
    size = min(row.size for row in set_rows)
    middle = (ys[0] + ys[-1]) / 2
    for place, row in enumerate(set_rows):
        yield evolve(row, size=size, y=middle + (place - (len(rows) - 1) / 2) * pitch)


def _room(sign: Sequence[Lettering]) -> float:
    if any(letter.room for letter in sign):
        return max(letter.room for letter in sign)
    ends = [(s.x - width_of(s.words) * s.size / 2, s.x + width_of(s.words) * s.size / 2) for s in sign]
    return max(end for _, end in ends) - min(start for start, _ in ends)


def _rows(words: str, room: float, most: int) -> list[str]:
    """The rows that words are set in: those they come in, or more where one would be too small."""
    given = [" ".join(row.split()) for row in words.splitlines() if row.strip()]
    if len(given) > 1:
        return given[:most] if most > 1 else [" ".join(given)]
    count = next((n for n in range(1, most) if _widest(_parted(given[0], n)) * _SMALLEST <= room), most)
    return _parted(given[0], count)


def _parted(words: str, count: int) -> list[str]:
    """Words in so many rows of about one width, parted at spaces."""
    rows: list[str] = [""]
    share = width_of(words) / count
    for word in words.split(" "):
        longer = f"{rows[-1]} {word}".strip()
        if rows[-1] and len(rows) < count and width_of(longer) > share * 1.1:
            rows.append(word)
        else:
            rows[-1] = longer
    return rows


def _widest(rows: Sequence[str]) -> float:
    return max(map(width_of, rows))


def _fitting(model: Lettering, words: str, room: float) -> Lettering:
    """Words in a face that has their characters, no larger than the sign's and no wider than its room."""
    face = "chinese_bold" if any(map(is_chinese, words)) else "bold"
    return evolve(model, words=words, face=face, size=min(model.size, room / width_of(words)))


def _letter(char: str) -> float:
    if is_chinese(char):
        return 1.0
    if char in _WIDE:
        return 0.98
    if char in _NARROW:
        return 0.36
    cyrillic = 0.07 if "\u0400" <= char <= "\u04ff" else 0
    return cyrillic + (0.66 if char.isupper() else 0.54)
