"""An id changed through a story: its files, its walks, its translations, and what players have kept."""
