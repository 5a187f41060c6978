"""People from the side, whole or as heads only, seated or standing, in the clothes of any look."""
