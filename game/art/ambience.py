"""The particles of each place by hour, season and weather: dust, steam, leaves, glints, birds, lamps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.art.paper.shapes import mix
from game.art.particles import Air, Kind
from game.story.catalogue import Light, Season, Weather
from game.story.own_place import ships_as

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.story.own_place import AnyPlace

# x, y, width, height in the 1920x1080 picture space, as all boxes below.
Box = tuple[float, float, float, float]

_STEAM: Final = "#fff8ea"
_DUST: Final = "#fff3cc"
_LAMP: Final = "#ffd98a"
_GREEN: Final = "#7ee08a"
_GOLDEN: Final = "#e2b13e"
_FIRE: Final = "#ffb050"

# Places with dust in the light that falls into them, and where it falls.
_DUSTY: Final[dict[str, Box]] = {
    "apartment": (740, 220, 440, 560),
    "auditorium": (520, 90, 880, 500),
    "balance_room": (700, 140, 520, 500),
    "bedroom": (700, 140, 520, 560),
    "bookshop": (640, 200, 640, 560),
    "cafe": (960, 150, 640, 520),
    "cellar": (560, 200, 420, 440),
    "classroom": (120, 160, 760, 560),
    "corridor": (420, 80, 520, 520),
    "counsellor_office": (700, 160, 480, 460),
    "dormitory": (720, 180, 520, 560),
    "empty_hall": (520, 90, 880, 500),
    "forest_path": (720, 150, 560, 500),
    "full_hall": (520, 90, 880, 500),
    "gym": (120, 200, 1560, 520),
    "honour_board": (240, 120, 900, 480),
    "hospital_ward": (380, 140, 1180, 520),
    "hotel_corridor": (500, 120, 900, 480),
    "instrument_room": (440, 130, 620, 480),
    "interview_room": (640, 150, 660, 500),
    "kitchen": (620, 140, 560, 560),
    "lab": (80, 130, 700, 480),
    "library": (640, 150, 660, 560),
    "library_stairs": (680, 90, 560, 500),
    "lift_hall": (1300, 150, 460, 460),
    "living_room": (1040, 110, 560, 580),
    "office": (520, 190, 880, 520),
    "panel_room": (420, 150, 900, 400),
    "plain_paper": (320, 120, 1280, 600),
    "shell_room": (560, 150, 760, 460),
    "shop": (840, 200, 440, 520),
    "stage": (600, 80, 720, 640),
    "village_school": (640, 150, 660, 500),
    "waiting_room": (640, 120, 560, 560),
    "window_sill": (520, 160, 880, 520),
    "workshop": (1240, 150, 620, 520),
}
# Places where something is hot: the boxes up which steam curls, and how many bits of it.
_HOT: Final[dict[str, tuple[tuple[Box, int], ...]]] = {
    "apartment": (((784, 430, 60, 96), 4),),
    "banquet_room": (((850, 520, 300, 116), 8),),
    "cafe": (
        ((124, 400, 50, 80), 4),
        ((218, 400, 50, 80), 4),
        ((1050, 530, 56, 76), 3),
        ((1346, 540, 56, 80), 3),
    ),
    "canteen": (((500, 340, 180, 96), 4), ((800, 340, 180, 96), 4), ((1090, 340, 300, 96), 5)),
    "counsellor_office": (((1128, 490, 40, 110), 4),),
    "evening_room": (((850, 480, 220, 120), 8),),
    "feast": (((910, 480, 70, 86), 3), ((1166, 530, 70, 86), 3)),
    "home": (((480, 370, 70, 110), 5), ((930, 510, 70, 86), 3)),
    "kitchen": (((1170, 340, 60, 110), 6),),
    "living_room": (((840, 570, 56, 96), 5),),
    "new_year_kitchen": (((480, 370, 70, 110), 5), ((930, 510, 70, 86), 3)),
    "noodle_shop": (((930, 350, 130, 130), 10),),
    "seafood_restaurant": (((180, 560, 90, 120), 4), ((1230, 560, 90, 120), 4)),
    "tea_shop": (((920, 420, 160, 110), 5),),
    "village_office": (((1176, 420, 44, 110), 5), ((806, 470, 40, 90), 3)),
    "village_school": (((1330, 380, 50, 110), 5),),
}
# Places under trees, and how many leaves fall there in autumn.
_LEAFY: Final[dict[str, int]] = {
    "campus_gate": 13,
    "club_fair": 12,
    "container": 7,
    "county_town": 9,
    "drained_lake": 8,
    "forest_path": 13,
    "hill_farm": 8,
    "hostel": 5,
    "lake": 10,
    "night_street": 8,
    "noodle_shop": 6,
    "park": 12,
    "sports_ground": 7,
    "street": 6,
    "tea_shop": 5,
}
# Water that glints, and how many glints it has.
_WATER: Final[dict[str, tuple[Box, int]]] = {
    "beach": ((60, 510, 1800, 80), 28),
    "beach_stalls": ((60, 470, 1800, 40), 16),
    "harbour_road": ((60, 504, 1380, 60), 14),
    "hostel": ((640, 470, 620, 60), 9),
    "lake": ((420, 540, 1080, 110), 20),
    "pond_sale": ((420, 540, 1080, 60), 14),
    "rental_yard": ((60, 470, 1800, 70), 22),
    "river": ((300, 560, 1300, 120), 22),
    "tidal_flat": ((60, 510, 1800, 80), 22),
}
# The skies that birds cross by day.
_BIRDS: Final[dict[str, Box]] = {
    "beach": (0, 110, 1920, 190),
    "beach_stalls": (0, 60, 1920, 130),
    "hostel": (400, 90, 1100, 120),
    "park": (300, 70, 1200, 130),
    "rental_yard": (0, 110, 1920, 130),
    "sports_ground": (0, 60, 1920, 120),
    "street": (0, 30, 1920, 90),
    "tidal_flat": (0, 110, 1920, 190),
}
# Where lamps twinkle far off by night: windows with a town behind them, houses; in a forest it is fireflies.
_TOWN: Final[dict[str, Box]] = {
    "apartment": (780, 300, 350, 170),
    "banquet_room": (740, 250, 460, 230),
    "bedroom": (846, 300, 310, 180),
    "bus": (740, 300, 440, 90),
    "cafe": (1030, 320, 390, 130),
    "forest_path": (320, 420, 1280, 230),
    "kitchen": (680, 270, 380, 130),
    "living_room": (1100, 300, 380, 180),
    "night_street": (300, 150, 1320, 250),
    "office": (570, 250, 780, 180),
    "seafood_restaurant": (60, 380, 1800, 260),
    "waiting_room": (680, 250, 390, 130),
}
# Rooms whose windows show the weather, and where their panes are.
_PANES: Final[dict[str, tuple[Box, ...]]] = {
    "apartment": ((770, 150, 380, 330),),
    "balance_room": ((806, 138, 308, 262),),
    "banquet_room": ((720, 120, 480, 380),),
    "bedroom": ((836, 120, 330, 380),),
    "bookshop": ((830, 150, 272, 430),),
    "bus": ((-60, 90, 520, 330), (1460, 90, 520, 330), (726, 254, 468, 150)),
    "cafe": ((1010, 140, 430, 380), (1560, 168, 196, 390)),
    "canteen": ((40, 130, 270, 330), (1622, 130, 270, 330)),
    "classroom": ((30, 110, 290, 400), (1612, 110, 290, 400)),
    "counsellor_office": ((742, 130, 300, 300),),
    "dormitory": ((752, 108, 432, 540),),
    "evening_room": ((150, 150, 330, 330), (1440, 150, 330, 330)),
    "feast": ((1010, 150, 330, 220),),
    "gym": tuple((x, 96.0, 300.0, 138.0) for x in (70.0, 450.0, 1170.0, 1550.0)),
    "home": ((820, 200, 280, 230), (1560, 190, 220, 480)),
    "honour_board": ((40, 130, 280, 380),),
    "hospital_ward": ((404, 140, 196, 270), (848, 140, 224, 270), (1320, 140, 196, 270)),
    "interview_room": ((700, 140, 520, 300),),
    "kitchen": ((660, 138, 420, 268),),
    "lab": ((40, 110, 300, 300), (1600, 110, 300, 300)),
    "library": ((756, 120, 420, 400),),
    "living_room": ((1090, 104, 400, 396),),
    "new_year_kitchen": ((820, 200, 280, 230), (1560, 190, 220, 480)),
    "office": ((560, 170, 800, 270),),
    "panel_room": ((60, 130, 300, 360), (1580, 130, 300, 360)),
    "shell_room": ((640, 96, 640, 330),),
    "shop": ((904, 150, 236, 450),),
    "train": ((740, 250, 440, 270), (120, 270, 330, 240), (1470, 270, 330, 240)),
    "village_office": ((800, 170, 330, 300),),
    "village_school": ((180, 180, 330, 300), (1520, 180, 260, 300)),
    "waiting_room": ((664, 118, 420, 276),),
    "window_sill": ((520, 60, 880, 440),),
    "workshop": ((1608, 120, 290, 320),),
}
# Rooms in which no weather is seen.
_INDOORS: Final = frozenset(
    {
        "auditorium",
        "cellar",
        "corridor",
        "empty_hall",
        "full_hall",
        "hotel_corridor",
        "lift_hall",
        "metro",
        "stage",
    }
)
# Windows past which posts and lights hurry: of the train, of the metro, of the bus.
_TRAIN: Final[tuple[Box, ...]] = ((740, 250, 440, 270), (120, 270, 330, 240), (1470, 270, 330, 240))
_TUNNEL: Final[tuple[Box, ...]] = tuple((float(x), 246.0, 280.0, 200.0) for x in (150, 560, 1080, 1490))
_BUS: Final[tuple[Box, ...]] = ((-60, 90, 520, 330), (1460, 90, 520, 330))
# Small lamps that blink: where, how many, in which colour.
_LAMPS: Final[dict[str, tuple[Box, int, str]]] = {
    "apartment": ((590, 322, 20, 3), 2, _GREEN),
    "dormitory": ((352, 590, 26, 3), 2, _GREEN),
    "hospital_ward": ((1364, 506, 20, 3), 2, _GREEN),
    "lab": ((966, 504, 76, 180), 13, _GREEN),
    "workshop": ((1076, 640, 30, 3), 2, _GREEN),
}


def airs(
    place: AnyPlace,
    light: Light,
    palette: Palette,
    season: Season | None = None,
    weather: Weather | None = None,
) -> tuple[Air, ...]:
    """The particles of a place at this hour, in this season and weather; every place has some."""
    dark, kind = light is Light.NIGHT, ships_as(place)
    return (
        *(_dust(kind, light) if weather is None or kind in _INDOORS else ()),
        *_hot(kind, palette),
        *(_falling(kind, palette, weather) if weather else _leaves(kind, palette, season, dark=dark)),
        *_water(kind, palette, dark=dark or weather is not None),
        *_lights(kind, dark=dark),
        *_passing(kind, palette, dark=dark),
    )


def _dust(place: str, light: Light) -> tuple[Air, ...]:
    if place not in _DUSTY:
        return ()
    strength = {Light.MORNING: 26, Light.DAY: 20, Light.DUSK: 20, Light.NIGHT: 11}[light]
    return (Air(Kind.MOTE, _DUSTY[place], strength, _DUST),)


def _hot(place: str, palette: Palette) -> tuple[Air, ...]:
    white = mix(_STEAM, palette.sky, 0.2)
    fires = {
        "home": (366, 628, 60, 46),
        "new_year_kitchen": (366, 628, 60, 46),
        "village_office": (1186, 650, 50, 26),
    }
    burning = (Air(Kind.GLINT, fires[place], 5, _FIRE, size=0.6),) if place in fires else ()
    return (*(Air(Kind.STEAM, box, many, white) for box, many in _HOT.get(place, ())), *burning)


def _leaves(place: str, palette: Palette, season: Season | None, *, dark: bool) -> tuple[Air, ...]:
    """What falls from trees: fluff in spring, few leaves in summer, the last ones in winter."""
    if place not in _LEAFY:
        return ()
    many, area = _LEAFY[place], (80.0, 60.0, 1880.0, 820.0)
    light = palette.leaves[0] if palette.leaves else mix(palette.mid, palette.far if dark else _GOLDEN, 0.5)
    match season:
        case Season.SPRING:
            return (Air(Kind.SNOW, area, many, mix(_STEAM, palette.sky, 0.1 if not dark else 0.6), size=0.7),)
        case Season.SUMMER:
            return (Air(Kind.LEAF, area, max(2, many // 4), light),)
        case Season.WINTER:
            return (Air(Kind.LEAF, area, max(2, many // 4), light, size=0.8),)
        case _:
            return (Air(Kind.LEAF, area, many, light),)


def _falling(place: str, palette: Palette, weather: Weather) -> tuple[Air, ...]:
    """Rain and snow: all over a place out of doors, behind the windows of a room."""
    kind = Kind.RAIN if weather is Weather.RAIN else Kind.SNOW
    colour = mix("#ffffff", palette.sky, 0.25)
    if place in _INDOORS:
        return ()
    panes = _PANES.get(place, ())
    if panes:
        many = 16 if kind is Kind.RAIN else 9
        return tuple(Air(kind, box, many, colour, plane=0, size=0.8) for box in panes)
    many = 130 if kind is Kind.RAIN else 120
    return (
        Air(kind, (-60, -60, 2100, 1000), many // 2, colour, plane=1, size=0.9),
        Air(kind, (-60, -60, 2100, 1000), many // 2, colour, size=1.5),
    )


def _water(place: str, palette: Palette, *, dark: bool) -> tuple[Air, ...]:
    made = []
    if place in _WATER:
        box, many = _WATER[place]
        made.append(Air(Kind.GLINT, box, many, mix("#ffffff", palette.sky, 0.3), plane=1))
    if place in _BIRDS and not dark:
        made.append(Air(Kind.FLOCK, _BIRDS[place], 4, mix(palette.deep, palette.sky, 0.25), plane=0))
    return tuple(made)


def _lights(place: str, *, dark: bool) -> tuple[Air, ...]:
    made = []
    if place in _TOWN and dark:
        made.append(Air(Kind.GLINT, _TOWN[place], 14, _LAMP, plane=0, size=0.3))
    if place in _LAMPS:
        box, many, colour = _LAMPS[place]
        made.append(Air(Kind.BLINK, box, many, colour))
    return tuple(made)


def _passing(place: str, palette: Palette, *, dark: bool) -> tuple[Air, ...]:
    if place == "metro":
        return tuple(Air(Kind.STREAK, box, 5, _LAMP, plane=0) for box in _TUNNEL)
    boxes = {"train": _TRAIN, "bus": _BUS}.get(place, ())
    if dark:
        return tuple(Air(Kind.STREAK, box, 3, _LAMP, plane=0) for box in boxes)
    post = mix(palette.deep, palette.mid, 0.3)
    return tuple(Air(Kind.POLE, box, 3 if place == "train" else 1, post, plane=0) for box in boxes)
