"""A story's own colours on its page: buttons and names in its accent, by day and in the dark."""

from __future__ import annotations

import re

from attrs import evolve

from game.art.paper.brightness import ratio
from game.loader import load_path
from game.resources import SCENARIOS
from game.story.appearance import Appearance
from game.story.own_palette import OwnPalette
from game.web.story_colours import story_colours

PAPER_IN_THE_DARK = "#28211b"
LIGHT_WORDS = "#fff8ec"


def test_a_story_s_accent_bears_words_on_light_and_dark_pages() -> None:
    """However dark or gaudy it is; a story without a palette leaves the page as it is."""
    story = load_path(SCENARIOS / "yang_kaikai").scenario
    assert story is not None
    assert not story_colours(story)
    hero = story.characters[story.protagonist]
    for accent in ("#101020", "#7a2f52", "#ffe000", "#00e0a0"):
        look = Appearance(name="me", palette=OwnPalette(accent=accent))
        own = evolve(story, characters={**story.characters, hero.id: evolve(hero, look=look)})
        light, dark = re.findall(r"--accent:(#\w{6})", story_colours(own))
        assert min(ratio(light, LIGHT_WORDS), ratio(dark, LIGHT_WORDS)) >= 4.5
        assert ratio(dark, PAPER_IN_THE_DARK) >= 2.7
