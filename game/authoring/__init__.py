"""What those who write use."""
