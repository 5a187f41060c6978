"""What every page of the window is made of: screens, menus, widgets, the theme, the session."""
