"""The words for a person's parts: what an author may say of somebody who does not ship with the game.

The loader checks an author's words against these; `art.people.parts` draws each of them. Wherever a word may
be left out, "" stands for what is usual.
"""

from typing import Final

# How old somebody is, how broad, how tall.
AGES: Final = ("child", "young", "adult", "old")
SHAPES: Final = ("slim", "middle", "broad", "round")
HEIGHTS: Final = ("short", "middle", "tall")

# Colours of skin, from very pale to very dark; an author may give a colour of their own instead.
SKINS: Final = ("pale", "fair", "warm", "tan", "brown", "deep")

# The face.
FACES: Final = ("oval", "round", "square", "long", "heart", "wide")
NOSES: Final = ("middle", "small", "narrow", "broad", "long", "curved")
EYES: Final = ("middle", "round", "narrow", "wide", "folded", "deep_set")
LIPS: Final = ("thin", "middle", "full")
BROWS: Final = ("thin", "middle", "heavy")
MARKS: Final = ("freckles", "mole", "scar", "vitiligo", "dimples")
GLASSES: Final = ("round", "square", "half", "cat_eye", "dark")
BEARDS: Final = ("stubble", "moustache", "goatee", "short", "full", "long")
JEWELLERY: Final = ("studs", "hoops", "drops", "nose_ring", "bindi", "necklace", "beads", "pendant")

# How hair is cut and worn; its colour is said apart.
HAIR: Final = (
    "bald",
    "receding",
    "wisps",
    "shaved",
    "buzz",
    "short",
    "side_part",
    "brush",
    "messy",
    "undercut",
    "mohawk",
    "crop",
    "pixie",
    "bob",
    "fringe",
    "short_curls",
    "long_curls",
    "wavy",
    "straight",
    "half_up",
    "ponytail",
    "pigtails",
    "braid",
    "two_braids",
    "low_bun",
    "top_knot",
    "coils",
    "afro",
    "puffs",
    "cornrows",
    "braids",
    "locs",
    "long_locs",
)

# What is worn on the head; its colour is said apart.
HEADS: Final = (
    "headscarf",
    "hijab",
    "headwrap",
    "turban",
    "cap",
    "beanie",
    "beret",
    "straw_hat",
    "sun_hat",
    "felt_hat",
    "hard_hat",
    "scrub_cap",
    "cook_hat",
    "kippah",
    "headband",
    "flower",
)

# What is worn: on the body, over it, below, about the neck.
TOPS: Final = (
    "tee",
    "striped_tee",
    "tank_top",
    "shirt",
    "checked_shirt",
    "blouse",
    "polo",
    "jumper",
    "turtleneck",
    "hoodie",
    "jersey",
    "tunic",
    "smock",
    "dress",
    "wrap_dress",
    "long_dress",
    "sari",
    "kameez",
    "kaftan",
    "boubou",
    "scrubs",
    "uniform",
    "school_uniform",
    "suit",
    "overalls",
    "flight_suit",
    "robe",
    "oilskin",
)
OVERS: Final = (
    "apron",
    "cardigan",
    "jacket",
    "denim_jacket",
    "blazer",
    "coat",
    "lab_coat",
    "raincoat",
    "anorak",
    "waistcoat",
    "high_vis",
    "life_jacket",
    "shawl",
    "poncho",
    "stole",
)
BELOWS: Final = ("trousers", "jeans", "shorts", "skirt", "long_skirt", "wrapper")
NECKS: Final = ("scarf", "tie", "bow_tie", "stethoscope", "lanyard", "whistle", "bandana")

# What helps somebody to walk, to sit, to hear.
AIDS: Final = ("wheelchair", "cane", "crutches", "hearing_aid")

# The word for what somebody goes without, and of what it may be said: parts that one can be without.
NONE: Final = "none"
TAKEN_OFF: Final = ("glasses", "beard", "marks", "jewellery", "head", "over", "neck", "aid", "holds")

# Colours by their names; an author may also write one as "#8a2f2b".
COLOURS: Final = {
    "black": "#26222a",
    "charcoal": "#454249",
    "grey": "#8d8a8c",
    "silver": "#c9c6c0",
    "white": "#f6f0e2",
    "cream": "#efe0bd",
    "sand": "#d6bb8c",
    "khaki": "#9a8a5c",
    "brown": "#6b452f",
    "chestnut": "#7d4529",
    "auburn": "#8e3f27",
    "copper": "#b0623a",
    "blond": "#d8b26a",
    "yellow": "#e8bd45",
    "mustard": "#c4952f",
    "orange": "#d9762f",
    "coral": "#e07a5f",
    "red": "#bf3b2b",
    "wine": "#7c2a35",
    "pink": "#e3a0a6",
    "rose": "#c56a7c",
    "plum": "#6f3558",
    "purple": "#6a4a86",
    "lilac": "#b7a0cc",
    "navy": "#26375a",
    "blue": "#3f68a0",
    "sky": "#8fb8d6",
    "teal": "#2f7474",
    "turquoise": "#4fa6a2",
    "mint": "#a8cfb4",
    "green": "#4f7d4a",
    "olive": "#6f7240",
    "forest": "#2b4f3c",
}
