"""The window for those who hear it: the widgets as a tree, screen readers, a voice of its own."""
