"""What is not yet said, as lines of text."""

from __future__ import annotations

from game.loader import load_path
from game.story import arrive, page_of
from game.terminal.page_text import reading
from tests.loader.corpus import CORPUS


def test_what_is_not_yet_said_is_read_as_text() -> None:
    """A draft taken back is struck; the last says who has not yet said it."""
    toast = load_path(CORPUS / "playable" / "the_toast.yaml").scenario
    assert toast is not None
    assert list(reading(page_of(arrive(toast, "toast"), 1), 80)) == [
        "You stand up.\n",
        "Meng Jin: ~~I am new here~~\n",
        "Meng Jin, not yet said: Thank you, all of you, for *this*: 20 and counting.\n",
        "Everybody waits.\n",
    ]
