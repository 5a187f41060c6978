"""`shot`: one screen as a PNG or as a screen reader is given it, for authors, the docs and the tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from game.cli.missing import tell_missing_faces
from game.cli.stories import shipped, shipped_if_any
from game.diagnostics import did_you_mean
from game.loader import load_path

if TYPE_CHECKING:
    from pathlib import Path


@frozen(kw_only=True)
class Picture:
    """What to draw, how large in pixels, and where to; `text_size` is in percent, `part` counts from 1."""

    story: Path | None
    scene: str | None
    screen: str | None
    size: tuple[int, int]
    text_size: int
    contrast: str
    part: int
    out: Path | None
    tree: bool = False


def draw(wanted: Picture) -> str:
    """Draw the picture, and print its tree where wanted; a sentence if that cannot be done, else empty."""
    try:
        from game.desktop import screenshot
        from game.desktop.accessibility.screen_tree import as_text
    except ImportError as problem:
        return f"Drawing needs pygame, which does not load here ({problem})."
    if wanted.out is None and not wanted.tree:
        return "Name the PNG to write with -o, or ask for --tree."
    why_not = _no_screen(wanted, screenshot.SCREENS) or _no_scene(wanted) or _no_place(wanted.out)
    if why_not:
        return why_not
    tell_missing_faces()
    shown = screenshot.shot(
        stories=shipped_if_any() if wanted.story else shipped(),
        scenario=wanted.story,
        scene=wanted.scene,
        screen=wanted.screen,
        size=wanted.size,
        text_size=wanted.text_size,
        contrast=wanted.contrast,
        out=wanted.out,
        beat=wanted.part - 1,
    )
    if wanted.tree:
        print(as_text(shown))
    return ""


def _no_screen(wanted: Picture, screens: tuple[str, ...]) -> str:
    if wanted.screen is None or wanted.screen in screens:
        return ""
    hint = did_you_mean(wanted.screen, screens) or f"there are {', '.join(screens)}"
    return f"There is no screen “{wanted.screen}”: {hint}"


def _no_scene(wanted: Picture) -> str:
    if wanted.story is None:
        return "A scene needs its story: name that as well." if wanted.scene else ""
    story = load_path(wanted.story).scenario
    if story is None:
        return "This story has mistakes: run check."
    if wanted.scene is None or wanted.scene in story.scenes:
        return ""
    return f"There is no scene “{wanted.scene}”. {did_you_mean(wanted.scene, story.scenes)}".rstrip()


def _no_place(out: Path | None) -> str:
    if out is None:
        return ""
    return "" if out.absolute().parent.is_dir() else f"There is no folder {out.parent} to write to."
