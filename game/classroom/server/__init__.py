"""The server of a class on its own network. It carries messages; what they mean is the room's business."""
