"""The web server of a class on its own network. What its messages mean is the room's business."""
