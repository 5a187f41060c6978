"""The teacher's guide to a story as a document: lesson plans, stops, the map, the debrief."""

from game.classroom.guide.guide import guide

__all__ = ["guide"]
