"""People met in offices, lecture halls and private dining rooms."""

from __future__ import annotations

from game.art.people import worn
from game.art.people.body import Build
from game.art.people.clothes import town as clothes
from game.art.people.face import Ages, Brows, Eyes, Mouth, Nose, Skin, Skull
from game.art.people.hair import men, women
from game.art.people.look import Look
from game.story.catalogue import Mood


def counsellor_woman() -> Look:
    """In her forties; the kettle in her office is always on."""
    return Look(
        build=Build(
            shoulder=150, chest=130, waist=122, hip=146, neck=36, arm=(45, 41, 29), hand=0.9, slope=10
        ),
        skin=Skin(lit="#f0caa6", shade="#d8a480", line="#aa6c54", blush="#df8a72", lip="#a8484a"),
        skull=Skull(cheek=68, jaw=60, chin=24, corner=54, drop=104),
        nose=Nose(bridge=17, hump=25, tip=35, low=28, base=39, ball=5),
        eyes=Eyes(wide=13.5, high=9.5, slant=0, lid=4.6, flick=1, fold=True),
        brows=Brows(colour="#4a3026", thick=6, long=19, arch=5, above=28, slope=-2),
        mouth=Mouth(broad=0.98, full=1, height=66, painted=True),
        ages=Ages(cheek=0.5, under=0.35),
        hair=women.neat_bob("#4a3026", "#7a5440"),
        clothes=clothes.bow_blouse(),
        ear=worn.stud("#f3e6cc"),
        stance="cup",
        gestures={Mood.RESOLVED: "clasp", Mood.SURPRISED: "chest"},
        things={"cup": "#d98a5a", "phone": "#7a6a78"},
    )


def teacher_man() -> Look:
    """In his fifties; the pens are for signing."""
    return Look(
        build=Build(
            shoulder=178,
            chest=158,
            waist=168,
            hip=166,
            neck=46,
            arm=(51, 45, 33),
            hand=1.02,
            slope=16,
            stoop=(4, 2),
        ),
        skin=Skin(lit="#e8bc92", shade="#cb946a", line="#9c644a", blush="#d67f62", lip="#964c3e"),
        skull=Skull(cheek=68, jaw=67, chin=32, corner=62, drop=108),
        nose=Nose(bridge=17, hump=29, tip=40, low=30, base=43, ball=6),
        eyes=Eyes(wide=12.5, high=8, slant=-1.5, lid=5, flick=0),
        brows=Brows(colour="#3a322e", thick=9.5, long=19, arch=3, above=27),
        mouth=Mouth(broad=1, full=0.85, height=70),
        ages=Ages(cheek=0.9, under=0.8, brow=0.7),
        hair=men.thin_top("#4a4340", "#7d736c"),
        clothes=clothes.pen_shirt(),
        stance="behind",
        gestures={Mood.GLAD: "offer", Mood.TIRED: "clasp"},
        things={"phone": "#3a3a40", "cup": "#8a9aa0"},
    )


def manager_woman() -> Look:
    """In her thirties; has ten minutes."""
    return Look(
        build=Build(
            shoulder=156, chest=116, waist=92, hip=124, neck=32, arm=(40, 35, 25), hand=0.88, slope=-6, rise=8
        ),
        skin=Skin(lit="#efc6a2", shade="#d19c7c", line="#a8675a", blush="#d87e70", lip="#a03a40"),
        skull=Skull(cheek=65, jaw=52, chin=17, corner=60, drop=110),
        nose=Nose(bridge=16, hump=28, tip=38, low=29, base=40, ball=2),
        eyes=Eyes(wide=15, high=8.5, slant=5, lid=5.4, flick=3, fold=True),
        brows=Brows(colour="#1f1c22", thick=6, long=21, arch=6, above=27, slope=2),
        mouth=Mouth(broad=1, full=0.95, height=68, painted=True),
        hair=women.low_tail("#1f1c22", "#474452"),
        clothes=clothes.sharp_jacket(),
        ear=worn.hoop("#d9b766"),
        stance="crossed",
        gestures={
            Mood.GLAD: "offer",
            Mood.UNEASY: "chin",
        },
        things={"phone": "#343a4c"},
    )


def colleague_man() -> Look:
    """Started the same day; knows where the good printer is."""
    return Look(
        build=Build(
            shoulder=172, chest=142, waist=136, hip=144, neck=43, arm=(49, 43, 31), hand=1.0, slope=6
        ),
        skin=Skin(lit="#f0c8a0", shade="#d5a07a", line="#ac6f54", blush="#e08a70", lip="#a64c42"),
        skull=Skull(cheek=68, jaw=62, chin=26, corner=58, drop=106),
        nose=Nose(bridge=17, hump=25, tip=36, low=28, base=40, ball=6),
        eyes=Eyes(wide=13.5, high=9.5, slant=1, lid=4.4, flick=0.3),
        brows=Brows(colour="#241d1c", thick=8, long=19, arch=4),
        mouth=Mouth(broad=1.06, full=1, height=67),
        hair=men.side_part("#241d1c", "#54443e"),
        clothes=clothes.polo(),
        stance="rest",
        gestures={Mood.CALM: "cup", Mood.GLAD: "wave", Mood.RESOLVED: "hip", Mood.SURPRISED: "both"},
        things={"cup": "#e6dcc4", "phone": "#4c5a60"},
    )


def alumnus_man() -> Look:
    """In his forties, weathered; eleven years in townships."""
    return Look(
        build=Build(
            shoulder=182, chest=152, waist=138, hip=146, neck=47, arm=(52, 46, 34), hand=1.08, slope=8
        ),
        skin=Skin(lit="#d39d6c", shade="#b1774a", line="#85502f", blush="#c46c48", lip="#8c4434"),
        skull=Skull(cheek=67, jaw=63, chin=28, corner=62, drop=110),
        nose=Nose(bridge=16, hump=31, tip=40, low=30, base=43, ball=4),
        eyes=Eyes(wide=12.5, high=8.5, slant=0, lid=5, flick=0.2),
        brows=Brows(colour="#2a2220", thick=10, long=20, arch=3, above=25),
        mouth=Mouth(broad=1.08, full=0.9, height=70),
        ages=Ages(cheek=0.8, corner=1, brow=0.8, stubble="#7d5a40"),
        hair=men.crew_cut("#2c2624", "#716860"),
        clothes=clothes.windbreaker(),
        stance="hip",
        gestures={
            Mood.CALM: "pocket",
            Mood.RESOLVED: "crossed",
            Mood.TIRED: "pocket",
            Mood.GLAD: "offer",
        },
        open_smile=True,
        things={"phone": "#4a4a44"},
    )


def host_man() -> Look:
    """In his sixties, broad; the table turns when he does."""
    return Look(
        build=Build(
            shoulder=204, chest=186, waist=196, hip=196, neck=54, arm=(58, 51, 37), hand=1.1, slope=12, rise=4
        ),
        skin=Skin(lit="#eebd96", shade="#cf936e", line="#a0614a", blush="#dd7660", lip="#9c443c"),
        skull=Skull(cheek=72, jaw=73, chin=36, corner=66, drop=110),
        nose=Nose(bridge=17, hump=30, tip=41, low=31, base=45, ball=8),
        eyes=Eyes(wide=12.5, high=8, slant=-2, lid=5, flick=0),
        brows=Brows(colour="#8d8680", thick=10, long=21, arch=5, above=28, slope=3),
        mouth=Mouth(broad=1.16, full=0.9, height=71),
        ages=Ages(cheek=1, under=1, brow=0.6),
        hair=men.slicked("#a8a29b", "#d6d0c6"),
        clothes=clothes.suit(),
        stance="glass",
        gestures={
            Mood.TIRED: "clasp",
        },
        things={"glass": "#a8283c", "phone": "#2a2a30"},
    )
