"""A sheet of cut paper as data: its shapes, and how it lies over what is below."""

from collections.abc import Iterable
from typing import Final

from attrs import evolve, field, frozen

from game.art.paper.pasted import Pasted
from game.art.paper.shapes import READABLE
from game.story.own_place import Crowd


@frozen
class Shadow:
    """A cast shadow: its offset and blur in picture units, its strength `alpha` from 0 to 1."""

    dx: float
    dy: float
    blur: float
    alpha: float


SKY: Final = Shadow(0, -4, 14, 0.20)
HILLS: Final = Shadow(0, -5, 15, 0.24)
GROUND: Final = Shadow(0, -6, 16, 0.28)
BUILDING: Final = Shadow(8, 10, 20, 0.36)
OBJECT: Final = Shadow(6, 8, 14, 0.34)
SMALL: Final = Shadow(3, 4, 7, 0.32)
PERSON: Final = Shadow(14, 12, 26, 0.36)
LEAVES: Final = Shadow(20, 26, 30, 0.30)
TEXT_SHEET: Final = Shadow(0, -10, 26, 0.50)
STRIP: Final = Shadow(5, 7, 12, 0.34)
LIFTED: Final = Shadow(9, 13, 22, 0.45)


@frozen
class Lettering:
    """Painted words on a sheet: a shop sign, a banner. `x`, `y` is the middle of the words' box.

    `size` is in picture units, `turn` in degrees against the clock. By `name` authors put words of their own
    there, at most `room` units wide (0: as wide as those that ship); those of one name on one sheet are one
    sign. Without words the board is blank.
    """

    words: str
    x: float
    y: float
    size: float
    colour: str
    face: str = "chinese_bold"
    turn: float = 0
    name: str = ""
    room: float = 0


@frozen(kw_only=True)
class Sheet:
    """One cut sheet: SVG shapes (`body`) with their gradients (`defs`), and how it lies on what is below.

    Without a shadow and edge it is print on the sheet below it. `contact` is the strength (0 to 1) of the
    thin shadow right at its edge, `blur` in picture units. `nearer` begins the middle plane of a place: what
    is behind is seen through a window, say. A sheet with a `crowd` is of strangers, and is there only where at
    least so many are. With something `pasted`, a picture of the story's own fills its shapes. What is `before`
    people, a table say, is left away where they are seen whole on the floor.
    """

    body: str
    defs: str = ""
    shadow: Shadow | None = None
    contact: float = 0.30
    grain: bool = True
    edge: bool = True
    blur: float = 0
    letters: tuple[Lettering, ...] = ()
    nearer: bool = False
    crowd: Crowd | None = None
    pasted: Pasted | None = None
    before: bool = False

    def mirrored(self) -> "Sheet":
        """The sheet with left and right exchanged, about x = 0."""
        pasted = self.pasted.turned() if self.pasted else None
        return evolve(self, body=_mirrored(self.body), pasted=pasted)


@frozen(kw_only=True)
class Picture:
    """Sheets from far to near. `ground` fills what no sheet covers; `shade` tints every shadow.

    `box` is the part of the space the picture occupies: x, y, width, height. With `within`, shadows fall
    only on the sheets below and never beyond them, as between the parts of a figure.
    """

    sheets: tuple[Sheet, ...]
    shade: str
    ground: str | None = None
    box: tuple[float, float, float, float] = field(default=(0, 0, 1920, 1080))
    within: bool = False

    def mirrored(self) -> "Picture":
        """The picture with left and right exchanged; edges and shadows still fall as the light does."""
        x, y, w, h = self.box
        turned = tuple(sheet.mirrored() for sheet in self.sheets)
        return evolve(self, sheets=turned, box=(-x - w, y, w, h))

    def tinted(self, shade: str) -> "Picture":
        """The same picture with its shadows in another hue."""
        return evolve(self, shade=shade)


def _mirrored(body: str) -> str:
    back = 'transform="scale(-1,1)"'
    return f"<g {back}>{body.replace(READABLE, f'{READABLE} {back}')}</g>"


def printed(body: str, *, defs: str = "", letters: tuple[Lettering, ...] = ()) -> Sheet:
    """A sheet of shapes printed on the one below: no shadow, no edge."""
    return Sheet(body=body, defs=defs, contact=0, edge=False, grain=False, letters=letters)


def foreground(sheets: Iterable[Sheet]) -> tuple[Sheet, ...]:
    """The same sheets, as what stands nearer than people whose feet are seen."""
    return tuple(evolve(sheet, before=True) for sheet in sheets)


def backdrop(body: str, defs: str = "") -> Sheet:
    """A sheet that fills the picture and lies on nothing: the farthest."""
    return Sheet(body=body, defs=defs, contact=0, edge=False)
