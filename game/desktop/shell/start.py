"""Opening the window and playing: the first picture comes before most of the game is imported."""

from __future__ import annotations

import sys
from importlib.util import find_spec
from typing import TYPE_CHECKING

import pygame
from attrs import evolve

from game.desktop.platform.splash import show_splash
from game.desktop.platform.window import NoDisplay, entitle, open_window
from game.resources import NoStoriesError
from game.saves import Store
from game.words import known, language, speak, system_language

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from game.desktop.accessibility.screen_reader import ScreenReader
    from game.desktop.menus.navigation import Navigation
    from game.desktop.raster.picture_files import PictureFiles
    from game.desktop.shell.app import App
    from game.desktop.ui.session import Session
    from game.saves.walk_code import Code
    from game.story import Playthrough


def run(  # noqa: PLR0913 - what opens first, and with what
    *,
    stories: Callable[[], tuple[Path, ...]],
    scenario: Path | None = None,
    with_class: bool = False,
    seed: int | None = None,
    keep: Callable[[Playthrough], None] | None = None,
    spoken: str | None = None,
    code: Code | None = None,
) -> int:
    """Open the window and play until it closes; the exit code. Raises NoDisplay where none can be opened.

    It is 0, or where the program itself fails that of a fault, which is reported and said.

    With `scenario`, that story's first page comes first; with `with_class` a lesson is set up first, for the
    projector. `stories` says where the stories that ship are; it is asked once the title has been shown.
    `keep` is given what was played last, once the window has closed. `spoken` is the code of the language
    it begins in, if not that of the settings. With `code`, a code of that story, it goes on from there.
    """
    store = Store.usual()
    speak(system_language())
    settings = store.settings()
    if not store.has_settings():
        settings = evolve(settings, language=language())
    if spoken is not None:
        settings = evolve(settings, language=spoken)
    speak(known(settings.language))
    reader = early_reader()
    surface = open_window(
        settings.window,
        fullscreen=settings.fullscreen,
        monitor=settings.monitor,
        unseen=None if reader is None else reader.open,
    )
    show_splash(surface)
    entitle()

    from game.desktop.menus.navigation import Navigation  # noqa: PLC0415 - as above
    from game.desktop.raster.render_queue import RenderQueue  # noqa: PLC0415 - as above
    from game.desktop.shell.app import App  # noqa: PLC0415 - after the first picture
    from game.desktop.shell.crash import end_in_words, tell_of  # noqa: PLC0415 - as above
    from game.desktop.ui.session import Session  # noqa: PLC0415 - as above
    from game.saves.crash_report import listen  # noqa: PLC0415 - as above

    session = Session(
        store=store,
        settings=settings,
        find=stories,
        seed=seed,
        render_queue=RenderQueue(files=drawn_before(store)),
    )
    listen()
    try:
        session.tell_of_language()
        navigation = Navigation(session)
        app = App(session, surface, [navigation.title()])
        tell_of(app)
        app.reader = reader or app.reader
        _open_first(app, navigation, scenario, code, with_class=with_class)
        app.run()
    except (NoDisplay, NoStoriesError):
        raise
    except Exception as problem:  # noqa: BLE001 - whatever it is, the player is told in a sentence
        return end_in_words(problem, session)
    finally:
        _close(session, keep)
    return 0


def _open_first(
    app: App, navigation: Navigation, scenario: Path | None, code: Code | None, *, with_class: bool
) -> None:
    """Open what comes before the title: a story, a play's code in it, a lesson, the first start, the news."""
    from game.desktop.ui.screen import Push  # noqa: PLC0415 - as above

    session = app.session
    story = session.scenario(scenario) if scenario is not None else None
    if with_class:
        classes = navigation.classes
        app.go(Push(classes.set_up(story) if story is not None else classes.choose_story()))
    elif story is not None:
        app.go(navigation.keeping.codes.go_on(code, story) if code else Push(navigation.opening(story)))
    elif not session.store.has_settings():
        app.go(Push(navigation.first()))
    elif (news := navigation.news()) is not None:
        app.go(Push(news))


def _close(session: Session, keep: Callable[[Playthrough], None] | None) -> None:
    """Close the window, and hand on what was played, whatever fails meanwhile."""
    try:
        session.close()
    finally:
        pygame.quit()
        if keep is not None and session.played is not None:
            keep(session.played)


def drawn_before(store: Store) -> PictureFiles | None:
    """The pictures drawn when the program ran before; None where its own code cannot be read."""
    from game.desktop.raster.picture_files import PictureFiles, stamp  # noqa: PLC0415 - after the first picture

    try:
        return PictureFiles(store.cache_folder / "pictures", stamp())
    except OSError:
        return None


def early_reader() -> ScreenReader | None:
    """The link to screen readers, where it is needed before the window is shown; else None.

    That is on Windows and macOS, with AccessKit installed.
    """
    if sys.platform not in {"win32", "darwin"} or find_spec("accesskit") is None:
        return None
    from game.desktop.accessibility.screen_reader import ScreenReader  # noqa: PLC0415 - only where it is needed so early

    return ScreenReader()
