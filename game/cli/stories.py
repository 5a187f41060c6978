"""The stories that a word on the command line names, one that ships or a file or folder; and reading them."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.diagnostics import did_you_mean, render, sentences
from game.loader import find, load_path
from game.loader.files import FILE, SCENES
from game.resources import SCENARIOS, NoStoriesError

if TYPE_CHECKING:
    from game.loader import Loaded
    from game.story import Scenario

# The order of the title screen: from chance to practice, one question leading to the next.
_ORDER: Final = ("yang_kaikai", "wenzhu", "meng_jin", "lin_feng")
_MISSING: Final = "UP641"  # a file of the story's own that is missing or broken


def shipped() -> tuple[Path, ...]:
    """The folders of the stories that ship, in the order in which they are shown. Raises NoStoriesError."""
    found = shipped_if_any()
    if not found:
        raise NoStoriesError
    return found


def shipped_if_any() -> tuple[Path, ...]:
    """The same, for where another story was named: nothing where none ship."""

    def place(path: Path) -> int:
        return _ORDER.index(path.name) if path.name in _ORDER else len(_ORDER)

    return tuple(sorted(find(SCENARIOS), key=place))


@frozen
class Unknown:
    """A word that means no story; `why` is a sentence with the nearest one there is."""

    why: str


def story_path(word: str) -> Path | Unknown:
    """The folder or file of a story, by the id of one that ships, or by its path. Raises NoStoriesError.

    The path may be that of one of its files of scenes, or of their folder: then it is the file beside that.
    """
    known = {path.name: path for path in shipped_if_any()}
    if word in known:
        return known[word]
    if _is_there(Path(word)):
        return _whole(Path(word))
    if not known:
        raise NoStoriesError
    hint = did_you_mean(word, known, all_called="the stories that ship are")
    return Unknown(sentences(f"there is no story “{word}”, and no file or folder of that name", hint))


def _whole(path: Path) -> Path:
    """The file of the story of which a path is a file of scenes or their folder; any other path as it is."""
    here = path.absolute() if len(path.parts) <= 1 else path
    folder = here if here.is_dir() else here.parent
    story = folder.with_name(FILE) if folder.name == SCENES else path
    if story == path or not _is_there(story):
        return path
    own = [source.name for source in load_path(story).scenes]
    return story if own and (here == folder or str(here) in own) else path


def story_paths(word: str) -> tuple[Path, ...] | Unknown:
    """As `story_path`; a folder of stories means all of them."""
    found = story_path(word)
    if isinstance(found, Unknown):
        return found
    try:
        return (find(found) if found.is_dir() else ()) or (found,)
    except OSError:  # a folder that may not be looked into: reading it will say so
        return (found,)


def read_story(path: Path, language: str | None = None) -> Scenario | None:
    """The story in a file or folder, in its own language or another; where it has mistakes they are said."""
    loaded = load_path(path, language=language)
    if loaded.scenario is None:
        complain(loaded)
    return loaded.scenario


def read_translated(path: Path, language: str | None) -> Scenario | None:
    """As `read_story`; a language that was asked for and that nothing translates it into is said as well.

    What is written in a language would otherwise be sent off in the author's, and nobody told.
    """
    loaded = load_path(path, language=language)
    if loaded.scenario is not None and language in {None, loaded.scenario.language}:
        tell_left_out(loaded)
        return loaded.scenario
    complain(loaded)
    return None


def tell_left_out(loaded: Loaded) -> None:
    """Print to standard error which of its own pictures and sounds a story has to do without."""
    missing = [one for one in loaded.diagnostics if one.rule == _MISSING]
    if missing:
        print(render(missing, loaded.sources), file=sys.stderr)


def complain(loaded: Loaded) -> None:
    """Print the diagnostics of a story to standard error."""
    print(render(loaded.diagnostics, loaded.sources), file=sys.stderr)


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # a name that no file can have
        return False
