"""People of kitchens, yards, villages, and the family far away."""

from __future__ import annotations

from game.art.people import worn
from game.art.people.body import Build
from game.art.people.clothes import country as clothes
from game.art.people.face import Ages, Brows, Eyes, Mouth, Nose, Skin, Skull
from game.art.people.hair import covered, men, women
from game.art.people.look import Look
from game.art.people.moods import Lips
from game.story.catalogue import Mood

_SUN = Skin(lit="#c88d5c", shade="#a66b3e", line="#7a4628", blush="#b95f3c", lip="#853f30")


def shop_owner_man() -> Look:
    """Tanned; rents out whatever floats."""
    return Look(
        build=Build(
            shoulder=192, chest=160, waist=140, hip=148, neck=52, arm=(58, 50, 36), hand=1.1, slope=10
        ),
        skin=_SUN,
        skull=Skull(cheek=67, jaw=66, chin=32, corner=60, drop=106),
        nose=Nose(bridge=17, hump=28, tip=39, low=28, base=41, ball=7),
        eyes=Eyes(wide=13, high=8, slant=1, lid=5, flick=0.2),
        brows=Brows(colour="#241a16", thick=9.5, long=20, arch=3, above=25),
        mouth=Mouth(broad=1.14, full=1.05, height=67),
        ages=Ages(corner=0.9, cheek=0.5, stubble="#6e452c"),
        hair=men.buzz("#3b2b22"),
        clothes=clothes.tank_and_towel(_SUN.lit, _SUN.shade, _SUN.line),
        stance="crossed",
        gestures={Mood.GLAD: "hip", Mood.SURPRISED: "both"},
        smile=Lips.LAUGH,
        things={"phone": "#2c2c2c"},
    )


def restaurant_owner_woman() -> Look:
    """In her fifties; you will eat first and talk later."""
    return Look(
        build=Build(
            shoulder=164,
            chest=154,
            waist=158,
            hip=172,
            neck=42,
            arm=(54, 49, 35),
            hand=0.98,
            slope=12,
            rise=-14,
        ),
        skin=Skin(lit="#ecc096", shade="#d1986e", line="#a26548", blush="#e27a60", lip="#b03c3c"),
        skull=Skull(cheek=73, jaw=68, chin=30, corner=54, drop=102),
        nose=Nose(bridge=18, hump=25, tip=36, low=27, base=39, ball=7),
        eyes=Eyes(wide=13, high=9, slant=2, lid=5, flick=1.4),
        brows=Brows(colour="#33221c", thick=6, long=20, arch=8, above=29),
        mouth=Mouth(broad=1.12, full=1.05, height=64, painted=True),
        ages=Ages(cheek=0.8, corner=0.7, under=0.4),
        hair=women.perm("#4a352c", "#8a6a56"),
        clothes=clothes.apron(),
        ear=worn.stud("#e8c15a"),
        stance="clasp",
        gestures={Mood.GLAD: "offer", Mood.RESOLVED: "hip", Mood.SURPRISED: "both", Mood.UNEASY: "chest"},
        smile=Lips.LAUGH,
        things={"phone": "#c8402a"},
    )


def mother() -> Look:
    """In her fifties, in the padded jacket she wears indoors too."""
    return Look(
        build=Build(
            shoulder=150,
            chest=136,
            waist=138,
            hip=150,
            neck=36,
            arm=(46, 42, 31),
            hand=0.94,
            slope=16,
            rise=-26,
            stoop=(4, 4),
        ),
        skin=Skin(lit="#e6b88e", shade="#c89068", line="#99604a", blush="#d87c60", lip="#9c4a40"),
        skull=Skull(cheek=68, jaw=58, chin=23, corner=54, drop=104),
        nose=Nose(bridge=17.5, hump=24, tip=35, low=28, base=39, ball=6),
        eyes=Eyes(wide=13, high=9, slant=-2, lid=4.4, flick=0.6, fold=True),
        brows=Brows(colour="#4a3c36", thick=5.5, long=19, arch=4, above=28, slope=-4),
        mouth=Mouth(broad=0.94, full=0.9, height=67),
        ages=Ages(cheek=0.8, under=0.8, corner=0.8, brow=0.5),
        hair=women.pulled_back("#3c3230", "#8f857c"),
        clothes=clothes.quilted_jacket(),
        stance="clasp",
        gestures={Mood.SURPRISED: "chest", Mood.UNEASY: "chest"},
        things={"phone": "#b9944a"},
    )


def father() -> Look:
    """In his fifties, in his work coat; says it in few words."""
    return Look(
        build=Build(
            shoulder=172,
            chest=144,
            waist=134,
            hip=142,
            neck=44,
            arm=(49, 44, 33),
            hand=1.1,
            slope=18,
            rise=-8,
            stoop=(10, 8),
        ),
        skin=Skin(lit="#d6a274", shade="#b47c50", line="#875338", blush="#c9704e", lip="#8c4838"),
        skull=Skull(cheek=63, jaw=56, chin=24, corner=62, drop=110),
        nose=Nose(bridge=16, hump=29, tip=38, low=31, base=43, ball=5),
        eyes=Eyes(wide=12.5, high=8, slant=-2, lid=4.6, flick=0),
        brows=Brows(colour="#4c443e", thick=8.5, long=19, arch=3, above=25, slope=-2),
        mouth=Mouth(broad=1, full=0.8, height=71),
        ages=Ages(cheek=1, under=0.8, corner=1, stubble="#8a684e"),
        hair=covered.cap("#4a5568", "#6d655e"),
        clothes=clothes.work_coat(),
        stance="behind",
        gestures={
            Mood.UNEASY: "clasp",
        },
        things={"phone": "#33383e"},
    )


def elder_woman() -> Look:
    """In her seventies, small; has seen officials come and go."""
    return Look(
        build=Build(
            shoulder=140,
            chest=130,
            waist=136,
            hip=148,
            neck=34,
            arm=(45, 42, 30),
            hand=0.96,
            slope=24,
            rise=-58,
            size=0.97,
            stoop=(14, 12),
        ),
        skin=Skin(lit="#dcab80", shade="#bb855a", line="#8a5840", blush="#d0765a", lip="#94483c"),
        skull=Skull(cheek=67, jaw=57, chin=24, corner=56, drop=103),
        nose=Nose(bridge=17, hump=27, tip=37, low=31, base=42, ball=7),
        eyes=Eyes(wide=12, high=8, slant=-3, lid=4.4, flick=0),
        brows=Brows(colour="#b3aaa0", thick=6, long=18, arch=4, above=27, slope=-4),
        mouth=Mouth(broad=0.92, full=0.6, height=68),
        ages=Ages(cheek=1, under=1, corner=1, brow=1),
        hair=covered.scarf("#b4483a", "#f0d9a8", "#ded8ce"),
        clothes=clothes.side_fastened(),
        stance="clasp",
        gestures={Mood.GLAD: "chest", Mood.RESOLVED: "behind"},
        things={"phone": "#7a6a60"},
    )
