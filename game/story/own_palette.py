"""Colours of a story's own, of which all others are derived."""

from attrs import frozen


@frozen(kw_only=True, order=True)
class OwnPalette:
    """`like` is the look that ships whose colours it begins with, or ""; the others are `#rrggbb` or "".

    `ground` is the colour of the sky and what is far, `accent` that of what is bright. The five standard
    stats keep theirs. `skins` (`#rrggbb`) are those of the story's people: strangers have them too.
    """

    like: str = ""
    ground: str = ""
    accent: str = ""
    skins: tuple[str, ...] = ()
