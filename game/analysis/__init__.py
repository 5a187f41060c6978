"""Everything that can be known without playing.

NumPy is loaded when this is: the game itself imports it only where something has to be known.
"""

from game.analysis.findings import findings
from game.analysis.flow import Shares, shares
from game.analysis.lengths import Lengths, lengths
from game.analysis.outlook import Outlook, outlook
from game.analysis.personas import ANYONE, PERSONAS, Persona
from game.analysis.reach import STATES, Budget, Layer, Reached, reach
from game.analysis.remarks import Finding
from game.analysis.sample import Sample, sample
from game.analysis.walks import Way, nearest, walk_to
from game.analysis.ways import Graph, graph_of

__all__ = [
    "ANYONE",
    "PERSONAS",
    "STATES",
    "Budget",
    "Finding",
    "Graph",
    "Layer",
    "Lengths",
    "Outlook",
    "Persona",
    "Reached",
    "Sample",
    "Shares",
    "Way",
    "findings",
    "graph_of",
    "lengths",
    "nearest",
    "outlook",
    "reach",
    "sample",
    "shares",
    "walk_to",
]
