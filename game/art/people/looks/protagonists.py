"""The four protagonists, and Chen Wu."""

from __future__ import annotations

from game.art.people import worn
from game.art.people.body import Build
from game.art.people.clothes import protagonists as clothes
from game.art.people.face import Ages, Brows, Eyes, Mouth, Nose, Skin, Skull
from game.art.people.hair import protagonists as hair
from game.art.people.look import Look
from game.story.catalogue import Mood


def yang_kaikai() -> Look:
    """A first-year with a bob and a folder she has read twice."""
    return Look(
        build=Build(shoulder=146, chest=120, waist=112, hip=132, neck=34, arm=(45, 41, 29), hand=0.88),
        skin=Skin(lit="#f4d0ac", shade="#e0ab84", line="#b9765a", blush="#e58a6c", lip="#b04a40"),
        skull=Skull(cheek=67, jaw=56, chin=22, corner=50, drop=102),
        nose=Nose(bridge=18, hump=23, tip=34, low=27, base=37, ball=6),
        eyes=Eyes(wide=15, high=11, slant=2, lid=4.8, flick=1.6, fold=True),
        brows=Brows(colour="#1f3430", thick=5.5, long=19, arch=5, slope=-2, above=28),
        mouth=Mouth(broad=0.92, full=1.1, height=64),
        hair=hair.bob("#1f3430", "#3a5a51", "#e2763a"),
        clothes=clothes.hoodie(),
        stance="hug",
        gestures={Mood.SURPRISED: "chest", Mood.UNEASY: "hug"},
        things={"folder": "#e2763a", "phone": "#f2b65a", "plant": "#6f4a2c"},
    )


def wenzhu() -> Look:
    """The first of his family at a university, with the bag the family packed."""
    return Look(
        build=Build(
            shoulder=172, chest=142, waist=122, hip=136, neck=43, arm=(47, 40, 29), hand=1.02, slope=4
        ),
        skin=Skin(lit="#e6b488", shade="#cb8b60", line="#a05e45", blush="#d4785a", lip="#9c4a3c"),
        skull=Skull(cheek=64, jaw=54, chin=23, corner=60, drop=110),
        nose=Nose(bridge=16, hump=26, tip=36, low=29, base=40, ball=4),
        eyes=Eyes(wide=14.5, high=10, slant=1, lid=4.6, flick=0.3),
        brows=Brows(colour="#2b2326", thick=8.5, long=20, arch=4),
        mouth=Mouth(height=68),
        hair=hair.crop("#2b2326", "#4a3d3e"),
        clothes=clothes.ironed_shirt(),
        things={"phone": "#3f6673", "folder": "#c8402a"},
    )


def meng_jin() -> Look:
    """An administrator at a dinner she would rather not attend."""
    return Look(
        build=Build(
            shoulder=140, chest=112, waist=88, hip=126, neck=32, arm=(39, 34, 23), hand=0.86, slope=6
        ),
        skin=Skin(lit="#f2caa8", shade="#d49b84", line="#ad6560", blush="#d97a72", lip="#b04a4c"),
        skull=Skull(cheek=62, jaw=50, chin=19, corner=56, drop=110),
        nose=Nose(bridge=16.5, hump=25, tip=36, low=30, base=40, ball=3),
        eyes=Eyes(wide=15, high=9, slant=4.5, lid=5, flick=2.6, fold=True),
        brows=Brows(colour="#2a1a2c", thick=5.5, long=20, arch=7, above=29),
        mouth=Mouth(broad=1.0, full=0.95, height=68, painted=True),
        hair=hair.bun("#241428", "#4b2d4d", "#e0a94a"),
        clothes=clothes.plum_jacket(),
        ear=worn.drop("#e0a94a"),
        stance="clasp",
        gestures={Mood.RESOLVED: "crossed"},
        things={"phone": "#c9727c", "glass": "#e0a94a", "folder": "#9a9a9e"},
    )


def lin_feng() -> Look:
    """A doctoral student who has looked at the sea through numbers."""
    return Look(
        build=Build(
            shoulder=166, chest=134, waist=116, hip=130, neck=40, arm=(47, 41, 30), hand=1.0, slope=10
        ),
        skin=Skin(lit="#f0c4a0", shade="#d79a80", line="#b0705c", blush="#dd846e", lip="#a85048"),
        skull=Skull(cheek=62, jaw=50, chin=22, corner=60, drop=113),
        nose=Nose(bridge=17, hump=27, tip=38, low=29, base=41, ball=3),
        eyes=Eyes(wide=13, high=9, slant=1, lid=4.2, flick=0.3),
        brows=Brows(colour="#16233c", thick=6.5, long=19, arch=3, above=28),
        mouth=Mouth(height=70),
        hair=hair.floppy("#16233c", "#35496d"),
        clothes=clothes.overshirt(),
        worn=worn.glasses("#1b2740"),
        side_worn=worn.from_the_side("#1b2740", high=18),
        stance="pocket",
        open_smile=True,
        things={"phone": "#2b3a52"},
    )


def chen_wu() -> Look:
    """The psychologist, sixty, who listens with his hands folded."""
    return Look(
        build=Build(
            shoulder=172,
            chest=148,
            waist=146,
            hip=152,
            neck=42,
            arm=(50, 44, 32),
            hand=1.02,
            slope=14,
            stoop=(6, 4),
        ),
        skin=Skin(lit="#e4b78f", shade="#c79169", line="#9a6450", blush="#d08468", lip="#96503f"),
        skull=Skull(cheek=66, jaw=60, chin=26, corner=60, drop=110),
        nose=Nose(bridge=17, hump=29, tip=39, low=32, base=44, ball=5),
        eyes=Eyes(wide=12.5, high=8, slant=-1, lid=4.2, flick=0),
        brows=Brows(colour="#6d645c", thick=8.5, long=20, arch=4, above=28),
        mouth=Mouth(height=72, full=0.8),
        ages=Ages(cheek=0.9, under=0.8, corner=0.8, brow=0.5),
        hair=hair.silver_temples("#3f3c3a", "#a69e93"),
        clothes=clothes.cardigan(),
        worn=worn.round_glasses("#4a3a30", width=3.8, size=20),
        side_worn=worn.from_the_side("#4a3a30", width=3.8, high=20),
        stance="clasp",
        gestures={Mood.RESOLVED: "chin"},
        things={"cup": "#7b5a3c"},
    )
