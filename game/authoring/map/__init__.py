"""A story as a picture a person can read: cards from left to right, an arrow from each choice."""

from game.authoring.map.card_boxes import Laid, lay_out_cards
from game.authoring.map.cards import Card, Known, Row, cards_of
from game.authoring.map.html_page import page
from game.authoring.map.svg_drawing import svg
from game.authoring.map.text_formats import dot, mermaid

__all__ = ["Card", "Known", "Laid", "Row", "cards_of", "dot", "lay_out_cards", "mermaid", "page", "svg"]
