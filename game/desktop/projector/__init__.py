"""A class at the wall: the teacher's screens of a lesson."""
