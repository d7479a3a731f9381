"""Prose: what a person typed, held to what the data says. Imports up to `sentences`."""
