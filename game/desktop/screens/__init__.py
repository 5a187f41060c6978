"""One module a screen. A screen returns what should happen; `app` alone does it."""
