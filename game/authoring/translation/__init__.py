"""Translations of stories and of the program: begun, kept up with their source, counted."""
