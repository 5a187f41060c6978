"""A file that a story brings: a picture or a sound, as it is known before anything of it is decoded."""

from enum import StrEnum

from attrs import frozen


class Medium(StrEnum):
    """What a story may bring besides words."""

    PICTURE = "picture"
    SOUND = "sound"


@frozen(kw_only=True, order=True)
class OwnFile:
    """A file in the story's folder. `name` is written in the story, with `/` between folders.

    `path` is where its bytes are on this computer, "" where there are none to be shown: `broken` then says
    why, in an author's words. `digest` (hexadecimal) tells its bytes from any others. `size` is a picture's
    width and height in pixels as it is seen (turned as it says), `seconds` a sound's length. A picture
    that is `clear` may be seen through in places, as somebody cut out of their ground.
    """

    name: str
    medium: Medium = Medium.PICTURE
    path: str = ""
    digest: str = ""
    size: tuple[int, int] = (0, 0)
    seconds: float = 0
    broken: str = ""
    clear: bool = False
