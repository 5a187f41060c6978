"""The system's clipboard: what lies on it, and putting words there."""

from __future__ import annotations

import pygame


def pasted() -> str:
    """What lies on the clipboard; nothing where there is none to ask."""
    try:
        return pygame.scrap.get_text()
    except pygame.error:
        return ""


def copied(words: str) -> bool:
    """Put words on the clipboard; whether there is one that took them."""
    try:
        pygame.scrap.put_text(words)
    except pygame.error:
        return False
    return pasted() == words
