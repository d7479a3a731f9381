"""Proof: what would notice if a rule said something else. Imports up to `scenarios`."""
