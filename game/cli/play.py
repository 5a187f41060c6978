"""`play`: in the window, or where there is none in the terminal; where there is neither, it says so."""

from __future__ import annotations

import secrets
import shutil
import sys
from typing import TYPE_CHECKING

from game.cli.missing import tell_missing_faces, tell_missing_sounds
from game.loader.files import FILE
from game.program_name import program_name
from game.resources import SCENARIOS, NoStoriesError
from game.words import known, language, left_out, say, speak, system_language

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from game.cli.from_code import FromCode
    from game.saves import Kept, Store
    from game.story import Playthrough, Scenario
    from game.terminal import Talk

_WIDEST = 88
_NARROWEST = 30


def in_window(
    path: Path | None,
    seed: int | None = None,
    *,
    keep: Callable[[Playthrough], None] | None = None,
    with_class: bool = False,
    spoken: str | None = None,
    start: FromCode | None = None,
) -> int:
    """Play in the window, from the title or from one story's first page; the exit code.

    `keep` is given the playthrough at the end. With `with_class` a lesson is set up first, for the projector.
    `spoken` is the code of the language it begins in, if not that of the settings. With `start` a story goes
    on from a code. Raises NoStoriesError.
    """
    if path is None and not SCENARIOS.is_dir():  # said before a window opens that would have nothing to show
        raise NoStoriesError

    def stories() -> tuple[Path, ...]:
        from game.cli.stories import shipped, shipped_if_any

        return shipped() if path is None else _with_opened(shipped_if_any(), path)

    try:
        from game.desktop import NoDisplay
        from game.desktop.shell.start import run
    except ImportError as problem:
        why = f"The window needs pygame, which does not load here ({problem})."
        return _without_window(why, path, seed, keep=keep, spoken=spoken, start=start)
    tell_missing_faces()
    tell_missing_sounds()
    try:
        return run(
            stories=stories,
            scenario=path,
            seed=seed,
            keep=keep,
            with_class=with_class,
            spoken=spoken,
            code=None if start is None else start.code,
        )
    except NoDisplay as reason:
        if with_class:
            print(f"{reason} A class needs the window, for the projector.", file=sys.stderr)
            return 1
        return _without_window(str(reason), path, seed, keep=keep, spoken=spoken, start=start)


def _with_opened(stories: tuple[Path, ...], path: Path) -> tuple[Path, ...]:
    """The stories that ship, and last the one that was opened by its path, if it is none of them."""
    there = path.parent if path.name == FILE else path
    return stories if there.resolve() in {each.resolve() for each in stories} else (*stories, path)


def _without_window(
    reason: str,
    path: Path | None,
    seed: int | None,
    *,
    keep: Callable[[Playthrough], None] | None,
    spoken: str | None,
    start: FromCode | None,
) -> int:
    """Say why there is no window, and go on in the terminal where someone sits at it."""
    if not sys.stdin.isatty():
        print(f"{reason} To play with lines of text: {program_name()} play --text", file=sys.stderr)
        return 1
    print(f"{reason} The game goes on here, in the terminal.\n")
    return in_terminal(path, seed, keep=keep, spoken=spoken, start=start)


def in_terminal(
    path: Path | None,
    seed: int | None = None,
    *,
    resume: bool | None = None,
    keep: Callable[[Playthrough], None] | None = None,
    spoken: str | None = None,
    start: FromCode | None = None,
) -> int:
    """Play in the terminal, and ask which story if none is named; the exit code.

    With `resume` the story goes on where it was left, or begins anew; without, a keyboard is asked. `spoken`
    is the code of a language, else it is that of the settings, or at the first start of the system. With
    `start` the story goes on from a code.
    """
    from game.cli.stories import read_story
    from game.saves import Store
    from game.saves.crash_report import CRASHED, REPORTS

    store = Store.usual()
    speak(spoken or (known(store.settings().language) if store.has_settings() else system_language()))
    store.tell(left_out())
    path = path or _asked_story()
    if path is None:
        return 0
    story = read_story(path, language())
    if story is None:
        return 1
    kept = _from_code(start, story) if start else None
    talk = _talk(store, story, seed, resume=resume, tell=lambda code: _told_in(path, code), kept=kept)
    try:
        talk.run()
    except KeyboardInterrupt:
        print(f"\n{say('terminal.place_kept')}")
    except BrokenPipeError:
        raise
    except Exception as problem:  # noqa: BLE001 - whatever it is, the reader is told in a sentence
        print(f"\n{REPORTS.told(problem, 'terminal', talk.play, kept=talk.is_kept)}", file=sys.stderr)
        return CRASHED
    finally:  # also where whoever reads our lines has left
        if keep is not None:
            keep(talk.play)
    return 0


def _asked_story() -> Path | None:
    from game.cli.stories import shipped
    from game.loader import load_path

    stories = shipped()
    for number, path in enumerate(stories, 1):
        story = load_path(path, language=language()).scenario
        print(f"{number:>3}. {story.title if story else path.name}")
    while (typed := _typed(f"{say('terminal.which_story')} ")) is not None:
        for number, path in enumerate(stories, 1):
            if typed.strip() in {str(number), path.name}:
                return path
        print(say("terminal.which_story_number", last=len(stories)))
    return None


def _told_in(path: Path, code: str) -> Scenario | None:
    """The story in a file or folder as it is told in a language; None if it has mistakes by now."""
    from game.loader import load_path

    return load_path(path, language=code).scenario


def _talk(
    store: Store,
    story: Scenario,
    seed: int | None,
    *,
    resume: bool | None,
    tell: Callable[[str], Scenario | None],
    kept: Kept | None = None,
) -> Talk:
    from game.story import Playthrough
    from game.terminal import Talk
    from game.terminal.clean import clean

    stopped = None
    if kept is None:
        found = store.load(story)
        kept = _taken_up(found, resume=resume)
        stopped = found if found and not found.playthrough.steps and resume is not False else None
    for note in (*store.notes, *(each.note for each in (kept or stopped,) if each and each.note)):
        print(f"{clean(note)}\n")
    play = kept.playthrough if kept else Playthrough(story)
    luck = kept.seed if kept else (secrets.randbits(32) if seed is None else seed)
    width = max(_NARROWEST, min(_WIDEST, shutil.get_terminal_size().columns))
    asks = not play.steps or not (kept and kept.saved_at)  # no names are in a code
    return Talk(store, play, luck, lambda: _typed("> "), _write, width, tell, asks)


def _from_code(start: FromCode, story: Scenario) -> Kept:
    """The play that a code says, as if it had been saved."""
    from game.saves import Kept
    from game.saves.code_words import stop_in_words
    from game.saves.follow_code import follow

    found = follow(start.code, story)
    note = stop_in_words(found.stop)
    return Kept(playthrough=found.playthrough, seed=start.code.seed, saved_at="", note=note)


def _taken_up(kept: Kept | None, *, resume: bool | None) -> Kept | None:
    """The saved game, if it is wanted: a pipe that does not ask for it begins anew."""
    if kept is None or resume is False or not kept.playthrough.steps:
        return None
    if resume or (sys.stdin.isatty() and _wants_on()):
        return kept
    return None


def _wants_on() -> bool:
    typed = _typed(f"{say('terminal.go_on', yes='y', no='n')} ")
    return typed is not None and not typed.strip().lower().startswith("n")


def _typed(prompt: str) -> str | None:
    """A line from the keyboard or a pipe, None at its end. What a pipe sends is shown as if typed."""
    is_typed = sys.stdin.isatty()
    try:
        line = input(prompt if is_typed else "")
    except EOFError:
        return None
    if not is_typed:
        _write(f"{prompt}{line}")
    return line


def _write(piece: str) -> None:
    print(piece, flush=True)
