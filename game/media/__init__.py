"""A story's own pictures and sounds: what a file is by its header alone, and its pixels, safely."""
