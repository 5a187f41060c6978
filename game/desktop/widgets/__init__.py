"""What a screen is made of: each widget knows its role and words for a reader, and how to draw itself."""
