"""A class at the projector: setting up a lesson, the scene with its ballots, joining, the looking back."""
