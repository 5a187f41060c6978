"""A look: a person's build, skin, face, hair, clothes, and how they like to stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from game.art.people.face import Ages, Brows, Eyes, Mouth, Nose, Skin, Skull
from game.art.people.moods import Lips

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.art.people.body import Build
    from game.art.people.clothes.outfit import Clothes
    from game.art.people.hair.hair import Hair
    from game.story.catalogue import Mood


@frozen(kw_only=True)
class Look:
    """One person as they are drawn.

    `stance` is their pose when none is asked for; `gestures` say otherwise by mood. `worn` is drawn over the
    face and `ear` at the ear, in face units, `side_worn` over a face in profile; `marks` are printed on the
    skin and a `beard` lies on it, below the features, both with their like in profile. `things` are colours
    of what is held; `smile` is how they are glad; `aid` is a word of `AIDS` that bears them, `carries` what
    they hold unless they are given something else; `aid_colour` is a wheelchair's.
    """

    build: Build
    skin: Skin
    skull: Skull = field(factory=Skull)
    nose: Nose = field(factory=Nose)
    eyes: Eyes = field(factory=Eyes)
    brows: Brows
    mouth: Mouth = field(factory=Mouth)
    ages: Ages = field(factory=Ages)
    hair: Hair
    clothes: Clothes
    stance: str = "rest"
    gestures: Mapping[Mood, str] = field(factory=dict)
    things: Mapping[str, str] = field(factory=dict)
    worn: str = ""
    ear: str = ""
    side_worn: str = ""
    marks: str = ""
    side_marks: str = ""
    beard: str = ""
    side_beard: str = ""
    aid: str = ""
    aid_colour: str = ""
    carries: str = ""
    smile: Lips = Lips.SMILE
    open_smile: bool = False
