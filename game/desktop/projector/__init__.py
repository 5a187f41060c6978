"""The projector: the teacher's screens of a lesson, which a class sees on the wall."""
