"""The three ways a scene shows itself: on the stage, on a phone, as a post."""
