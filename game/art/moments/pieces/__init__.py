"""Things that moments are made of: machines, thrown sand."""
