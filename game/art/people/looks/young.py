"""Students, room-mates and friends."""

from __future__ import annotations

from game.art.people import worn
from game.art.people.body import Build
from game.art.people.clothes import soft
from game.art.people.clothes import young as clothes
from game.art.people.face import Ages, Brows, Eyes, Mouth, Nose, Skin, Skull
from game.art.people.hair import covered, men, women
from game.art.people.look import Look
from game.art.people.moods import Lips
from game.art.people.parts.marks import side
from game.story.catalogue import Mood

_FAIR = Skin(lit="#f3cfae", shade="#dda985", line="#b5735a", blush="#e28b74", lip="#b24b45")
_WARM = Skin(lit="#eec39a", shade="#d49f75", line="#ab6c4e", blush="#de8566", lip="#a84a3e")
_BROWN = Skin(lit="#dba878", shade="#bd8458", line="#935a3e", blush="#cf7552", lip="#96453a")


def senior_woman() -> Look:
    """A third-year volunteer who remembers being new."""
    return Look(
        build=Build(shoulder=148, chest=118, waist=98, hip=126, neck=34, arm=(41, 36, 26), hand=0.88),
        skin=_WARM,
        skull=Skull(cheek=68, jaw=53, chin=18, corner=52, drop=104),
        nose=Nose(bridge=18, hump=23, tip=35, low=26, base=37, ball=6),
        eyes=Eyes(wide=15.5, high=11, slant=3, lid=5, flick=1.8, fold=True),
        brows=Brows(colour="#3a2a24", thick=6.5, long=20, arch=6),
        mouth=Mouth(broad=1.08, full=1.1, height=65),
        hair=women.ponytail("#3a2a24", "#64483a", "#e8b04a"),
        clothes=clothes.volunteer_vest(),
        stance="rest",
        gestures={Mood.CALM: "offer", Mood.GLAD: "wave", Mood.RESOLVED: "hip", Mood.SURPRISED: "both"},
        smile=Lips.LAUGH,
        things={"phone": "#e8b04a"},
    )


def scholar_woman() -> Look:
    """A graduate student who has read the footnotes."""
    return Look(
        build=Build(
            shoulder=142, chest=112, waist=92, hip=124, neck=31, arm=(41, 36, 25), hand=0.86, slope=8, rise=10
        ),
        skin=Skin(lit="#f6d8bc", shade="#e2b496", line="#ba7c68", blush="#e59a88", lip="#b25550"),
        skull=Skull(cheek=61, jaw=48, chin=19, corner=58, drop=112),
        nose=Nose(bridge=16.5, hump=26, tip=36, low=29, base=40, ball=3),
        eyes=Eyes(wide=13.5, high=9.5, slant=2, lid=4.4, flick=1.6, fold=True),
        brows=Brows(colour="#30262a", thick=5, long=19, arch=3, above=30),
        mouth=Mouth(broad=0.86, full=1, height=69),
        hair=women.long_straight("#2c2226", "#554047"),
        clothes=clothes.trench_coat(),
        worn=worn.round_glasses("#7a4a2c", width=4, size=22),
        side_worn=worn.from_the_side("#7a4a2c", width=4, high=22),
        stance="strap",
        gestures={Mood.RESOLVED: "crossed", Mood.SURPRISED: "chest", Mood.UNEASY: "clasp"},
        open_smile=True,
        things={"phone": "#8a9a86"},
    )


def roommate_woman() -> Look:
    """The lower bunk: says what she thinks, shares what she has."""
    return Look(
        build=Build(
            shoulder=150, chest=130, waist=122, hip=144, neck=36, arm=(46, 42, 31), hand=0.88, rise=-12
        ),
        skin=_WARM,
        skull=Skull(cheek=72, jaw=63, chin=26, corner=50, drop=99),
        nose=Nose(bridge=18, hump=22, tip=33, low=25, base=36, ball=7),
        eyes=Eyes(wide=14.5, high=11.5, slant=0, lid=4.6, flick=1.2),
        brows=Brows(colour="#4a2c20", thick=7, long=18, arch=5, above=29),
        mouth=Mouth(broad=1.06, full=1.2, height=62),
        hair=women.short_curls("#4a2c20", "#85553a"),
        clothes=clothes.dungarees(),
        marks=worn.freckles("#b56a48"),
        side_marks=side(("freckles",), _WARM),
        stance="hip",
        gestures={
            Mood.GLAD: "wave",
            Mood.UNEASY: "clasp",
            Mood.SURPRISED: "both",
            Mood.CALM: "pocket",
        },
        smile=Lips.LAUGH,
        things={"phone": "#d98a6a"},
    )


def roommate_man() -> Look:
    """Round-faced, loud, on his way from the court."""
    return Look(
        build=Build(
            shoulder=188, chest=162, waist=158, hip=164, neck=50, arm=(56, 50, 35), hand=1.08, slope=2
        ),
        skin=_WARM,
        skull=Skull(cheek=74, jaw=70, chin=32, corner=54, drop=104),
        nose=Nose(bridge=18, hump=26, tip=37, low=28, base=40, ball=7),
        eyes=Eyes(wide=13, high=9, slant=1, lid=4.8, flick=0.2),
        brows=Brows(colour="#221c20", thick=8.5, long=20, arch=5, above=28, slope=-2),
        mouth=Mouth(broad=1.12, full=1.1, height=66),
        hair=men.brush("#221c20", "#4c4044"),
        clothes=clothes.basketball_shirt(_WARM.lit, _WARM.shade),
        stance="rest",
        gestures={Mood.GLAD: "wave", Mood.RESOLVED: "crossed", Mood.SURPRISED: "both", Mood.CALM: "hip"},
        smile=Lips.LAUGH,
        things={"phone": "#2b3f58"},
    )


def tall_man() -> Look:
    """Lanky; the headphones come off when it matters."""
    return Look(
        build=Build(
            shoulder=152,
            chest=116,
            waist=106,
            hip=114,
            neck=36,
            arm=(41, 36, 27),
            hand=1.06,
            slope=16,
            rise=34,
            stoop=(8, 4),
        ),
        skin=Skin(lit="#f0c8a4", shade="#d6a07e", line="#ac6e58", blush="#dc8a74", lip="#a44e46"),
        skull=Skull(cheek=58, jaw=47, chin=20, corner=62, drop=118, brow=1.02),
        nose=Nose(bridge=16, hump=29, tip=40, low=31, base=43, ball=2),
        eyes=Eyes(wide=13.5, high=8, slant=-1.5, lid=4.6, flick=0.2, fold=True),
        brows=Brows(colour="#2b2024", thick=7, long=20, arch=3, above=26, slope=-3),
        mouth=Mouth(broad=0.98, full=0.9, height=73),
        hair=men.undercut("#2b2024", "#5a4348"),
        clothes=clothes.headphone_tee(),
        stance="pocket",
        gestures={Mood.UNEASY: "chest", Mood.SURPRISED: "both"},
        open_smile=True,
        things={"phone": "#1f2a30"},
    )


def student_man() -> Look:
    """One of the many who carry a satchel from hall to hall."""
    return Look(
        build=Build(
            shoulder=164, chest=132, waist=116, hip=130, neck=40, arm=(45, 40, 29), hand=0.98, slope=6
        ),
        skin=_FAIR,
        skull=Skull(cheek=64, jaw=56, chin=24, corner=56, drop=107),
        nose=Nose(bridge=17, hump=24, tip=35, low=28, base=39, ball=5),
        eyes=Eyes(wide=14, high=10, slant=1.5, lid=4.4, flick=0.3),
        brows=Brows(colour="#2c2320", thick=7, long=19, arch=4, above=26),
        mouth=Mouth(broad=0.96, full=1.05, height=67),
        hair=men.curtains("#33261f", "#66503f"),
        clothes=soft.sweater(),
        stance="strap",
        gestures={Mood.RESOLVED: "crossed", Mood.TIRED: "pocket", Mood.SURPRISED: "both"},
        things={"phone": "#7a8794"},
    )


def student_woman() -> Look:
    """A plait, a list, and a pencil somewhere."""
    return Look(
        build=Build(
            shoulder=140, chest=114, waist=100, hip=126, neck=33, arm=(42, 38, 27), hand=0.86, slope=4
        ),
        skin=_FAIR,
        skull=Skull(cheek=66, jaw=54, chin=20, corner=54, drop=104),
        nose=Nose(bridge=17.5, hump=23, tip=34, low=27, base=37, ball=5),
        eyes=Eyes(wide=15, high=11, slant=1, lid=4.6, flick=1.4, fold=True),
        brows=Brows(colour="#5a3a2a", thick=5.5, long=19, arch=5, above=29, slope=-2),
        mouth=Mouth(broad=0.9, full=1.15, height=65),
        hair=women.side_plait("#5a3a2a", "#875c42", "#c8574a"),
        clothes=soft.soft_cardigan(),
        stance="hug",
        gestures={Mood.RESOLVED: "clasp", Mood.SURPRISED: "chest", Mood.GLAD: "offer"},
        things={"folder": "#6d8f8a", "phone": "#e0b0a2"},
    )


def friend_man() -> Look:
    """He paints; the brush is behind his ear when he looks for it."""
    return Look(
        build=Build(
            shoulder=170, chest=138, waist=122, hip=134, neck=42, arm=(47, 42, 30), hand=1.02, slope=10
        ),
        skin=_BROWN,
        skull=Skull(cheek=64, jaw=57, chin=24, corner=60, drop=109),
        nose=Nose(bridge=16.5, hump=28, tip=38, low=30, base=42, ball=4),
        eyes=Eyes(wide=14, high=9, slant=0, lid=4.6, flick=0.5, fold=True),
        brows=Brows(colour="#33241e", thick=8, long=20, arch=6, above=28),
        mouth=Mouth(broad=1.12, full=1.05, height=68),
        ages=Ages(stubble="#8f6144", corner=0.5),
        hair=men.wavy("#33241e", "#664636", "#5b7f9a"),
        clothes=soft.printed_shirt(),
        stance="pocket",
        gestures={Mood.GLAD: "offer", Mood.CALM: "hip", Mood.RESOLVED: "crossed", Mood.SURPRISED: "both"},
        smile=Lips.LAUGH,
        things={"phone": "#2f6a64"},
    )


def friend_woman() -> Look:
    """A sun hat, salt in her hair, no hurry."""
    return Look(
        build=Build(
            shoulder=144, chest=116, waist=98, hip=130, neck=33, arm=(40, 36, 26), hand=0.87, slope=6
        ),
        skin=Skin(lit="#e8b88c", shade="#cc9266", line="#a4664a", blush="#dd7d5c", lip="#b04a40"),
        skull=Skull(cheek=65, jaw=56, chin=23, corner=56, drop=106),
        nose=Nose(bridge=17, hump=25, tip=36, low=28, base=39, ball=5),
        eyes=Eyes(wide=14.5, high=10, slant=3, lid=4.8, flick=2, fold=True),
        brows=Brows(colour="#54341f", thick=6.5, long=20, arch=6, above=27),
        mouth=Mouth(broad=1.05, full=1.2, height=66),
        hair=covered.sun_hat("#54341f", "#6f4829", "#e6c683", "#3f6673"),
        clothes=soft.striped_top(),
        ear=worn.hoop("#d9a441"),
        stance="hip",
        gestures={Mood.GLAD: "wave", Mood.UNEASY: "clasp", Mood.RESOLVED: "crossed"},
        smile=Lips.LAUGH,
        things={"phone": "#f0724e"},
    )
