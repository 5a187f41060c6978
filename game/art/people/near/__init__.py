"""Hands seen near, with sleeves in the colours of any look, and what they hold."""
