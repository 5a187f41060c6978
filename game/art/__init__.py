"""Pictures as data: places, people and paper as sheets of SVG, without pygame; every front end shows the same."""
