"""Everything that can be known without playing."""
