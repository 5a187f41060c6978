"""What a picture's header says."""

from __future__ import annotations

from attrs import frozen

from game.media.exif import ON_ITS_SIDE, UPRIGHT


@frozen
class PictureHeader:
    """`width` and `height` are in pixels as they are kept; `turn` says how it is seen, see `exif`.

    One that is `clear` says of each pixel how much of what is below is seen through it.
    """

    width: int
    height: int
    turn: int = UPRIGHT
    clear: bool = False

    @property
    def seen(self) -> tuple[int, int]:
        """Width and height as it is seen, turned."""
        return (self.height, self.width) if self.turn >= ON_ITS_SIDE else (self.width, self.height)
