"""Hair as data: shapes behind the head and before it, and the light that lies on them."""

from __future__ import annotations

from attrs import frozen


@frozen(kw_only=True)
class Hair:
    """SVG shapes: behind everything, over the face, the light on top, and things worn in or over it.

    `behind` is the same hair seen from behind; without it, `hair.behind` derives one from the rest.
    """

    front: str
    back: str = ""
    light: str = ""
    hat: str = ""
    behind: str = ""
