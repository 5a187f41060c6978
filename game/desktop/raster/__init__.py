"""From sheets and words to pixels: raster, grain, shadow, faces, ink, the queue that renders between frames."""
