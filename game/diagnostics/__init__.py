"""What we tell an author, and where."""
