"""All things there are, by the catalogue's words."""

from __future__ import annotations

from typing import Final

from game.art.people.props import food, luggage, paper, seaside, tools
from game.art.people.props.thing import Thing, Way

THINGS: Final[dict[str, Thing]] = {
    # to eat and drink
    "bottle": Thing(draw=food.bottle, way=Way.RAISED, colour="#dfe5dc", at=(0, -28)),
    "bowl": Thing(draw=food.bowl, way=Way.BOTH, colour="#f3ead6", at=(0, -34), size=1.1),
    "bun": Thing(draw=food.bun, way=Way.SHOWN, colour="#f7eedb", at=(-6, -62), size=1.25),
    "chopsticks": Thing(draw=food.chopsticks, way=Way.SHOWN, colour="#a8703c", size=1.25),
    "crab": Thing(draw=food.crab, way=Way.SHOWN, colour="#c8603a", at=(0, -70), size=1.1),
    "cup": Thing(draw=food.cup, way=Way.RAISED, colour="#5d7f78"),
    "egg": Thing(draw=food.egg, way=Way.SHOWN, colour="#c99a6a", at=(-6, -66), size=1.2),
    "flask": Thing(draw=food.flask, way=Way.RAISED, colour="#3f6673", at=(0, -20)),
    "glass": Thing(draw=food.glass, way=Way.RAISED, colour="#a8283c", at=(0, -42)),
    "kettle": Thing(draw=food.kettle, way=Way.CROOK, colour="#b9c2c6", at=(88, 60)),
    "ladle": Thing(draw=food.ladle, way=Way.SHOWN, colour="#c3cdd2", turn=10, size=1.2),
    "mug": Thing(draw=food.mug, way=Way.RAISED, colour="#f4ead6", at=(0, -16)),
    "orange": Thing(draw=food.orange, way=Way.SHOWN, colour="#e08a2e", at=(-6, -66), size=1.2),
    "plate": Thing(draw=food.plate, way=Way.BOTH, colour="#f7f1e2", at=(0, -26), size=1.15),
    "spoon": Thing(draw=food.spoon, way=Way.SHOWN, colour="#c3cdd2", turn=10, size=1.25),
    "tray": Thing(draw=food.tray, way=Way.BOTH, colour="#cdd5d6", at=(0, -26), size=1.05),
    # of paper
    "badge": Thing(draw=paper.badge, way=Way.SHOWN, colour="#3f6673", at=(0, -78), size=1.1),
    "book": Thing(draw=paper.book, way=Way.OPEN, colour="#7a4a2c"),
    "envelope": Thing(draw=paper.envelope, way=Way.SHOWN, colour="#c9a678", turn=-6, at=(0, -66), size=1.1),
    "flyers": Thing(draw=paper.flyers, way=Way.HUGGED, colour="#c8402a", turn=-6),
    "folder": Thing(draw=paper.folder, way=Way.HUGGED, colour="#d98a3a", turn=-5),
    "form": Thing(draw=paper.form, way=Way.SHOWN, colour="#fbf5e6", turn=-5, at=(4, -86)),
    "letter": Thing(draw=paper.letter, way=Way.OPEN, colour="#fbf3df"),
    "map": Thing(draw=paper.map_sheet, way=Way.OPEN, colour="#efe2bd"),
    "money": Thing(draw=paper.money, way=Way.SHOWN, colour="#c9737a", turn=-12, at=(0, -60), size=1.15),
    "notebook": Thing(draw=paper.notebook, way=Way.UNDER_ARM, colour="#5b6f8a", turn=-10),
    "ticket": Thing(draw=paper.ticket, way=Way.SHOWN, colour="#cfe0e4", turn=-8, at=(0, -64), size=1.2),
    # to work with
    "broom": Thing(draw=tools.broom, way=Way.UPRIGHT, colour="#c9a24e"),
    "camera": Thing(draw=tools.camera, way=Way.BOTH, colour="#3b3f45", at=(0, -54)),
    "chalk": Thing(draw=tools.chalk, way=Way.SHOWN, colour="#fbf7ec", size=1.35, at=(0, -24)),
    "fan": Thing(draw=tools.fan, way=Way.SHOWN, colour="#f3e2b8", turn=8, at=(0, -30), size=1.1),
    "helmet": Thing(draw=tools.helmet, way=Way.BOTH, colour="#e58aa0", at=(0, -50)),
    "key": Thing(draw=tools.key, way=Way.SHOWN, colour="#c9a24e", size=1.3, at=(0, -24)),
    "lamp": Thing(draw=seaside.lamp, way=Way.SHOWN, colour="#d8503c", at=(0, -20), size=1.25),
    "lantern": Thing(draw=tools.lantern, way=Way.UPRIGHT, colour="#c8402a"),
    "laptop": Thing(draw=tools.laptop, way=Way.HUGGED, colour="#a9b2b8", turn=-6),
    "microphone": Thing(
        draw=tools.microphone, way=Way.RAISED, colour="#2f3338", turn=-14, at=(-4, -34), size=1.15
    ),
    "net": Thing(draw=seaside.net, way=Way.UPRIGHT, colour="#6fa5a4"),
    "paint_pot": Thing(draw=tools.paint_pot, way=Way.CROOK, colour="#3f6673", at=(88, 26)),
    "pen": Thing(draw=tools.pen, way=Way.SHOWN, colour="#2b3a52", size=1.35, at=(0, -24)),
    "pencil": Thing(draw=tools.pencil, way=Way.SHOWN, colour="#e0a93a", size=1.35, at=(0, -24)),
    "phone": Thing(draw=tools.phone, way=Way.RAISED, colour="#4a5560", at=(-8, -18), turn=-8),
    "pole": Thing(draw=tools.pole, way=Way.UPRIGHT, colour="#b9c2c6"),
    "scale": Thing(draw=tools.scale, way=Way.RAISED, colour="#6d4d2c", at=(-6, -30)),
    "seal": Thing(draw=tools.seal, way=Way.SHOWN, colour="#8a3a2c", at=(0, -42), size=1.25),
    "spade": Thing(draw=seaside.spade, way=Way.UPRIGHT, colour="#b9c2c6"),
    "spanner": Thing(draw=seaside.spanner, way=Way.SHOWN, colour="#c3cdd2", turn=8, at=(0, -30), size=1.4),
    "umbrella": Thing(draw=tools.umbrella, way=Way.CROOK, colour="#2f6a64", at=(0, 24)),
    "weight": Thing(draw=tools.weight, way=Way.SHOWN, colour="#d9b04e", at=(0, -58), size=1.3),
    # large, or carried in arms
    "basket": Thing(draw=luggage.basket, way=Way.CROOK, colour="#b98a4e", at=(-4, -58)),
    "box": Thing(draw=luggage.box, way=Way.BOTH, colour="#c49a62", at=(0, -34)),
    "carrying_pole": Thing(
        draw=luggage.carrying_pole_held, way=Way.YOKE, colour="#b98a4e", behind=luggage.carrying_pole
    ),
    "drainpipe": Thing(
        draw=seaside.drainpipe,
        way=Way.STRAP,
        colour="#cfd6d4",
        behind=seaside.drainpipe_behind,
        at=(65, -133),
    ),
    "flower": Thing(draw=luggage.flower, way=Way.SHOWN, colour="#d9697a", turn=-8),
    "jar": Thing(draw=luggage.jar, way=Way.BOTH, colour="#8f9a4a", at=(0, -44), size=1.1),
    "plant": Thing(draw=luggage.plant, way=Way.BOTH, colour="#b5694a", at=(0, -36), size=1.1),
    "shell": Thing(draw=luggage.shell, way=Way.SHOWN, colour="#eccfae", at=(-4, -66), size=1.35),
    "striped_bag": Thing(
        draw=luggage.striped_bag,
        way=Way.STRAP,
        colour="#c8402a",
        behind=luggage.striped_bag_behind,
        size=0.86,
        at=(65, -133),
    ),
    "suitcase": Thing(draw=luggage.suitcase, way=Way.BY_HANDLE, colour="#4a6f7c"),
    "surfboard": Thing(draw=luggage.surfboard, way=Way.UPRIGHT, colour="#f3e2b8", at=(18, 0)),
    "towel": Thing(draw=luggage.towel, way=Way.CROOK, colour="#6fa5a4"),
}
