"""What stands before a story's first scene: its other starts, its cover, the names that a player types."""

from attrs import frozen

from game.expressions import Effect
from game.story.catalogue import Light, Mood
from game.story.own_place import AnyPlace


@frozen(kw_only=True)
class Circumstance:
    """Another start for the same story: another family, another piece of luck.

    `content_note` is what only plays from here touch on.
    """

    id: str
    label: str
    effects: tuple[Effect, ...]
    content_note: str = ""


@frozen(kw_only=True)
class Cover:
    """The place and light a story is shown by, on the title screen and its first page.

    `mood` is the protagonist's in the title's window, None where none is said; `holds` is a thing of the
    catalogue, or nothing.
    """

    place: AnyPlace
    light: Light = Light.DAY
    mood: Mood | None = None
    holds: str = ""


LONGEST_NAME = 24  # letters of a name that is typed


@frozen(kw_only=True)
class TypedName:
    """A name that the player is asked for before the story begins; `start` is used where none is typed."""

    id: str
    ask: str
    start: str
