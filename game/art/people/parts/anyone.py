"""A person by chance: every part that an author may name comes up, and what comes together goes together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.art.people.parts import usual
from game.art.people.parts.skins import is_dark, skin
from game.story.appearance import Appearance
from game.story.parts import AIDS, BEARDS, COLOURS, EYES, FACES, GLASSES, HAIR, SKINS

if TYPE_CHECKING:
    import random
    from collections.abc import Sequence

# What is worn together, a line for each: a top, what may be over it, on the head, about the neck, below.
# One is chosen of each; "-" is nothing.
_DRESS: Final = (
    "tee|striped_tee|hoodie -|-|denim_jacket|jacket|raincoat -|-|-|cap|beanie|headband -|-|lanyard jeans|shorts|trousers",
    "tee|striped_tee|polo -|-|denim_jacket|cardigan -|-|-|cap|kippah - jeans|trousers|skirt",
    "shirt|checked_shirt|polo -|cardigan|waistcoat|jacket|blazer -|-|-|felt_hat|kippah|beret -|-|tie|bow_tie trousers|jeans",
    "jumper|turtleneck -|-|coat|anorak|poncho|jacket -|-|-|beanie|beret scarf|-|- trousers|jeans|skirt",
    "blouse|tunic -|cardigan|shawl|blazer -|-|-|headscarf|flower|hijab -|-|scarf skirt|long_skirt|trousers",
    "dress|wrap_dress|long_dress -|-|cardigan|shawl|denim_jacket -|-|-|sun_hat|flower|hijab|headwrap -|-|bandana -",
    "sari|kameez|kaftan -|-|shawl -|-|flower|headscarf - -",
    "boubou|kaftan -|-|stole headwrap|kippah|-|- - wrapper|trousers",
    "tunic|kameez|shirt -|waistcoat turban|turban|-|- - trousers",
    "scrubs -|lab_coat|cardigan -|-|scrub_cap|hijab stethoscope|lanyard trousers",
    "uniform|flight_suit -|-|high_vis|jacket -|cap|hard_hat - trousers",
    "overalls|smock -|-|apron|high_vis -|-|straw_hat|hard_hat bandana|-|- -",
    "shirt|tee|jumper apron -|-|cook_hat|headscarf|beret -|bandana trousers|jeans",
    "suit -|-|coat -|-|felt_hat|turban tie|bow_tie|- trousers",
    "jersey|tank_top - -|-|cap|headband -|whistle shorts|trousers",
    "robe -|stole -|-|kippah - -",
    "oilskin - -|beanie|straw_hat -|scarf trousers",
    "jumper|shirt raincoat|anorak|life_jacket|high_vis -|-|beanie|cap -|-|bandana trousers",
    "blouse|wrap_dress|tunic -|shawl headwrap|-|straw_hat - wrapper",
)
_CHILD_DRESS: Final = (
    "tee|striped_tee|hoodie|jumper -|-|raincoat|denim_jacket -|-|-|cap|beanie|sun_hat -|-|bandana jeans|shorts|trousers",
    "school_uniform -|-|cardigan|coat -|-|headscarf|turban|hijab|beret -|-|scarf|tie -|trousers|skirt|shorts",
    "overalls|jersey|polo -|-|anorak -|-|straw_hat|headband -|-|whistle shorts|trousers",
    "dress|blouse|kameez|kaftan -|-|cardigan -|-|flower|headwrap - skirt",
)
# What only the softly built wear here, or only the others, of dress and of hair.
_SOFT_ONLY: Final = frozenset(
    {
        *("blouse", "dress", "wrap_dress", "long_dress", "sari", "skirt", "long_skirt", "hijab", "headscarf"),
        *(
            "flower",
            "sun_hat",
            "bob",
            "fringe",
            "half_up",
            "pigtails",
            "two_braids",
            "low_bun",
            "puffs",
            "braid",
        ),
    }
)
_SQUARE_ONLY: Final = frozenset({"turban", "kippah", "bow_tie", "bald", "receding", "wisps"})
_JEWELS: Final = (
    ("studs",), ("hoops",), ("drops",), ("studs", "necklace"), ("hoops", "beads"), ("pendant",), ("nose_ring", "studs"),
    ("beads",), ("necklace",),
)  # fmt: skip
_CHILD_GLASSES: Final = ("round", "square")
_HALF: Final = 0.5
_BOLD: Final = ("pink", "teal", "purple", "copper", "blue")  # hair that the young dye
_WITH_SARI: Final = (("bindi", "drops"), ("bindi", "nose_ring", "hoops"), ("drops", "necklace"))
_MARKS: Final = ("mole", "scar", "dimples", "dimples", "vitiligo", "freckles")
_THINGS: Final = ("book", "cup", "phone", "folder", "camera", "notebook", "mug", "key")


def anyone(dice: random.Random, name: str) -> Appearance:
    """Somebody of this name as the dice have it; the same for the same dice and name."""
    age = dice.choices(("child", "young", "adult", "old"), (2, 3, 4, 2))[0]
    made = Appearance(
        name=name,
        age=age,
        skin=dice.choice(SKINS),
        shape=dice.choices(("slim", "middle", "broad", "round"), (3, 4, 2, 2))[0],
        height=dice.choices(("short", "middle", "tall"), (1, 2, 1))[0],
        face=dice.choice(FACES),
        eyes=dice.choice(EYES),
        brows=dice.choice(("thin", "middle", "middle", "heavy")),
    )
    soft = dice.random() < _HALF
    dressed = _dressed(dice, _haired(dice, _featured(dice, made), soft=soft), soft=soft)
    return _adorned(dice, _bearded(dice, dressed, soft=soft), soft=soft)


def _some(dice: random.Random, likely: float, options: Sequence[str]) -> str:
    """One of the options for a share of all people, nothing for the others."""
    return dice.choice(options) if dice.random() < likely else ""


def _featured(dice: random.Random, who: Appearance) -> Appearance:
    return evolve(who, nose=dice.choice(usual.noses(who.skin)), lips=dice.choice(usual.lips(who.skin)))


def _haired(dice: random.Random, who: Appearance, *, soft: bool) -> Appearance:
    """Hair as usual for them; now and then any that grown people wear."""
    age = who.age if who.age in {"child", "old"} else ""
    styles: Sequence[str] = usual.HAIR[age, soft, is_dark(skin(who.skin))]
    if not age and dice.random() < 0.15:
        styles = [style for style in HAIR if style not in (_SQUARE_ONLY if soft else _SOFT_ONLY)]
    names = usual.hair_colours(who)
    if who.age == "young" and dice.random() < 0.06:
        names = _BOLD
    return evolve(who, hair=dice.choice(styles), hair_colour=COLOURS[dice.choice(names)])


def _dressed(dice: random.Random, who: Appearance, *, soft: bool) -> Appearance:
    """One line of dress, again until it fits them."""
    lines, unfit = _CHILD_DRESS if who.age == "child" else _DRESS, _SQUARE_ONLY if soft else _SOFT_ONLY
    words = set(unfit)
    while words & unfit:
        chosen = (dice.choice(part.split("|")) for part in dice.choice(lines).split())
        top, over, head, neck, below = ("" if word == "-" else word for word in chosen)
        words = {top, over, head, neck, below}
    return evolve(who, top=top, over=over, head=head, neck=neck, below=below)


def _bearded(dice: random.Random, who: Appearance, *, soft: bool) -> Appearance:
    likely = {"child": 0.0, "young": 0.2}.get(who.age, 0.55)
    return evolve(who, beard=_some(dice, 0 if soft else likely, BEARDS))


def _adorned(dice: random.Random, who: Appearance, *, soft: bool) -> Appearance:
    grown, old = who.age != "child", who.age == "old"
    return evolve(
        who,
        jewellery=_jewels(dice, who, soft=soft) if grown else (),
        marks=_marked(dice, who),
        glasses=_some(dice, 0.4 if old else 0.2, GLASSES if grown else _CHILD_GLASSES),
        aid=_some(dice, 0.25 if old else 0.08, AIDS),
        holds=_some(dice, 0.08, _THINGS),
    )


def _jewels(dice: random.Random, who: Appearance, *, soft: bool) -> tuple[str, ...]:
    if dice.random() > (0.5 if soft else 0.1):
        return ()
    return dice.choice(_WITH_SARI if soft and who.top in {"sari", "kameez"} else _JEWELS)


def _marked(dice: random.Random, who: Appearance) -> tuple[str, ...]:
    pale = who.skin in {"pale", "fair"}
    word = _some(dice, 0.25, ("freckles", *_MARKS) if pale else _MARKS)
    return (word,) if word else ()
