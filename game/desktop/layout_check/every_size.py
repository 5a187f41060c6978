"""Lays a story out in every text size and window: each fault becomes one diagnostic at its line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from game.desktop.layout_check.boards import unreadable
from game.desktop.layout_check.faults import faults
from game.desktop.layout_check.fullest_screens import screens
from game.desktop.layout_check.glyphs import undrawable
from game.desktop.layout_check.wording import scene_wording, wording
from game.desktop.ui.session import TEXT_SIZES, Session
from game.desktop.ui.theme import Theme
from game.diagnostics import RULES, Diagnostic
from game.loader.text_spans import text_spans
from game.saves import Settings, Store

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path as FilePath

    from game.desktop.layout_check.faults import Fault
    from game.desktop.layout_check.wording import Path
    from game.loader import Loaded
    from game.story import Scenario

_WINDOWS: Final = ((960, 540), (1280, 720), (1024, 768), (1920, 1080), (2560, 1080))


@frozen
class Look:
    """One way to look at a story: a window's size in pixels, and the settings of the one who reads."""

    size: tuple[int, int]
    settings: Settings

    def __str__(self) -> str:
        """The look as an author is told of it."""
        how = [word for word, on in self._on if on]
        return f"{self.size[0]}x{self.size[1]} with text at {self.settings.text_size} %" + "".join(how)

    @property
    def _on(self) -> tuple[tuple[str, bool], ...]:
        settings = self.settings
        return (", set wide", settings.wide_spacing), (", in plain letters", settings.plain_face)


def looks() -> tuple[Look, ...]:
    """Every text size in every window; and the widest setting of it in the smallest and the usual one."""
    usual = [
        Look(size, Settings(text_size=text, reduced_motion=True)) for size in _WINDOWS for text in TEXT_SIZES
    ]
    wide = [
        Look(look.size, evolve(look.settings, wide_spacing=True, plain_face=True))
        for look in usual
        if look.size in _WINDOWS[:2] and look.settings.text_size in {100, 250}
    ]
    return (*usual, *wide)


def lint(
    loaded: Loaded, folder: FilePath, passing: Callable[[tuple[Look, ...]], Iterable[Look]] = tuple
) -> tuple[Diagnostic, ...]:
    """The diagnostics of a story's layout, in the order of its files; none for one with errors.

    `folder` is for what the game keeps; `passing` may show how far the checking is.
    """
    if loaded.scenario is None:
        return ()
    found: dict[Path, tuple[str, list[Look]]] = {}
    for look in passing(looks()):
        for path, what in _seen(loaded.scenario, folder, look):
            where = found.setdefault(path, (what, []))[1]
            if look not in where:
                where.append(look)
    return _told(loaded, found)


def _seen(story: Scenario, folder: FilePath, look: Look) -> Iterator[tuple[Path, str]]:
    # Without a list of stories nothing of them is read.
    session = Session(store=Store(folder), settings=look.settings, find=tuple, seed=1)
    theme = Theme(look.size, look.settings)
    for scene, screen in screens(session, story, theme):
        for fault in faults(screen, theme):
            yield _place(story, scene, fault), fault.what


def _place(story: Scenario, scene: str, fault: Fault) -> Path:
    """The names that lead to the words at fault; to their scene where the words are the game's own."""
    near = [*scene_wording(story.scenes[scene])] if scene else []
    for path, words in (*near, *wording(story)):
        if words and (words in fault.widget.label or fault.widget.label in words):
            return path
    return ("scenes", scene) if scene else ("title",)


def _told(loaded: Loaded, found: dict[Path, tuple[str, list[Look]]]) -> tuple[Diagnostic, ...]:
    told: list[tuple[str, Path, str, str]] = []
    for path, (what, where) in found.items():
        more = f" and {len(where) - 1} more" if len(where) > 1 else ""
        told.append(("UP742", path, f"this {what} at {where[0]}{more}", "make it shorter, or part it in two"))
    made = [*letters(loaded), *_boards(loaded), *_diagnostics(loaded, told)]
    return loaded.in_order(sorted(made, key=lambda one: one.rule))


def _boards(loaded: Loaded) -> tuple[Diagnostic, ...]:
    """The diagnostics of words that no board bears; `lint` has a story."""
    small = [] if loaded.scenario is None else unreadable(loaded.scenario)
    return _diagnostics(
        loaded, [("UP742", path, f"this {what}", "write fewer words on it") for path, what in small]
    )


def letters(loaded: Loaded) -> tuple[Diagnostic, ...]:
    """The diagnostics of characters of a story that no face has."""
    if loaded.scenario is None:
        return ()
    hint = "say it in other characters"
    return _diagnostics(
        loaded,
        [
            ("UP741", path, f"the game’s letters have no {which}", hint)
            for path, which in undrawable(loaded.scenario)
        ],
    )


def _diagnostics(loaded: Loaded, told: list[tuple[str, Path, str, str]]) -> tuple[Diagnostic, ...]:
    places = text_spans(loaded, [path for _, path, _, _ in told])
    return tuple(
        Diagnostic(rule=rule, severity=RULES[rule].severity, span=span, message=message, hint=hint)
        for (rule, _, message, hint), span in zip(told, places, strict=True)
    )
