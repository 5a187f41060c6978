"""The program's window: how it opens, and its loop."""
