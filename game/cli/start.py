"""Where the program starts and ends: without a command the window opens, with nothing imported before it."""

from __future__ import annotations

import contextlib
import gc
import os
import sys
from typing import NoReturn

from game.resources import NoStoriesError

INTERRUPTED = 130
# Objects that are made before garbage is looked for: what is imported never is any.
_IMPORTED = 100_000


def main(argv: list[str] | None = None) -> NoReturn:
    """Run a command and leave: 0 for fine, 1 for diagnostics found or no way to play, 2 for wrong usage.

    With 3 where the program itself failed, which is reported.
    """
    given = sys.argv[1:] if argv is None else argv
    _use_any_terminal()
    try:
        code = _run(given)
    except NoStoriesError:
        from game.cli.missing import tell_no_stories

        tell_no_stories()
        raise SystemExit(1) from None
    except KeyboardInterrupt:
        print("\nStopped.", file=sys.stderr)
        raise SystemExit(INTERRUPTED) from None
    except BrokenPipeError:
        # Whoever read our lines has left: say nothing more, not even while the interpreter tidies up.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise SystemExit(0) from None
    except Exception as problem:  # noqa: BLE001 - whatever it is, whoever sits there is told in a sentence
        code = _failed(problem, given)
    raise SystemExit(code)


def _failed(problem: Exception, given: list[str]) -> int:
    """Report a fault of the program itself and say where the report lies; the exit code."""
    from game.saves.crash_report import CRASHED, REPORTS

    command = given[0] if given and given[0].isidentifier() else "play"
    print(REPORTS.told(problem, f"command {command}", kept=False), file=sys.stderr)
    return CRASHED


def _run(given: list[str]) -> int:
    match given:
        case [] | ["play"]:
            from game.cli.play import in_window

            return in_window(None)
        case [word] if word.lower().endswith(".upward"):  # a pack that was opened by a double click
            from game.cli.opened import play_opened

            return play_opened(word)
        case _:
            return _command(given)


def _command(given: list[str]) -> int:
    """What a command line asks for."""
    # The systems of equations of a loop are small: no thread of NumPy's is worth its start.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    usual = gc.get_threshold()
    gc.set_threshold(_IMPORTED)
    from game.cli.plain import plain

    done = plain(given)
    if done is not None:
        return done
    from game.cli.commands import run

    gc.freeze()
    gc.set_threshold(*usual)
    return run(given)


def _use_any_terminal() -> None:
    """A character that a terminal cannot show or send becomes a question mark, not an error."""
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError):
            stream.reconfigure(errors="replace")  # type: ignore[union-attr]
