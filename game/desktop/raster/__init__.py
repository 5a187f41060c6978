"""From sheets and words to pixels: rasters, grain and shadows, the queue that renders between frames, faces, ink."""
