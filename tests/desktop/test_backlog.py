"""What was said: only what was read, on pages that are full from the end."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from game.desktop.play.scene_view import GoOn
from game.desktop.ui.paginate import Entry, leaves_from_end
from game.desktop.ui.theme import Theme
from game.story import arrive
from tests.desktop.test_layout import navigation, story

if TYPE_CHECKING:
    from pathlib import Path

WINDOW = 1280, 720


def test_lines_not_read_yet_are_not_shown(tmp_path: Path) -> None:
    """Of the page that is open only what has been on the sheet; all of it at its last beat."""
    rooms = navigation(tmp_path, 200)
    screen, theme = rooms.scene(arrive(story("wenzhu"), "gate"), 1), Theme(WINDOW, rooms.session.settings)
    screen.widgets(theme)
    shown, seen = [], screen.page.lines
    while True:
        words = {str(entry.words) for entry in rooms.history(screen).entries}
        shown.append([str(line.text) in words for line in seen])
        if screen.at_last_beat():
            break
        screen.act(GoOn())
        screen.widgets(theme)
    assert len(shown) > 2
    assert not all(shown[0])
    assert all(shown[-1])
    assert all(sum(one) <= sum(then) for one, then in pairwise(shown))


@pytest.mark.parametrize("words", [30, 200, 700])
def test_the_last_page_is_full_whatever_lies_before_it(tmp_path: Path, words: int) -> None:
    """Two short lines at the end are read below the end of what came before, however long that is."""
    theme = Theme(WINDOW, navigation(tmp_path, 100).session.settings)
    entries = (Entry("far " * 900), Entry("Lan", "small", keep=True), Entry("word " * words), Entry("So."))
    pages = leaves_from_end(entries, theme, 700, 500)
    assert len(pages) > 1
    row = theme.style("prose").row
    for page in pages[1:]:
        assert page[0].y == 0
        assert 500 - 3 * row < page[-1].y + page[-1].block.height <= 500
    assert not any(page[-1].entry.keep for page in pages)
    told = " ".join(str(row) for page in pages for part in page for row in part.block.rows)
    assert told.split() == " ".join(str(entry.words) for entry in entries).split()
