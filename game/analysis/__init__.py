"""What can be known of a story without playing it: reachable states, odds, lengths, what-if.

What an author is told (`findings.py`) is imported by itself: those who ask for the rest need none of it.

NumPy is loaded when this is: the game itself imports it only where something has to be known.
"""

from game.analysis.backward_shares import outlook, outlook_from
from game.analysis.budget import STATES, Budget
from game.analysis.forward_shares import Shares, shares, shares_of
from game.analysis.layer import Layer
from game.analysis.lengths import Lengths, lengths
from game.analysis.monte_carlo import Sample, sample
from game.analysis.personas import ANYONE, PERSONAS, Persona
from game.analysis.reachable_states import Reached, StateSpace, reach
from game.analysis.rollout import played_on
from game.analysis.shortest_walks import Way, nearest, walk_to
from game.analysis.story_graph import Graph, Start, graph_of
from game.analysis.what_if import (
    Branch,
    Elsewhere,
    Fork,
    Stop,
    elsewhere,
    fork_states,
    forks,
    from_state,
    same_choices,
)

__all__ = [
    "ANYONE",
    "PERSONAS",
    "STATES",
    "Branch",
    "Budget",
    "Elsewhere",
    "Fork",
    "Graph",
    "Layer",
    "Lengths",
    "Persona",
    "Reached",
    "Sample",
    "Shares",
    "Start",
    "StateSpace",
    "Stop",
    "Way",
    "elsewhere",
    "fork_states",
    "forks",
    "from_state",
    "graph_of",
    "lengths",
    "nearest",
    "outlook",
    "outlook_from",
    "played_on",
    "reach",
    "same_choices",
    "sample",
    "shares",
    "shares_of",
    "walk_to",
]
