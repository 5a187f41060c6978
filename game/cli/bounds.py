"""How far a story is looked into where nobody says otherwise."""

from __future__ import annotations

from typing import Final

GIGABYTE: Final = 1_000_000_000  # bytes
STATES: Final = 20_000_000  # looked at before guessing
SECONDS: Final = 120.0  # for each story
MEMORY: Final = 1.0  # gigabytes
