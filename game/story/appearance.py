"""How somebody looks whom a story brings: put together from parts, or in pictures of its own."""

from __future__ import annotations

from typing import Final, TypeAlias

from attrs import frozen

from game.story.catalogue import Mood
from game.story.own_files import OwnFile  # noqa: TC001 - as above
from game.story.own_palette import OwnPalette  # noqa: TC001 - as above

WITH_LEGS: Final = 2.2  # as many times as high as wide is a picture of somebody down to their shoes


@frozen(kw_only=True, order=True)
class Appearance:
    """Somebody in the words of `parts`; "" is what is usual, or what the look it is `like` has.

    `name` is the character's id. A colour is `#rrggbb`. `skin` is a word of `SKINS` or a colour. `without`
    are those of `TAKEN_OFF` that they go without, whatever the look has which it is `like`; they are ""
    here. With `pictures`, a mood each, those are shown instead of anything drawn; a mood without one shows
    calm, or else the first. `palette` is the story's, where this is its protagonist: their look names its
    colours.
    """

    name: str
    like: str = ""
    age: str = ""
    shape: str = ""
    height: str = ""
    skin: str = ""
    face: str = ""
    nose: str = ""
    eyes: str = ""
    lips: str = ""
    brows: str = ""
    marks: tuple[str, ...] = ()
    glasses: str = ""
    glasses_colour: str = ""
    beard: str = ""
    beard_colour: str = ""
    jewellery: tuple[str, ...] = ()
    jewellery_colour: str = ""
    hair: str = ""
    hair_colour: str = ""
    head: str = ""
    head_colour: str = ""
    top: str = ""
    top_colour: str = ""
    over: str = ""
    over_colour: str = ""
    below: str = ""
    below_colour: str = ""
    neck: str = ""
    neck_colour: str = ""
    aid: str = ""
    holds: str = ""
    without: tuple[str, ...] = ()
    pictures: tuple[tuple[Mood, OwnFile], ...] = ()
    palette: OwnPalette | None = None

    def portrait(self, mood: Mood) -> OwnFile | None:
        """Their picture in a mood, or else calm, or else the first; None where they are drawn."""
        by_mood = dict(self.pictures)
        return by_mood.get(mood) or by_mood.get(Mood.CALM) or next(iter(by_mood.values()), None)


def is_half(look: AnyLook) -> bool:
    """Whether somebody is shown in pictures that end above their shoes, so that no ground is theirs."""
    files = [file for _, file in look.pictures] if isinstance(look, Appearance) else []
    return any(not file.clear or file.size[1] < WITH_LEGS * file.size[0] for file in files)


AnyLook: TypeAlias = str | Appearance
"""A look that ships, by its name, or one that a story brings."""


def look_word(look: AnyLook) -> str:
    """The word by which a look is known within its story; one that a story brings is known by its character.

    No look that ships has a star in its name, so that a character may be called as one.
    """
    return look if isinstance(look, str) else f"{look.name}*"
