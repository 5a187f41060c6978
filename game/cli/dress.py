"""`dress`: opens the window in which an author puts a person together."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from game.authoring.write_look import character_yaml, look_yaml
from game.cli.missing import tell_missing_faces
from game.cli.stories import Unknown, read_story, story_path
from game.diagnostics import no_such
from game.story.appearance import Appearance
from game.story.catalogue import LOOKS

if TYPE_CHECKING:
    from pathlib import Path

    from game.desktop.dress.wardrobe import Dressing
    from game.story import Scenario
    from game.story.appearance import AnyLook

_WRONG_USAGE: Final = 2
_NEW: Final = "somebody"  # the id of who has none yet


@frozen
class _Begun:
    """Who is dressed first: what they are called, and whether a story has them already."""

    shown: Dressing
    called: str = ""
    known: bool = False


def dress_somebody(
    begin: str | None, character: str | None, out: Path | None, seed: int | None, *, parts: bool = False
) -> int:
    """Open the window, or write a picture: 0; 1 where that cannot be done; 2 for what does not exist.

    One begins with a look that ships, a character of a story, or somebody by chance; with `parts` who is like
    a look that ships is told in words altogether.
    """
    if out is not None and (out.suffix.lower() not in {".png", ".jpg"} or not out.absolute().parent.is_dir()):
        print(f"{out} is no name of a .png or .jpg in a folder that exists.", file=sys.stderr)
        return _WRONG_USAGE
    begun = _begun(begin, character, seed)
    if isinstance(begun, int):
        return begun
    if parts:
        begun = evolve(begun, shown=begun.shown.in_parts())
    tell_missing_faces()
    return _open(begun) if out is None else _write(begun, out)


def _open(begun: _Begun) -> int:
    """Open the window; what was written last stands in the terminal: some clipboards end with a window."""
    from game.desktop import NoDisplay
    from game.desktop.dress.start import dress

    try:
        print(dress(begun.shown, begun.called, in_story=begun.known), end="")
    except NoDisplay as reason:
        print(f"{reason} With --out a picture is written without one.", file=sys.stderr)
        return 1
    return 0


def _write(begun: _Begun, out: Path) -> int:
    from game.desktop.dress.start import write_picture

    write_picture(begun.shown, out)
    print(f"{out} is written. In the story they are:\n")
    who = begun.shown.who
    print(look_yaml(who) if begun.known else character_yaml(who, begun.called or who.name), end="")
    return 0


def _begun(begin: str | None, character: str | None, seed: int | None) -> _Begun | int:
    """Who is dressed first, or the exit code after saying why nobody is."""
    if begin is None:
        return _by_chance(seed)
    if character is None and begin in LOOKS:
        return _Begun(_before(Appearance(name=_NEW, like=begin), begin))
    if character is None:
        found = story_path(begin)
        if isinstance(found, Unknown):
            return _refused(no_such("look", begin, sorted(LOOKS)) + " Of a story name a character, too.")
        return _refused("Whom of this story? Name the id of a character behind it.")
    return _of_story(begin, character)


def _of_story(begin: str, character: str) -> _Begun | int:
    """A character of a story, whose file is read and not written."""
    path = story_path(begin)
    if isinstance(path, Unknown):
        return _refused(path.why)
    story = read_story(path)
    if story is None:
        return 1
    if character not in story.characters:
        return _refused(no_such("character", character, sorted(story.characters)))
    look = story.characters[character].look
    if isinstance(look, Appearance) and look.pictures:
        return _refused(f"“{character}” is shown in pictures of the story's own: there is nothing to dress.")
    return _dressed(story, character)


def _dressed(story: Scenario, character: str) -> _Begun:
    who, hero = story.characters[character], story.characters[story.protagonist].look
    shown = _before(_parts(who.look, character), story.protagonist)
    if story.protagonist not in dict(shown.stories) or hero != story.protagonist:
        own = (story.protagonist, hero), *(each for each in shown.stories if each[0] != story.protagonist)
        shown = evolve(shown, stories=own, story=story.protagonist)
    return _Begun(shown, who.name, known=True)


def _parts(look: AnyLook, name: str) -> Appearance:
    """A look in parts: one that ships is what somebody is like; pictures are left aside."""
    return Appearance(name=name, like=look) if isinstance(look, str) else evolve(look, pictures=())


def _before(who: Appearance, story: str) -> Dressing:
    """Somebody before the colours of a story, where there are any of that name."""
    from game.desktop.dress.wardrobe import Dressing

    usual = Dressing(who=who)
    return Dressing(who=who, story=story) if story in dict(usual.stories) else usual


def _by_chance(seed: int | None) -> _Begun:
    import random

    from game.desktop.dress.chance import another

    return _Begun(_before(another(random.Random(seed), _NEW), ""))  # noqa: S311 - who comes, no secret


def _refused(why: str) -> int:
    print(why, file=sys.stderr)
    return _WRONG_USAGE
