"""The preview: a window beside an author's editor with the story as it is on disk, its values and odds."""
