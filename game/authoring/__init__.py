"""Tools for authors, as functions: proofs, odds, differences, walks, new stories, the schema, the map."""
