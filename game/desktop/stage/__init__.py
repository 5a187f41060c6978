"""What stands behind the text: the place, the people in it, how planes lean and air moves."""
