"""The stage behind the text: the place, the people in it, particles, the windows of the title."""
