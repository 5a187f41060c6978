"""The layout lint: what it says of the files of tests/corpus/laid, and what it finds in scenes put together.

UPDATE_GOLDEN=1 uv run --group dev pytest tests/desktop/test_layout_check.py writes the messages anew.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pygame
import pytest
from attrs import evolve

from game.cli.check import Depth, check_stories
from game.desktop.layout_check import Look, faults, lint, looks, undrawable
from game.desktop.layout_check.fullest_screens import full_scenes
from game.desktop.ui.screen import Screen
from game.desktop.ui.theme import Theme
from game.desktop.ui.widget import Role, Widget, unpainted
from game.diagnostics import render
from game.loader import find, load_path
from game.saves import Settings
from tests.desktop.playing import SHIPPED
from tests.loader.corpus import CORPUS
from tests.loader.split_story import load_split, parts

if TYPE_CHECKING:
    from pathlib import Path

LAID = sorted((CORPUS / "laid").glob("*.yaml"))
SMALL = Look((960, 540), Settings(text_size=250, reduced_motion=True))


def named(path: Path) -> str:
    """The id of a parametrised test."""
    return path.name


@pytest.mark.parametrize("path", LAID, ids=named)
def test_the_message_is_the_recorded_one(path: Path, tmp_path: Path) -> None:
    """A file that does not fit is told so at its line; put right, nothing is said of it."""
    loaded = load_path(path)
    assert loaded.diagnostics == ()
    found = lint(loaded, tmp_path, lambda _all: (SMALL,))
    assert [one.rule for one in found] == [path.stem[:5]]
    said = render(found, [loaded.source]).replace(str(path), path.name) + "\n"
    golden = path.with_suffix(".txt")
    if os.environ.get("UPDATE_GOLDEN"):
        golden.write_text(said, encoding="utf-8")
    assert said == golden.read_text(encoding="utf-8")
    assert lint(load_path(CORPUS / "mended" / path.name), tmp_path, lambda _all: (SMALL,)) == ()


@pytest.mark.parametrize("path", LAID, ids=named)
def test_in_a_story_of_several_files_it_is_told_at_its_line_of_its_file(path: Path, tmp_path: Path) -> None:
    """The same, the same words shown, whichever file they stand in."""
    pieces = parts(path.read_text(encoding="utf-8"))
    assert pieces is not None
    first, *rest = pieces.scenes
    files = {"a": pieces.file(rest[:1]), "b": pieces.file([first]), "c": pieces.file(rest[1:])}
    loaded = load_split(pieces.main([]), {name: text for name, text in files.items() if text})
    found = lint(loaded, tmp_path, lambda _all: (SMALL,))
    whole = lint(load_path(path), tmp_path, lambda _all: (SMALL,))
    assert [(one.rule, one.message) for one in found] == [(one.rule, one.message) for one in whole]
    lines = {source.name: source.lines() for source in loaded.sources}
    for one, there in zip(found, whole, strict=True):
        line = path.read_text(encoding="utf-8").splitlines()[there.span.line - 1]
        assert lines[one.span.file][one.span.line - 1].strip() == line.strip()
        assert (one.span.file == "scenes/b.yaml") == line.startswith(" ")


@pytest.mark.one_in(2)
@pytest.mark.parametrize("path", find(SHIPPED), ids=named)
def test_the_stories_that_ship_fit_the_smallest_window(path: Path, tmp_path: Path) -> None:
    """With every line shown, and every choice open or locked, all fits at the largest text."""
    assert lint(load_path(path), tmp_path, lambda _all: (SMALL,)) == ()


def test_every_text_size_is_looked_at() -> None:
    """Each size from 75 to 250 % in each window, the reader's wide spacing and plain letters among them."""
    sizes = {look.settings.text_size for look in looks()}
    assert (min(sizes), max(sizes)) == (75, 250)
    assert any(look.settings.wide_spacing and look.settings.plain_face for look in looks())


def test_of_several_posts_one_is_laid_out_at_a_time() -> None:
    """Posts under conditions are not shown together, and choices with a reason are also laid out locked."""
    story = load_path(SHIPPED / "lin_feng").scenario
    assert story is not None
    full = list(full_scenes(story.scenes["drafts_again"]))
    assert [sum(line.post for line in scene.lines) for scene in full] == [1, 1, 1, 1, 1]


def test_a_character_without_a_letter_is_named() -> None:
    """An emoji in the title is told with its number and its name."""
    story = load_path(SHIPPED / "lin_feng").scenario
    assert story is not None
    found = list(undrawable(evolve(story, title="Rain 🌧")))
    assert found == [(("title",), "“🌧” (U+1F327, cloud with rain)")]


@pytest.mark.parametrize(
    "sign", ["\u00ad", "\u200b", "\u200d", "\u202e", "\u2066", "\ufe0f", "\ufeff", "\U000e0041"]
)
def test_a_sign_that_is_drawn_as_nothing_lacks_no_letter(sign: str) -> None:
    """A soft hyphen, a joiner, a sign of direction: no box is drawn, and nothing ends the check."""
    story = load_path(SHIPPED / "lin_feng").scenario
    assert story is not None
    assert list(undrawable(evolve(story, title=f"Regen{sign}schirm"))) == []


def test_what_overlaps_or_is_cut_is_found() -> None:
    """Words over other words, beyond the window, and beyond their paper are each told."""

    class Two(Screen):
        """A screen whose second text is laid over its first, and whose third runs out below."""

        def arrange(self, theme: Theme) -> tuple[Widget, ...]:
            """Three texts."""
            boxes = [(0, 0, 90, 30), (40, 10, 90, 30), (0, theme.size[1] - 10, 90, 30)]
            return tuple(
                Widget(role=Role.TEXT, label="abc"[i], bounds=box, paint=unpainted, text_bounds=(box,))
                for i, box in enumerate(map(pygame.Rect, boxes))
            )

    theme = Theme(SMALL.size, SMALL.settings)
    told = [(fault.widget.label, fault.what) for fault in faults(Two(session=None), theme)]  # type: ignore[arg-type]
    assert told == [("c", "runs out of the window"), ("a", "lies over “b”")]


def test_check_says_it_when_asked(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """With --layout the finding is among the others; without it nothing is laid out."""
    monkeypatch.setattr("game.desktop.layout_check.every_size.looks", lambda: (SMALL,))
    for layout in (False, True):
        check_stories([LAID[0]], "short", Depth(quick=True, states=1, seconds=1, layout=layout), strict=False)
        assert ("UP741" in capsys.readouterr().out) == layout
