"""The words every scenario may use: the standard stats, moods, views, lights, places and looks.

The loader checks an author's words against these; the desktop draws a picture for each.
"""

from enum import StrEnum
from typing import Final

from attrs import frozen


class Mood(StrEnum):
    """How a figure holds its face and shoulders."""

    CALM = "calm"
    GLAD = "glad"
    UNEASY = "uneasy"
    TIRED = "tired"
    SURPRISED = "surprised"
    RESOLVED = "resolved"


class View(StrEnum):
    """How a scene is shown: people in a place, a chat on a phone, or a post."""

    STAGE = "stage"
    PHONE = "phone"
    POST = "post"


class Light(StrEnum):
    """The time of day a place is drawn in."""

    MORNING = "morning"
    DAY = "day"
    DUSK = "dusk"
    NIGHT = "night"


class Shot(StrEnum):
    """How near a scene is seen: the whole place and small people, people to the hips, or faces and hands."""

    WIDE = "wide"
    MIDDLE = "middle"
    CLOSE = "close"


class Posture(StrEnum):
    """How somebody is there."""

    STANDING = "standing"
    SITTING = "sitting"
    LEANING = "leaning"
    TURNED_AWAY = "turned_away"


class Season(StrEnum):
    """The time of the year, seen in leaves and in what falls from them."""

    SPRING = "spring"
    SUMMER = "summer"
    AUTUMN = "autumn"
    WINTER = "winter"


class Weather(StrEnum):
    """What falls from the sky."""

    RAIN = "rain"
    SNOW = "snow"


class Tone(StrEnum):
    """The mood an ending is coloured by; no tone is better than another."""

    WARM = "warm"
    QUIET = "quiet"
    BRIGHT = "bright"
    BITTERSWEET = "bittersweet"
    OPEN = "open"


@frozen
class StandardStat:
    """A stat that means the same in every story, so that stories can be compared; values 0 to 100.

    Its name and meaning are `story_words`' to say, in whatever language is spoken.
    """

    id: str
    colour: str  # #rrggbb


STANDARD_STATS: Final = {
    stat.id: stat
    for stat in (
        StandardStat("confidence", "#c8402a"),
        StandardStat("opportunity", "#b5761a"),
        StandardStat("ability", "#3f6673"),
        StandardStat("energy", "#4f7d4a"),
        StandardStat("connection", "#6f3558"),
    )
}

PLACES: Final = frozenset(
    {
        # anywhere in the world: boards without words unless a story gives them
        "kitchen",  # a stove, a window, a table that is used
        "living_room",  # a sofa, a lamp, shelves
        "bedroom",  # a bed, a chair with clothes, a window
        "hospital_ward",  # four beds, curtains on rails, drips
        "waiting_room",  # nine chairs, a counter, a number on a board
        "park",  # a lawn, a bench, large trees
        "cafe",  # small tables, a counter, a board
        "bus",  # the inside of a bus, poles, the street behind its windows
        "shop",  # shelves to the ceiling, a counter, a scale
        "street",  # shop fronts, an awning, a kerb, by day
        "stage",  # boards, a curtain, lights, the dark where people sit
        "gym",  # a sports hall: wall bars, a basket, lines on the floor
        "forest_path",  # a path between trunks, roots, light that falls through
        "plain_paper",  # nothing but paper
        # a campus
        "campus_gate",  # the east gate on registration day
        "club_fair",  # rows of recruiting tents
        "dormitory",  # four bunks over four desks
        "window_sill",  # its window from near, the sill full of bean pots
        "canteen",  # trays, steam, long tables
        "library",  # shelves, lamps, a window seat
        "library_stairs",  # a broad flight to a landing window
        "auditorium",  # rows of seats before a lit stage
        "empty_hall",  # that hall in the interval, its rows nearly empty
        "full_hall",  # that hall full of people before it begins
        "classroom",  # a tiered room with a blackboard
        "evening_room",  # a teaching room by night: a long table, dumplings, ten coats
        "panel_room",  # a long table with a panel of teachers behind it
        "corridor",  # a teaching building's corridor with its notice board
        "honour_board",  # a corridor's wall with the photographs of the year's best and a list of projects
        "sports_ground",  # the running track under lamps
        "lake",  # a path by the campus pond, willows
        "pond_sale",  # the same in June: blankets with what those who leave sell
        "drained_lake",  # the campus pond without its water: mud and bicycles
        "counsellor_office",  # a desk, files, a kettle, a spider plant
        "balance_room",  # fine scales under their covers, a door that is always shut
        "container",  # the store of tents behind the running track
        "workshop",  # a student project room: whiteboard, parts, a printer
        "shell_room",  # a project room for shells: forty-two jars on the sill
        "bookshop",  # narrow aisles, a cat or a ladder
        "cellar",  # of a bookshop: a small stage in a reading lamp's light, twelve stools
        "tea_shop",  # a milk-tea shop's window counter
        "instrument_room",  # the big microscope, two who sit at it
        "lab",  # PhD students' desks, two screens each
        # on the way, in the city
        "train",  # a hard-seat carriage by night
        "noodle_shop",  # plastic stools on a hutong pavement
        "metro",  # a carriage at rush hour
        "night_street",  # a city street after rain
        "apartment",  # a rented room, a table with a pot, a sofa
        "office",  # an open-plan office floor
        "lift_hall",  # a lift in an office building, the notices beside it
        "interview_room",  # a table with three chairs behind it, one before it
        "banquet_room",  # a private dining room, the turning table
        "hotel_corridor",  # the corridor of a hotel, forty coats on hooks
        "county_town",  # a county town's main street, hills behind
        "village_office",  # a township office: enamel cups, a stove, forms
        "village_school",  # a country schoolroom: forty-one desks, one stove
        "river",  # a river in the hills, its gauge, the low red road
        "hill_farm",  # pear trees on terraces, a house with its door, a red road far below
        "home",  # the family's kitchen table, far away
        "new_year_kitchen",  # that kitchen at Spring Festival, red lanterns on the beam
        "feast",  # the same kitchen at New Year: nine relatives, one table
        # the sea
        "beach",  # Beihai, low tide
        "beach_stalls",  # five stalls: coconuts, rings, ice, tyres, crabs
        "harbour_road",  # lamps and boats along a wet road
        "tidal_flat",  # far out at low water: wet sand, women who dig
        "rental_yard",  # ATVs, boards, a hand-painted price list
        "seafood_restaurant",  # tanks of fish on the pavement
        "hostel",  # a balcony with drying towels, sea between roofs
    }
)

# Pictures of their own, for scenes that people remember.
MOMENTS: Final = frozenset(
    {
        "aloft",  # looking down past one's own shoes from ninety metres: a beach, a very small friend
        "asleep",  # a night train: a head on a shoulder, three bags on a friend's knees
        "back_wheels",  # a quad bike on its back wheels at low tide, a pink helmet
        "bean",  # a bin of wet tea leaves: a hole that stays open, and a bean that grows
        "bench",  # a bench in the shade with everybody's things, and friends who race past it
        "bicycles_home",  # two from behind, small under plane trees at night, each pushing a bicycle
        "big_microscope",  # two white backs bent over a microscope, a newcomer with a tray at the lit door
        "both_bags",  # the tricycle at the gate; a shy newcomer beside him holds both bags
        "brown_hand",  # a hand brown with wet tea leaves, held out for a pen
        "canteen_seven",  # a queue from the side: a card at the machine, 0.4, and she goes red
        "cat_on_a_foot",  # a balcony in the morning: a book, a line of towels, a cat asleep on his foot
        "coconuts",  # before the first stall, from behind him: hands behind the back, red ears
        "crabs",  # the fifth stall from above: crab legs are cracked with a spanner
        "cups",  # a round table from her chair: tea is poured, and what was told is drawn in tea
        "dropped_pipe",  # a wet road under lamps: two friends shout, a cracked pipe lies between them
        "flood_desk",  # ten past two, a lamp, a curve that climbs, a red telephone, and it rains
        "forty_glasses",  # from behind her raised arm: all stand with full glasses and wait
        "gate",  # a gate from behind him: his bag on his shoulder, others with their parents
        "guest_chair",  # New Year from beside the guest's chair: nine relatives wait for his answer
        "half_open_door",  # an interview through a door half open: three laugh, then a chair is empty
        "hall",  # a hall in the interval from its last row: two who have stayed among empty seats
        "hall_doors",  # the doors of a full hall: a monitor with his list shows her to row M
        "hard_seat",  # a carriage by night: all asleep but two, a bag under his feet, an egg
        "hot_water",  # a pot of tea leaves full of hot water before five teachers who lean back
        "hustings",  # from the back of a stage: a small man with a sheet of paper, two hundred faces, a bell
        "in_the_grass",  # a pond in April from straight above: three in the grass, white fluff on everything
        "ladder",  # eight hundred empty chairs and one ladder: a lamp in each hand
        "lake_bottom",  # the drained lake at dusk: bicycles at its bottom, two on the bank
        "last_tank",  # out of a tank, through its water: a green lobster, a nose at the glass, a net
        "loudspeaker",  # a dormitory from below: one lamp, and the woman at the door who calls it
        "low_road",  # a river in flood climbs its gauge towards a red road; one lit door, an old man, hens
        "mooncake_box",  # hands from all sides in a tin of folded numbers, and one that stops above it
        "nine_names",  # a corridor at dusk: a board with nine names, and one who reads them from the bottom
        "noodle_quarrel",  # two on their feet over cold noodles; the guests and the cook have stopped
        "one_stove",  # a school in the west from its back wall: forty heads, one stove
        "oysters",  # an omelette, its oysters lined up one by one on the rim of the plate
        "page_41",  # a wet shop window from the street: two heads over one book
        "painting",  # a painting unrolled on the lid of a tank, a finger on its boats, a green lobster below
        "pond",  # two small people who quarrel on the path round a pond, and both again in the water
        "red_pen",  # on the stairs: the same curve, worked on for an hour with a red pen
        "ring",  # on the stairs: a curve on his knees, a red ring round its bend
        "second_row",  # that cellar on other evenings: Pei Yue under the lamp
        "slippers",  # a man under a machine: only his slippers, and a hand that feels for a spanner
        "slippers_on_camera",  # the same doors: he looks at her slippers, behind them the camera
        "small_stage",  # a bookshop's cellar from behind its audience: a reading lamp, eight people, one cat
        "stairwell",  # running for a half landing by night with a ringing phone, in one slipper
        "stove",  # the same table: his father has got up and looks after the stove
        "sweet_potatoes",  # a tricycle with an oven, a cage and green lights at night, a pigeon, an old man
        "tag",  # the tag of the striped bag, turned over at last, up on the fourth bed; below two look up
        "tangerine",  # half a tangerine on an armrest as the lamps go out, and a pencil
        "tenth_station",  # that cellar from the side of its stage: Wenzhu under the lamp, Pei Yue laughs
        "third_jar",  # a door opened with a foot: a jar in each hand and a third under the chin
        "thirds",  # a boy, a plate, a dumpling cut in three of which one piece is left
        "three_pairs_of_feet",  # the same night train; his friend draws three pairs of feet
        "two_at_a_table",  # who asks leans in with a form, who is asked leans back: forty-two jars
        "wave",  # a small wave: he falls off three ways, and then stands on the board
        "weight",  # a box of weights in green cloth, one place empty, and a hand that fills it
        "wet_hair",  # a long table from the side on a morning of rain: all are wet, and one reads
        "with_egg",  # over noodles from near: he laughs and lifts his egg across the table over her bowl
        "yard_window",  # a snowy yard at New Year: in one lit window a father, a son, a butcher's scale
    }
)

# What somebody may hold.
THINGS: Final = frozenset(
    {
        # to eat and drink
        "bottle",
        "bowl",
        "bun",
        "chopsticks",
        "crab",
        "cup",
        "egg",
        "flask",
        "glass",
        "kettle",
        "ladle",
        "mug",
        "orange",
        "plate",
        "spoon",
        "tray",
        # of paper
        "badge",
        "book",
        "envelope",
        "flyers",
        "folder",
        "form",
        "letter",
        "map",
        "money",
        "notebook",
        "ticket",
        # to work with
        "broom",
        "camera",
        "chalk",
        "fan",
        "helmet",
        "key",
        "lamp",
        "lantern",
        "laptop",
        "microphone",
        "net",
        "paint_pot",
        "pen",
        "pencil",
        "phone",
        "pole",
        "scale",
        "seal",
        "spade",
        "spanner",
        "umbrella",
        "weight",
        # large, or carried in arms
        "basket",
        "box",
        "carrying_pole",
        "drainpipe",
        "flower",
        "jar",
        "plant",
        "shell",
        "striped_bag",
        "suitcase",
        "surfboard",
        "towel",
    }
)

LOOKS: Final = frozenset(
    {
        "yang_kaikai",
        "wenzhu",
        "meng_jin",
        "lin_feng",
        "chen_wu",  # greying professor, cardigan
        "senior_woman",  # ponytail, volunteer's vest
        "scholar_woman",  # long straight hair, round glasses, trench coat
        "roommate_woman",  # short curls, dungarees
        "roommate_man",  # round face, basketball shirt under a jacket
        "tall_man",  # lanky, headphones round his neck
        "counsellor_woman",  # forties, neat bob, blouse
        "teacher_man",  # fifties, shirt with a pen in the pocket
        "manager_woman",  # thirties, sharp jacket
        "colleague_man",  # polo shirt, lanyard
        "alumnus_man",  # forties, weathered, windbreaker: the one from the grassroots
        "host_man",  # sixties, broad, suit: the head of the alumni table
        "friend_man",  # easy smile, printed shirt: the one who paints
        "friend_woman",  # sun hat, striped top
        "shop_owner_man",  # tanned, vest, towel
        "restaurant_owner_woman",  # fifties, apron, perm
        "mother",  # fifties, padded jacket
        "father",  # fifties, work coat, cap
        "student_man",  # plain crew neck
        "student_woman",  # cardigan, side plait
        "elder_woman",  # seventies, headscarf: a villager
    }
)
