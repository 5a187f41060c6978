"""What those who draw use: every place, person, mood and pose at once, and anew when its code changes."""
