"""Text laid out and drawn: faces, where lines may break, blocks of lines."""
