"""What can be typed besides choices, and the list that says so."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from game.typography.columns import columns, wrap
from game.words import language, languages, say, say_list

if TYPE_CHECKING:
    from collections.abc import Iterator

BACK: Final = "back"
STATS: Final = "stats"
HELP: Final = "help"
CODE: Final = "code"
_APART: Final = 3  # columns between what is typed and what it does


class Command(Enum):
    """What is done besides choosing."""

    BACK = auto()
    STATS = auto()
    LANGUAGE = auto()
    CODE = auto()
    HELP = auto()
    QUIT = auto()


# Typed the same in every language: a program may type them.
_TYPED: Final = {
    Command.BACK: (BACK, "b"),
    Command.STATS: (STATS, "s"),
    Command.LANGUAGE: ("language", "l"),
    Command.CODE: (CODE,),
    Command.HELP: (HELP, "h"),
    Command.QUIT: ("quit", "q"),
}
_COMMANDS: Final = {word: command for command, words in _TYPED.items() for word in words} | {
    "?": Command.HELP
}
_DOES: Final = {
    Command.BACK: "terminal.help.back",
    Command.STATS: "terminal.help.stats",
    Command.CODE: "walk_code.help",
    Command.HELP: "terminal.help.help",
    Command.QUIT: "terminal.help.quit",
}


def command(typed: str) -> Command | None:
    """What a typed word asks for; None where it is none of these, or there is only one language."""
    found = _COMMANDS.get(typed.lower())
    return None if found is Command.LANGUAGE and not other_languages() else found


def code_typed(typed: str) -> str | None:
    """The code that was typed behind the word for it; None where there is none."""
    word, _, code = typed.partition(" ")
    return code.strip() or None if word.lower() == CODE else None


def other_languages() -> dict[str, str]:
    """The languages that can be changed to, with their own names; first the one after that spoken now."""
    known = languages()
    codes = list(known)
    at = codes.index(language()) + 1 if language() in known else 0
    return {code: known[code] for code in (*codes[at:], *codes[:at]) if code != language()}


def help_lines(width: int) -> Iterator[str]:
    """All that can be typed and what it does, in two columns, or one below the other where those are wide."""
    rows = tuple(_rows())
    left = max(columns(typed) for typed, _ in rows) + _APART
    for typed, does in rows:
        if 2 * left > width:
            yield wrap(typed, width)
            yield wrap(does, width, first=" " * _APART)
        else:
            yield wrap(does, width, first=typed + " " * (left - columns(typed)), later=" " * left)


def _rows() -> Iterator[tuple[str, str]]:
    yield say("terminal.help.number"), say("terminal.help.take")
    yield say("terminal.help.enter"), say("terminal.help.read_on")
    for each, words in _TYPED.items():
        if each is not Command.LANGUAGE:
            yield ", ".join(words), say(_DOES[each])
        elif others := other_languages():
            named = say_list(others.values(), style="unit")
            yield ", ".join(words), say("terminal.help.language", languages=named)
