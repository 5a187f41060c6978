"""From behind: somebody large and near looks at what is there, and we with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.moments.actors import actor
from game.art.moments.general.scenery import scenery
from game.art.moments.moment import Moment
from game.art.paper.actor import HERE, Move
from game.art.paper.sheet import PERSON
from game.art.people.whole.person import View, whole
from game.art.people.whole.stances import STANDING

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.story.catalogue import Light
    from game.story.own_moment import OwnMoment


def draw(moment: OwnMoment, light: Light, palette: Palette) -> Moment:
    """They come to a stop left of the middle, their head turned a little to where they look."""
    (who,) = moment.people
    drawn = whole(who.look, who.mood, STANDING, at=(640, 1560), height=1340, view=View.GLANCE)
    arrives = (Move(x=-60, turn=-2), Move(x=-20, turn=1), HERE)
    return Moment(
        layers=(
            *scenery(moment.place, light, palette),
            actor(drawn, tint=palette.tint, cast=PERSON, moves=arrives),
        ),
        shade=palette.shade,
        ground=palette.sky,
        keys=len(arrives),
        beat=0.16,
        focus=760,
        crown=230,
    )
