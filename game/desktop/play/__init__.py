"""Reading a scene: stage, phone and post views, beats, undo, skipping, reading on, what was said."""
