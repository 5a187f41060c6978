"""A story for the browser: what its player is given, as text and bytes; no browser is known here."""
