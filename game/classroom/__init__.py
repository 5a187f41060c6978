"""A class plays: the room and its ballots, the server and its pages, what is printed before and after."""
