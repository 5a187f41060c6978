"""Hair as data: shapes behind the head and before it, and the light that lies on them."""

from __future__ import annotations

from attrs import field, frozen

from game.art.people.hair.side import SideHair


@frozen(kw_only=True)
class Hair:
    """SVG shapes: behind everything, over the face, the light on top, and things worn in or over it.

    `behind` is the same hair seen from behind; without it, `hair.behind` derives one from the rest.
    `hat_behind` is what is worn over it as seen from behind; without it, the hat. `under` is what is seen of this
    hair below something that covers the head, if that was drawn. `side` is the same hair on a head in profile.
    """

    front: str
    back: str = ""
    light: str = ""
    hat: str = ""
    behind: str = ""
    hat_behind: str = ""
    under: Hair | None = None
    side: SideHair = field(factory=lambda: SideHair(front=""))
