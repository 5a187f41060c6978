"""YAML to Scenario: text becomes truth once, at the door."""
