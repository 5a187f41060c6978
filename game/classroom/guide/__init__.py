"""The teacher's guide: what a teacher wants to know of a story before the lesson, as a paper."""

from game.classroom.guide.guide import guide

__all__ = ["guide"]
