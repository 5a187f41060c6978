"""Conditions and effects: `confidence >= 40 and not asked`."""
