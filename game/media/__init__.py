"""Files that a story brings, pictures and sounds: what can be known of them before anything is decoded."""
