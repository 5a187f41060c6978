"""Screens, menus and widgets: what every page of the window is made of, its theme and its contrast."""
