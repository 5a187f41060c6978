"""Files gone wrong in every way: bytes, lines, structure, and pieces of other files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from random import Random

    Change = Callable[[Random, bytes, Sequence[bytes]], bytes]

_MOST: Final = 64 * 1024
_SIGNS: Final = (
    b":", b": ", b"#", b" #", b"-", b"- ", b"?", b"? ", b"[", b"]", b"{", b"}", b",", b"&a ", b"*a", b"!",
    b"!!set ", b"|\n", b">-\n", b"'", b'"', b"%", b"@", b"`", b"~", b"<<: ", b"---\n", b"...\n", b"\t", b"\r",
    b"\x00", b"\\", b"*", b"{{", b"}}", b"==", b"//", b"(", b")", b"not ", b"\xff", b"\xef\xbb\xbf", b"\n",
)  # fmt: skip
_WORDS: Final = (
    "on", "no", "~", "010", "1:30", "0x1F", "9" * 400, "-1", "1_000", "1e9", ".inf", "true", "if", "goto",
    "choices", "next", "visited(gate)", "confidence >= 40", "confidence // 0", "asked = 3", "min(1,",
    "{confidence}", "{", "*", "**", "你好，世界", "🍊👩‍🎓", "\u2028", "\u202e", "\u0085", "\ufeff", "e\u0301",
    "\x1b[31m", "", "lu (glad): Hello", "a" * 3000, "'" * 50, "((((((((" * 8, "not " * 40, "2001-12-14",
    "=", "<<", "!!python/object:os.system", "either", "else", "lines", "then", "back", "once", "is", "who",
    "effects", "place", "caption", "weight", "day % 7", "1.1", "promises", "every start can reach hall",
    "after asked, hall comes", "3% to 20% of plays end in hall", "no play reaches hall unless asked",
)  # fmt: skip
_NESTS: Final = (b"[", b"{a: ", b"- ", b"? ", b"(", b"{", b"a:\n ")


def mutated(random: Random, files: Sequence[bytes]) -> bytes:
    """One of the files, changed in one to eight ways."""
    content = random.choice(files)
    for _ in range(random.choice((1, 1, 1, 2, 2, 3, 5, 8))):
        content = random.choice(_CHANGES)(random, content, files)[:_MOST]
    return content


def _span(random: Random, content: bytes, most: int = 60) -> tuple[int, int]:
    start = random.randrange(len(content) + 1)
    return start, min(len(content), start + random.randrange(1, most))


def _put(content: bytes, start: int, end: int, new: bytes) -> bytes:
    return content[:start] + new + content[end:]


def _delete(random: Random, content: bytes, _: Sequence[bytes]) -> bytes:
    return _put(content, *_span(random, content), b"")


def _insert_sign(random: Random, content: bytes, _: Sequence[bytes]) -> bytes:
    start, _end = _span(random, content)
    return _put(content, start, start, random.choice(_SIGNS))


def _replace_byte(random: Random, content: bytes, _: Sequence[bytes]) -> bytes:
    start, _end = _span(random, content)
    return _put(
        content, start, start + 1, random.choice((random.choice(_SIGNS), bytes([random.randrange(256)])))
    )


def _replace_word(random: Random, content: bytes, _: Sequence[bytes]) -> bytes:
    """Some word of the file for another, or for one of our own."""
    words = content.split()
    if not words:
        return content
    old = random.choice(words)
    new = random.choice((random.choice(words), random.choice(_WORDS).encode()))
    return content.replace(old, new, random.choice((1, 1, 1, 50)))


def _splice(random: Random, content: bytes, files: Sequence[bytes]) -> bytes:
    """A piece of another file in the middle of this one."""
    other = random.choice(files)
    start, _end = _span(random, content)
    return _put(content, start, start, other[slice(*_span(random, other, 2000))])


def _lines(random: Random, content: bytes, _: Sequence[bytes]) -> bytes:
    """Lines deleted, doubled, swapped, moved, or cut short."""
    lines = content.split(b"\n")
    first, second = random.randrange(len(lines)), random.randrange(len(lines))
    match random.randrange(5):
        case 0:
            del lines[first : first + random.randrange(1, 6)]
        case 1:
            lines[first:first] = lines[first : first + random.randrange(1, 12)]
        case 2:
            lines[first], lines[second] = lines[second], lines[first]
        case 3:
            lines.insert(second, lines.pop(first))
        case _:
            lines[first] = lines[first][: random.randrange(len(lines[first]) + 1)]
    return b"\n".join(lines)


def _indent(random: Random, content: bytes, _: Sequence[bytes]) -> bytes:
    """Lines further in or out, or indented with tabs."""
    lines = content.split(b"\n")
    first = random.randrange(len(lines))
    by = random.choice((b" ", b"  ", b"    ", b"\t", b""))
    for number in range(first, min(len(lines), first + random.randrange(1, 6))):
        lines[number] = by + (lines[number] if by else lines[number].lstrip())
    return b"\n".join(lines)


def _nest(random: Random, content: bytes, _: Sequence[bytes]) -> bytes:
    """Something opened many times over."""
    start, _end = _span(random, content)
    return _put(content, start, start, random.choice(_NESTS) * random.choice((3, 33, 400, 4000)))


def _repeat(random: Random, content: bytes, _: Sequence[bytes]) -> bytes:
    """A piece many times over."""
    start, end = _span(random, content, 400)
    return _put(content, start, start, content[start:end] * random.choice((2, 10, 200)))


def _cut(random: Random, content: bytes, _: Sequence[bytes]) -> bytes:
    return content[: random.randrange(len(content) + 1)]


_CHANGES: Final[tuple[Change, ...]] = (
    _delete,
    _insert_sign,
    _insert_sign,
    _replace_byte,
    _replace_word,
    _replace_word,
    _splice,
    _lines,
    _lines,
    _indent,
    _nest,
    _repeat,
    _cut,
)
