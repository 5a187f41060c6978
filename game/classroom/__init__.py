"""Class mode: the room and its ballots, the server and its pages, papers for before and after a lesson."""
