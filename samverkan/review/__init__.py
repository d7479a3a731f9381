"""The parties' sign-off: what counts, how it is written down, and the walk through it."""
