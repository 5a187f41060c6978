"""Hair, in the units of the face: a mass behind the head, one before it, and its light."""
