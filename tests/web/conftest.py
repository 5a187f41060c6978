"""The browser that the class's pages are looked at with."""

from __future__ import annotations

from tests.classroom.conftest import browser

__all__ = ["browser"]
