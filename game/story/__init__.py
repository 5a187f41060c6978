"""What a scenario is, and the rules of play: pure values and pure functions."""

from game.story.decisions import Decision, decisions
from game.story.dice import Dice
from game.story.find_path import arrive, find_way
from game.story.last_change import LastChange, last_changes
from game.story.page import OnStage, Page, Reading, ShownEnding, ShownLine, page, silent
from game.story.play import (
    NEXT,
    NotOpenError,
    Option,
    begin,
    choose,
    draw,
    ending,
    onward,
    options,
    outcomes,
    steps,
)
from game.story.playthrough import Playthrough, Step, fall, page_of, settle
from game.story.put_there import put_there
from game.story.random_play import RandomPlay
from game.story.replay import Replay, Stopped, replay
from game.story.scenario import Outcome, Scenario
from game.story.state import State
from game.story.step_marks import Met, met
from game.story.walk import Stray, Walk
from game.story.walk_format import follow, parse_walk, strays, walked
from game.story.wanting import Several, Short, Wanting, shorts

__all__ = [
    "NEXT",
    "Decision",
    "Dice",
    "LastChange",
    "Met",
    "NotOpenError",
    "OnStage",
    "Option",
    "Outcome",
    "Page",
    "Playthrough",
    "RandomPlay",
    "Reading",
    "Replay",
    "Scenario",
    "Several",
    "Short",
    "ShownEnding",
    "ShownLine",
    "State",
    "Step",
    "Stopped",
    "Stray",
    "Walk",
    "Wanting",
    "arrive",
    "begin",
    "choose",
    "decisions",
    "draw",
    "ending",
    "fall",
    "find_way",
    "follow",
    "last_changes",
    "met",
    "onward",
    "options",
    "outcomes",
    "page",
    "page_of",
    "parse_walk",
    "put_there",
    "replay",
    "settle",
    "shorts",
    "silent",
    "steps",
    "strays",
    "walked",
]
