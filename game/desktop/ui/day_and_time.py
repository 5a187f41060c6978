"""A time that was kept, as people write it."""

from __future__ import annotations

from datetime import datetime

from game.words import say, say_day, say_hour


def day_and_time(kept_at: str) -> str:
    """An ISO 8601 time with its offset as day and time of this place; as it stands where it is none."""
    try:
        at = datetime.fromisoformat(kept_at).astimezone()
    except ValueError:
        return kept_at
    return say("ui.when", day=say_day(at), hour=say_hour(at))
