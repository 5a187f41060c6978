"""`shot`: one screen as a PNG or as a screen reader is given it, for authors, the docs and the tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from game.cli.missing import tell_missing_faces
from game.cli.standing import Wanted, standing
from game.cli.stories import shipped, shipped_if_any
from game.diagnostics import no_such
from game.loader import load_path
from game.story import arrive
from game.terminal.clean import clean
from game.words import languages

if TYPE_CHECKING:
    from pathlib import Path

    from game.story import Playthrough


@frozen(kw_only=True)
class Picture:
    """What to draw, how large in pixels, and where to; `text_size` is in percent, `part` counts from 1."""

    story: Path | None
    where: Wanted
    screen: str | None
    size: tuple[int, int]
    text_size: int
    contrast: str
    part: int
    out: Path | None
    language: str = "en"
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
    why_not = _no_screen(wanted, screenshot.SCREENS) or _no_language(wanted.language) or _no_place(wanted.out)
    there = why_not or _standing(wanted)
    if isinstance(there, str):
        return there
    play, said = there
    tell_missing_faces()
    shown = screenshot.shot(
        stories=shipped_if_any() if wanted.story else shipped(),
        scenario=wanted.story,
        play=play,
        said=said,
        screen=wanted.screen,
        size=wanted.size,
        text_size=wanted.text_size,
        contrast=wanted.contrast,
        language=wanted.language,
        out=wanted.out,
        beat=wanted.part - 1,
    )
    if wanted.tree:
        print("\n".join(map(clean, as_text(shown).split("\n"))))
    return ""


def _no_screen(wanted: Picture, screens: tuple[str, ...]) -> str:
    if wanted.screen is None or wanted.screen in screens:
        return ""
    return no_such("screen", wanted.screen, screens)


def _no_language(code: str) -> str:
    known = languages()
    return "" if code in known else no_such("language", code, tuple(known))


def _standing(wanted: Picture) -> tuple[Playthrough | None, str] | str:
    """Where to stand, None where that is left to the screen, and what is said of it; or why one cannot."""
    where = wanted.where
    if wanted.story is None:
        return "A scene needs its story: name that as well." if where != Wanted() else (None, "")
    story = load_path(wanted.story, language=wanted.language).scenario
    if story is None:
        return "This story has mistakes: run check."
    if where == Wanted():
        return None, ""
    if where.scene is not None and where == Wanted(where.scene) and where.scene in story.scenes:
        return arrive(story, where.scene), ""
    there = standing(story, where)
    return there if isinstance(there, str) else (there.play, there.said)


def _no_place(out: Path | None) -> str:
    if out is None:
        return ""
    return "" if out.absolute().parent.is_dir() else f"There is no folder {out.parent} to write to."
