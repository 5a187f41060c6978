"""The menus around a story: title, settings, save slots, gallery, endings, and the way between screens."""
