"""From sheets and words to pixels: raster, grain, shadow, faces, ink, and the render queue."""
