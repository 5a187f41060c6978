"""The shapes of all parts of the format by name, for the schema and the docs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.loader.appearances import FACE, HAIR, HEAD, LOOK, PICTURES, WEAR
from game.loader.cases import CASE
from game.loader.characters import CAST
from game.loader.choices import CHOICE, ENDING
from game.loader.exits import EXIT
from game.loader.groups import GROUP
from game.loader.head import CHARACTER, CIRCUMSTANCE, STAT
from game.loader.lines import LINE_KEYS
from game.loader.looks import COVER
from game.loader.moments import MOMENT
from game.loader.outcomes import OUTCOME
from game.loader.own_palette import PALETTE
from game.loader.own_places import PLACE
from game.loader.own_sounds import SOUND
from game.loader.scenario import SCENARIO
from game.loader.scenes import DISCUSSION, FORMS, SCENE
from game.loader.teaching import TEACHING, WORD
from game.loader.typed_names import TYPED_NAME
from game.loader.word_values import WORD_VALUE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.loader.keys import Shape

SHAPES: Final[Mapping[str, Shape]] = {
    "scenario": SCENARIO,
    "palette": PALETTE,
    "place": PLACE,
    "sound": SOUND,
    "character": CHARACTER,
    "look": LOOK,
    "face": FACE,
    "hair": HAIR,
    "head": HEAD,
    "wear": WEAR,
    "pictures": PICTURES,
    "stat": STAT,
    "word_value": WORD_VALUE,
    "typed_name": TYPED_NAME,
    "circumstance": CIRCUMSTANCE,
    "cover": COVER,
    "teaching": TEACHING,
    "word": WORD,
    "scene": SCENE,
    "standing": CAST,
    "moment": MOMENT,
    "discussion": DISCUSSION,
    "choice": CHOICE,
    "outcome": OUTCOME,
    "exit": EXIT,
    "ending": ENDING,
    "group": GROUP,
    "case": CASE,
}

__all__ = ["FORMS", "LINE_KEYS", "SHAPES"]
