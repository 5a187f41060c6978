"""For those who do not look at the window: a screen as a tree, for a screen reader or read aloud."""
