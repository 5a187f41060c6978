"""The window beside an author's editor: the story as it is on disk, and everything that is true of it."""
