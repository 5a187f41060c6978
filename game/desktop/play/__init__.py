"""Reading a scene: stage, phone and post views, beats, undo, skipping, auto-advance, backlog."""
