"""Samverkansguiden: two agreements on placed children's care, as data, logic and guidance."""
